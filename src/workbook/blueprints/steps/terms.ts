import { terms as items } from '../../../framework/content';
import type { Row, SheetBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed } from './columns';

/** Terms of the three documents in our own words, with the local term beside them. */
export const terms: SheetBlueprint = {
  name: 'Terms',
  optional: true,
  title: 'Terms',
  purpose:
    'Words that all have to use in one sense: our short definition, and beside it the term and the sense that hold here. Type below the last row to add one.',
  tabColor: stepColours.reference,
  freezeAt: 'C6',
  tables: [
    {
      name: 'Terms',
      at: 'A5',
      key: 'ID',
      columns: [
        seeded('ID', 66, 'text', { note: 'T-101 and on for your own; never change or reuse an ID.' }),
        seeded('Term', 170, 'long text'),
        seeded('Definition', 330, 'long text'),
        typed('Local term', 180, 'long text', { note: 'How it is called here, in your own language.' }),
        typed('Local definition', 260, 'long text', { note: 'Only where law or habit here gives it another sense.' }),
        typed('Agreed', 76, 'text', { list: 'YesNoNames', note: 'Whether all concerned use it in this sense.' }),
        seeded('Also called', 200, 'long text'),
        seeded('Source', 170, 'long text', { note: 'Where the documents use it; for your own: law, standard, paper.' }),
        calculated(
          'To settle',
          150,
          'text',
          '=IF([Term]="","",IF([ID]="","Check ID: none",IF(SUMPRODUCT(--(Terms[ID]=[ID]))>1,"Check ID: used twice",' +
            'IF([Local term]="",IF([Agreed]="No","Not agreed",""),IF(SUMPRODUCT(--(Terms[Local term]=[Local term]))>1,"Check local term: used twice",' +
            'IF([Agreed]="No","Not agreed",""))))))',
          { note: 'One local term for two terms causes misunderstandings.' },
        ),
      ],
      rows: () =>
        items.map((one): Row => ({
          ID: one.id,
          Term: one.term,
          Definition: one.definition,
          'Also called': one.alsoCalled,
          Source: one.source,
        })),
    },
  ],
  cells: [
    {
      at: 'A3',
      formula:
        '=SUMPRODUCT(--(Terms[Term]<>""))&" terms, "&SUMPRODUCT(--(Terms[Local term]<>""))&" with a local term, "&SUMPRODUCT(--(Terms[Agreed]="Yes"))&" agreed. To settle: "&SUMPRODUCT(--(Terms[To settle]<>""))&"."',
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Terms', from: 'To settle', to: 'To settle' },
      formula: '=THIS<>""',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:H${5 + rowsOf('Terms')}`, titleRows: '5:5' },
};
