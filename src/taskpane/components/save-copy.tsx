import { Body1, Button, Caption1, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { SavedFile } from '../pane-state';
import { strings } from '../strings';
import { Section } from './section';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  link: { overflowWrap: 'anywhere' },
});

interface SaveCopyProps {
  readonly primary: boolean;
  readonly busy: boolean;
  readonly file: SavedFile | null;
  onSave(): void;
}

/** Saves a copy and keeps a link to it, with the second way for panes that block downloads. */
export function SaveCopy({ primary, busy, file, onSave }: SaveCopyProps) {
  const styles = useStyles();
  const { save } = strings;
  return (
    <Section heading={save.heading}>
      <Body1 className={styles.soft}>{save.explain}</Body1>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        size={primary ? 'large' : 'medium'}
        onClick={onSave}
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" aria-hidden /> : undefined}
      >
        {busy ? save.busy : save.button}
      </Button>
      {file && (
        <>
          <Link href={file.address} download={file.name} className={styles.link} inline>
            {save.again(file.name)}
          </Link>
          <Caption1 className={styles.soft}>{save.noFile}</Caption1>
        </>
      )}
    </Section>
  );
}
