import { dayInWords } from '../blueprints/date-words';
import { sentenceRow } from '../blueprints/roadmap-chart';
import { cellFormula, columnLetters, placeOf } from '../references';

type Cell = string | number;

/** What the chart is drawn of: rows with dates, in the order of the lanes. */
export interface ChartSource {
  readonly title: string;
  readonly tracks: readonly string[];
  readonly rows: readonly { readonly track: string; readonly start: number; readonly finish: number }[];
  /** Rows of the table, with dates or without. */
  readonly tableRows: number;
}

/** One chart: its rows among the cells that feed it, and its place. */
export interface ChartPart {
  readonly name: string;
  readonly title: string;
  /** Rows of the sheet whose cells feed it. */
  readonly from: number;
  readonly to: number;
  readonly sentenceAt: string;
  readonly firstCell: string;
  readonly lastCell: string;
  /** Last row of its page, where the source is named: a reader fits pages to what is not blank. */
  readonly sourceAt: string;
}

/** A series: the column that feeds it and how it looks. */
export interface ChartSeriesPlan {
  readonly column: string;
  /** Name in the legend; null takes the heading of the column. */
  readonly name: string | null;
  readonly color: string | null;
  /** Sign shown in the middle of a bar. */
  readonly sign?: string;
  readonly isOver?: boolean;
}

export interface ChartPlan {
  /** Cells that feed the chart, from `at` on; the first row holds the headings. */
  readonly at: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly labels: string;
  readonly series: readonly ChartSeriesPlan[];
  readonly parts: readonly ChartPart[];
  /** Rows of the sheet that print. */
  readonly printedRows: number;
  /** Live sentence above every chart, and what tells that the chart has to be made again. */
  readonly sentence: string;
  readonly note: string;
  readonly axis: { readonly minimum: number; readonly maximum: number; readonly majorUnit: number };
  readonly dates: readonly string[];
}

export const chartName = 'Waymark roadmap chart';
const firstColumn = 11;
const headingRow = sentenceRow + 1;
const top = headingRow + 1;
/** Rows that one chart shows with every label legible and that print on one page. */
const mostRows = 45;
/** Rows of the table that may be added before the chart has to be made again. */
const spare = 100;
const rowPixels = 18;
const framePixels = 150;
const cellPixels = 21;
/** Rows of the sheet on a printed page; every chart has a page of its own. */
const pageRows = 54;
const longestName = 36;

/** Told apart by people who tell colours apart badly, and bright enough for the dark of what is done. */
const trackColors = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#8675B5', '#A6761D', '#66A61E'];
const otherColor = '#8C8C8C';
const doneColor = '#17365D';
const statusColor = '#8A1C1C';
const steps = [7, 14, 28, 56, 91, 182, 364, 728];
const mostSteps = 10;

/** A cell of a row of the roadmap; where there is none (0) the first row's, since INDEX takes 0 for a whole column. */
export const inRoadmap = (heading: string, row: string): string => `INDEX(Roadmap[${heading}],MAX(1,${row}))`;

/** Rows of each chart: whole lanes together where they fit. */
export function chartSlices(rows: readonly { readonly track: string }[], most = mostRows): number[] {
  const slices: number[] = [];
  let held = 0;
  for (let at = 0; at < rows.length;) {
    let lane = 1;
    while (at + lane < rows.length && rows[at + lane].track === rows[at].track) lane += 1;
    if (held > 0 && held + lane > most) {
      slices.push(held);
      held = 0;
    }
    held += lane;
    at += lane;
    while (held > most) {
      slices.push(most);
      held -= most;
    }
  }
  if (held > 0) slices.push(held);
  return slices;
}

function axisOf(rows: ChartSource['rows']): ChartPlan['axis'] {
  const from = Math.min(...rows.map(({ start }) => start));
  const to = Math.max(...rows.map(({ finish }) => finish)) + 1;
  const majorUnit = steps.find((step) => (to - from) / step <= mostSteps) ?? 1456;
  // Room after the end, so that a plan that slips stays in the chart.
  const maximum = from + majorUnit * Math.ceil((to - from) / majorUnit + 0.4);
  return { minimum: from, maximum, majorUnit };
}

/** The native chart as plain data: what feeds it, how it is cut into charts, and where these stand. */
export function planChart({ title, tracks, rows, tableRows }: ChartSource): ChartPlan {
  const axis = axisOf(rows);
  const span = axis.maximum - axis.minimum;
  const shortest = Math.max(1, Math.ceil(span / 150));
  const known = tracks.length;
  const headings: Cell[] = [
    'Key',
    'Row',
    'Label',
    'Kind',
    'Start',
    'Days',
    'To start',
    'Done',
    ...tracks.map((_, place) => cellFormula(`=INDEX(Tracks[Track],${place + 1})`)),
    'No track',
    '◆ Milestone',
    '▲ Checkpoint',
    'To status date',
    'Status date',
  ];
  const letter = (place: number) => columnLetters(firstColumn + place);
  const [key, row, label, kind, start, days, toStart, done] = [0, 1, 2, 3, 4, 5, 6, 7].map(letter);
  const firstTrack = 8;
  const other = firstTrack + known;
  const [milestone, checkpoint, toStatus, status] = [1, 2, 3, 4].map((after) => letter(other + after));
  const keys = Math.max(tableRows, rows.length) + spare;
  const keyArea = `$${key}$${top}:$${key}$${top + keys - 1}`;

  const line = (index: number): Cell[] => {
    const at = top + index;
    const i = index + 1;
    const keyCell =
      `=IF(${i}>ROWS(Roadmap[ID]),"",IF(AND(ISNUMBER(INDEX(Roadmap[Start],${i})),ISNUMBER(INDEX(Roadmap[Finish],${i}))),` +
      `IF(ISNUMBER(MATCH(INDEX(Roadmap[Track],${i}),Tracks[Track],0)),MATCH(INDEX(Roadmap[Track],${i}),Tracks[Track],0),9998)*10^10` +
      `+INDEX(Roadmap[Start],${i})*10^4+${i},""))`;
    if (index >= rows.length) return [keyCell, ...Array<Cell>(headings.length - 1).fill('')];
    const r = `$${row}${at}`;
    const of = (heading: string) => inRoadmap(heading, r);
    const isPoint = `OR($${kind}${at}="Milestone",$${kind}${at}="Checkpoint")`;
    const length = `MAX($${days}${at},${shortest})-$${done}${at}`;
    return [
      keyCell,
      `=IF(${i}>COUNT(${keyArea}),0,SMALL(${keyArea},${i})-10^4*INT(SMALL(${keyArea},${i})/10^4))`,
      `=IF(${r}=0,"",IF(${of('Critical')}="Yes","▓ ","")&${of('ID')}&" "&IF(LEN(${of('Initiative')})>${longestName},LEFT(${of('Initiative')},${longestName - 1})&"…",${of('Initiative')}))`,
      `=IF(${r}=0,"",${of('Kind')}&"")`,
      `=IF(${r}=0,"",${of('Start')})`,
      `=IF(${r}=0,0,${of('Finish')}-${of('Start')}+1)`,
      `=IF(${r}=0,0,IF(${isPoint},${of('Finish')}+0.5-${shortest}/2,${of('Start')}))`,
      `=IF(${r}=0,0,IF(${isPoint},0,ROUND($${days}${at}*MIN(1,MAX(0,N(${of('Percent complete')}))),0)))`,
      ...tracks.map(
        (_, at2) =>
          `=IF(${r}=0,0,IF(OR(${isPoint},${of('Track')}<>${letter(firstTrack + at2)}$${headingRow}),0,${length}))`,
      ),
      `=IF(${r}=0,0,IF(OR(${isPoint},SUM($${letter(firstTrack)}${at}:$${letter(other - 1)}${at})>0),0,${length}))`,
      `=IF($${kind}${at}="Milestone",${shortest},0)`,
      `=IF($${kind}${at}="Checkpoint",${shortest},0)`,
      '=IF(ISNUMBER(StatusDate),StatusDate,0)',
      `=IF(ISNUMBER(StatusDate),${Math.max(0.5, shortest / 4)},0)`,
    ];
  };
  const cells = [headings, ...Array.from({ length: keys }, (_, index) => line(index))].map((cellsOfRow) =>
    cellsOfRow.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? cellFormula(cell) : cell)),
  );
  const hasOther = rows.some(({ track }) => !tracks.includes(track));
  const otherCells = `$${letter(other)}$${top}:$${letter(other)}$${top + rows.length - 1}`;

  const slices = chartSlices(rows);
  let fed = top;
  let at = sentenceRow;
  const parts = slices.map((count, index): ChartPart => {
    const height = Math.ceil((framePixels + rowPixels * count) / cellPixels);
    const part = {
      name: index === 0 ? chartName : `${chartName} ${index + 1}`,
      title: slices.length > 1 ? `${title} (${index + 1} of ${slices.length})` : title,
      from: fed,
      to: fed + count - 1,
      sentenceAt: `A${at}`,
      firstCell: `A${at + 1}`,
      lastCell: `J${at + height}`,
      sourceAt: slices.length > 1 ? `A${pageRows * (index + 1)}` : `A${at + height + 1}`,
    };
    fed += count;
    // As far below the top of the page as on the first one: pages of readers differ by a row or two.
    at = pageRows * (index + 1) + sentenceRow;
    return part;
  });
  const end = 'MAX(Roadmap[Finish])';
  return {
    at: `${letter(0)}${headingRow}`,
    cells,
    labels: label,
    series: [
      { column: toStart, name: ' ', color: null },
      { column: done, name: 'Done', color: doneColor },
      ...tracks.map((_, index) => ({
        column: letter(firstTrack + index),
        name: null,
        color: trackColors[index % trackColors.length],
      })),
      ...(hasOther ? [{ column: letter(other), name: null, color: otherColor }] : []),
      { column: milestone, name: '◆ Milestone', color: null, sign: '◆' },
      { column: checkpoint, name: '▲ Checkpoint', color: null, sign: '▲' },
      { column: toStatus, name: ' ', color: null, isOver: true },
      { column: status, name: 'Status date', color: statusColor, isOver: true },
    ],
    parts,
    printedRows: placeOf(parts[parts.length - 1].sourceAt).row + 1,
    sentence: cellFormula(
      `=COUNT(${keyArea})&" rows in their tracks, until "&${dayInWords(end)}&" "&YEAR(${end})&". ▓ before a name: on the critical path."`,
    ),
    note: cellFormula(
      `=IF(OR(COUNT(${keyArea})<>${rows.length},${end}>${axis.maximum},MIN(Roadmap[Start])<${axis.minimum}${hasOther ? '' : `,SUM(${otherCells})>0`}),` +
        `"The plan has changed its rows, its tracks or its ends: make the chart again.","")`,
    ),
    axis,
    dates: [`${start}${top}:${start}${top + rows.length - 1}`, `${toStart}${top}:${toStart}${top + rows.length - 1}`],
  };
}
