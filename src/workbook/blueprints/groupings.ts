import { groupings as table4 } from '../../framework';
import type { ColumnBlueprint, Content, SheetBlueprint, TableBlueprint } from '../blueprint';
import { palette } from '../look';
import { byDoer } from './by-doer';
import { stepColours } from './step-colours';

/** A number over the counted gaps of the row's group. */
const overGaps = (heading: string, formula: string, content: Content = 'number'): ColumnBlueprint => ({
  heading,
  width: 84,
  content,
  kind: 'calculated',
  formula,
});

const counted = (heading: string, condition: string) =>
  overGaps(heading, `=SUMPRODUCT((Gaps[Group]=[Group])*(Gaps[Counts]=1)*(${condition}))`);

const scored = '(Gaps[Group]=[Group])*(Gaps[Counts]=1)*ISNUMBER(Gaps[Priority Score])';

const groups: TableBlueprint = {
  name: 'Groupings',
  at: 'A5',
  key: 'Group',
  columns: [
    { heading: 'Section', width: 120, content: 'text', kind: 'seeded' },
    { heading: 'Group', width: 330, content: 'long text', kind: 'seeded', note: 'The gaps choose from these labels.' },
    {
      heading: 'Importance',
      width: 96,
      content: 'text',
      kind: 'seeded',
      list: 'ImportanceNames',
      note: 'For the gaps of this group that have none of their own. The seeded value is a default of Waymark.',
    },
    {
      heading: 'Lead',
      width: 150,
      content: 'text',
      kind: 'input',
      list: 'PeopleNames',
      note: 'Who looks after this group.',
    },
    {
      heading: 'Agreed order',
      width: 78,
      content: 'number',
      kind: 'input',
      note: 'The order in which the team takes the groups, 1 first. Sort by it if you like.',
    },
    overGaps('Gaps', '=SUMPRODUCT((Gaps[Group]=[Group])*(Gaps[Counts]=1))'),
    counted('Not assessed', 'Gaps[Gap Type]="Not assessed"'),
    ...['High', 'Medium', 'Low', 'Met'].map((priority) => counted(priority, `Gaps[Priority]="${priority}"`)),
    counted('Missing', 'Gaps[Gap Type]="Missing"'),
    counted('Said only', 'Gaps[Evidence Status]="Said"'),
    overGaps(
      'Highest',
      `=IF(SUMPRODUCT(${scored})=0,"",AGGREGATE(14,6,Gaps[Priority Score]/((Gaps[Group]=[Group])*(Gaps[Counts]=1)),1))`,
      'score',
    ),
    overGaps(
      'Mean',
      // The score stands behind a comma: SUMPRODUCT then takes text, such as a blank score, for 0.
      `=IF(SUMPRODUCT(${scored})=0,"",SUMPRODUCT(${scored},Gaps[Priority Score])/SUMPRODUCT(${scored}))`,
      'score',
    ),
    { ...overGaps('Share', '=IF([Mean]="","",[Mean]/100)', 'percent'), width: 130 },
    overGaps('Levels short', '=SUMPRODUCT((Gaps[Group]=[Group])*(Gaps[Counts]=1),Gaps[Levels Short])'),
    overGaps('Effort', '=SUMPRODUCT(--(Gaps[Group]=[Group]),Gaps[Effort Days])', 'days'),
    counted('Without initiative', '(Gaps[Gap Type]<>"Met")*(Gaps[Initiatives]=0)'),
    { heading: 'Source', width: 210, content: 'text', kind: 'seeded' },
  ],
  rows: () =>
    table4.map((row) => ({
      Section: row.section,
      Group: row.group,
      Importance: row.importance,
      Source: row.source,
    })),
};

/** Table 4 of the framework: which gaps are worked on together and how they stand; below it, who would do the work. */
export const groupings: SheetBlueprint = {
  name: 'Groupings',
  title: 'Groupings (Table 4)',
  purpose:
    'The groups of Table 4 give their gaps an importance and count them; Share is the mean score of 100. Below: by who does the work.',
  tabColor: stepColours.step3,
  freezeAt: 'C6',
  tables: [groups, byDoer],
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
    { range: { table: 'Groupings', from: 'Share', to: 'Share' }, bar: { color: palette.planned, from: 0, to: 1 } },
    {
      range: { table: 'ByDoer', from: 'Overlap', to: 'Overlap' },
      formula: '=THIS="Too much"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:S${10 + rowsOf('Groupings') + rowsOf('ByDoer')}`,
    titleColumns: 'A:B',
    pagesWide: 2,
  },
};
