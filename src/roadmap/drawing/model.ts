import { idKey, readLinks, type LinkType } from '../links';
import type { RowKind } from '../roadmap-row';
import { summaryOf } from './describe';

/** One dated row of the roadmap, ready to be drawn; dates are whole-day serials, both ends included. */
export interface DrawnRow {
  readonly id: string;
  /** '' where the row names no track. */
  readonly track: string;
  readonly initiative: string;
  readonly kind: RowKind;
  readonly start: number;
  readonly finish: number;
  /** Working days. */
  readonly duration: number;
  readonly critical: boolean;
  /** 0 to 1. */
  readonly progress: number;
  readonly baselineStart: number | null;
  readonly baselineFinish: number | null;
  /** Done, On track, At risk or Late; '' where the workbook does not say. */
  readonly health: string;
  /** High, Medium, Low, Met or ''. */
  readonly priority: string;
}

/** A dependency between two drawn rows, by their places in `rows`. */
export interface DrawnLink {
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
}

/** Whatever draws a roadmap draws this: the dated rows in the order of the lanes, and the words around them. */
export interface RoadmapDrawing {
  /** `Roadmap of EnerCSIRT, Energy, Norland`. */
  readonly title: string;
  /** One sentence on what it shows: how much, until when, what comes next. */
  readonly sentence: string;
  /** Where and as of when: `Waymark, as of 4 Jan 2027`. */
  readonly source: string;
  readonly statusDate: number | null;
  /** The tracks that have rows, in the order of the table Tracks; unknown ones after them, '' last. */
  readonly tracks: readonly string[];
  /** By track, then start, finish and ID. */
  readonly rows: readonly DrawnRow[];
  readonly links: readonly DrawnLink[];
  /** IDs of the rows that have no dates and so cannot be drawn. */
  readonly undated: readonly string[];
}

/** A row as the workbook has it: not yet in order, perhaps without dates. */
export type RowToDraw = Omit<DrawnRow, 'start' | 'finish'> & {
  readonly start: number | null;
  readonly finish: number | null;
  /** Links as written, such as `R-003; R-004SS+15d`. */
  readonly dependsOn: string;
};

/** What a drawing is made of. */
export interface DrawingSource {
  readonly title: string;
  readonly source: string;
  readonly statusDate: number | null;
  /** Every track in the order of the table Tracks. */
  readonly trackOrder: readonly string[];
  readonly rows: readonly RowToDraw[];
}

const isDated = (row: RowToDraw): row is RowToDraw & DrawnRow => row.start !== null && row.finish !== null;

/** Puts rows in the order of their lanes and resolves their links; links to rows that are not drawn are left out. */
export function arrangeDrawing({ title, source, statusDate, trackOrder, rows }: DrawingSource): RoadmapDrawing {
  const used = new Set(rows.filter(isDated).map(({ track }) => track));
  const known = trackOrder.filter(
    (track, place) => track !== '' && used.has(track) && trackOrder.indexOf(track) === place,
  );
  const unknown = [...used].filter((track) => track !== '' && !known.includes(track)).sort(byText);
  const tracks = [...known, ...unknown, ...(used.has('') ? [''] : [])];
  const lane = new Map(tracks.map((track, place) => [track, place]));
  const dated = rows
    .filter(isDated)
    .sort(
      (a, b) =>
        (lane.get(a.track) as number) - (lane.get(b.track) as number) ||
        a.start - b.start ||
        a.finish - b.finish ||
        byText(a.id, b.id) ||
        byText(a.initiative, b.initiative),
    );
  const places = new Map<string, number>();
  dated.forEach(({ id }, place) => {
    const key = idKey(id);
    if (key !== '' && !places.has(key)) places.set(key, place);
  });
  const links = dated.flatMap(({ dependsOn }, to) =>
    readLinks(dependsOn, (key) => places.has(key), 5).links.flatMap(({ predecessor, type }) => {
      const from = places.get(predecessor);
      return from === undefined || from === to ? [] : [{ from, to, type }];
    }),
  );
  return {
    title,
    sentence: summaryOf(dated, tracks, statusDate),
    source,
    statusDate,
    tracks,
    rows: dated.map(({ dependsOn: _, ...row }) => row),
    links,
    undated: rows.filter((row) => !isDated(row)).map(({ id, initiative }) => id || initiative),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
