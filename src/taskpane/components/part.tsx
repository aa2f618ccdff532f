import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outlineStyle: 'none' },
  },
});

interface PartProps {
  readonly heading: string;
  /** What the answer is about: the focus moves when it changes. */
  readonly about: object;
  readonly children: ReactNode;
}

/** An answer inside a section; its heading takes the focus when it appears, so that a screen reader reads on from it. */
export function Part({ heading, about, children }: PartProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [about]);
  return (
    <div className={styles.part}>
      <h3 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </div>
  );
}
