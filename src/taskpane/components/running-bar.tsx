import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { RunningAction } from '../pane-state';
import { strings } from '../strings';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  stop: { alignSelf: 'flex-start' },
});

/** What runs now, how far it is where that is known, and the way to stop it. */
export function RunningBar({ action, onStop }: { action: RunningAction; onStop(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Field label={action.text}>
        <ProgressBar thickness="large" value={action.share} max={1} />
      </Field>
      <Button className={styles.stop} onClick={onStop}>
        {strings.running.stop}
      </Button>
    </div>
  );
}
