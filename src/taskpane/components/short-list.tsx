import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { strings } from '../strings';

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

interface ShortListProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly most: number;
}

/** The first lines of a list under its heading, and how many there are more; nothing where there are none. */
export function ShortList({ heading, lines, most }: ShortListProps) {
  const styles = useStyles();
  const id = useId();
  if (lines.length === 0) return null;
  const shown = lines.slice(0, most);
  return (
    <>
      <h4 id={id} className={styles.heading}>
        {heading}
      </h4>
      <ul aria-labelledby={id} className={styles.list}>
        {shown.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > most && <li>{strings.exchange.more(lines.length - most)}</li>}
      </ul>
    </>
  );
}
