import type { SheetBlueprint } from '../blueprint';
import { stepColours } from './step-colours';

/** Row of the sentence above the first chart. */
export const sentenceRow = 4;

/** Where the native chart stands, with the cells that feed it beside it. */
export const roadmapChart: SheetBlueprint = {
  name: 'Roadmap Chart',
  title: 'Roadmap chart',
  purpose:
    'A chart of Excel’s own that follows the sheet Roadmap, with or without Waymark. The cells beside it feed it.',
  tabColor: stepColours.step4,
  // Several columns: a reader that fits a page by whole columns does not shrink a single one.
  widths: { ...Object.fromEntries([...'ABCDEFGHIJ'].map((column) => [column, 113])), K: 24 },
  print: { orientation: 'Landscape', area: `A1:J${sentenceRow}` },
};
