import type { AnchorBlueprint, CellBlueprint, Content, SheetBlueprint } from '../blueprint';
import { looks, palette, type Look } from '../look';
import { columnLetters } from '../references';
import { stepColours } from './step-colours';

/** Rows whose results are kept. */
const keptRows = 5000;
const top = 6;
const last = top - 1 + keptRows;
/** Rows that are given their looks at once; later ones take those of their neighbours when a person copies them. */
const lookedAt = 505;

interface BlockColumn {
  readonly heading: string;
  readonly width: number;
  readonly content: Content;
}

/** A spill of results, and to its right the same as last saved. */
interface Block {
  readonly id: AnchorBlueprint['id'];
  /** First column of the results, counted from 0. */
  readonly at: number;
  readonly columns: readonly BlockColumn[];
  readonly live: string;
}

/** What the limits are reckoned by, where the limits are kept at all. */
const kept = (limited: string): string => `IF(KeepLimits="No","",${limited})`;

const scheduleBlock: Block = {
  id: 'SCHEDULE',
  at: 0,
  columns: [
    { heading: 'ID', width: 70, content: 'text' },
    { heading: 'Start', width: 94, content: 'date' },
    { heading: 'Finish', width: 94, content: 'date' },
    { heading: 'Slack', width: 66, content: 'days' },
    { heading: 'Critical', width: 72, content: 'text' },
    { heading: 'Waiting for', width: 150, content: 'text' },
    { heading: 'Problem', width: 420, content: 'text' },
  ],
  live:
    'CSIRT.SCHEDULE(Roadmap[ID],Roadmap[Kind],Roadmap[Duration],Roadmap[Depends on],ProjectStart,Roadmap[Earliest start],' +
    'Roadmap[Finish by],Roadmap[Actual Start],Roadmap[Actual Finish],Roadmap[Percent complete],StatusDate,WorkingWeek,Holidays[Date],' +
    `${kept('Roadmap[Done by]')},${kept('Roadmap[Track]')},People[Name],People[Most initiatives at once],AtOncePerDoer,` +
    `Tracks[Track],Tracks[Most at once],${kept('AtOnceInAll')})`,
};

const orderBlock: Block = {
  id: 'ORDER',
  at: 16,
  columns: [
    { heading: 'ID', width: 70, content: 'text' },
    { heading: 'Value order', width: 66, content: 'number' },
    { heading: 'Inherited', width: 84, content: 'text' },
    { heading: 'Inherited from', width: 84, content: 'text' },
    { heading: 'Rows waiting', width: 84, content: 'number' },
    { heading: 'Why', width: 420, content: 'text' },
  ],
  live:
    'CSIRT.ORDER(Roadmap[ID],Roadmap[Depends on],Roadmap[Priority],Roadmap[Closes gaps],Gaps[ID],Gaps[Priority],' +
    'Roadmap[Actual Start],Roadmap[Actual Finish])',
};

const blocks = [scheduleBlock, orderBlock];

/** The saved results stand one column beyond the live ones. */
const savedAt = ({ at, columns }: Block): number => at + columns.length + 1;
const area = (from: number, { columns }: Block): string =>
  `$${columnLetters(from)}$${top}:$${columnLetters(from + columns.length - 1)}$${last}`;

function anchorOf(block: Block): AnchorBlueprint {
  const saved = area(savedAt(block), block);
  const shown = `INDEX(${saved},1,1):INDEX(${saved},ROWS(Roadmap[ID]),${block.columns.length})`;
  return {
    id: block.id,
    at: `${columnLetters(block.at)}${top}`,
    live: block.live,
    fallback: `IF(${shown}="","",${shown})`,
    saved: { at: `${columnLetters(savedAt(block))}${top}`, rows: keptRows, columns: block.columns.length },
  };
}

const formats: Partial<Record<Content, Look>> = {
  date: { format: 'yyyy-mm-dd', align: 'Left' },
  days: { format: '0 "d"', align: 'Center' },
  number: { align: 'Center' },
};

const eachColumn = blocks.flatMap((block) =>
  [block.at, savedAt(block)].flatMap((from) =>
    block.columns.map((column, index) => ({ ...column, letters: columnLetters(from + index) })),
  ),
);
const gaps = blocks.flatMap((block) => [savedAt(block) - 1, savedAt(block) + block.columns.length]);

const headings: CellBlueprint[] = eachColumn.map(({ letters, heading }) => ({
  at: `${letters}${top - 1}`,
  value: heading,
  look: looks.calculatedHeading,
}));

/** The engine sheet: what SCHEDULE and ORDER answer, and the same as last saved. The roadmap looks it up here by ID. */
export const schedule: SheetBlueprint = {
  name: 'Schedule',
  title: 'Schedule (engine)',
  purpose:
    'Dates and slack of every roadmap row by the critical path method, and its order by value. Nothing is typed here; the sheet Roadmap reads it by ID.',
  tabColor: stepColours.reference,
  widths: Object.fromEntries([
    ...eachColumn.map(({ letters, width }) => [letters, width] as const),
    ...gaps.map((column) => [columnLetters(column), 24] as const),
  ]),
  freezeAt: `B${top}`,
  cells: [
    ...headings,
    ...blocks.map((block) => ({
      at: `${columnLetters(savedAt(block))}${top - 2}`,
      value: 'The same as last saved, for readers without Waymark',
      look: looks.purpose,
    })),
    {
      at: `${columnLetters(orderBlock.at)}${top - 2}`,
      value: 'Order by value: what each row inherits from those that wait for it',
      look: looks.purpose,
    },
  ],
  areas: [
    ...eachColumn.flatMap(({ letters, content }) => {
      const look = formats[content];
      return look ? [{ range: `${letters}${top}:${letters}${lookedAt}`, look }] : [];
    }),
    ...blocks.map((block) => ({
      range: `${columnLetters(savedAt(block))}${top}:${columnLetters(savedAt(block) + block.columns.length - 1)}${lookedAt}`,
      look: { color: palette.quiet },
    })),
  ],
  anchors: blocks.map(anchorOf),
  names: [
    {
      name: 'ScheduleResults',
      formula: `=Schedule!${area(scheduleBlock.at, scheduleBlock)}`,
      comment: 'What SCHEDULE answers, row by row',
    },
    { name: 'ScheduleIDs', formula: `=Schedule!$A$${top}:$A$${last}`, comment: 'IDs of the scheduled rows' },
    {
      name: 'OrderResults',
      formula: `=Schedule!${area(orderBlock.at, orderBlock)}`,
      comment: 'What ORDER answers, row by row',
    },
  ],
  groups: blocks.map(
    (block) => `${columnLetters(savedAt(block))}:${columnLetters(savedAt(block) + block.columns.length - 1)}`,
  ),
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:G${top - 1 + rowsOf('Roadmap')}`, titleRows: '5:5' },
};
