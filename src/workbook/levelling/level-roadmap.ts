import { dayWords } from '../../roadmap/bar-words';
import { idKey } from '../../roadmap/links';
import { keepResults } from '../anchors';
import { inWords, UserError } from '../errors';
import { today } from '../today';
import { levelInSlices, stopped, type Level, type LevellingJob, type LevellingRun } from './job';
import { planLevelling, type LevellingPlan } from './plan';
import { readRoadmapToLevel, readStanding } from './read-roadmap';
import { writeProposals, type Proposal } from './record';

/** What was written to Earliest start, row by row. */
export interface LevellingReport {
  readonly message: string;
  /** Such as 'R-012: 8 Mar 2027 proposed'. */
  readonly rows: readonly string[];
}

/**
 * Levels the roadmap without writing anything: what would move, why, and what would be proposed.
 * @param level where the search runs: in slices here unless a worker does it
 * @throws UserError in the user's words, also where it is stopped
 */
export async function previewLevelling(run: LevellingRun = {}, level: Level = levelInSlices): Promise<LevellingPlan> {
  try {
    const roadmap = await Excel.run((context) => readRoadmapToLevel(context));
    const levelled = await level(roadmap.job, run);
    if (run.signal?.aborted) throw stopped();
    return planLevelling(roadmap, levelled);
  } catch (error) {
    throw inWords(error, 'level the roadmap');
  }
}

const comparable = (job: LevellingJob): string =>
  JSON.stringify(job, (_, value: unknown) => (value instanceof Map ? [...(value as Map<string, number>)] : value));

/**
 * Writes the proposed starts to Earliest start, remembering what stood there, and puts back what former proposals had
 * set aside.
 * @throws UserError where the roadmap is no longer what it was when the plan was made
 */
export async function applyLevelling({ job, proposals }: LevellingPlan): Promise<LevellingReport> {
  try {
    return await Excel.run(async (context) => {
      const roadmap = await readRoadmapToLevel(context);
      if (comparable(roadmap.job) !== comparable(job)) {
        throw new UserError('The roadmap, its limits or its calendar have changed since the preview: level it again.');
      }
      const { table, lines, entries, standing } = roadmap;
      const next = new Map(proposals.map((one) => [idKey(one.id), one]));
      const record: Proposal[] = [];
      const cells: CellChange[] = [];
      lines.forEach(({ id, place, earliestStart }, line) => {
        const [before, proposed] = [standing.get(idKey(id)), next.get(idKey(id))];
        if (proposed) {
          const { former, formerDay } = before ?? { former: entries[line], formerDay: earliestStart };
          record.push({ id, date: proposed.date, former, formerDay });
          cells.push({ place, value: proposed.date, words: `${id}: ${dayWords(proposed.date)} proposed` });
        } else if (before) {
          cells.push(putBack(place, before));
        }
      });
      const leaving = [...standing].flatMap(([key, one]) => (next.has(key) ? [] : [one]));
      // What stood in the cells is on record before they are written, and until they are written back.
      await writeProposals(context, [...record, ...leaving]);
      writeCells(table, cells);
      await context.sync();
      if (leaving.length > 0) await writeProposals(context, record);
      await keepResults(context, today());
      await context.sync();
      const count = record.length;
      return {
        message:
          count === 0
            ? 'The limits delay nothing: no start is proposed.'
            : `${count === 1 ? 'One proposed start stands' : `${count} proposed starts stand`} in Earliest start on the sheet Roadmap.`,
        rows: cells.map(({ words }) => words),
      };
    });
  } catch (error) {
    throw inWords(error, 'write the proposed starts');
  }
}

/**
 * Takes all proposals away again and puts back what had stood in their cells; dates that a person has entered over a
 * proposal stay.
 * @throws UserError in the user's words
 */
export async function takeProposalsAway(): Promise<LevellingReport> {
  try {
    return await Excel.run(async (context) => {
      const { table, lines, standing } = await readStanding(context);
      const cells = lines.flatMap(({ id, place }) => {
        const before = standing.get(idKey(id));
        return before ? [putBack(place, before)] : [];
      });
      writeCells(table, cells);
      await context.sync();
      await writeProposals(context, []);
      await keepResults(context, today());
      await context.sync();
      const count = cells.length;
      return {
        message:
          count === 0
            ? 'No proposed start stands in the roadmap.'
            : `${count === 1 ? 'One proposed start is' : `${count} proposed starts are`} taken away from Earliest start.`,
        rows: cells.map(({ words }) => words),
      };
    });
  } catch (error) {
    throw inWords(error, 'take the proposed starts away');
  }
}

interface CellChange {
  readonly place: number;
  readonly value: string | number;
  readonly words: string;
}

function putBack(place: number, { id, former, formerDay }: Proposal): CellChange {
  const words = formerDay === null ? 'blank again' : `${dayWords(formerDay)} put back`;
  return { place, value: former, words: `${id}: ${words}` };
}

function writeCells(table: Excel.Table, cells: readonly CellChange[]): void {
  const body = table.columns.getItem('Earliest start').getDataBodyRange();
  for (const { place, value } of cells) body.getCell(place, 0).formulas = [[value]];
}
