import { reviewItems } from '../../../framework/content';
import { focusAreas, tracks } from '../../../framework';
import type { ColumnBlueprint, Row, TableBlueprint } from '../../blueprint';
import { calculated, seeded } from './columns';

type Unplaced = Omit<TableBlueprint, 'at'>;

const number = (heading: string, width: number, formula: string): ColumnBlueprint =>
  calculated(heading, width, 'number', formula);

/** The nth entry of a list of Settings, so that a renamed or added one is followed; 0 stands for all. */
const listed = (heading: string, list: string, all: string) =>
  calculated(
    heading,
    310,
    'text',
    `=IF([No.]=0,"${all}",IF([No.]>ROWS(${list}),"",INDEX(${list},IF([No.]=0,1,[No.]))&""))`,
  );

const numbered = (entries: readonly unknown[]): Row[] => [
  ...entries.map((_, index) => ({ 'No.': index + 1 })),
  { 'No.': 0 },
];

const ofTrack = '(([No.]=0)+(Roadmap[Track]=[Track])>0)*(Roadmap[ID]<>"")';
const compared = `${ofTrack}*ISNUMBER(Roadmap[Slip])`;

/** What moved since the baseline, by track: the first roadmap against the roadmap of today. */
export const roadmapChanges: Unplaced = {
  name: 'RoadmapChanges',
  key: 'No.',
  caption:
    'Changes from the first roadmap (6.1), taken from its baseline; rows that were removed are told by Compare in the pane (sheet Changes)',
  columns: [
    seeded('No.', 100, 'number', { note: 'Row of the list of tracks in Settings; 0 = all.' }),
    calculated('As first planned', 140, 'text', '=IF([Track]="","",[As planned]&" of "&[With baseline])'),
    calculated('Share as planned', 150, 'percent', '=IF([With baseline]=0,"",[As planned]/[With baseline])'),
    listed('Track', 'Tracks[Track]', 'All tracks'),
    calculated(
      'In words',
      280,
      'long text',
      '=IF([Track]="","",IF([With baseline]=0,"No baseline",[Later]&" later, "&[Earlier]&" earlier"&' +
        'IF(ISNUMBER([Largest slip]),IF([Largest slip]>0,"; most: "&[Moved most]&", "&[Largest slip]&" d",""),"")))',
    ),
    number('Later', 96, `=SUMPRODUCT(${compared}*(Roadmap[Slip]>0))`),
    number('Earlier', 120, `=SUMPRODUCT(${compared}*(Roadmap[Slip]<0))`),
    calculated('Largest slip', 94, 'days', `=IF([With baseline]=0,"",AGGREGATE(14,6,Roadmap[Slip]/(${compared}),1))`, {
      note: 'Working days; below 0: everything became earlier.',
    }),
    calculated('Added since', 180, 'number', `=SUMPRODUCT(${ofTrack}*(1-ISNUMBER(Roadmap[Baseline Finish])))`, {
      note: 'Rows without a baseline: added after it was set, or none was set.',
    }),
    calculated(
      'Moved most',
      110,
      'text',
      `=IF([With baseline]=0,"",INDEX(Roadmap[ID],AGGREGATE(15,6,(ROW(Roadmap[ID])-MIN(ROW(Roadmap[ID]))+1)/(${compared}*(Roadmap[Slip]=[Largest slip])),1)))`,
    ),
    number('With baseline', 110, `=SUMPRODUCT(${compared})`),
    number('As planned', 110, `=SUMPRODUCT(${compared}*(Roadmap[Slip]=0))`),
  ],
  rows: () => numbered(tracks),
};

const ofArea = '(Gaps[Counts]=1)*(([No.]=0)+(Gaps[Function/Focus Area]=[Focus Area])>0)';
const reviewed = 'ISNUMBER(Gaps[Level Now])';
const assessed = 'ISNUMBER(Gaps[As-Is Level])';
const both = `${ofArea}*${reviewed}*${assessed}`;

/** Gaps whose level, as a review found it or else as it was at first, reaches the target. */
const atTarget = `(ISNUMBER(Gaps[To-Be Level])*(${reviewed}*(Gaps[Level Now]>=Gaps[To-Be Level])+(1-${reviewed})*${assessed}*(Gaps[As-Is Level]>=Gaps[To-Be Level])))`;

const mean = (heading: string, width: number, sum: string, count: string) =>
  calculated(heading, width, 'score', `=IF(SUMPRODUCT(${count})=0,"",(${sum})/SUMPRODUCT(${count}))`);

// The numbers stand behind a comma: SUMPRODUCT then takes blank cells for 0.
const sumOf = (heading: string, condition: string) => `SUMPRODUCT(${condition},Gaps[${heading}])`;

/** Levels found by the review against as-is and to-be, by focus area. */
export const reviewLevels: Unplaced = {
  name: 'ReviewLevels',
  key: 'No.',
  caption:
    'Level now against as-is and to-be (Gap Analysis, Level Now); a gap not reviewed yet stands at its as-is level',
  columns: [
    seeded('No.', 100, 'number', { note: 'Row of the list of focus areas in Settings; 0 = all.' }),
    calculated('Reviewed', 140, 'text', `=IF([Focus Area]="","",SUMPRODUCT(${ofArea}*${reviewed})&" of "&[Counted])`),
    calculated('Share at target', 150, 'percent', '=IF([Counted]=0,"",[At target]/[Counted])'),
    listed('Focus Area', 'FocusAreas[Focus Area]', 'All gaps'),
    calculated(
      'In words',
      280,
      'long text',
      `=IF([Focus Area]="","",[At target]&" at target; "&[Up]&" up, "&[Down]&" down, "&SUMPRODUCT(${both}*(Gaps[Level Now]=Gaps[As-Is Level]))&" as before")`,
    ),
    mean('As-Is Level', 96, sumOf('As-Is Level', `${ofArea}*${assessed}`), `${ofArea}*${assessed}`),
    mean(
      'Level Now',
      120,
      `${sumOf('Level Now', `${ofArea}*${reviewed}`)}+${sumOf('As-Is Level', `${ofArea}*(1-${reviewed})*${assessed}`)}`,
      `${ofArea}*(${reviewed}+${assessed}>0)`,
    ),
    mean(
      'To-Be Level',
      94,
      sumOf('To-Be Level', `${ofArea}*ISNUMBER(Gaps[To-Be Level])`),
      `${ofArea}*ISNUMBER(Gaps[To-Be Level])`,
    ),
    number('At target', 180, `=SUMPRODUCT(${ofArea}*${atTarget})`),
    number('Up', 110, `=SUMPRODUCT(${both}*(Gaps[Level Now]>Gaps[As-Is Level]))`),
    number('Down', 110, `=SUMPRODUCT(${both}*(Gaps[Level Now]<Gaps[As-Is Level]))`),
    number('Counted', 110, `=SUMPRODUCT(${ofArea})`),
  ],
  rows: () => numbered(focusAreas),
};

/** Gaps that are known to be short still and not given up, as a matrix of 0 and 1 over Gaps. */
const short = `(Gaps[Counts]=1)*(${reviewed}+${assessed}>0)*(1-${atTarget})*(Gaps[Status]<>"Closed")*(Gaps[Status]<>"Accepted as is")`;
const carried = '(COUNTIF(CarriedOver[Gaps List],"*"&Gaps[ID Key]&"*")>0)';

/** How many of each kind the workbook knows of, as formulas; none where only people can tell. */
const known: readonly (string | undefined)[] = [
  `SUMPRODUCT(${short}*(Gaps[Initiatives]>0))`,
  `SUMPRODUCT(${short}*(Gaps[Initiatives]=0))`,
  'SUMPRODUCT((Issues[ID]<>"")*(Issues[State]<>"Closed"))',
];

const knownBy = [
  'gaps still short that are on the roadmap',
  'gaps still short that are not on it',
  'issues still open',
];

const count = (heading: string, width: number, condition: string) =>
  number(heading, width, `=SUMPRODUCT((CarriedOver[Kind]=[Kind])*${condition})`);

/** The four kinds of gap that are left, with how many are known and how many are listed below. */
export const remainingByKind: Unplaced = {
  name: 'RemainingByKind',
  key: 'ID',
  caption: 'What is left, by its kind (6.1): known to the workbook, and listed below',
  columns: [
    seeded('ID', 100, 'text'),
    seeded('Kind', 140, 'text'),
    calculated('Carried over', 150, 'text', '=IF([Kind]="","",[Next round]&" of "&[Listed]&" listed")'),
    seeded('What it is', 310, 'long text'),
    { heading: 'Known to the workbook', width: 280, content: 'long text', kind: 'calculated' },
    count('Listed', 96, '1'),
    count('Next round', 120, '(CarriedOver[Next Round]=1)'),
  ],
  rows: () =>
    reviewItems
      .filter(({ heading }) => heading === 'Kinds of remaining gap')
      .map(({ id, label, text }, index): Row => ({
        ID: id,
        Kind: label,
        'What it is': text,
        'Known to the workbook': known[index]
          ? `=${known[index]}&" ${knownBy[index]}"`
          : 'Ask those concerned; see Notes of the kind Feedback',
      })),
};

/** Names the gaps that are short and not listed, so that none is forgotten. */
export const notListed = (() => {
  const open = `${short}*(1-${carried})`;
  const nth = (n: number) =>
    `IF(SUMPRODUCT(${open})<${n},"","; "&INDEX(Gaps[ID],AGGREGATE(15,6,(ROW(Gaps[ID])-MIN(ROW(Gaps[ID]))+1)/(${open}),${n})))`;
  return `="Gaps still short and not listed below: "&SUMPRODUCT(${open})&${[1, 2, 3].map(nth).join('&')}&IF(SUMPRODUCT(${open})>3,"; …","")`;
})();
