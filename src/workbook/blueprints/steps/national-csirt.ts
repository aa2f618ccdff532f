import { nationalCsirtCases } from '../../../framework/content';
import type { ColumnBlueprint } from '../../blueprint';
import { seeded } from './columns';

/**
 * Says of a row whether it needs a national CSIRT, or makes sense only without one; blank where it applies either way.
 */
export const appliesWhen: ColumnBlueprint = seeded('Applies when', 126, 'text', {
  list: 'NationalCsirtCaseNames',
  note: 'Blank: always. Otherwise the row counts only if Settings says so under National CSIRT.',
});

/** What stands under `Applies when` for an item of the framework. */
export function whenOf(id: string): string | undefined {
  const when = nationalCsirtCases[id];
  return when === 'Either way' ? undefined : when;
}

/** Condition, for a formula in a table with the column `Applies when`, that the setting rules the row out. */
export const ruledOut =
  'OR(AND([Applies when]="If there is one",NationalCsirt="No"),AND([Applies when]="If there is none",NationalCsirt<>"No"))';
