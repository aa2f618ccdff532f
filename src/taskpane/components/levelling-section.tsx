import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as actions from '../../workbook';
import type { LevellingPlan, LevellingReport } from '../../workbook';
import { levellingInWords, moveInWords, proposalInWords, setAsideInWords } from '../../workbook';
import type { Run } from '../run';
import { levellingStrings as strings } from '../strings/levelling';
import { FoldedList } from './folded-list';
import { Part } from './part';
import { Section } from './section';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface LevellingSectionProps {
  readonly workbook: Pick<typeof actions, 'previewLevelling' | 'applyLevelling' | 'takeProposalsAway'>;
  readonly run: Run;
  readonly busy: boolean;
}

/** Levels the roadmap: what would move and why, then the proposals written, or taken away again. */
export function LevellingSection({ workbook, run, busy }: LevellingSectionProps) {
  const styles = useStyles();
  const [plan, setPlan] = useState<LevellingPlan | null>(null);
  const [report, setReport] = useState<LevellingReport | null>(null);

  const preview = async () => {
    const found = await run(
      strings.levelling,
      ({ signal, onProgress }) =>
        workbook.previewLevelling({ signal, onProgress: (share) => onProgress(strings.share(share), share) }),
      () => ({ tone: 'success', text: strings.previewed }),
    );
    setPlan(found);
    if (found) setReport(null);
  };
  const write = async (doing: string, work: () => Promise<LevellingReport>) => {
    const written = await run(doing, work, ({ message }) => ({ tone: 'success', text: message }));
    if (!written) return;
    setPlan(null);
    setReport(written);
  };

  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      <div className={styles.buttons}>
        <Button appearance={plan ? 'secondary' : 'primary'} onClick={preview} disabledFocusable={busy}>
          {strings.preview}
        </Button>
        <Button onClick={() => write(strings.takingAway, () => workbook.takeProposalsAway())} disabledFocusable={busy}>
          {strings.takeAway}
        </Button>
      </div>
      {plan && (
        <LevellingPreview
          plan={plan}
          busy={busy}
          onApply={() => write(strings.applying, () => workbook.applyLevelling(plan))}
          onDrop={() => setPlan(null)}
        />
      )}
      {report && (
        <Part about={report} heading={strings.report}>
          <Body1>{report.message}</Body1>
          <FoldedList heading={strings.rows} lines={report.rows} />
        </Part>
      )}
    </Section>
  );
}

interface LevellingPreviewProps {
  readonly plan: LevellingPlan;
  readonly busy: boolean;
  onApply(): void;
  onDrop(): void;
}

function LevellingPreview({ plan, busy, onApply, onDrop }: LevellingPreviewProps) {
  const styles = useStyles();
  const any = plan.proposals.length + plan.withdrawn.length > 0;
  return (
    <Part about={plan} heading={strings.result}>
      {levellingInWords(plan).map((sentence) => (
        <Body1 key={sentence}>{sentence}</Body1>
      ))}
      <FoldedList heading={strings.moves} lines={plan.moves.map(moveInWords)} />
      <FoldedList heading={strings.proposals} lines={proposalLines(plan)} />
      <FoldedList
        heading={strings.setAside}
        lines={plan.proposals.filter(({ setAside }) => setAside !== null).map(setAsideInWords)}
      />
      <Caption1 className={styles.soft}>{any ? strings.undo : strings.nothing}</Caption1>
      <div className={styles.buttons}>
        {any && (
          <Button appearance="primary" onClick={onApply} disabledFocusable={busy}>
            {strings.apply}
          </Button>
        )}
        <Button onClick={onDrop} disabledFocusable={busy}>
          {strings.drop}
        </Button>
      </div>
    </Part>
  );
}

/** What moves says why already; where nothing moves, each proposal says so itself. */
function proposalLines({ moves, proposals }: LevellingPlan): string[] {
  if (moves.length === 0 || proposals.length === 0) return proposals.map(proposalInWords);
  return [proposals.map(({ id }) => id).join(', ')];
}
