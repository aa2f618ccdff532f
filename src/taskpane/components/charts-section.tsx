import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type * as workbookActions from '../../workbook';
import type { Run } from '../run';
import { chartStrings as strings } from '../strings/charts';
import { Section } from './section';
import { ShortList } from './short-list';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  action: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface ChartsSectionProps {
  readonly workbook: Pick<typeof workbookActions, 'fitGantt' | 'makeGanttShare' | 'makeChart' | 'makeCapacityCharts'>;
  readonly run: Run;
  readonly busy: boolean;
}

/** Fits the Gantt, makes its share-safe twin and the native chart; each says beforehand what it adds. */
export function ChartsSection({ workbook, run, busy }: ChartsSectionProps) {
  const styles = useStyles();
  const [undated, setUndated] = useState<readonly string[]>([]);

  const actions = [
    {
      label: strings.fit,
      hint: strings.fitHint,
      act: () =>
        run(strings.fitting, workbook.fitGantt, ({ rows, periods, shown }) => ({
          tone: 'success',
          text: strings.fitted(rows, periods, shown),
        })),
    },
    {
      label: strings.share,
      hint: strings.shareHint,
      act: async () => {
        const made = await run(strings.sharing, workbook.makeGanttShare, ({ rows, periods, unit }) => ({
          tone: 'success',
          text: strings.shared(rows, periods, unit),
        }));
        setUndated(made?.undated ?? []);
      },
    },
    {
      label: strings.chart,
      hint: strings.chartHint,
      act: async () => {
        const made = await run(strings.charting, workbook.makeChart, ({ rows, charts, replaced }) => ({
          tone: 'success',
          text: strings.charted(rows, charts, replaced),
        }));
        setUndated(made?.undated ?? []);
      },
    },
    {
      label: strings.capacity,
      hint: strings.capacityHint,
      act: () =>
        run(strings.capacityDrawing, workbook.makeCapacityCharts, ({ charts }) => ({
          tone: 'success',
          text: strings.capacityDrawn(charts.length),
        })),
    },
  ];
  return (
    <Section heading={strings.heading}>
      <Body1 className={styles.soft}>{strings.explain}</Body1>
      {actions.map(({ label, hint, act }) => (
        <div key={label} className={styles.action}>
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void act()}>
            {label}
          </Button>
          <Caption1 className={styles.soft}>{hint}</Caption1>
        </div>
      ))}
      <ShortList heading={strings.undated} lines={undated} most={8} />
    </Section>
  );
}
