import { columnLetters } from '../references';

/** Periods that have a column; a longer plan is shown by a coarser unit. */
export const mostPeriods = 160;
/** Rows that the sheet draws at most. */
export const mostRows = 1500;
/** Cells of symbols that Excel on the web still draws at once, as GANTT has it; above, one text bar a row. */
export const mostCells = 20_000;

const firstColumn = 4;
/** First and last column of the periods. */
export const first = columnLetters(firstColumn);
export const end = columnLetters(firstColumn + mostPeriods - 1);
/** First and last row of the bars. */
export const top = 8;
export const bottom = top + mostRows - 1;
/** Rows that are formatted from the start; 'Fit the Gantt' formats as many as there are. */
export const formattedRows = 150;

/** Letters of a column of periods, counted from 0. */
export const periodColumn = (place: number): string => columnLetters(firstColumn + place);

/** The blank column between the periods and the workings: a formula that only counts its rows can never go round in a circle. */
export const spacer = columnLetters(firstColumn + mostPeriods);

/** Letters of a column of workings, counted from 0: they stand last, one column after the periods. */
export const workingColumn = (place: number): string => columnLetters(firstColumn + mostPeriods + 1 + place);

/** A row above the bars as far as the timeline fills it; a spill has no other address that every spreadsheet knows. */
export const acrossPeriods = (row: number): string =>
  `INDEX($${first}$${row}:$${end}$${row},1):INDEX($${first}$${row}:$${end}$${row},GanttPeriods)`;

/** A column as far as rows are drawn. */
export const downRows = (letters: string, rows = 'GanttRows', from = top): string => {
  const area = `$${letters}$${from}:$${letters}$${bottom}`;
  return `INDEX(${area},1):INDEX(${area},${rows})`;
};

/** Width of a period in pixels, where 'Fit the Gantt' has been there; the sheet is made for weeks. */
export const periodWidths = { Week: 14, Month: 30, Quarter: 40, Text: 8 } as const;
