import { dayWords } from '../../roadmap/bar-words';
import type { Row } from '../blueprint';
import { reportBlock } from '../blueprints/progress';
import type { AreaReport, ReportPlan } from './report';
import { allTracks } from './report';

/** Longest text of a cell that every spreadsheet takes. */
const longest = 30_000;
/** Letters of a line that fit beside its label on the page. */
const lineWidth = 200;

const lines = (texts: readonly string[]): string => texts.join('\n').slice(0, longest);
/** A share as whole percent, in words. */
export const percentWords = (share: number | null) => (share === null ? '–' : `${Math.round(100 * share)} %`);
const orBlank = <T>(value: T | null) => value ?? '';

/** The rows that a report adds to each of its tables, by headings; a table that has nothing to say says so. */
export function reportRows(plan: ReportPlan): Readonly<Record<string, readonly Row[]>> {
  const heads = { Report: plan.name, 'As of': plan.asOf };
  const area = (one: AreaReport): Row => ({
    ...heads,
    Track: one.track,
    'Percent complete': orBlank(one.percent),
    'Planned percent': orBlank(one.planned),
    Health: one.health,
    Why: one.why.slice(0, longest),
    Timeline: one.timeline,
    'Next checkpoint': plan.checkpoint.name,
    'Its date': plan.checkpoint.date,
    'Issues before then': lines(one.issues),
    'Done since last report': lines(one.done),
    'Priorities to next': lines(one.priorities),
    'Decisions asked': lines(one.decisions),
  });
  const milestones = plan.milestones.map((one): Row => ({
    ...heads,
    Milestone: one.milestone,
    Baseline: orBlank(one.baseline),
    Now: orBlank(one.now),
    Slip: orBlank(one.slip),
    Track: one.track,
    Indicator: one.indicator,
    'Indicator reached': one.reached,
    Metric: one.metric,
    'Baseline value': one.values?.baseline ?? '',
    Target: one.values?.target ?? '',
    Reading: one.values?.reading ?? '',
  }));
  const costs = plan.costs.map(({ track, year, once, running, byFunding }): Row => ({
    ...heads,
    Track: track,
    Year: year,
    Once: once,
    'Per year': running,
    Total: once + running,
    Secured: byFunding.Secured,
    Asked: byFunding.Asked,
    'Not needed': byFunding['Not needed'],
    'No funding': byFunding.None,
  }));
  return {
    ProgressAreas: [...plan.areas.map(area), area(plan.overall)],
    ProgressMilestones: milestones.length > 0 ? milestones : [{ ...heads, Milestone: 'No milestones on Roadmap' }],
    ProgressCosts: costs.length > 0 ? [...costs, ...yearTotals(plan)] : [{ ...heads, Track: 'No costs on Roadmap' }],
  };
}

/** One row a year over all tracks. */
function yearTotals(plan: ReportPlan): Row[] {
  const years = [...new Set(plan.costs.map(({ year }) => year))].sort((one, other) => one - other);
  return years.map((year) => {
    const parts = plan.costs.filter((cost) => cost.year === year);
    const sum = (of: (cost: (typeof parts)[number]) => number) => parts.reduce((total, cost) => total + of(cost), 0);
    return {
      Report: plan.name,
      'As of': plan.asOf,
      Track: allTracks,
      Year: year,
      Once: sum(({ once }) => once),
      'Per year': sum(({ running }) => running),
      Total: sum(({ once, running }) => once + running),
      Secured: sum(({ byFunding }) => byFunding.Secured),
      Asked: sum(({ byFunding }) => byFunding.Asked),
      'Not needed': sum(({ byFunding }) => byFunding['Not needed']),
      'No funding': sum(({ byFunding }) => byFunding.None),
    };
  });
}

/** Text in pieces of so many letters, broken between words. */
function wrapped(text: string, width: number): string[] {
  const pieces = [''];
  for (const word of text.split(/\s+/)) {
    const line = pieces[pieces.length - 1];
    if (line !== '' && line.length + 1 + word.length > width) pieces.push(word);
    else pieces[pieces.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return pieces;
}

/** The newest report in words: labels and lines, as the page and the copied text begin. */
export function reportWords(plan: ReportPlan): readonly { readonly label: string; readonly text: string }[] {
  const { overall, areas, since, checkpoint, milestones } = plan;
  const counts = (['On track', 'At risk', 'Late', 'Done'] as const)
    .map((state) => ({ state, count: areas.filter(({ health }) => health === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${count === 1 ? 'track' : 'tracks'} ${state.toLowerCase()}`);
  const reached = milestones.filter((one) => one.reached === 'Yes').length;
  const list = (texts: readonly string[], none: string) => (texts.length > 0 ? texts.join('; ') : none);
  return [
    {
      label: 'Status',
      text: `${percentWords(overall.percent)} complete, ${percentWords(overall.planned)} planned. ${counts.join(', ')}. ${reached} of ${milestones.length} milestones reached.`,
    },
    {
      label: since ? `Since ${dayWords(since.asOf)}` : 'Done so far',
      text: list(overall.done, 'nothing was finished'),
    },
    { label: 'Next checkpoint', text: `${checkpoint.name}, ${dayWords(checkpoint.date)}` },
    { label: 'Priorities', text: list(overall.priorities, 'none is due to start or run') },
    { label: 'In the way', text: list(overall.issues, 'no open issue is due before then') },
    { label: 'Decisions asked', text: list(overall.decisions, 'none') },
    { label: 'Timeline', text: plan.legend.replace(/^Timeline: /, '') },
    ...(plan.costs.length > 0
      ? [{ label: 'Costs', text: `${plan.currency ? `In ${plan.currency}. ` : ''}${plan.costRule}` }]
      : []),
    ...(plan.notes.length > 0 ? [{ label: 'Good to know', text: plan.notes.join(' ') }] : []),
  ];
}

/** The block above the tables: one row a line, label and text, as many rows as it has. */
export function blockRows(plan: ReportPlan): (readonly [string, string])[] {
  const most = reportBlock.rows - 1;
  const entries = reportWords(plan).map(({ label, text }) => ({ label, lines: wrapped(text, lineWidth) }));
  // The longest texts give way until everything fits; the table holds them whole.
  while (entries.reduce((sum, entry) => sum + entry.lines.length, 0) > most) {
    const longestEntry = entries.reduce((one, other) => (other.lines.length > one.lines.length ? other : one));
    longestEntry.lines.pop();
    const last = longestEntry.lines.length - 1;
    longestEntry.lines[last] =
      `${longestEntry.lines[last].replace(/ … \(all in the table\)$/, '').slice(0, lineWidth - 20)} … (all in the table)`;
  }
  const rows = entries.flatMap(({ label, lines: texts }) =>
    texts.map((text, index) => [index === 0 ? label : '', text] as const),
  );
  return [...rows, ...Array.from({ length: most - rows.length }, () => ['', ''] as const)];
}
