import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { stepInWords, type StepOutcome } from '../../analysis/sensitivity';
import { dayWords } from '../../roadmap/bar-words';
import type * as actions from '../../workbook';
import type { SensitivityReport } from '../../workbook';
import type { Run } from '../run';
import { sensitivityStrings as strings } from '../strings/levelling';
import { FoldedList } from './folded-list';
import { Part } from './part';
import { Section } from './section';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

interface SensitivitySectionProps {
  readonly workbook: Pick<typeof actions, 'sensitivity' | 'writeSensitivity'>;
  readonly run: Run;
  readonly busy: boolean;
}

/** How firm the order of the gaps is: which priorities change when a judgement is a little off. */
export function SensitivitySection({ workbook, run, busy }: SensitivitySectionProps) {
  const styles = useStyles();
  const [report, setReport] = useState<SensitivityReport | null>(null);
  const test = async () => {
    const found = await run(
      strings.testing,
      () => workbook.sensitivity(),
      ({ summary }) => ({ tone: 'success', text: summary }),
    );
    if (found) setReport(found);
  };
  const write = async () => {
    const written = await run(
      strings.writing,
      () => workbook.writeSensitivity(),
      ({ message }) => ({ tone: 'success', text: message }),
    );
    if (written) setReport(written);
  };
  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      <Button className={styles.button} onClick={test} disabledFocusable={busy}>
        {strings.test}
      </Button>
      {report && (
        <Part about={report} heading={strings.result(dayWords(report.asOf))}>
          <Body1Strong>{report.summary}</Body1Strong>
          {report.sensitivity.outcomes.map((outcome, index) => (
            <FoldedList
              key={index}
              heading={strings.step(stepInWords(outcome.step), outcome.bandChanges.length)}
              lines={outcome.bandChanges.map((gap) =>
                strings.moved(gap.id, gap.item, String(gap.from), String(gap.to), gap.rankFrom, gap.rankTo),
              )}
            />
          ))}
          <FoldedList
            heading={strings.firmSteps}
            lines={report.sensitivity.outcomes.filter((one) => one.bandChanges.length === 0).map(withoutChange)}
          />
          <Button className={styles.button} onClick={write} disabledFocusable={busy}>
            {strings.write}
          </Button>
        </Part>
      )}
    </Section>
  );
}

function withoutChange({ step, impossible }: StepOutcome): string {
  return impossible ? strings.impossible(stepInWords(step)) : strings.none(stepInWords(step));
}
