import { dayWords } from '../bar-words';
import type { DrawnRow, RoadmapDrawing } from './model';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const endOf = (rows: readonly DrawnRow[]) => Math.max(...rows.map(({ finish }) => finish));

const isMilestone = ({ kind }: DrawnRow) => kind === 'Milestone';
const isOpen = ({ progress }: DrawnRow) => progress < 1;
const byFinish = (a: DrawnRow, b: DrawnRow) => a.finish - b.finish;

/** The milestones that are not reached yet, soonest first. */
const milestonesAhead = (rows: readonly DrawnRow[], statusDate: number | null) =>
  rows.filter((row) => isMilestone(row) && isOpen(row) && row.finish >= (statusDate ?? 0)).sort(byFinish);

/** The whole roadmap in one sentence: how much, from when until when, how far, what comes next. */
export function summaryOf(rows: readonly DrawnRow[], tracks: readonly string[], statusDate: number | null): string {
  if (rows.length === 0) return 'No row of the roadmap has dates yet.';
  const tasks = rows.filter(({ kind }) => kind === 'Task');
  const done = tasks.filter((row) => !isOpen(row)).length;
  const [next] = milestonesAhead(rows, statusDate);
  const size = [counted(tasks.length, 'initiative'), counted(rows.filter(isMilestone).length, 'milestone')].join(
    ' and ',
  );
  return (
    `${size} in ${counted(tracks.length, 'track')}, ` +
    `${dayWords(Math.min(...rows.map(({ start }) => start)))} to ${dayWords(endOf(rows))}` +
    (done > 0 ? `; ${done} of ${counted(tasks.length, 'initiative')} done` : '') +
    (next ? `; next milestone: ${next.initiative}, ${dayWords(next.finish)}` : '') +
    '.'
  );
}

const longestDescription = 1000;

/** As many pieces as fit beside the rest, and how many more there are. */
function listed(pieces: readonly string[], room: number): string {
  let text = '';
  for (const [place, piece] of pieces.entries()) {
    const longer = text === '' ? piece : `${text}; ${piece}`;
    const more = pieces.length - place - 1;
    if (longer.length + (more > 0 ? ` and ${more} more`.length : 0) > room) {
      return text === '' ? counted(pieces.length, 'entry', 'entries') : `${text} and ${pieces.length - place} more`;
    }
    text = longer;
  }
  return text;
}

/** The drawing in words for those who cannot see it, at most 1,000 characters: summary, tracks, critical path, milestones. */
export function descriptionOf({ rows, tracks, sentence, statusDate }: RoadmapDrawing): string {
  const parts = [sentence.length > 400 ? `${sentence.slice(0, 399)}…` : sentence];
  const room = (share: number) => Math.floor((longestDescription - parts.join(' ').length - 60) * share);
  const named = tracks.filter((track) => track !== '');
  if (statusDate !== null) parts.push(`Status date ${dayWords(statusDate)}.`);
  if (named.length > 0) parts.push(`Tracks: ${listed(named, room(0.35))}.`);
  const critical = rows.filter((row) => row.critical && row.kind === 'Task').sort(byFinish);
  if (critical.length > 0) {
    parts.push(
      `Critical path: ${listed(
        critical.map(({ initiative }) => initiative),
        room(0.5),
      )}.`,
    );
  }
  const milestones = rows.filter(isMilestone).sort(byFinish);
  if (milestones.length > 0) {
    const words = milestones.map(({ initiative, finish }) => `${initiative} ${dayWords(finish)}`);
    parts.push(`Milestones: ${listed(words, room(1))}.`);
  }
  return parts.join(' ');
}
