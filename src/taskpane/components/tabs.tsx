import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { Run } from '../run';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorBrandStroke1,
    // High contrast takes the brand's colour away and leaves the line.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
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

const steps: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowRight: (now, count) => (now + 1) % count,
  ArrowLeft: (now, count) => (now + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Parts of the pane, one shown at a time; one that was opened keeps what stands in it. Tabs after the pattern of the
 * ARIA Authoring Practices: the arrow keys, Home and End go from tab to tab, Tab goes on into the part.
 */
export function Tabs({ label, tabs }: TabsProps) {
  const styles = useStyles();
  const id = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [shown, setShown] = useState(0);
  const [opened, setOpened] = useState<readonly number[]>([0]);
  const show = (place: number) => {
    setShown(place);
    setOpened((before) => (before.includes(place) ? before : [...before, place]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(shown, tabs.length);
    show(next);
    buttons.current[next]?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className={styles.list}>
        {tabs.map(({ name }, place) => (
          <button
            key={name}
            ref={(button) => void (buttons.current[place] = button)}
            type="button"
            role="tab"
            id={`${id}-tab-${place}`}
            aria-selected={place === shown}
            aria-controls={`${id}-panel-${place}`}
            tabIndex={place === shown ? 0 : -1}
            className={mergeClasses(styles.tab, place === shown && styles.shown)}
            onClick={() => show(place)}
            onKeyDown={onKeyDown}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ name, content }, place) => (
        <div
          key={name}
          role="tabpanel"
          id={`${id}-panel-${place}`}
          aria-labelledby={`${id}-tab-${place}`}
          className={place === shown ? styles.panel : styles.hidden}
        >
          {opened.includes(place) && content}
        </div>
      ))}
    </>
  );
}
