import { drawGantt } from '../roadmap/gantt';
import { ganttLine } from '../roadmap/gantt-line';
import { readChart } from './gantt';

/**
 * Each row of a Gantt chart as one line of text, a character a period: █ done, ░ planned, ▓ planned and critical, ◆ milestone, ▲ checkpoint, ▒ baseline, │ today, · nothing.
 * @customfunction GANTTBAR
 * @param starts Start dates: one cell, one column or one row.
 * @param finishes Finish dates.
 * @param timeline First day of each period, as TIMELINE gives them.
 * @param progress Part of each row that is done, 0 to 1.
 * @param kinds Task, Milestone or Checkpoint; Task where blank.
 * @param critical Yes where the row is critical.
 * @param statusDate Date to mark as today.
 * @param baselineStarts Start dates of the baseline.
 * @param baselineFinishes Finish dates of the baseline.
 * @returns One line of text for each row given; empty text for a row without dates.
 */
export function ganttBar(
  starts: unknown[][],
  finishes: unknown[][],
  timeline: unknown[][],
  progress?: unknown[][],
  kinds?: unknown[][],
  critical?: unknown[][],
  statusDate?: unknown,
  baselineStarts?: unknown[][],
  baselineFinishes?: unknown[][],
): unknown[][] {
  const lists = { starts, finishes, progress, kinds, critical, baselineStarts, baselineFinishes };
  const { bars, periods, today } = readChart(lists, timeline, statusDate);
  return drawGantt(bars, periods, today).map((symbols, row) => [
    bars[row].start === null || bars[row].finish === null ? '' : ganttLine(symbols),
  ]);
}
