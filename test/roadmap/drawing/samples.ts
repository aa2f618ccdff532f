import { roadmapItems, tracks } from '../../../src/framework';
import { createCalendar } from '../../../src/roadmap/calendar';
import { arrangeDrawing, type RoadmapDrawing, type RowToDraw } from '../../../src/roadmap/drawing/model';
import { schedule } from '../../../src/roadmap/schedule';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../../src/roadmap/working-week';

export const projectStart = 46_391;
const statusDate = projectStart + 120;

export const longName =
  'Agree with every ministry, regulator and operator of the sector who reports what to whom, within which time, by which channel and under which law';

/** A drawing of rows with the words around them that the workbook gives. */
export function drawingOf(rows: readonly RowToDraw[], trackOrder: readonly string[] = tracks.map(({ name }) => name)) {
  return arrangeDrawing({
    title: 'Roadmap: EnerCSIRT, Energy, Norland',
    source: 'Waymark, sheet Roadmap, as of 4 May 2027',
    statusDate,
    trackOrder,
    rows,
  });
}

const weekdays = createCalendar(readWorkingWeek(mondayToFriday) as WorkingWeek, []);

/** The default roadmap, under way: 43 rows. */
function defaultRows(): RowToDraw[] {
  const rows = roadmapItems.map((item) => ({
    id: item.id,
    kind: item.kind,
    duration: item.kind === 'Task' ? item.duration : 0,
    dependsOn: item.dependsOn,
    earliestStart: item.fixedAfterDays === undefined ? null : projectStart + item.fixedAfterDays,
    finishBy: null,
    actualStart: null,
    actualFinish: null,
    percentComplete: 0,
  }));
  const dates = schedule(rows, { calendar: weekdays, projectStart, statusDate: null });
  return roadmapItems.map((item, place) => {
    const { start, finish, critical } = dates[place];
    const share = start === null || finish === null ? 0 : (statusDate - start) / (finish + 1 - start);
    return {
      id: item.id,
      track: item.track,
      initiative: item.initiative,
      kind: item.kind,
      start,
      finish,
      duration: rows[place].duration,
      critical,
      progress: item.kind === 'Checkpoint' ? 0 : Math.min(1, Math.max(0, Math.round(share * 20) / 20)),
      baselineStart: start === null ? null : start - 7,
      baselineFinish: finish === null ? null : finish - 7,
      health: place % 11 === 3 ? 'Late' : 'On track',
      priority: 'High',
      dependsOn: item.dependsOn,
    };
  });
}

/** Roadmaps of the sizes and kinds that a drawing has to stand. */
export const samples = {
  ten: () => drawingOf(defaultRows().filter((_, place) => place < 10)),
  default: () => drawingOf(defaultRows()),
  /** 150 rows: the default roadmap for several sub-sectors, one after the other. */
  many: () => drawingOf(copies(4).slice(0, 150)),
  longNames: () => drawingOf(defaultRows().map((row, place) => ({ ...row, initiative: `${longName} (${place})` }))),
  oneDay: () =>
    drawingOf(defaultRows().map((row) => (row.kind === 'Task' ? { ...row, finish: row.start, duration: 1 } : row))),
  tenYears: () =>
    drawingOf(
      defaultRows().map((row) => ({
        ...row,
        start: stretch(row.start),
        finish: stretch(row.finish),
        baselineStart: stretch(row.baselineStart),
        baselineFinish: stretch(row.baselineFinish),
      })),
    ),
  arabic: () =>
    drawingOf(
      defaultRows().map((row) => ({
        ...row,
        track: arabicTracks[tracks.findIndex(({ name }) => name === row.track)],
        initiative: `اعتماد السياسات والإجراءات الخاصة بالاستجابة للحوادث ${row.id}`,
      })),
      arabicTracks,
    ),
  empty: () => drawingOf([]),
} as const satisfies Record<string, () => RoadmapDrawing>;

const arabicTracks = [
  'الحوكمة والتفويض',
  'المنظومة والثقة',
  'الخدمات',
  'السياسات والإجراءات',
  'الأفراد والتدريب',
  'التقنية والمباني',
  'التواصل والمتابعة',
];

/** From 17 months to ten years. */
const stretch = (day: number | null) => (day === null ? null : projectStart + Math.round((day - projectStart) * 7.2));

const later = (day: number | null, copy: number) => (day === null ? null : day + 61 * copy);

function copies(count: number): RowToDraw[] {
  return Array.from({ length: count }, (_, copy) =>
    defaultRows().map((row) => ({
      ...row,
      id: `${row.id}-${copy}`,
      dependsOn: row.dependsOn.replace(/R-\d+/g, (id) => `${id}-${copy}`),
      start: later(row.start, copy),
      finish: later(row.finish, copy),
      baselineStart: later(row.baselineStart, copy),
      baselineFinish: later(row.baselineFinish, copy),
    })),
  ).flat();
}

/** A roadmap of as many rows as asked for. */
export const rowsOf = (count: number): RoadmapDrawing => drawingOf(copies(Math.ceil(count / 43)).slice(0, count));
