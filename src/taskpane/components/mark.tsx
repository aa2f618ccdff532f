import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: { width: '32px', height: '32px', flexShrink: 0, display: 'block' },
  path: { stroke: tokens.colorBrandForeground1, fill: 'none' },
  point: { fill: tokens.colorBrandForeground1 },
  goal: { fill: tokens.colorPaletteMarigoldBorderActive },
});

/** Waymark's sign: a path that climbs by milestones to a diamond; the same drawing as assets/icons/waymark.svg. */
export function Mark() {
  const styles = useStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className={styles.path}
        d="M5 26.5h8.5v-8H22v-5"
        strokeWidth="3"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle className={styles.point} cx="5" cy="26.5" r="3.5" />
      <circle className={styles.point} cx="13.5" cy="18.5" r="3.5" />
      <path className={styles.goal} d="M22 1.5l6.5 6.5-6.5 6.5L15.5 8z" />
    </svg>
  );
}
