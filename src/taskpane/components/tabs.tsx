import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { Run } from '../run';

const useStyles = makeStyles({
  list: { flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  hidden: { display: 'none' },
});

/** What every part that works on the workbook is given. */
export interface TabProps {
  readonly run: Run;
  readonly busy: boolean;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly name: string; readonly content: ReactNode }[];
}

/** Parts of the pane, one shown at a time; one that was opened keeps what stands in it. */
export function Tabs({ label, tabs }: TabsProps) {
  const styles = useStyles();
  const id = useId();
  const [shown, setShown] = useState(tabs[0].name);
  const [opened, setOpened] = useState<readonly string[]>([tabs[0].name]);
  const show = (name: string) => {
    setShown(name);
    setOpened((before) => (before.includes(name) ? before : [...before, name]));
  };
  return (
    <>
      <TabList
        size="small"
        aria-label={label}
        className={styles.list}
        selectedValue={shown}
        onTabSelect={(_, { value }) => show(String(value))}
      >
        {tabs.map(({ name }) => (
          <Tab key={name} value={name} id={`${id}-tab-${name}`} aria-controls={`${id}-panel-${name}`}>
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ name, content }) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-panel-${name}`}
          aria-labelledby={`${id}-tab-${name}`}
          className={shown === name ? styles.panel : styles.hidden}
        >
          {opened.includes(name) && content}
        </div>
      ))}
    </>
  );
}
