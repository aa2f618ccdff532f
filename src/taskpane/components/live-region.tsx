import { makeStyles } from '@fluentui/react-components';
import type { Busy, PaneState } from '../pane-state';
import { strings } from '../strings';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

const busyTexts: Readonly<Record<Busy, string>> = {
  live: strings.live.busy,
  save: strings.save.busy,
  read: strings.exchange.reading,
  import: strings.exchange.importing,
  export: strings.exchange.exporting,
};

/** What a screen reader should say now. */
function spoken({ stage, progress, stopping, busy, running, notice }: PaneState): string {
  if (notice) return notice.text;
  if (stage === 'reading') return strings.reading;
  if (running) return running.text;
  if (busy) return busyTexts[busy];
  if (stage !== 'seeding') return '';
  if (stopping) return strings.seed.stopping;
  return progress ? strings.seed.sheet(progress.sheet) : strings.seed.starting;
}

/** Stays in the page from the first moment, since a region that arrives with its text is often not announced. */
export function LiveRegion({ state }: { state: PaneState }) {
  const styles = useStyles();
  const text = spoken(state);
  const urgent = state.notice?.tone === 'error';
  return (
    <div className={styles.hidden}>
      <div role="status">{urgent ? '' : text}</div>
      <div role="alert">{urgent ? text : ''}</div>
    </div>
  );
}
