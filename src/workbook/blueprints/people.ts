import type { SheetBlueprint } from '../blueprint';
import { idsIn } from './ids-in';
import { stepColours } from './step-colours';

const naming = (table: string) => `SUMPRODUCT(--ISNUMBER(SEARCH(${idsIn('[Name]')},${table}[Doers List])))`;

/** Who takes part: the development team, leads, experts and teams that the gaps and the roadmap name. */
export const people: SheetBlueprint = {
  name: 'People',
  title: 'People and teams',
  purpose:
    'Everyone that the gaps and the roadmap name: owners, leads, and who does the work. Teams count as one row. Type below the last row to add one.',
  tabColor: stepColours.project,
  freezeAt: 'B6',
  tables: [
    {
      name: 'People',
      at: 'A5',
      key: 'Name',
      columns: [
        {
          heading: 'Name',
          width: 200,
          content: 'text',
          kind: 'input',
          note: 'As it is written under Owner, Lead and Done by. Each name once.',
        },
        { heading: 'Organisation', width: 232, content: 'long text', kind: 'input' },
        {
          heading: 'Role',
          width: 240,
          content: 'long text',
          kind: 'input',
          note: 'Part in the project, such as sponsor.',
        },
        { heading: 'Track led', width: 220, content: 'text', kind: 'input', list: 'TrackNames' },
        {
          heading: 'Days a week',
          width: 84,
          content: 'number',
          kind: 'input',
          note: 'Working days a week for this project.',
        },
        {
          heading: 'Most initiatives at once',
          width: 130,
          content: 'number',
          kind: 'input',
          note: 'Leave blank to take the number in Settings.',
        },
        {
          heading: 'Named',
          width: 84,
          content: 'number',
          kind: 'calculated',
          formula: `=IF([Name]="","",${naming('Gaps')}+${naming('Roadmap')})`,
        },
      ],
      rows: () => [{}],
    },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:G${5 + rowsOf('People')}`, titleRows: '5:5' },
};
