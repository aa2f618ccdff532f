import { Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { strings } from '../strings';
import { Mark } from './mark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, display: 'block' },
  tagline: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function Header() {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Mark />
      <div>
        <Title3 as="h1" className={styles.name}>
          {strings.product}
        </Title3>
        <Caption1 className={styles.tagline}>{strings.tagline}</Caption1>
      </div>
    </header>
  );
}
