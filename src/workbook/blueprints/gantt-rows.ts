import { looks } from '../look';
import type { AreaLook, CellBlueprint } from '../blueprint';
import { bottom, downRows, spacer, top, workingColumn } from './gantt-layout';

/** Rows of the roadmap in the order of lanes and dates; what the Gantt draws is read from here. 0 is no date. */
const headings = [
  'Key',
  'In order',
  'Row',
  'Lane',
  'Track of row',
  'Kind',
  'Critical',
  'Start',
  'Finish',
  'Percent',
  'Done to',
  'Baseline from',
  'Baseline to',
] as const;
type Heading = (typeof headings)[number];

const columnOf = (heading: Heading): string => workingColumn(headings.indexOf(heading));

/** One of these columns as far as rows are drawn. */
export const drawn = (heading: Heading, rows?: string): string => downRows(columnOf(heading), rows);

/** First and last column of the workings of the rows. */
export const rowWorkings = [workingColumn(0), workingColumn(headings.length - 1)] as const;

const place = 'ROW(Roadmap[ID])-MIN(ROW(Roadmap[ID]))+1';
const isPoint = '(Roadmap[Kind]="Milestone")+(Roadmap[Kind]="Checkpoint")';
const isDated = 'ISNUMBER(Roadmap[Start])*ISNUMBER(Roadmap[Finish])';
const hasBaseline = 'ISNUMBER(Roadmap[Baseline Start])*ISNUMBER(Roadmap[Baseline Finish])';
const percent = 'Roadmap[Percent complete]';
const known = 'MATCH(Roadmap[Track],Tracks[Track],0)';

/** Place of a row's lane: its track's in the table Tracks; unknown tracks follow, rows without one are last. */
const lane =
  `IF(ISNUMBER(${known}),${known},IF(Roadmap[Track]="",9998,` +
  // A known track is not searched once more: the first row stands for it.
  `1000+MATCH(IF(ISNUMBER(${known}),INDEX(Roadmap[Track],1),Roadmap[Track]),Roadmap[Track],0)))`;

const isLeftOut = `(Roadmap[ID]="")+(GanttShow="Milestones")*(${isPoint}=0)>0`;

/** Numbers stay a list where the roadmap has one row: a single number is no list to look up in. */
const numbers = (content: string): string => `0*ROW(Roadmap[ID])+${content}`;

/** A column in the order of the lanes; LOOKUP takes a list of places in every spreadsheet, INDEX does not. */
export const inOrder = (content: string): string => `LOOKUP(${drawn('Row')},${place},${content})`;

const formulas: Readonly<Record<Heading, string>> = {
  // Lane, start and place in one number: four, six and four digits.
  Key: `IF(${isLeftOut},9999,${lane})*10^10+IF(ISNUMBER(Roadmap[Start]),Roadmap[Start],999999)*10^4+${place}`,
  'In order': `SMALL(${drawn('Key', 'ROWS(Roadmap[ID])')},ROW(INDEX($${spacer}:$${spacer},1):INDEX($${spacer}:$${spacer},GanttRows)))`,
  Row: `${drawn('In order')}-10^4*INT(${drawn('In order')}/10^4)`,
  Lane: `INT(${drawn('In order')}/10^10)`,
  'Track of row': inOrder('Roadmap[Track]&""'),
  Kind: inOrder('Roadmap[Kind]&""'),
  Critical: inOrder('Roadmap[Critical]&""'),
  Start: inOrder(numbers(`IF(${isDated},IF(${isPoint},Roadmap[Finish],Roadmap[Start]),0)`)),
  Finish: inOrder(numbers(`IF(${isDated},Roadmap[Finish],0)`)),
  Percent: inOrder(numbers(`IF(ISNUMBER(${percent}),IF(${percent}<0,0,IF(${percent}>1,1,${percent})),0)`)),
  'Done to': `IF(${drawn('Percent')}>0,${drawn('Start')}+ROUND((${drawn('Finish')}-${drawn('Start')}+1)*${drawn('Percent')},0)-1,0)`,
  'Baseline from': inOrder(numbers(`IF(${hasBaseline},Roadmap[Baseline Start],0)`)),
  'Baseline to': inOrder(numbers(`IF(${hasBaseline},Roadmap[Baseline Finish],0)`)),
};

const formats: Partial<Record<Heading, string>> = {
  Key: '0',
  'In order': '0',
  Start: 'yyyy-mm-dd;;',
  Finish: 'yyyy-mm-dd;;',
  Percent: '0 %;;',
  'Done to': 'yyyy-mm-dd;;',
  'Baseline from': 'yyyy-mm-dd;;',
  'Baseline to': 'yyyy-mm-dd;;',
};

export const rowSpills = headings.map((heading) => ({
  at: `${columnOf(heading)}${top}`,
  formula: `=${formulas[heading]}`,
}));

export const rowHeadings: CellBlueprint[] = headings.map((value) => ({
  at: `${columnOf(value)}${top - 1}`,
  value,
  look: looks.calculatedHeading,
}));

export const rowLooks: AreaLook[] = headings.flatMap((heading) => {
  const format = formats[heading];
  return format ? [{ range: `${columnOf(heading)}${top}:${columnOf(heading)}${bottom}`, look: { format } }] : [];
});

export const rowWidths = Object.fromEntries(
  headings.map((heading) => [columnOf(heading), heading === 'Key' || heading === 'In order' ? 120 : 84]),
);

const before = `INDEX($${columnOf('Lane')}$${top - 1}:$${columnOf('Lane')}$${bottom},1):INDEX($${columnOf('Lane')}$${top - 1}:$${columnOf('Lane')}$${bottom},GanttRows)`;

/** The lane's name in its first row. */
export const laneName = `IF((${drawn('Lane')}=${before})+(${drawn('Lane')}=9999)>0,"",IF(${drawn('Track of row')}="","No track",${drawn('Track of row')}))`;
