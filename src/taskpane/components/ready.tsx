import { Badge, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons';
import { type ComponentType, lazy, type Ref, Suspense } from 'react';
import type { ExchangeActions } from '../exchange-actions';
import type { PaneState } from '../pane-state';
import type { Run } from '../run';
import { strings } from '../strings';
import { MadeList } from './made-list';
import { MakeLive } from './make-live';
import { NextSteps } from './next-steps';
import { ProjectSummary } from './project-summary';
import { SaveCopy } from './save-copy';
import { Section } from './section';
import { type TabProps, Tabs } from './tabs';

const useStyles = makeStyles({
  badge: { alignSelf: 'flex-start' },
  again: { alignSelf: 'flex-start' },
  soft: { color: tokens.colorNeutralForeground2 },
});

interface ReadyProps {
  readonly state: PaneState;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly run: Run;
  readonly exchange: ExchangeActions;
  onMakeLive(): void;
  onSave(): void;
  onSeedAgain(sheets?: readonly string[]): void;
}

/** The pane of a workbook that is seeded, in the order of the work; each part has one primary button at most. */
export function Ready(props: ReadyProps) {
  const { state, run } = props;
  const { tabs } = strings;
  const work = { run, busy: state.busy !== null || state.running !== null };
  return (
    <Tabs
      label={tabs.label}
      tabs={[
        { name: tabs.workbook, content: <WorkbookPart {...props} /> },
        { name: tabs.plan, content: <Later part={PlanTab} {...work} /> },
        { name: tabs.draw, content: <Later part={DrawTab} {...work} /> },
        { name: tabs.report, content: <Later part={ReportTab} {...work} /> },
      ]}
    />
  );
}

/** Parts that are loaded when they are first opened, so that the pane itself appears fast. */
const ExchangeSection = lazy(() => import('./exchange-section'));
const SheetsSection = lazy(() => import('./sheets-section'));
const ViewsSection = lazy(() => import('./views-section'));
const PlanTab = lazy(() => import('./plan-tab'));
const DrawTab = lazy(() => import('./draw-tab'));
const ReportTab = lazy(() => import('./report-tab'));

function Later({ part: Part, ...props }: TabProps & { readonly part: ComponentType<TabProps> }) {
  return (
    <Suspense fallback={<Spinner label={strings.tabs.opening} />}>
      <Part {...props} />
    </Suspense>
  );
}

/** What to do next, the copy, tables in and out. */
function WorkbookPart({ state, headingRef, run, exchange, onMakeLive, onSave, onSeedAgain }: ReadyProps) {
  const styles = useStyles();
  const { live, busy, report, file, details } = state;
  return (
    <>
      <Section heading={strings.ready.heading} headingRef={headingRef}>
        {live && (
          <Badge appearance="tint" color="success" icon={<CheckmarkFilled />} className={styles.badge}>
            {strings.live.done}
          </Badge>
        )}
        <ProjectSummary details={details} />
      </Section>
      {!live && <MakeLive busy={busy === 'live'} onMakeLive={onMakeLive} />}
      <NextSteps />
      <SaveCopy primary={live === true} busy={busy === 'save'} file={file} onSave={onSave} />
      <Suspense fallback={null}>
        <ExchangeSection state={state.exchange} busy={busy} actions={exchange} />
      </Suspense>
      <Suspense fallback={null}>
        <ViewsSection run={run} busy={busy !== null || state.running !== null} />
      </Suspense>
      <Suspense fallback={null}>
        <SheetsSection busy={busy !== null || state.running !== null} onAdd={onSeedAgain} />
      </Suspense>
      {report && <MadeList sheets={report.sheets} />}
      <Section heading={strings.ready.mend}>
        <Caption1 className={styles.soft}>{strings.ready.againHint}</Caption1>
        <Button className={styles.again} onClick={() => onSeedAgain()}>
          {strings.ready.again}
        </Button>
      </Section>
    </>
  );
}
