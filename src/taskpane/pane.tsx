import { Button, Caption1, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CommandOutcome } from './command-outcome';
import { Header } from './components/header';
import { LiveRegion } from './components/live-region';
import { NoticeBar } from './components/notice-bar';
import { ProjectForm } from './components/project-form';
import { Ready } from './components/ready';
import { RunningBar } from './components/running-bar';
import { Seeding } from './components/seeding';
import { WorkedExample } from './components/worked-example';
import type { Stage } from './pane-state';
import { strings } from './strings';
import { darkTheme, lightTheme } from './theme';
import { usePane } from './use-pane';
import { useDarkness } from './use-darkness';
import type { WorkbookActions } from './workbook-actions';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '560px',
  },
  footer: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
});

/** Moves the focus to the new heading when the pane changes under the user's hands, not when it first appears. */
function useHeadingFocus(stage: Stage) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Stage>(stage);
  useEffect(() => {
    if (before.current !== stage && before.current !== 'reading') heading.current?.focus();
    before.current = stage;
  }, [stage]);
  return heading;
}

interface PaneProps {
  readonly workbook: WorkbookActions;
  /** What the host says of its theme: null where it says nothing. */
  readonly hostIsDark: boolean | null;
  /** What a ribbon button did before the pane was drawn. */
  readonly earlier: CommandOutcome | null;
  readonly version: string;
}

export function Pane({ workbook, hostIsDark, earlier, version }: PaneProps) {
  const styles = useStyles();
  const isDark = useDarkness(hostIsDark);
  const { state, read, seed, openExample, stop, makeLive, save, exchange, run, stopRunning, dismiss } = usePane(
    workbook,
    earlier,
  );
  const heading = useHeadingFocus(state.stage);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={isDark ? styles.dark : styles.light}>
      <div className={styles.pane}>
        <Header />
        <LiveRegion state={state} />
        <main className={styles.main}>
          {state.notice && <NoticeBar notice={state.notice} onDismiss={dismiss} />}
          {state.running && <RunningBar action={state.running} onStop={stopRunning} />}
          {state.stage === 'reading' && <Spinner label={strings.reading} />}
          {state.stage === 'unreadable' && (
            <Button appearance="primary" onClick={read}>
              {strings.readAgain}
            </Button>
          )}
          {state.stage === 'blank' && (
            <>
              <ProjectForm details={state.details} headingRef={heading} onSeed={(details) => seed(details)} />
              <WorkedExample onOpen={openExample} />
            </>
          )}
          {state.stage === 'seeding' && (
            <Seeding progress={state.progress} stopping={state.stopping} headingRef={heading} onStop={stop} />
          )}
          {state.stage === 'ready' && (
            <Ready
              state={state}
              headingRef={heading}
              run={run}
              exchange={exchange}
              onMakeLive={makeLive}
              onSave={save}
              onSeedAgain={(sheets) => seed(state.details, sheets)}
            />
          )}
        </main>
        <footer className={styles.footer}>
          <Caption1>{strings.version(version)}</Caption1>
        </footer>
      </div>
    </FluentProvider>
  );
}
