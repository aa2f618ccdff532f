import { analysisItems, profileNotice } from '../../../framework/content';
import type { ColumnBlueprint, Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed } from './columns';
import { lastRowOf, stacked } from './stack';

const stages: Omit<TableBlueprint, 'at'> = {
  name: 'TeamStages',
  key: 'When',
  caption: 'Where the team as a whole stands (six stages, ours; see Lists)',
  columns: [
    seeded('When', 180, 'text'),
    typed('Stage', 220, 'text', { list: 'CapacityStageNames' }),
    typed('Why', 300, 'long text', { note: 'What shows that it is so, or why this is the goal.' }),
    typed('By', 108, 'date', { note: 'Day by which the stage is to be reached; for Now: day of the judgement.' }),
    calculated(
      'No.',
      108,
      'number',
      '=IF(ISNUMBER(MATCH([Stage],CapacityStages[Stage],0)),MATCH([Stage],CapacityStages[Stage],0),IF([Stage]="","","Check stage"))',
      { note: '1 to 6.' },
    ),
    calculated('Of the way', 108, 'percent', '=IF(ISNUMBER([No.]),[No.]/ROWS(CapacityStages[Stage]),"")', {
      note: 'The stage as a part of the way to the last one.',
    }),
    calculated(
      'Meaning',
      300,
      'long text',
      '=IF(ISNUMBER([No.]),INDEX(CapacityStages[Meaning],IF(ISNUMBER([No.]),[No.],1)),"")',
    ),
  ],
  rows: () => [{ When: 'Now' }, { When: 'First target' }, { When: 'Next target' }],
};

const here = '(Gaps[Counts]=1)*(([Focus Area]="All")+(Gaps[Function/Focus Area]=[Focus Area])>0)';
const withLevel = (heading: string) => `${here}*ISNUMBER(Gaps[${heading}])`;

const claimed = `${here}*ISNUMBER(Gaps[As-Is Level])*(Gaps[As-Is Level]>=2)`;

/** The numbers stand behind a comma: SUMPRODUCT then takes blank cells for 0. */
const mean = (heading: string, condition: string): ColumnBlueprint =>
  calculated(
    heading,
    108,
    'score',
    `=IF(SUMPRODUCT(${condition})=0,"",SUMPRODUCT(${condition},Gaps[${heading}])/SUMPRODUCT(${condition}))`,
  );

const areas: Omit<TableBlueprint, 'at'> = {
  name: 'FocusAreaLevels',
  key: 'Focus Area',
  caption:
    'Mean item level of the gaps that count, 0 to 5 (3.3): how far single things have come, beside the stage of the team',
  columns: [
    seeded('Focus Area', 180, 'text', { note: 'As in Settings; add a row for an area of your own.' }),
    calculated('Assessed', 220, 'text', `=SUMPRODUCT(${withLevel('As-Is Level')})&" of "&SUMPRODUCT(${here})`),
    seeded('What to find out', 300, 'long text'),
    mean('As-Is Level', withLevel('As-Is Level')),
    mean('Level Now', withLevel('Level Now')),
    mean('To-Be Level', withLevel('To-Be Level')),
    calculated(
      'Evidence',
      300,
      'text',
      `=SUMPRODUCT(${claimed}*(Gaps[Evidence Status]="Seen"))&" of "&SUMPRODUCT(${claimed})&" levels of 2 or more were seen"`,
      { note: 'Interviews flatter (3): a level of 2 or more wants evidence that was seen.' },
    ),
    seeded('ID', 84, 'text'),
    calculated(
      'Short',
      74,
      'score',
      `=IF(OR([Focus Area]="All",SUMPRODUCT(${withLevel('Levels Short')})=0),"",SUMPRODUCT(${withLevel('Levels Short')},Gaps[Levels Short])/SUMPRODUCT(${withLevel('Levels Short')}))`,
      { note: 'Mean of the levels that assessed gaps are short of.' },
    ),
  ],
  rows: (): Row[] => [
    ...analysisItems
      .filter(({ source }) => source === 'framework 3.3')
      .map(({ id, label, text }) => ({ 'Focus Area': label, 'What to find out': text, ID: id })),
    { 'Focus Area': 'All', 'What to find out': 'All gaps that count.' },
  ],
};

const limit =
  'IF([Through track]="",SUM(AtOnceInAll),SUMPRODUCT(--(Tracks[Track]=[Through track]),Tracks[Most at once]))';

const members: Omit<TableBlueprint, 'at'> = {
  name: 'MemberGroups',
  key: 'Group',
  caption:
    'How much change each group can take at the same time (1.6, 2.2.3): the limits in Settings should not ask for more',
  columns: [
    seeded('Group', 180, 'long text', { note: 'Reword the rows and add your own.' }),
    typed('Through track', 220, 'text', {
      list: 'TrackNames',
      note: 'Track whose initiatives ask most of this group; blank = the roadmap as a whole.',
    }),
    typed('Why', 300, 'long text', { note: 'People, money, skill, other changes that go on, and who said so.' }),
    typed('Can take', 108, 'text', { list: 'ChangeCapacityNames', note: 'Low 1, Medium 2, High 4 at once (Lists).' }),
    typed('At once', 108, 'number', { note: 'Initiatives at once, where you know better than the word.' }),
    calculated(
      'Limit wanted',
      108,
      'number',
      '=IF(ISNUMBER([At once]),[At once],IF([Can take]="Low",1,IF([Can take]="Medium",2,IF([Can take]="High",4,""))))',
    ),
    calculated(
      'Limit in Settings',
      300,
      'text',
      `=IF([Limit wanted]="","",IF(${limit}=0,"none: set it to "&[Limit wanted],IF(${limit}>[Limit wanted],${limit}&": lower it to "&[Limit wanted],${limit}&": kept")))`,
      { note: 'What stands in Settings for this track, or in all, and what to change.' },
    ),
  ],
  rows: () =>
    [
      'Sponsor and competent authority',
      'Host organisation',
      'Team of the CSIRT',
      'Large members',
      'Small members',
      'National CSIRT and partner teams',
    ].map((group) => ({ Group: group })),
};

const profile: Omit<TableBlueprint, 'at'> = {
  name: 'CapacityProfile',
  key: 'ID',
  caption: 'Profile of a list that you bring, 0 to 4 in the manner of SIM3; type or import its rows, and add below',
  columns: [
    typed('ID', 180, 'text', { note: 'ID that the list uses, each once.' }),
    typed('Area', 220, 'long text', { note: 'Part of the list that the item belongs to.' }),
    typed('Item', 300, 'long text'),
    typed('Now', 108, 'level', { list: 'ProfileNumbers', note: '0 Not considered … 4 Checked by an authority above.' }),
    typed('Wanted', 108, 'level', { list: 'ProfileNumbers', note: 'The level that you want to reach, 0 to 4.' }),
    calculated('Levels short', 108, 'number', '=IF(AND(ISNUMBER([Now]),ISNUMBER([Wanted])),MAX(0,[Wanted]-[Now]),"")'),
    typed('Evidence', 300, 'long text', { note: 'Where it is written, and who has seen it.' }),
  ],
  rows: () => [{}],
};

const widths = [180, 220, 300, 108, 108, 108, 300];
const upper = stacked(5, widths, [stages, areas]);
/** Rows that the charts stand in, below the sentence about them. */
export const chartRows = { sentence: 19, first: 20, last: 34 } as const;
const lower = stacked(chartRows.last + 5, widths, [members, profile]);
const noticeRow = Number(lower[1].at.slice(1)) - 2;

/** What the charts show, in one sentence: the area that is most levels short of its goal. */
const furthest =
  'IF(COUNT(FocusAreaLevels[As-Is Level])=0,"No level has been assessed yet.","Furthest from its goal: "&INDEX(FocusAreaLevels[Focus Area],' +
  'MATCH(MAX(FocusAreaLevels[Short]),FocusAreaLevels[Short],0))&", "&ROUND(MAX(FocusAreaLevels[Short]),1)&" levels short on average.")';

const stage = (row: number) => `IF(INDEX(TeamStages[Stage],${row})="","not said",INDEX(TeamStages[Stage],${row}))`;
const meanOf = (heading: string) =>
  `IF(COUNT(CapacityProfile[${heading}])=0,"none yet",ROUND(SUM(CapacityProfile[${heading}])/COUNT(CapacityProfile[${heading}]),1))`;

/** Stage of the team, mean item levels, what members can absorb, and a profile: capacity of four kinds (3.1, 1.6, 2.2.3). */
export const capacity: SheetBlueprint = {
  name: 'Capacity',
  optional: true,
  needs: ['Lists'],
  title: 'Capacity',
  purpose:
    'Step 3: where the team stands and is to go, how far single items have come, how much change members can take, and a profile by a list of your own.',
  tabColor: stepColours.step3,
  freezeAt: 'B3',
  tables: [...upper, ...lower],
  cells: [
    {
      at: 'A3',
      formula:
        `="Stage: "&${stage(1)}&" → "&${stage(2)}&" → "&${stage(3)}&". Mean item level: "&IF(COUNT(FocusAreaLevels[As-Is Level])=0,"none yet",` +
        `ROUND(SUM(INDEX(FocusAreaLevels[As-Is Level],MATCH("All",FocusAreaLevels[Focus Area],0))),1))&" (0 to "&LevelMax&"). Profile (0 to 4): "&${meanOf('Now')}&", wanted "&${meanOf('Wanted')}&"."`,
      look: looks.label,
    },
    {
      at: `A${chartRows.sentence}`,
      formula: `="Mean item levels, and the profile. "&${furthest}`,
      look: looks.section,
    },
    {
      // The chart of the profile covers it.
      at: `D${chartRows.first}`,
      value: 'Your profile comes here as a chart once it has rows: in the pane, under Draw.',
      look: looks.purpose,
    },
    { at: `A${noticeRow}`, value: profileNotice, look: looks.purpose },
  ],
  conditionalFormats: [
    {
      range: { table: 'TeamStages', from: 'Of the way', to: 'Of the way' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
    {
      range: { table: 'FocusAreaLevels', from: 'As-Is Level', to: 'To-Be Level' },
      bar: { color: palette.planned, from: 0, to: 5 },
    },
    {
      range: { table: 'MemberGroups', from: 'Limit in Settings', to: 'Limit in Settings' },
      formula: '=ISNUMBER(SEARCH(" it to ",THIS))',
      look: { fill: palette.medium, color: palette.ink },
    },
    { range: { table: 'CapacityProfile', from: 'Now', to: 'Wanted' }, bar: { color: palette.planned, from: 0, to: 4 } },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:I${lastRowOf(lower, rowsOf) + rowsOf('TeamStages') - 3 + rowsOf('FocusAreaLevels') - 5}`,
  },
};
