import { Body1, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { showView, wideTables } from '../../workbook';
import type { Run } from '../run';
import { viewStrings as strings } from '../strings/taking-up';
import { Section } from './section';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

interface ViewsSectionProps {
  readonly run: Run;
  readonly busy: boolean;
}

/** Which columns of a wide sheet are in view, by the kind of work. */
export default function ViewsSection({ run, busy }: ViewsSectionProps) {
  const styles = useStyles();
  const [table, setTable] = useState(wideTables[0].table);
  const [view, setView] = useState('');
  const views = wideTables.find((one) => one.table === table)?.views ?? [];
  const show = () =>
    run(
      strings.showing,
      () => showView(table, view === '' ? null : view),
      ({ sheet, shown, hidden }) => ({ tone: 'success', text: strings.shown(sheet, shown, hidden) }),
    );
  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      <Field label={strings.sheet}>
        <Select
          value={table}
          onChange={(_, { value }) => {
            setTable(value);
            setView('');
          }}
        >
          {wideTables.map((one) => (
            <option key={one.table} value={one.table}>
              {one.sheet}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={strings.view}>
        <Select value={view} onChange={(_, { value }) => setView(value)}>
          <option value="">{strings.all}</option>
          {views.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.button} onClick={() => void show()} disabledFocusable={busy}>
        {strings.show}
      </Button>
    </Section>
  );
}
