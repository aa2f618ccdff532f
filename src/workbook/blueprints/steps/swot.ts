import { analysisItems } from '../../../framework/content';
import type { ColumnBlueprint, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed } from './columns';
import { lastRowOf, stacked } from './stack';

const countedGaps = 'SUM(Gaps[Counts])';
const gapsWith = (condition: string) => `SUMPRODUCT((Gaps[Counts]=1)*(${condition}))`;
const needAction = '(Gaps[Counts]=1)*(Gaps[Gap Type]<>"Met")';

/** What of a row the workbook can count by itself, as formulas of numbers. */
const soFar: Readonly<Record<string, readonly [done: string, all: string]>> = {
  'AN-3.2-01': [gapsWith('(Gaps[As-Is State]<>"")+(Gaps[Evidence Status]<>"")>0'), countedGaps],
  'AN-3.2-02': [gapsWith('(Gaps[To-Be State]<>"")*(Gaps[To-Be Level]<>"")'), countedGaps],
  'AN-3.2-03': [gapsWith('Gaps[As-Is Level]<>""'), countedGaps],
  'AN-3.2-04': [gapsWith('Gaps[Required Action]<>""'), countedGaps],
  'AN-3.2-05': [`SUMPRODUCT(${needAction}*(Gaps[Initiatives]>0))`, `SUMPRODUCT(${needAction})`],
  'AN-3.2-06': [gapsWith('Gaps[Band]>0'), countedGaps],
  'AN-3.4-01': [gapsWith('Gaps[As-Is State]<>""'), countedGaps],
  'AN-3.4-02': [gapsWith('Gaps[To-Be State]<>""'), countedGaps],
  'AN-3.4-03': [gapsWith('Gaps[Identified Gaps and Needs]<>""'), countedGaps],
  'AN-3.4-04': [gapsWith('Gaps[Function/Focus Area]<>""'), countedGaps],
  'AN-3.4-05': [gapsWith('(Gaps[Owner]<>"")+(Gaps[Done by]<>"")>0'), countedGaps],
  'AN-3.4-06': [gapsWith('Gaps[Importance Used]<>""'), countedGaps],
  'AN-3.4-07': [gapsWith('(Gaps[Band]>0)*(Gaps[Identified Gaps and Needs]<>"")'), countedGaps],
};

const counted = (heading: string, width: number): ColumnBlueprint => ({
  heading,
  width,
  content: 'number',
  kind: 'calculated',
});

/** The areas of 3.3 stand on the sheet Capacity. */
const items = analysisItems.filter(({ source }) => source !== 'framework 3.3');

const steps: Omit<TableBlueprint, 'at'> = {
  name: 'AnalysisSteps',
  key: 'ID',
  caption:
    'The analysis, step by step (3.1, 3.2, 3.4): say what is done; what the sheet Gap Analysis can tell stands beside',
  columns: [
    seeded('ID', 84, 'text'),
    seeded('Heading', 130, 'long text'),
    seeded('Topic', 160, 'long text'),
    seeded('What it means', 310, 'long text'),
    typed('State', 92, 'text', { list: 'ReadinessStateNames', note: 'Approach: Yes = we use it. Step: Yes = done.' }),
    typed('Remarks', 200, 'long text'),
    calculated('So far', 100, 'text', '=IF([In all]="","",[Done]&" of "&[In all])', {
      note: 'Gaps that count, as far as cells can tell.',
    }),
    calculated('Share', 110, 'percent', '=IF([In all]="","",IF([In all]=0,0,[Done]/[In all]))'),
    seeded('Source', 120, 'text'),
    counted('Done', 94),
    counted('In all', 120),
  ],
  rows: () =>
    items.map(({ id, heading, label, text, source }) => ({
      ID: id,
      Heading: heading,
      Topic: label,
      'What it means': text,
      Source: source,
      ...(id in soFar && { Done: `=${soFar[id][0]}`, 'In all': `=${soFar[id][1]}` }),
    })),
};

const count = (kind: string) => `SUMPRODUCT(--(Swot[Kind]="${kind}"))`;

const rows: Omit<TableBlueprint, 'at'> = {
  name: 'Swot',
  key: 'ID',
  caption: 'Strengths, weaknesses, opportunities and threats (3.1); type below the last row to add one',
  columns: [
    typed('ID', 84, 'text', { note: 'SW-001 and so on, each once.' }),
    typed('Kind', 118, 'text', { list: 'SwotKindNames' }),
    typed('About', 146, 'long text', { note: 'IDs of initiatives or gaps, a track, or a few words.' }),
    typed('Statement', 300, 'long text', { note: 'One thing a row, and what it rests on.' }),
    typed('Weight', 92, 'text', { list: 'HighLowNames', note: 'How much it matters for the CSIRT.' }),
    typed('Response', 262, 'long text', { note: 'What is done about it, or how it is used.' }),
    typed('Becomes', 100, 'text', {
      list: 'SwotOutcomeNames',
      note: 'Weaknesses and opportunities can become a gap, threats an issue.',
    }),
    typed('Taken up in', 90, 'text', { note: 'ID of the gap (G-082), issue (I-003) or initiative (R-012).' }),
    typed('From', 110, 'long text', { note: 'Where it was said or seen: note (N-001), interview, workshop.' }),
    typed('On', 94, 'date'),
    calculated(
      'Next',
      152,
      'text',
      '=IF([Statement]="","",IF([Kind]="","Kind?",IF([Taken up in]<>"",IF(ISNUMBER(MATCH([Taken up in],Gaps[ID],0)),"Gap",' +
        'IF(ISNUMBER(MATCH([Taken up in],Issues[ID],0)),"Issue",IF(ISNUMBER(MATCH([Taken up in],Roadmap[ID],0)),"Initiative","Check ID"))),' +
        'IF([Becomes]="Nothing","–",IF([Becomes]<>"","To be made: "&[Becomes],IF([Kind]="Strength","Build on it",' +
        'IF([Kind]="Threat","Issue?","Gap?")))))))',
      { note: 'Where it was taken up, or what it could become.' },
    ),
    typed('TLP', 172, 'text', { list: 'TLPNames' }),
  ],
  rows: () => [{}],
};

const tables = stacked(
  5,
  rows.columns.map(({ width }) => width),
  [steps, rows],
);

/** The approach of the analysis, its steps, and strengths, weaknesses, opportunities and threats (3.1 to 3.4). */
export const swot: SheetBlueprint = {
  name: 'SWOT',
  optional: true,
  needs: ['Lists'],
  title: 'Analysis steps and SWOT',
  purpose:
    'Step 3: how you analyse and how far you are; below, strengths, weaknesses, opportunities and threats, if you want them beside the gap analysis.',
  tabColor: stepColours.step3,
  freezeAt: 'A3',
  tables,
  cells: [
    {
      at: 'A3',
      formula:
        `="SWOT: "&${count('Strength')}&" strengths, "&${count('Weakness')}&" weaknesses, "&${count('Opportunity')}&" opportunities, "` +
        `&${count('Threat')}&" threats; not taken up: "&SUMPRODUCT((Swot[Statement]<>"")*(Swot[Kind]<>"Strength")*(Swot[Taken up in]="")*(Swot[Becomes]<>"Nothing"))&"."`,
      look: looks.label,
    },
  ],
  conditionalFormats: [
    { range: { table: 'AnalysisSteps', from: 'Share', to: 'Share' }, bar: { color: palette.planned, from: 0, to: 1 } },
    {
      range: { table: 'AnalysisSteps', from: 'State', to: 'State' },
      formula: '=THIS="Yes"',
      look: { fill: palette.met, color: palette.ink },
    },
    {
      range: { table: 'Swot', from: 'Next', to: 'Next' },
      formula: '=OR(LEFT(THIS,5)="Check",RIGHT(THIS,1)="?")',
      look: { fill: palette.medium, color: palette.ink },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:K${lastRowOf(tables, rowsOf)}`,
  },
};
