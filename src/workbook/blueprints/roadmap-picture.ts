import type { SheetBlueprint } from '../blueprint';
import { stepColours } from './step-colours';

/** Where pictures of the roadmap are put; made when the first is drawn. */
export const roadmapPicture: SheetBlueprint = {
  name: 'Roadmap Picture',
  title: 'Roadmap picture',
  purpose:
    'A drawing of the sheet Roadmap as it was when drawn. Draw it again after changes: only the picture is replaced.',
  tabColor: stepColours.step4,
  // As wide as the page, so that a picture prints in its own size.
  widths: { A: 1020 },
  print: { orientation: 'Landscape', area: 'A5:A6' },
};
