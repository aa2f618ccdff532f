import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sheetGroups } from '../../workbook/sheet-offers';
import { strings } from '../strings';
import { Section } from './section';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  group: { display: 'flex', flexDirection: 'column' },
  summary: { cursor: 'pointer', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
});

interface SheetsSectionProps {
  readonly busy: boolean;
  onAdd(sheets: readonly string[]): void;
}

/** The sheets beside the core, by step, each with what it is for; those that the workbook has already stay as they are. */
export default function SheetsSection({ busy, onAdd }: SheetsSectionProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { sheets: words } = strings;
  const choose = (name: string, on: boolean) =>
    setChosen((before) => (on ? [...before, name] : before.filter((one) => one !== name)));
  return (
    <Section heading={words.heading}>
      <Body1 className={styles.soft}>{words.explain}</Body1>
      {sheetGroups.map(({ id, title, sheets }) => (
        <details key={id}>
          <summary className={styles.summary}>{words.group(title, sheets.length)}</summary>
          <div role="group" aria-label={title} className={styles.group}>
            {sheets.map(({ name, use }) => (
              <Checkbox
                key={name}
                checked={chosen.includes(name)}
                onChange={(_, { checked }) => choose(name, checked === true)}
                label={words.sheet(name, use)}
              />
            ))}
          </div>
        </details>
      ))}
      <Button className={styles.button} onClick={() => onAdd(chosen)} disabledFocusable={busy || chosen.length === 0}>
        {words.add(chosen.length)}
      </Button>
    </Section>
  );
}
