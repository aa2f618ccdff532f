/** Texts of the section that draws in cells and as charts of Excel's own. */
export const chartStrings = {
  heading: 'Gantt and chart',
  explain: 'What the roadmap looks like in cells and as a chart that works without Waymark.',
  fit: 'Fit the Gantt',
  fitHint:
    'Sets column widths, formats and print area of the sheet Gantt to its unit and size. No value changes. Unit and form are chosen in Settings.',
  fitting: 'Fitting the Gantt …',
  fitted: (rows: number, periods: number, shown: string) =>
    shown === 'Text'
      ? `The Gantt fits ${rows} rows, each as one line of text.`
      : `The Gantt fits ${rows} rows and ${periods} columns by the ${shown.toLowerCase()}.`,
  share: 'Make the share-safe Gantt',
  shareHint:
    'Draws every row on the sheet Gantt Share by conditional formats: no formula in a period, for Excel 2010 and LibreOffice. What Waymark drew there before is replaced. Excel cannot undo it.',
  sharing: 'Making the share-safe Gantt …',
  shared: (rows: number, periods: number, unit: string) =>
    `Sheet Gantt Share: ${rows} rows, ${periods} columns by the ${unit.toLowerCase()}.`,
  chart: 'Make the chart',
  chartHint:
    'Puts charts of Excel’s own on the sheet Roadmap Chart; they follow the roadmap. Charts that Waymark put there before are replaced. Excel cannot undo it.',
  charting: 'Making the chart …',
  charted: (rows: number, charts: number, replaced: number) =>
    `Sheet Roadmap Chart: ${rows} rows in ${charts === 1 ? 'one chart' : `${charts} charts`}${replaced > 0 ? ', in place of those before' : ''}.`,
  capacity: 'Draw the charts of Capacity',
  capacityHint:
    'Puts the mean item levels, and your own profile once it has rows, as charts on the sheet Capacity. Charts that Waymark put there before are replaced. Excel cannot undo it.',
  capacityDrawing: 'Drawing the charts of Capacity …',
  capacityDrawn: (charts: number) => `Sheet Capacity: ${charts === 1 ? 'one chart' : `${charts} charts`}.`,
  undated: 'Left out, for want of dates',
} as const;
