import { Body1, Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as actions from '../../workbook';
import type { Comparison, SnapshotEntry } from '../../workbook';
import { changeInWords } from '../../workbook';
import type { Run } from '../run';
import { progressStrings } from '../strings/progress';
import { Part } from './part';
import { Section } from './section';
import { ShortList } from './short-list';

const strings = progressStrings.snapshots;

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wide: { minWidth: 0, width: '100%' },
});

interface SnapshotsSectionProps {
  readonly workbook: Pick<
    typeof actions,
    'listSnapshots' | 'keepSnapshot' | 'deleteSnapshot' | 'compareWithSnapshot' | 'writeChanges'
  >;
  readonly run: Run;
  readonly busy: boolean;
}

/** Takes, compares and deletes snapshots of roadmap and gaps. */
export function SnapshotsSection({ workbook, run, busy }: SnapshotsSectionProps) {
  const styles = useStyles();
  const [held, setHeld] = useState<readonly SnapshotEntry[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [asking, setAsking] = useState<{ readonly name: string } | null>(null);

  const show = (snapshots: readonly SnapshotEntry[] | null) => {
    if (!snapshots) return;
    setHeld(snapshots);
    setChosen(snapshots.at(-1)?.name ?? '');
    setComparison(null);
    setAsking(null);
  };
  const take = async () => {
    const snapshots = await run(
      strings.taking,
      () => workbook.keepSnapshot(name),
      ({ length }) => ({ tone: 'success', text: strings.taken(length) }),
    );
    if (snapshots) setName('');
    show(snapshots);
  };
  const remove = async (snapshot: string) =>
    show(
      await run(
        strings.removing,
        () => workbook.deleteSnapshot(snapshot),
        () => ({ tone: 'success', text: strings.removed(snapshot) }),
      ),
    );
  const compare = async () => {
    setAsking(null);
    setComparison(await run(strings.comparing, () => workbook.compareWithSnapshot(chosen)));
  };
  const write = (snapshot: string) =>
    run(
      strings.writing,
      () => workbook.writeChanges(snapshot),
      ({ message }) => ({ tone: 'success', text: message }),
    );

  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      <Field label={strings.name} hint={strings.nameHint}>
        <Input value={name} maxLength={100} onChange={(_, data) => setName(data.value)} className={styles.wide} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={take} disabledFocusable={busy}>
          {strings.take}
        </Button>
        <Button
          onClick={async () => show(await run(strings.reading, () => workbook.listSnapshots()))}
          disabledFocusable={busy}
        >
          {strings.show}
        </Button>
      </div>
      {held?.length === 0 && <Body1>{strings.none}</Body1>}
      {held && held.length > 0 && (
        <>
          <Field label={strings.held}>
            <Select value={chosen} onChange={(_, data) => setChosen(data.value)} className={styles.wide}>
              {held.map(({ name: one, asOf, rows, gaps }) => (
                <option key={one} value={one}>
                  {strings.option(one, asOf, rows, gaps)}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.buttons}>
            <Button onClick={compare} disabledFocusable={busy}>
              {strings.compare}
            </Button>
            <Button onClick={() => setAsking({ name: chosen })} disabledFocusable={busy}>
              {strings.remove}
            </Button>
          </div>
        </>
      )}
      {asking && (
        <Part about={asking} heading={strings.sure(asking.name)}>
          <div className={styles.buttons}>
            <Button onClick={() => remove(asking.name)} disabledFocusable={busy}>
              {strings.yes}
            </Button>
            <Button onClick={() => setAsking(null)} disabledFocusable={busy}>
              {strings.no}
            </Button>
          </div>
        </Part>
      )}
      {comparison && (
        <Part about={comparison} heading={strings.compared(comparison.since.name, comparison.changes.length)}>
          <ShortList heading={strings.changes} lines={comparison.changes.map(changeInWords)} most={50} />
          <Button className={styles.button} onClick={() => write(comparison.since.name)} disabledFocusable={busy}>
            {strings.write}
          </Button>
        </Part>
      )}
    </Section>
  );
}
