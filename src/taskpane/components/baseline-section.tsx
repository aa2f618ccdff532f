import { Body1, Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as actions from '../../workbook';
import type { BaselinePlan, BaselineReport, BaselineScope } from '../../workbook';
import { baselineInWords } from '../../workbook';
import type { Run } from '../run';
import { progressStrings } from '../strings/progress';
import { Part } from './part';
import { Section } from './section';
import { ShortList } from './short-list';

const strings = progressStrings.baseline;

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface BaselineSectionProps {
  readonly workbook: Pick<typeof actions, 'previewBaseline' | 'setBaseline'>;
  readonly run: Run;
  readonly busy: boolean;
}

/** Keeps the dates of today as the baseline, after saying what that replaces. */
export function BaselineSection({ workbook, run, busy }: BaselineSectionProps) {
  const styles = useStyles();
  const [scope, setScope] = useState<BaselineScope>('without');
  const [plan, setPlan] = useState<BaselinePlan | null>(null);
  const [report, setReport] = useState<BaselineReport | null>(null);

  const preview = async () => {
    const found = await run(strings.reading, () => workbook.previewBaseline(scope));
    if (!found) return;
    setReport(null);
    setPlan(found);
  };
  const set = async (chosen: BaselineScope) => {
    const done = await run(
      strings.setting,
      () => workbook.setBaseline(chosen),
      ({ message }) => ({ tone: 'success', text: message }),
    );
    if (!done) return;
    setPlan(null);
    setReport(done);
  };

  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      <Field label={strings.scope}>
        <RadioGroup
          value={scope}
          onChange={(_, data) => {
            setScope(data.value as BaselineScope);
            setPlan(null);
          }}
        >
          <Radio value="without" label={strings.without} />
          <Radio value="all" label={strings.all} />
        </RadioGroup>
      </Field>
      <Button className={styles.button} onClick={preview} disabledFocusable={busy}>
        {strings.preview}
      </Button>
      {plan && (
        <Part about={plan} heading={strings.result}>
          <Body1>{baselineInWords(plan)}</Body1>
          <ShortList heading={strings.replaced} lines={plan.replaced} most={10} />
          <div className={styles.buttons}>
            {plan.rows.length > 0 && (
              <Button appearance="primary" onClick={() => set(plan.scope)} disabledFocusable={busy}>
                {strings.set}
              </Button>
            )}
            <Button onClick={() => setPlan(null)} disabledFocusable={busy}>
              {strings.drop}
            </Button>
          </div>
        </Part>
      )}
      {report && (
        <Part about={report} heading={strings.done}>
          <Body1>{report.message}</Body1>
        </Part>
      )}
    </Section>
  );
}
