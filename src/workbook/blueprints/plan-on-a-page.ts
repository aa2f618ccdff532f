import type { SheetBlueprint } from '../blueprint';
import { palette } from '../look';

/** The sheet for the plan on a page; made, and filled, when the plan is first asked for. */
export const planOnAPageSheet: SheetBlueprint = {
  name: 'Plan on a Page',
  title: 'Plan on a page',
  purpose: '',
  tabColor: palette.done,
  print: { orientation: 'Landscape', area: 'A1:N30' },
};
