import type { ChartLine } from './drawing-data';

/**
 * What Excel 2013 and later give to a new chart; a file has to say it, or Excel shows the looks of 2007.
 */
export const standardLooks = {
  area: '#FFFFFF',
  border: { style: 'Continuous', color: '#D9D9D9', weight: 0.75 },
  gridlines: { style: 'Continuous', color: '#D9D9D9', weight: 0.75 },
  font: { size: 9, color: '#595959' },
  title: { size: 14 },
} as const satisfies Record<string, ChartLine | object | string>;

/** Colours of the series one after the other: the accents of Office's theme. */
export const seriesColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
