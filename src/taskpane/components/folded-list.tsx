import { makeStyles, tokens } from '@fluentui/react-components';
import { ShortList } from './short-list';

const useStyles = makeStyles({
  summary: { fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
});

/** Lines that a folded list shows at once; a longer one is folded up. */
const shownAtOnce = 6;
const most = 500;

interface FoldedListProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A list under its heading; a long one stays folded up until somebody wants to read it. */
export function FoldedList({ heading, lines }: FoldedListProps) {
  const styles = useStyles();
  if (lines.length <= shownAtOnce) return <ShortList heading={heading} lines={lines} most={most} />;
  return (
    <>
      <ShortList heading={heading} lines={lines.slice(0, shownAtOnce)} most={most} />
      <details>
        <summary className={styles.summary}>{`${heading}: ${lines.length - shownAtOnce} more`}</summary>
        <ShortList heading={heading} lines={lines.slice(shownAtOnce)} most={most} />
      </details>
    </>
  );
}
