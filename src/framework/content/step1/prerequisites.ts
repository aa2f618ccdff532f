import type { ContentItem } from '../types';
import { goalItems, hostItems, legalItems } from './host';
import { ecosystemItems, needItems, sectorItems, teamItems } from './need';
import { businessCaseItems, openingItems } from './start';

/** Step 1 by the sections of the source: questions, factors and decisions, then Appendix C's opening and the business case. */
export const prerequisites: readonly ContentItem[] = [
  ...teamItems,
  ...needItems,
  ...ecosystemItems,
  ...sectorItems,
  ...hostItems,
  ...legalItems,
  ...goalItems,
  ...openingItems,
  ...businessCaseItems,
];
