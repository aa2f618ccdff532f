import { makeStyles, tokens } from '@fluentui/react-components';
import { strings } from '../strings';
import { Section } from './section';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export function NextSteps() {
  const styles = useStyles();
  return (
    <Section heading={strings.next.heading}>
      <ol className={styles.steps}>
        {strings.next.steps.map(({ sheet, todo }) => (
          <li key={sheet}>
            <strong>{sheet}</strong>: {todo}
          </li>
        ))}
      </ol>
    </Section>
  );
}
