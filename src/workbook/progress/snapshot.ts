/** A row of the roadmap as it stood; dates are serials. */
export interface SnapshotRow {
  readonly id: string;
  readonly track: string;
  readonly initiative: string;
  readonly kind: string;
  readonly start: number | null;
  readonly finish: number | null;
  /** 0 to 1. */
  readonly percent: number;
  readonly actualStart: number | null;
  readonly actualFinish: number | null;
  readonly baselineStart: number | null;
  readonly baselineFinish: number | null;
}

/** A gap as it stood. */
export interface SnapshotGap {
  readonly id: string;
  readonly item: string;
  readonly score: number | null;
  readonly priority: string;
  readonly level: number | null;
  readonly status: string;
}

/** How the workbook stood on a day, under a name. */
export interface Snapshot {
  readonly name: string;
  readonly asOf: number;
  readonly rows: readonly SnapshotRow[];
  readonly gaps: readonly SnapshotGap[];
}

type Packed = readonly (string | number | null)[];

/** A snapshot as custom XML holds it: rows as lists, and words that repeat as numbers of one list. */
export interface PackedSnapshot {
  readonly name: string;
  readonly asOf: number;
  readonly words: readonly string[];
  readonly rows: readonly Packed[];
  readonly gaps: readonly Packed[];
}

const longestText = 80;
const short = (text: string) => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

/** Blank cells at the end of a list say nothing. */
function trimmed(cells: (string | number | null)[]): Packed {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  return cells.slice(0, length);
}

/** Makes a snapshot small: about 90 characters a row of the roadmap, 50 a gap. */
export function pack({ name, asOf, rows, gaps }: Snapshot): PackedSnapshot {
  const words: string[] = [];
  const word = (text: string): number => {
    const at = words.indexOf(text);
    return at >= 0 ? at : words.push(text) - 1;
  };
  // Dates as days from the day of the snapshot are shorter.
  const day = (serial: number | null) => (serial === null ? null : serial - asOf);
  return {
    name,
    asOf,
    rows: rows.map((row) =>
      trimmed([
        row.id,
        word(row.track),
        short(row.initiative),
        word(row.kind),
        day(row.start),
        day(row.finish),
        row.percent === 0 ? null : row.percent,
        day(row.actualStart),
        day(row.actualFinish),
        day(row.baselineStart),
        day(row.baselineFinish),
      ]),
    ),
    gaps: gaps.map((gap) =>
      trimmed([gap.id, short(gap.item), gap.score, word(gap.priority), word(gap.status), gap.level]),
    ),
    words,
  };
}

/** The snapshot that was packed. */
export function unpack({ name, asOf, words, rows, gaps }: PackedSnapshot): Snapshot {
  const text = (cell: string | number | null | undefined) => String(cell ?? '');
  const number = (cell: string | number | null | undefined) => (typeof cell === 'number' ? cell : null);
  const word = (cell: string | number | null | undefined) => words[Number(cell)] ?? '';
  const day = (cell: string | number | null | undefined) => (typeof cell === 'number' ? cell + asOf : null);
  return {
    name,
    asOf,
    rows: rows.map(([id, track, initiative, kind, ...dates]) => ({
      id: text(id),
      track: word(track),
      initiative: text(initiative),
      kind: word(kind),
      start: day(dates[0]),
      finish: day(dates[1]),
      percent: number(dates[2]) ?? 0,
      actualStart: day(dates[3]),
      actualFinish: day(dates[4]),
      baselineStart: day(dates[5]),
      baselineFinish: day(dates[6]),
    })),
    gaps: gaps.map(([id, item, score, priority, status, level]) => ({
      id: text(id),
      item: text(item),
      score: number(score),
      priority: word(priority),
      status: word(status),
      level: number(level),
    })),
  };
}
