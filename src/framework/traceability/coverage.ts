import { carriedBySheet } from './carried';
import { printedInAppendices } from './printed-appendices';
import { printedInActionList, printedInSlides } from './printed-elsewhere';
import { printedInSteps1To3 } from './printed-steps-1-to-3';
import { printedInSteps4To6 } from './printed-steps-4-to-6';

/** A list, table or question set of a source: where it stands, the items printed there, and why ours differ from it. */
export type PrintedList = readonly [source: string, heading: string, printed?: number, reason?: string];

/** A list of a source compared with what Waymark carries of it. */
export interface CoverageRow {
  readonly source: string;
  readonly heading: string;
  /** Items counted by hand in the source. */
  readonly printed: number;
  /** Items in `src/framework`. */
  readonly here: number;
  /** Sheets that carry them. */
  readonly sheets: readonly string[];
  /** Why the counts differ, or why there is nothing to carry. */
  readonly reason?: string;
}

/** Every list of the three documents in printed order, as counted by hand. */
export const printedLists: readonly PrintedList[] = [
  ...printedInSteps1To3,
  ...printedInSteps4To6,
  ...printedInAppendices,
  ...printedInActionList,
  ...printedInSlides,
];

const carried = Object.entries(carriedBySheet).flatMap(([sheet, places]) =>
  places.map(([source, heading]) => ({ sheet, place: `${source} › ${heading}` })),
);

/** Section by section of the three documents: what is printed there and what is here. */
export const coverage: readonly CoverageRow[] = printedLists.map(([source, heading, printed = 0, reason]) => {
  const mine = carried.filter(({ place }) => place === `${source} › ${heading}`);
  return {
    source,
    heading,
    printed,
    here: mine.length,
    sheets: [...new Set(mine.map(({ sheet }) => sheet))],
    ...(reason && { reason }),
  };
});
