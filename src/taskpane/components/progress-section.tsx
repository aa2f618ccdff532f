import { Body1, Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as actions from '../../workbook';
import type { ReportPlan } from '../../workbook';
import { percentWords, reportInText, reportWords } from '../../workbook';
import type { Run } from '../run';
import { progressStrings as strings } from '../strings/progress';
import { BaselineSection } from './baseline-section';
import { Part } from './part';
import { Section } from './section';
import { ShortList } from './short-list';
import { SnapshotsSection } from './snapshots-section';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  wide: { minWidth: 0, width: '100%' },
});

interface ProgressSectionProps {
  readonly workbook: Pick<
    typeof actions,
    | 'previewReport'
    | 'writeProgressReport'
    | 'previewBaseline'
    | 'setBaseline'
    | 'listSnapshots'
    | 'keepSnapshot'
    | 'deleteSnapshot'
    | 'compareWithSnapshot'
    | 'writeChanges'
  >;
  readonly run: Run;
  readonly busy: boolean;
}

/** Where the roadmap stands, the report on it, its baseline, and what has changed since a snapshot. */
export function ProgressSection(props: ProgressSectionProps) {
  return (
    <>
      <ReportSection {...props} />
      <BaselineSection {...props} />
      <SnapshotsSection {...props} />
    </>
  );
}

function ReportSection({ workbook, run, busy }: ProgressSectionProps) {
  const styles = useStyles();
  const [plan, setPlan] = useState<ReportPlan | null>(null);
  const [written, setWritten] = useState<ReportPlan | null>(null);
  const [name, setName] = useState('');

  const look = async () => {
    const found = await run(strings.reading, () => workbook.previewReport());
    if (!found) return;
    setWritten(null);
    setPlan(found);
  };
  const write = async () => {
    const report = await run(
      strings.writing,
      () => workbook.writeProgressReport(name),
      ({ message }) => ({ tone: 'success', text: message }),
    );
    if (!report) return;
    setPlan(null);
    setName('');
    setWritten(report.plan);
  };

  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      <Button
        className={styles.button}
        appearance={plan ? 'secondary' : 'primary'}
        onClick={look}
        disabledFocusable={busy}
      >
        {strings.look}
      </Button>
      {plan && (
        <Part about={plan} heading={strings.status(plan.asOf)}>
          <ReportInShort plan={plan} />
          <Field label={strings.name} hint={strings.nameHint(plan.name)}>
            <Input value={name} maxLength={100} onChange={(_, data) => setName(data.value)} className={styles.wide} />
          </Field>
          <Caption1 className={styles.soft}>{strings.keeps}</Caption1>
          <Button className={styles.button} appearance="primary" onClick={write} disabledFocusable={busy}>
            {strings.write}
          </Button>
        </Part>
      )}
      {written && (
        <Part about={written} heading={`${strings.written}: ${written.name}`}>
          <ReportInShort plan={written} />
          <details>
            <summary>{strings.copy}</summary>
            <Textarea
              readOnly
              rows={8}
              value={reportInText(written)}
              aria-label={strings.copy}
              onFocus={(event) => event.target.select()}
              className={styles.wide}
            />
          </details>
        </Part>
      )}
    </Section>
  );
}

/** The lines that the printed page begins with, and each track's state. */
function ReportInShort({ plan }: { plan: ReportPlan }) {
  const lines = reportWords(plan).map(({ label, text }) => strings.line(label, text));
  const tracks = plan.areas.map(({ track, percent, planned, health }) =>
    strings.track(track, percentWords(percent), percentWords(planned), health),
  );
  return (
    <>
      <ShortList heading={strings.summary} lines={lines} most={12} />
      <ShortList heading={strings.tracks} lines={tracks} most={30} />
    </>
  );
}
