/** Stands for a period in which nothing happens, so that every symbol keeps its place. */
export const emptyPeriod = '·';

/** A row of the Gantt as one line of text, a character a period. */
export function ganttLine(symbols: readonly string[]): string {
  return symbols.map((symbol) => symbol || emptyPeriod).join('');
}
