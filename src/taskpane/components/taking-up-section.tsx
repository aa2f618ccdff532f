import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as actions from '../../workbook';
import type { TakingUpPlan, TakingUpReport } from '../../workbook';
import { limitInWords, limitsChoice } from '../../workbook';
import type { Run } from '../run';
import { takingUpStrings as strings } from '../strings/taking-up';
import { Part } from './part';
import { Section } from './section';
import { ShortList } from './short-list';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

interface TakingUpSectionProps {
  readonly workbook: Pick<typeof actions, 'previewTakingUp' | 'carryOutTakingUp'>;
  readonly run: Run;
  readonly busy: boolean;
}

/** Rows of one sheet that are to become rows of another: seen first, then chosen, then written and reported. */
export function TakingUpSection({ workbook, run, busy }: TakingUpSectionProps) {
  const styles = useStyles();
  const [plan, setPlan] = useState<TakingUpPlan | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [report, setReport] = useState<TakingUpReport | null>(null);

  const look = async () => {
    const found = await run(
      strings.looking,
      () => workbook.previewTakingUp(),
      (seen) => ({ tone: 'success', text: strings.found(choicesOf(seen).length) }),
    );
    if (!found) return;
    setPlan(found);
    setChosen(choicesOf(found).map(({ id }) => id));
    setReport(null);
  };
  const take = async () => {
    if (!plan) return;
    const done = await run(
      strings.taking,
      () => workbook.carryOutTakingUp(plan, chosen),
      ({ message, problems }) => ({ tone: problems.length > 0 ? 'warning' : 'success', text: message }),
    );
    if (!done) return;
    setPlan(null);
    setReport(done);
  };
  const choices = plan ? choicesOf(plan) : [];
  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      <Button className={styles.button} onClick={look} disabledFocusable={busy}>
        {plan ? strings.lookAgain : strings.look}
      </Button>
      {plan && choices.length > 0 && (
        <Part about={plan} heading={strings.result}>
          {choices.map(({ id, label, lines }) => (
            <div key={id}>
              <Checkbox
                label={label}
                checked={chosen.includes(id)}
                onChange={(_, { checked }) =>
                  setChosen((before) => (checked === true ? [...before, id] : before.filter((one) => one !== id)))
                }
              />
              <ShortList heading={strings.lines} lines={lines} most={8} />
            </div>
          ))}
          <Caption1 className={styles.soft}>{strings.undo}</Caption1>
          <Button
            className={styles.button}
            appearance="primary"
            onClick={take}
            disabledFocusable={busy || chosen.length === 0}
          >
            {strings.take}
          </Button>
        </Part>
      )}
      {report && (
        <Part about={report} heading={strings.report}>
          <Body1>{report.message}</Body1>
          <ShortList heading={strings.problems} lines={report.problems} most={20} />
          <ShortList heading={strings.rows} lines={report.lines} most={50} />
        </Part>
      )}
    </Section>
  );
}

/** What can be chosen, each with what it would do. */
function choicesOf({ groups, limits }: TakingUpPlan) {
  return [
    ...groups.map(({ id, title, rows }) => ({
      id,
      label: strings.group(title, rows.length),
      lines: rows.map(({ from, to, text }) => strings.line(from, to, text)),
    })),
    ...(limits.length > 0
      ? [{ id: limitsChoice, label: strings.limits(limits.length), lines: limits.map(limitInWords) }]
      : []),
  ];
}
