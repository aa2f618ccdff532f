import { idKey } from '../../roadmap/links';
import { problem, type Problem } from '../../roadmap/problems';
import { rowKinds } from '../../roadmap/roadmap-row';
import { schedule } from '../../roadmap/schedule';
import { mondayToFriday, readWorkingWeek } from '../../roadmap/working-week';
import type { Value } from '../blueprint';
import { UserError } from '../errors';
import { asDay, asText } from '../reading/cells';
import { roadmapLines, type RoadmapLine } from '../reading/roadmap';
import { readNamed, readTables } from '../reading/tables';
import { settingsOf, type LevellingJob } from './job';
import { readLimits } from './limits';
import { readProposals, type Proposal } from './record';

/** The roadmap as it stands, and as it would stand without our own proposals. */
export interface RoadmapToLevel {
  readonly table: Excel.Table;
  readonly lines: readonly RoadmapLine[];
  /** What each line's cell Earliest start holds, a formula as such. */
  readonly entries: readonly (string | number)[];
  /** Proposals that still stand as they were written, by the keys of their IDs; another date there is a person's own. */
  readonly standing: ReadonlyMap<string, Proposal>;
  /** Without our own proposals. */
  readonly job: LevellingJob;
  /** Earliest starts as they stand, by line. */
  readonly earliestNow: readonly (number | null)[];
  /** Whether the dates on the sheet keep the limits. */
  readonly keepsLimits: boolean;
}

const dates = ['Earliest start', 'Finish by', 'Actual Start', 'Actual Finish'];

/** Lines, what their cells Earliest start hold, and the proposals that stand there. */
export async function readStanding(context: Excel.RequestContext) {
  const { Roadmap, People, Tracks, Holidays } = await readTables(context, ['Roadmap', 'People', 'Tracks', 'Holidays']);
  if (!Roadmap.headings.includes('Earliest start')) {
    throw new UserError('The table Roadmap has no column Earliest start any more: give it that heading again.');
  }
  const proposals = await readProposals(context);
  const cells = Roadmap.item.columns.getItem('Earliest start').getDataBodyRange();
  cells.load('formulas');
  await context.sync();
  const lines = roadmapLines(Roadmap);
  const inCells = cells.formulas as (string | number)[][];
  const entries = lines.map(({ place }) => inCells[place][0]);
  const standing = new Map(
    lines.flatMap(({ id }, line) => {
      const proposal = proposals.get(idKey(id));
      return proposal && entries[line] === proposal.date ? [[idKey(id), proposal] as const] : [];
    }),
  );
  return { table: Roadmap.item, lines, entries, standing, People, Tracks, Holidays };
}

/**
 * Reads all that levelling needs.
 * @throws UserError naming what has to be mended first
 */
export async function readRoadmapToLevel(context: Excel.RequestContext): Promise<RoadmapToLevel> {
  const { People, Tracks, Holidays, ...read } = await readStanding(context);
  const { lines, standing } = read;
  const named = await readNamed(context, [
    'ProjectStart',
    'StatusDate',
    'WorkingWeek',
    'AtOnceInAll',
    'AtOncePerDoer',
    'KeepLimits',
  ]);
  const week = readWorkingWeek(asText(named.WorkingWeek) || mondayToFriday);
  if (!week) throw new UserError(`Settings: the working week '${asText(named.WorkingWeek)}' cannot be read.`);
  const projectStart = asDay(named.ProjectStart);
  if (projectStart === null)
    throw new UserError('Settings: the project start is no date. Enter one, such as 2027-01-04.');

  const job: LevellingJob = {
    rows: lines.map(({ id, kind, duration, dependsOn, earliestStart, ...line }) => {
      const ours = standing.get(idKey(id));
      const { finishBy, actualStart, actualFinish, percentComplete } = line;
      const own = ours ? ours.formerDay : earliestStart;
      return {
        id,
        kind,
        duration,
        dependsOn,
        earliestStart: own,
        finishBy,
        actualStart,
        actualFinish,
        percentComplete,
      };
    }),
    uses: lines.map(({ doneBy, track }) => ({ doneBy, track })),
    limits: readLimits({ named, people: People.rows, tracks: Tracks.rows }),
    projectStart,
    statusDate: asDay(named.StatusDate),
    week,
    holidays: Holidays.rows.flatMap((row) => asDay(row.Date) ?? []),
  };
  refuseProblems(job, lines);
  return {
    ...read,
    job,
    earliestNow: lines.map(({ earliestStart }) => earliestStart),
    keepsLimits: asText(named.KeepLimits).toLowerCase() !== 'no',
  };
}

const quoted = (value: Value): string => `'${String(value)}'`;

/** What no schedule can be made from, cell by cell; the rest is told by scheduling itself. */
function cellProblems({ row }: RoadmapLine): Problem[] {
  const found = dates.flatMap((heading) => {
    const value = row[heading] ?? '';
    return asText(value) === '' || asDay(value) !== null ? [] : [`${heading} is ${quoted(value)}: enter a date`];
  });
  const { Duration: duration = '', Kind: kind = '', 'Percent complete': percent = '' } = row;
  if (asText(duration) !== '' && !(typeof duration === 'number' && Number.isInteger(duration) && duration >= 0)) {
    found.push(`Duration is ${quoted(duration)}: enter a whole number of working days`);
  }
  if (asText(kind) !== '' && !rowKinds.some((one) => one === asText(kind))) {
    found.push(`Kind is ${quoted(kind)}: enter ${rowKinds.join(', ')}`);
  }
  if (asText(percent) !== '' && !(typeof percent === 'number' && percent >= 0 && percent <= 1)) {
    found.push(`Percent complete is ${quoted(percent)}: enter 0 % to 100 %`);
  }
  return found.map((text) => ({ code: 'cell', fatal: true, text }));
}

const mostNamed = 5;

function refuseProblems(job: LevellingJob, lines: readonly RoadmapLine[]): void {
  const found = lines.map((line) => (line.id === '' ? [problem('missingId')] : cellProblems(line)));
  const broken = schedule(job.rows, settingsOf(job), found).flatMap(({ problems }, line) => {
    const [first] = problems.filter(({ fatal, code }) => fatal && code !== 'predecessor');
    return first ? [`${lines[line].id || `'${lines[line].initiative}'`}: ${first.text}.`] : [];
  });
  if (broken.length === 0) return;
  const many = broken.length === 1 ? 'One row of Roadmap has' : `${broken.length} rows of Roadmap have`;
  const named = [...broken.slice(0, mostNamed), ...(broken.length > mostNamed ? ['…'] : [])].join(' ');
  throw new UserError(`${many} to be mended before levelling. ${named}`);
}
