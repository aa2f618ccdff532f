import type { Problem } from '../../../roadmap/problems';
import type { WorkbookContents } from '../contents';
import type { Fault, Rule } from '../finding';
import { freshSchedule } from '../fresh-schedule';
import { faultAt, rowName } from '../words';

/** The cell to look at for each problem of the schedule; problems that another rule tells are not here. */
const places = {
  schedule: {
    noDuration: 'Duration',
    milestoneDuration: 'Duration',
    loop: 'Depends on',
    beyondCalendar: 'Duration',
    finishBeforeStart: 'Actual Finish',
  },
  progress: {
    actualInFuture: 'Actual Start',
    percentWithoutStart: 'Actual Start',
    completeWithoutFinish: 'Actual Finish',
    outOfSequence: 'Actual Start',
  },
  late: { late: 'Finish by' },
} as const satisfies Record<string, Record<string, string>>;

function* problemFaults(contents: WorkbookContents, about: Readonly<Record<string, string>>): Iterable<Fault> {
  for (const { row, scheduled } of freshSchedule(contents)) {
    for (const problem of scheduled.problems) {
      const heading = about[problem.code];
      if (heading === undefined) continue;
      const { found, expected } = split(problem);
      const at = found.startsWith('Actual Finish lies after') ? 'Actual Finish' : heading;
      yield faultAt(row.cell(at), `${rowName(row)}: ${found}`, expected);
    }
  }
}

/** The schedule says what is wrong and how to mend it in one sentence. */
function split({ text }: Problem): { found: string; expected: string } {
  const cut = Math.max(text.lastIndexOf(': '), text.lastIndexOf('; '));
  return { found: text.slice(0, cut), expected: text.slice(cut + 2) };
}

const unscheduled: Rule = {
  id: 'schedule',
  title: 'Roadmap rows that cannot be scheduled',
  severity: 'error',
  why: 'Such a row has no dates, nor has any row that waits for it (framework 4.2.2).',
  run: (contents) => problemFaults(contents, places.schedule),
};

const progress: Rule = {
  id: 'progress',
  title: 'Actual dates that contradict progress or links',
  severity: 'warning',
  why: 'The dates of open work are counted from what has been reported (framework 5.4).',
  *run(contents) {
    yield* problemFaults(contents, places.progress);
    for (const { row } of freshSchedule(contents)) {
      const percent = row.cell('Percent complete');
      const isTask = /^(task)?$/i.test(row.text('Kind'));
      if (
        !isTask ||
        row.cell('Actual Finish').isBlank ||
        percent.value === 1 ||
        (typeof percent.value === 'string' && !percent.isBlank)
      )
        continue;
      const found = percent.isBlank ? 'blank' : `${Math.round(100 * Number(percent.value))} %`;
      yield faultAt(percent, `${rowName(row)}: ${found}, but it has an Actual Finish`, '100 %, or no Actual Finish');
    }
  },
};

const late: Rule = {
  id: 'late',
  title: 'Rows that finish after their Finish by',
  severity: 'warning',
  why: 'A promised or required date will be missed by the plan as it stands.',
  run: (contents) => problemFaults(contents, places.late),
};

/** Whether the roadmap can be kept. */
export const scheduleRules: readonly Rule[] = [unscheduled, progress, late];
