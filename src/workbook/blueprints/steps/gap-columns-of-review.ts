import type { ColumnBlueprint } from '../../blueprint';
import { calculated } from './columns';

/** Columns that the table Gaps gets with the sheet Review: what the time since the analysis brought (6.1). */
export const gapColumnsOfReview: readonly ColumnBlueprint[] = [
  calculated(
    'Levels Gained',
    72,
    'number',
    '=IF(AND(ISNUMBER([Level Now]),ISNUMBER([As-Is Level])),[Level Now]-[As-Is Level],"")',
    { note: 'Level now less as-is level; below 0: it fell back.' },
  ),
  calculated(
    'Carried Over',
    84,
    'text',
    '=IF([ID]="","",IF(SUMPRODUCT(ISNUMBER(SEARCH([ID Key],CarriedOver[Gaps List]))*(CarriedOver[Next Round]=1))>0,"Next round",' +
      'IF(SUMPRODUCT(--ISNUMBER(SEARCH([ID Key],CarriedOver[Gaps List])))>0,"Left as is","")))',
    { note: 'Whether the sheet Review carries the gap into the next round.' },
  ),
];
