import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { AddCircleRegular, CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import type { SeedingReport } from '../../workbook';
import { strings } from '../strings';
import { Section } from './section';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere', minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '18px', marginTop: '1px', color: tokens.colorBrandForeground1 },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const icons = { made: AddCircleRegular, completed: CheckmarkCircleRegular, kept: CircleRegular };

/** The sheets and what became of each; the outcome stands in words beside its sign. */
export function MadeList({ sheets }: Pick<SeedingReport, 'sheets'>) {
  const styles = useStyles();
  return (
    <Section heading={strings.made.heading}>
      <ul className={styles.list}>
        {sheets.map(({ name, outcome, detail }) => {
          const Icon = icons[outcome];
          return (
            <li key={name} className={styles.item}>
              <Icon className={styles.icon} aria-hidden />
              <div>
                <strong>{name}</strong>
                <Caption1 className={styles.detail}>
                  {strings.made.outcome[outcome]}
                  {detail && `: ${detail}`}
                </Caption1>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
