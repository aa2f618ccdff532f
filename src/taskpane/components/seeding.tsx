import { Body1, Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { SeedingProgress } from '../../workbook';
import { strings } from '../strings';
import { Section } from './section';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

interface SeedingProps {
  readonly progress: SeedingProgress | null;
  readonly stopping: boolean;
  readonly headingRef: Ref<HTMLHeadingElement>;
  onStop(): void;
}

export function Seeding({ progress, stopping, headingRef, onStop }: SeedingProps) {
  const styles = useStyles();
  const { seed } = strings;
  const now = stopping ? seed.stopping : progress ? seed.sheet(progress.sheet) : seed.starting;
  return (
    <Section heading={seed.heading} headingRef={headingRef}>
      <Field label={now} hint={progress ? seed.share(progress.done, progress.total) : ' '}>
        <ProgressBar thickness="large" value={progress?.done} max={progress?.total ?? 1} />
      </Field>
      <Body1 className={styles.soft}>{seed.stay}</Body1>
      <Button className={styles.button} onClick={onStop} disabledFocusable={stopping}>
        {seed.cancel}
      </Button>
    </Section>
  );
}
