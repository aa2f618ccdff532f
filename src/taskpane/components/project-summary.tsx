import { makeStyles, tokens } from '@fluentui/react-components';
import { isoFromSerial } from '../../roadmap/serial';
import type { ProjectDetails } from '../../workbook';
import { strings } from '../strings';

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'fit-content(50%) 1fr',
    gap: `2px ${tokens.spacingHorizontalM}`,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

export function ProjectSummary({ details }: { details: ProjectDetails }) {
  const styles = useStyles();
  const { project } = strings;
  const rows = [
    [project.economy, details.economy],
    [project.sector, details.sector],
    [project.team, details.team],
    [project.start, details.start > 0 ? isoFromSerial(details.start) : ''],
  ].filter(([, value]) => value);
  return (
    <dl className={styles.list}>
      {rows.map(([term, value]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
