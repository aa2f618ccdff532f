import { dayWords } from '../../roadmap/bar-words';
import { idKey } from '../../roadmap/links';
import { scheduleWithin, type LevelledRoadmap } from '../../roadmap/levelling';
import type { RoadmapRow, ScheduledRow } from '../../roadmap/roadmap-row';
import { schedule } from '../../roadmap/schedule';
import { settingsOf, type LevellingJob } from './job';
import type { RoadmapToLevel } from './read-roadmap';

/** An initiative whose start would be another than it is now; dates are serials. */
export interface MovedStart {
  readonly id: string;
  readonly initiative: string;
  readonly from: number;
  readonly to: number;
  /** What it waits for, such as 'waits for Legal team until 8 Mar 2027'; '' where it waits for nothing. */
  readonly why: string;
}

/** A date that would be written to Earliest start. */
export interface ProposedStart {
  readonly id: string;
  readonly initiative: string;
  readonly date: number;
  readonly why: string;
  /** An earlier date that a person entered: set aside while the proposal stands. */
  readonly setAside: number | null;
}

/** What levelling found and would write, as data; nothing is written yet. Dates are serials. */
export interface LevellingPlan {
  /** Last day of the project. */
  readonly ends: {
    /** By the links alone, whatever the limits. */
    readonly linksAlone: number;
    /** As the roadmap stands now. */
    readonly now: number;
    readonly levelled: number;
  };
  /** Whether the dates that stand now keep the limits. */
  readonly keptNow: boolean;
  readonly schedules: number;
  readonly moves: readonly MovedStart[];
  readonly proposals: readonly ProposedStart[];
  /** IDs of rows whose former proposal would be taken away without a new one. */
  readonly withdrawn: readonly string[];
  readonly job: LevellingJob;
}

/** The last day of the project: checkpoints do not hold it up. */
function endOf(rows: readonly RoadmapRow[], scheduled: readonly ScheduledRow[], otherwise: number): number {
  return scheduled.reduce(
    (end, { finish }, row) => (rows[row].kind === 'Checkpoint' ? end : Math.max(end, finish ?? 0)),
    otherwise,
  );
}

/** What the dates that stand now come from: our own proposals with them, limits only where the sheet keeps them. */
export function scheduleNow({ job, earliestNow, keepsLimits }: RoadmapToLevel): ScheduledRow[] {
  const rows = job.rows.map((row, place) => ({ ...row, earliestStart: earliestNow[place] }));
  const settings = settingsOf(job);
  return keepsLimits ? scheduleWithin(rows, job.uses, job.limits, settings) : schedule(rows, settings);
}

/** Compares what levelling found with what stands now. */
export function planLevelling(
  roadmap: RoadmapToLevel,
  { rows: levelled, held, schedules }: LevelledRoadmap,
): LevellingPlan {
  const { job, lines, standing, keepsLimits } = roadmap;
  const now = scheduleNow(roadmap);
  const end = (scheduled: readonly ScheduledRow[]) => endOf(job.rows, scheduled, job.projectStart);
  const whyOf = (place: number) => {
    const { waitingFor } = levelled[place];
    return waitingFor.length > 0 ? `waits for ${waitingFor.join('; ')}` : '';
  };
  const proposals = held.map((place) => {
    const { id, earliestStart } = job.rows[place];
    const { initiative } = lines[place];
    return { id, initiative, date: levelled[place].start!, why: whyOf(place), setAside: earliestStart };
  });
  const proposed = new Set(proposals.map(({ id }) => idKey(id)));
  return {
    ends: { linksAlone: end(schedule(job.rows, settingsOf(job))), now: end(now), levelled: end(levelled) },
    keptNow: keepsLimits,
    schedules,
    moves: lines.flatMap(({ id, initiative }, place) => {
      const [from, to] = [now[place].start, levelled[place].start];
      return from === null || to === null || from === to ? [] : [{ id, initiative, from, to, why: whyOf(place) }];
    }),
    proposals,
    withdrawn: [...standing].flatMap(([key, { id }]) => (proposed.has(key) ? [] : [id])),
    job,
  };
}

const days = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);
const rows = (count: number) => (count === 1 ? '1 initiative' : `${count} initiatives`);

/** What levelling would do, a sentence a line. */
export function levellingInWords(plan: LevellingPlan): string[] {
  const { ends, keptNow, schedules, moves, proposals, withdrawn, job } = plan;
  const { calendar } = settingsOf(job);
  const sooner = calendar.numberOf(ends.now) - calendar.numberOf(ends.levelled);
  const compared = sooner === 0 ? 'as now' : `${days(Math.abs(sooner))} ${sooner > 0 ? 'sooner' : 'later'} than now`;
  const tried = schedules === 1 ? 'One schedule was' : `${schedules.toLocaleString('en')} schedules were`;
  return [
    `Levelled, the roadmap ends on ${dayWords(ends.levelled)}, ${compared}; without limits it would end on ${dayWords(ends.linksAlone)}. ${tried} tried.`,
    ...(sooner === 0
      ? []
      : [`Now it ends on ${dayWords(ends.now)}${keptNow ? '' : ', without regard to the limits'}.`]),
    ...(moves.length === 0
      ? ['No start moves: the dates of now keep every limit, and no better ones were found.']
      : []),
    proposals.length === 0
      ? 'The limits delay nothing, so no Earliest start has to be written.'
      : `${rows(proposals.length)} would get a proposed Earliest start; all other dates follow from links.`,
    ...(withdrawn.length > 0 ? [`Former proposals no longer needed, taken away: ${withdrawn.join(', ')}.`] : []),
  ];
}

/** An initiative that moves, in words. */
export function moveInWords({ id, initiative, from, to, why }: MovedStart): string {
  return `${id} ${initiative}: from ${dayWords(from)} to ${dayWords(to)}${why ? `, ${why}` : ''}`;
}

/** A proposed start, in words. */
export function proposalInWords({ id, initiative, date, why }: ProposedStart): string {
  return `${id} ${initiative}: ${dayWords(date)}${why ? `, ${why}` : ''}`;
}

/** A typed date that has to give way for a while, in words. */
export function setAsideInWords({ id, date, setAside }: ProposedStart): string {
  return setAside === null
    ? ''
    : `${id}: your ${dayWords(setAside)} is kept in mind while ${dayWords(date)} is proposed, and put back with 'Take the proposals away'`;
}
