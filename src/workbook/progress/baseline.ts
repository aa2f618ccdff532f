import { isoFromSerial } from '../../roadmap/serial';
import { inWords } from '../errors';
import { roadmapLines, type RoadmapLine } from '../reading/roadmap';
import { readTables, type TableInWorkbook } from '../reading/tables';
import { readProgressInputs } from './inputs';
import { addSnapshot, freeName, readSnapshots } from './snapshot-store';
import { takeSnapshot } from './take';

/** Which rows get a baseline: all that have dates, or only those that have none yet. */
export type BaselineScope = 'all' | 'without';

/** What setting the baseline would do. */
export interface BaselinePlan {
  readonly scope: BaselineScope;
  /** Rows that get the dates of today, by their place in the table. */
  readonly rows: readonly {
    readonly place: number;
    readonly id: string;
    readonly start: number;
    readonly finish: number;
  }[];
  /** IDs among them whose baseline of before is replaced, and kept in a snapshot. */
  readonly replaced: readonly string[];
  /** IDs of rows that keep the baseline they have. */
  readonly kept: readonly string[];
  /** IDs of rows without dates, which get none. */
  readonly undated: readonly string[];
}

const hasBaseline = ({ baselineStart, baselineFinish }: RoadmapLine) =>
  baselineStart !== null || baselineFinish !== null;

/** What setting the baseline would do to these rows. */
export function planBaseline(lines: readonly RoadmapLine[], scope: BaselineScope): BaselinePlan {
  const ids = (some: readonly RoadmapLine[]) => some.map(({ id }) => id);
  const chosen = lines.filter((line) => scope === 'all' || !hasBaseline(line));
  const rows = chosen.flatMap(({ place, id, start, finish }) =>
    start === null || finish === null ? [] : { place, id, start, finish },
  );
  const set = new Set(rows.map(({ place }) => place));
  return {
    scope,
    rows,
    replaced: ids(
      chosen.filter(
        (line) =>
          set.has(line.place) &&
          hasBaseline(line) &&
          (line.baselineStart !== line.start || line.baselineFinish !== line.finish),
      ),
    ),
    kept: ids(lines.filter((line) => !set.has(line.place) && hasBaseline(line))),
    undated: ids(chosen.filter(({ place }) => !set.has(place))),
  };
}

/** One sentence or two about what setting the baseline would do. */
export function baselineInWords({ rows, replaced, kept, undated }: BaselinePlan): string {
  const count = (number: number) => `${number} ${number === 1 ? 'row' : 'rows'}`;
  return [
    `${count(rows.length)} would get the dates of today as ${rows.length === 1 ? 'its' : 'their'} baseline.`,
    replaced.length > 0
      ? `${count(replaced.length)} ${replaced.length === 1 ? 'has' : 'have'} another baseline already, which a snapshot keeps before it is replaced.`
      : '',
    kept.length > 0 ? `${count(kept.length)} ${kept.length === 1 ? 'keeps' : 'keep'} the baseline of before.` : '',
    undated.length > 0
      ? `No baseline for ${count(undated.length)} without dates: ${undated.slice(0, 10).join(', ')}${undated.length > 10 ? ' …' : ''}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * What setting the baseline would do; nothing is written.
 * @throws UserError in the user's words
 */
export async function previewBaseline(scope: BaselineScope): Promise<BaselinePlan> {
  try {
    return await Excel.run(async (context) => {
      const { Roadmap } = await readTables(context, ['Roadmap']);
      return planBaseline(roadmapLines(Roadmap), scope);
    });
  } catch (error) {
    throw inWords(error, 'read the roadmap');
  }
}

export interface BaselineReport extends BaselinePlan {
  /** Name of the snapshot that holds the baseline of before; null where none was replaced. */
  readonly snapshot: string | null;
  readonly message: string;
}

/**
 * Keeps the dates of today as the baseline. Where another one is replaced, a snapshot is taken first.
 * @throws UserError in the user's words
 */
export async function setBaseline(scope: BaselineScope): Promise<BaselineReport> {
  try {
    return await Excel.run(async (context) => {
      const inputs = await readProgressInputs(context);
      const { Roadmap } = await readTables(context, ['Roadmap']);
      const plan = planBaseline(roadmapLines(Roadmap), scope);
      let snapshot: string | null = null;
      if (plan.replaced.length > 0) {
        const held = await readSnapshots(context);
        snapshot = freeName(held, `Before the baseline of ${isoFromSerial(inputs.statusDate)}`);
        await addSnapshot(context, held, await takeSnapshot(context, snapshot, inputs));
      }
      write(Roadmap, plan);
      await context.sync();
      const kept = snapshot === null ? '' : ` The baseline of before is in the snapshot '${snapshot}'.`;
      return {
        ...plan,
        snapshot,
        message: `Baseline set for ${plan.rows.length} of ${plan.rows.length + plan.kept.length + plan.undated.length} rows.${kept}`,
      };
    });
  } catch (error) {
    throw inWords(error, 'set the baseline');
  }
}

/** Only the cells of the rows that are set; null leaves what is there. */
function write({ item, rows }: TableInWorkbook, plan: BaselinePlan): void {
  const column = (heading: string, of: (row: BaselinePlan['rows'][number]) => number) => {
    const values: (number | null)[][] = rows.map(() => [null]);
    for (const row of plan.rows) values[row.place][0] = of(row);
    item.columns.getItem(heading).getDataBodyRange().values = values as number[][];
  };
  if (plan.rows.length === 0) return;
  column('Baseline Start', ({ start }) => start);
  column('Baseline Finish', ({ finish }) => finish);
}
