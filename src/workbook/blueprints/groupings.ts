import { groupings as table4 } from '../../framework';
import type { ColumnBlueprint, SheetBlueprint } from '../blueprint';
import { palette } from '../look';

const counted = (heading: string, priority: string): ColumnBlueprint => ({
  heading,
  width: 78,
  content: 'number',
  kind: 'calculated',
  formula: `=SUMPRODUCT((Gaps[Group]=[Group])*(Gaps[Counts]=1)*(Gaps[Priority]="${priority}"))`,
});

/** Table 4 of the framework: which gaps are worked on together, and how they stand. */
export const groupings: SheetBlueprint = {
  name: 'Groupings',
  title: 'Groupings (Table 4)',
  purpose: 'The groups of Table 4: each gives its gaps their importance, unless a gap has its own, and counts them.',
  tabColor: palette.high,
  freezeAt: 'C6',
  tables: [
    {
      name: 'Groupings',
      at: 'A5',
      key: 'Group',
      columns: [
        { heading: 'Section', width: 120, content: 'text', kind: 'seeded' },
        { heading: 'Group', width: 330, content: 'text', kind: 'seeded', note: 'The gaps choose from these labels.' },
        {
          heading: 'Importance',
          width: 96,
          content: 'text',
          kind: 'seeded',
          list: 'ImportanceNames',
          note: 'For the gaps of this group that have none of their own. The seeded value is a default of Waymark.',
        },
        { heading: 'Lead', width: 150, content: 'text', kind: 'input', note: 'Who looks after this group.' },
        { heading: 'Source', width: 200, content: 'text', kind: 'seeded' },
        {
          heading: 'Gaps',
          width: 78,
          content: 'number',
          kind: 'calculated',
          formula: '=SUMPRODUCT((Gaps[Group]=[Group])*(Gaps[Counts]=1))',
        },
        {
          heading: 'Not assessed',
          width: 84,
          content: 'number',
          kind: 'calculated',
          formula: '=SUMPRODUCT((Gaps[Group]=[Group])*(Gaps[Counts]=1)*(Gaps[Gap Type]="Not assessed"))',
        },
        counted('High', 'High'),
        counted('Medium', 'Medium'),
        counted('Low', 'Low'),
        counted('Met', 'Met'),
      ],
      rows: () =>
        table4.map((row) => ({
          Section: row.section,
          Group: row.group,
          Importance: row.importance,
          Source: row.source,
        })),
    },
  ],
  names: [{ name: 'GroupNames', formula: '=Groupings[Group]', comment: 'List for Group' }],
  conditionalFormats: [
    {
      range: { table: 'Groupings', from: 'High', to: 'High' },
      formula: '=THIS>0',
      look: { fill: palette.high, color: palette.white, bold: true },
    },
    {
      range: { table: 'Groupings', from: 'Medium', to: 'Medium' },
      formula: '=THIS>0',
      look: { fill: palette.medium, color: palette.ink },
    },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:K${5 + rowsOf('Groupings')}`, titleRows: '5:5' },
};
