import type { ColumnBlueprint } from '../../blueprint';
import { calculated } from './columns';

const naming = 'ISNUMBER(SEARCH([ID Key],Notes[Gaps List]))';
const shown = '((Notes[Basis]="Seen")+(Notes[Basis]="Published"))*(Notes[State]<>"To-be")';
const said = '(Notes[Basis]="Said")*(Notes[State]<>"To-be")';

/**
 * Columns that the table Gaps gets with the sheet Notes. Every row searches all notes: 300 gaps with 800 notes take
 * under a second, 1,000 with 2,000 about six.
 */
export const gapColumnsOfNotes: readonly ColumnBlueprint[] = [
  calculated('Notes', 66, 'number', `=IF([ID]="","",SUMPRODUCT(--${naming}))`, {
    note: 'Notes that name the gap. Slow above some 300 gaps with 800 notes.',
  }),
  calculated(
    'Backing',
    90,
    'text',
    `=IF([Notes]=0,"",IF(SUMPRODUCT(${naming}*${shown})>0,"Seen",IF(SUMPRODUCT(${naming}*${said})>0,"Said only","")))`,
    { note: 'What the notes on the as-is state rest on: Seen (or published), or Said only, which flatters.' },
  ),
];
