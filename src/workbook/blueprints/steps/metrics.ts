import { metricExamples, metricItems } from '../../../framework/content';
import type { ColumnBlueprint, Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed, working } from './columns';
import { lastRowOf, stacked } from './stack';

type Unplaced = Omit<TableBlueprint, 'at'>;

const widths = [80, 200, 108, 216, 104, 80, 80, 70, 96, 106, 66, 80];

const number = (heading: string, formula: string, note?: string): ColumnBlueprint =>
  calculated(heading, 84, 'number', formula, { note });

const readings = '(Readings[Metric]=[ID])*ISNUMBER(Readings[On])*ISNUMBER(Readings[Reading])';

const metrics: Unplaced = {
  name: 'Metrics',
  key: 'ID',
  caption: 'Metrics: process metrics judge the building of the CSIRT, performance metrics its work (6.2); add your own',
  columns: [
    seeded('ID', 84, 'text', { note: 'MT-07 and on; never change or reuse an ID. Roadmap rows name it under Metric.' }),
    seeded('What is measured', 230, 'long text'),
    seeded('Kind', 110, 'text', { list: 'MetricKindNames', note: 'Only process metrics count in the review (6.2).' }),
    seeded('How', 250, 'long text', { note: 'How it is measured, always alike.' }),
    seeded('How precise', 130, 'long text', { note: 'Unit and precision.' }),
    typed('Baseline', 84, 'number', { note: 'Value before the work began (Action List 17a).' }),
    typed('Target', 84, 'number', { note: 'Value wanted; below the baseline where less is better.' }),
    typed('Every', 84, 'number', { note: 'Months between two readings.' }),
    typed('Use', 110, 'text', { list: 'MetricUseNames', note: 'What it is for: past work or next steps (6.2).' }),
    typed('Owner', 120, 'text', { list: 'PeopleNames', note: 'Who takes the readings.' }),
    typed('Shows goal', 90, 'text', { note: 'ID of the goal of step 1 that it shows (OB-3).' }),
    typed('Milestone', 150, 'text', { list: 'RoadmapIDs', note: 'Row of the roadmap that it belongs to (4.3.5).' }),
    calculated(
      'Latest reading',
      80,
      'number',
      '=IF([Reading Row]="","",INDEX(Readings[Reading],IF([Reading Row]="",1,[Reading Row])))',
    ),
    calculated('Read on', 94, 'date', `=IF([Readings]=0,"",AGGREGATE(14,6,Readings[On]/(${readings}),1))`),
    calculated(
      'Way to target',
      96,
      'percent',
      '=IF(OR([Readings]=0,[Baseline]="",[Target]=""),"",IF(SUM([Target])=SUM([Baseline]),IF(SUM([Latest reading])=SUM([Target]),1,0),' +
        'MAX(0,MIN(1,(SUM([Latest reading])-SUM([Baseline]))/(SUM([Target])-SUM([Baseline]))))))',
      { note: 'From baseline (0 %) to target (100 %).' },
    ),
    calculated(
      'State',
      96,
      'text',
      '=IF([What is measured]="","",IF([ID]="","Check ID: none",IF(SUMPRODUCT(--(Metrics[ID]=[ID]))>1,"Check ID: used twice",IF([Target]="","No target",' +
        'IF([Baseline]="","No baseline",IF([Readings]=0,"No reading",IF([Way to target]=1,"Reached",IF(AND(ISNUMBER([Next reading]),SUM([Next reading])<StatusDate),"Reading due",' +
        'IF([Way to target]=0,"Not begun","Under way")))))))))',
      { note: 'Not begun: the latest reading is not better than the baseline.' },
    ),
    calculated(
      'Next reading',
      94,
      'date',
      '=IF(AND(ISNUMBER([Read on]),ISNUMBER([Every])),DATE(YEAR(SUM([Read on])),MONTH(SUM([Read on]))+SUM([Every]),DAY(SUM([Read on]))),"")',
    ),
    seeded('Source', 110, 'text'),
    working('Readings', 76, 'number', `=IF([ID]="",0,SUMPRODUCT(${readings}))`),
    working(
      'Reading Row',
      76,
      'number',
      `=IF([Readings]=0,"",AGGREGATE(14,6,(ROW(Readings[On])-MIN(ROW(Readings[On]))+1)/(${readings}*(Readings[On]=[Read on])),1))`,
    ),
  ],
  rows: () =>
    metricExamples.map((one): Row => ({
      ID: one.id,
      'What is measured': one.measure,
      Kind: one.kind,
      How: one.how,
      'How precise': one.precision,
      Source: one.source,
    })),
};

const count = (heading: string, condition: string) =>
  number(heading, `=SUMPRODUCT((Metrics[Kind]=[Kind])*(Metrics[ID]<>"")*(${condition}))`);

const kinds = metricItems.filter(({ heading }) => heading === 'Kinds of metric');

const byKind: Unplaced = {
  name: 'MetricsByKind',
  key: 'ID',
  caption: 'The two kinds, kept apart (6.2)',
  columns: [
    seeded('ID', 84, 'text'),
    seeded('Which', 230, 'text'),
    seeded('Kind', 110, 'text'),
    seeded('What they show', 250, 'long text'),
    calculated('Reached', 130, 'text', '=[At target]&" of "&[Metrics]'),
    count('Metrics', '1'),
    count('With baseline', 'Metrics[Baseline]<>""'),
    count('With target', 'Metrics[Target]<>""'),
    count('With reading', 'Metrics[Readings]>0'),
    count('At target', 'Metrics[State]="Reached"'),
  ],
  rows: () =>
    kinds.map(({ id, label, text }) => ({
      ID: id,
      Which: label,
      Kind: label?.replace(' metrics', ''),
      'What they show': text,
    })),
};

/** Columns above that answer the questions of 6.2, in their order. */
const answeredIn = ['What is measured, How precise, How', 'Kind', 'Shows goal', 'Use'];
const filled = [
  '(Metrics[What is measured]<>"")*(Metrics[How precise]<>"")*(Metrics[How]<>"")',
  'Metrics[Kind]<>""',
  'Metrics[Shows goal]<>""',
  'Metrics[Use]<>""',
];

const questions: Unplaced = {
  name: 'MetricQuestions',
  key: 'ID',
  caption: 'Questions to put to every metric (6.2), and the columns above that answer them',
  columns: [
    seeded('ID', 84, 'text'),
    seeded('Topic', 230, 'long text'),
    calculated('Answered', 110, 'text', '=[Filled]&" of "&SUMPRODUCT(--(Metrics[ID]<>""))'),
    seeded('Question', 250, 'long text'),
    seeded('Answered in', 130, 'long text'),
    { heading: 'Filled', width: 84, content: 'number', kind: 'calculated' },
  ],
  rows: () =>
    metricItems
      .filter(({ heading }) => heading === 'Designing metrics')
      .map(({ id, label, text }, index): Row => ({
        ID: id,
        Topic: label,
        Question: text,
        'Answered in': answeredIn[index],
        Filled: `=SUMPRODUCT((Metrics[ID]<>"")*(${filled[index]}))`,
      })),
};

const readingsTable: Unplaced = {
  name: 'Readings',
  key: 'ID',
  caption: 'Readings over time: one row each time that a metric is read; type below the last row to add one',
  columns: [
    typed('Metric', 84, 'text', { list: 'MetricIDs' }),
    calculated(
      'What was measured',
      230,
      'long text',
      '=IF([Metric]="","",IF(ISNUMBER(MATCH([Metric],Metrics[ID],0)),INDEX(Metrics[What is measured],MATCH([Metric],Metrics[ID],0))&"","Check metric"))',
    ),
    typed('On', 110, 'date', { note: 'Last day of the period that was measured.' }),
    typed('Remarks', 250, 'long text', { note: 'What explains the value; what was different this time.' }),
    typed('Read by', 130, 'text', { list: 'PeopleNames' }),
    typed('Reading', 84, 'number', { note: 'A number, in the unit of the metric.' }),
    typed('ID', 84, 'text', { note: 'RG-001 and so on, each once: a file that is imported finds the row by it.' }),
    calculated(
      'Since the last',
      84,
      'number',
      '=IF(OR([Metric]="",NOT(ISNUMBER([On])),NOT(ISNUMBER([Reading]))),"",IF([Reading Before]="","",[Reading]-[Reading Before]))',
      { note: 'Change since the reading before.' },
    ),
    calculated(
      'Reading Before',
      84,
      'number',
      `=IF(OR([Metric]="",SUMPRODUCT(${earlier()})=0),"",INDEX(Readings[Reading],AGGREGATE(14,6,(ROW(Readings[On])-MIN(ROW(Readings[On]))+1)/(${earlier()}*(Readings[On]=AGGREGATE(14,6,Readings[On]/(${earlier()}),1))),1)))`,
    ),
  ],
  rows: () => [{}],
};

/** Readings of the same metric before this row's. */
function earlier(): string {
  return '(Readings[Metric]=[Metric])*ISNUMBER(Readings[On])*ISNUMBER(Readings[Reading])*(Readings[On]<[On])';
}

const tables = stacked(6, widths, [metrics, byKind, questions, readingsTable]);

/** Step 6: what is measured, how, how precisely, from which baseline to which target, with readings over time (6.2). */
export const metricsSheet: SheetBlueprint = {
  name: 'Metrics',
  optional: true,
  needs: ['Lists'],
  title: 'Metrics',
  purpose:
    'Step 6: did the building of the CSIRT succeed and, apart from that, how does it work? Give each metric a baseline and a target; enter readings below.',
  tabColor: stepColours.step6,
  freezeAt: 'B4',
  tables,
  names: [{ name: 'MetricIDs', formula: '=Metrics[ID]', comment: 'List for the metric of a reading' }],
  cells: [
    {
      at: 'A3',
      formula:
        '="Process metrics at target: "&INDEX(MetricsByKind[Reached],1)&". Performance metrics at target: "&INDEX(MetricsByKind[Reached],2)' +
        '&". Without a baseline: "&SUMPRODUCT((Metrics[ID]<>"")*(Metrics[Baseline]=""))&". Readings due: "&SUMPRODUCT(--(Metrics[State]="Reading due"))&"."',
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Metrics', from: 'Way to target', to: 'Way to target' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
    {
      range: { table: 'Metrics', from: 'State', to: 'State' },
      formula: '=THIS="Reached"',
      look: { fill: palette.met, color: palette.ink },
    },
    {
      range: { table: 'Metrics', from: 'State', to: 'State' },
      formula: '=OR(LEFT(THIS,5)="Check",THIS="Reading due")',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Readings', from: 'What was measured', to: 'What was measured' },
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:Q${lastRowOf(tables, rowsOf)}`,
  },
};
