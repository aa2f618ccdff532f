import type { SheetBlueprint } from '../blueprint';
import { stepColours } from './step-colours';

/** The sheet for the plan on a page; made, and filled, when the plan is first asked for. */
export const planOnAPageSheet: SheetBlueprint = {
  name: 'Plan on a Page',
  title: 'Plan on a page',
  purpose: '',
  tabColor: stepColours.step4,
  print: { orientation: 'Landscape', area: 'A1:N30' },
};
