import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Notice } from '../pane-state';
import { strings } from '../strings';

const useStyles = makeStyles({
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

export function NoticeBar({ notice, onDismiss }: { notice: Notice; onDismiss(): void }) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  // The button that caused the message may stand far below it.
  useEffect(() => void bar.current?.scrollIntoView?.({ block: 'nearest' }), [notice]);
  return (
    <MessageBar ref={bar} intent={notice.tone} layout="multiline">
      <MessageBarBody className={styles.body}>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={strings.problems.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
