import { columnOf, rowOf, withBlanks, type Blank } from './support';
import { schedule } from '../../src/functions/schedule';
import { day } from '../roadmap/rows';

const start = day('2027-01-04');
const _ = undefined;

/** The arguments of SCHEDULE by name; what is not said is left out, as Excel does with null. */
interface Given {
  ids?: unknown[][];
  kinds?: unknown[][];
  durations?: unknown[][];
  dependsOn?: unknown[][];
  projectStart?: unknown;
  earliestStart?: unknown[][];
  finishBy?: unknown[][];
  percentComplete?: unknown[][];
  statusDate?: unknown;
  workingWeek?: unknown;
  holidays?: unknown[][];
}

const leftOut = null as unknown as undefined;

/** Columns that are not given are there and blank. */
function call(given: Given, blank: Blank) {
  const ids = given.ids ?? [['R-001']];
  const blankColumn = ids.map(() => [blank]);
  return schedule(
    ids,
    given.kinds ?? blankColumn,
    given.durations ?? ids.map(() => [1]),
    given.dependsOn ?? blankColumn,
    'projectStart' in given ? given.projectStart : start,
    given.earliestStart ?? leftOut,
    given.finishBy ?? leftOut,
    leftOut,
    leftOut,
    given.percentComplete ?? leftOut,
    given.statusDate ?? blank,
    given.workingWeek ?? blank,
    given.holidays ?? leftOut,
  );
}

withBlanks('SCHEDULE', (blank, column) => {
  it('gives ID, start, finish, slack, critical, waiting for and problem for each row, in the order given', () => {
    const blankColumn = column(_, _, _, _, _);
    const result = schedule(
      column('R-002', 'R-001', _, 'R-003', 'R-004'),
      column('task', _, _, 'Milestone', 'Checkpoint'),
      column(2, 5, _, _, _),
      column('R-001', _, _, 'R-002', _),
      start,
      column(_, _, _, _, day('2027-04-05')),
      blankColumn,
      blankColumn,
      blankColumn,
      blankColumn,
      blank,
      blank,
      [[blank]],
    );
    expect(result).toEqual([
      ['R-002', day('2027-01-11'), day('2027-01-12'), 0, 'Yes', 'R-001', ''],
      ['R-001', day('2027-01-04'), day('2027-01-08'), 0, 'Yes', '', ''],
      ['', '', '', '', '', '', ''],
      ['R-003', day('2027-01-12'), day('2027-01-12'), 0, 'Yes', 'R-002', ''],
      ['R-004', day('2027-04-05'), day('2027-04-05'), '', '', '', ''],
    ]);
  });

  it('follows progress: done rows as they were, open ones from the status date on', () => {
    const result = schedule(
      column('R-001', 'R-002', 'R-003'),
      column(_, _, _),
      column(5, 10, 5),
      column(_, _, 'R-001'),
      start,
      column(_, _, _),
      column(_, _, _),
      column(start, day('2027-01-06'), _),
      column(day('2027-01-08'), _, _),
      column(1, 0.5, _),
      day('2027-01-20'),
    );
    expect(result.map((row) => row.slice(1, 5))).toEqual([
      [start, day('2027-01-08'), '', ''],
      [day('2027-01-06'), day('2027-01-26'), 0, 'Yes'],
      [day('2027-01-20'), day('2027-01-26'), 0, 'Yes'],
    ]);
  });

  it('asks for a duration where a task has none', () => {
    const [[, , , , , , problem]] = call({ durations: [[blank]] }, blank);
    expect(problem).toBe('A task needs a duration of 1 working day or more: enter one, or make it a Milestone');
  });

  it('says on its own row what is wrong with a cell, and takes dates only from it and what waits for it', () => {
    const error = { type: 'Error', basicValue: '#REF!' };
    const result = call(
      {
        ids: column('R-001', 'R-002', 'R-003', 'R-004', 'R-005', 'R-006', error, _, 'R-009', 'R-010'),
        kinds: column(_, 'Phase', _, _, _, _, _, 'Task', _, _),
        durations: column(error, 1, -1, 1.5, '5', 1, 1, 1, 1, 1),
        dependsOn: column(_, _, _, _, _, _, _, _, 'R-006', _),
        finishBy: column(_, _, _, _, _, 'soon', _, _, _, _),
        percentComplete: column(_, _, _, _, _, 40, _, _, _, _),
      },
      blank,
    );
    expect(result.map((row) => row[6])).toEqual([
      '#REF! in Duration: mend that cell',
      "Kind is 'Phase': enter Task, Milestone or Checkpoint",
      'Duration is -1: enter a whole number of working days, 0 or more',
      'Duration is 1.5: enter a whole number of working days, 0 or more',
      "Duration is '5': enter a whole number of working days, 0 or more",
      "Finish by is 'soon': enter a date; Percent complete is 40: enter a number from 0 to 1 (0 % to 100 %)",
      '#REF! in ID: mend that cell',
      'This row has no ID: give it one, such as R-001',
      'Waits for R-006, which has a problem',
      '',
    ]);
    expect(result.map((row) => row[1])).toEqual([...Array(9).fill(''), start]);
  });

  it('drops the time of the day and ignores dates below 0', () => {
    const [[, from]] = call({ projectStart: start + 0.75, earliestStart: [[start + 1.5]], finishBy: [[-1]] }, blank);
    expect(from).toBe(start + 1);
  });

  it.each([
    ['0000110', '2027-01-10'],
    [7, '2027-01-10'],
    [11, '2027-01-09'],
    [blank, '2027-01-11'],
  ])('works by the week %p: after Thursday and Friday comes %s', (workingWeek, next) => {
    const result = call(
      {
        ids: column('R-001', 'R-002'),
        dependsOn: column(_, 'R-001'),
        projectStart: day(workingWeek === '0000110' || workingWeek === 7 ? '2027-01-07' : '2027-01-08'),
        workingWeek,
      },
      blank,
    );
    expect(result[1][1]).toBe(day(next));
  });

  it('leaves holidays out, given as a block with blanks', () => {
    const holidays = [
      [start, blank],
      ['', start + 1],
    ];
    expect(call({ holidays }, blank)[0][1]).toBe(start + 2);
  });
});

withBlanks('SCHEDULE refuses', (blank) => {
  it.each<[string, Given, string]>([
    ['a missing project start', { projectStart: null }, 'projectStart is missing: give a date'],
    ['a blank project start', { projectStart: [[blank]] }, 'projectStart is missing: give a date'],
    ['a project start that is none', { projectStart: 'Monday' }, "projectStart is 'Monday': enter a date"],
    [
      'a range where one cell belongs',
      { projectStart: rowOf([start, start]) },
      'projectStart is a range of 1 × 2 cells: give a single cell',
    ],
    [
      'lists of other lengths',
      { ids: columnOf(['R-001', 'R-002']), kinds: columnOf(['', '', '']) },
      'kinds has 3 cells but ids has 2: give ranges of the same length',
    ],
    [
      'a week without a day to work',
      { workingWeek: '1111111' },
      "workingWeek is '1111111': give 7 characters from Monday on",
    ],
    ['a holiday that is no date', { holidays: [['Easter']] }, "holidays holds 'Easter': give a date"],
  ])('%s', (_what, given, words) => {
    expect(() => call(given, blank)).toThrow(words);
  });
});

withBlanks('SCHEDULE within limits', (blank, column) => {
  const ids = column('R-001', 'R-002', 'R-003');
  const doneBy = column('Legal team; Host', 'legal team', 'Host');
  const tracks = column('Services', 'Services', 'Governance');

  /** Three tasks of five days that nothing but limits ties together. */
  const within = (...limits: unknown[]) =>
    schedule(
      ids,
      column(_, _, _),
      column(5, 5, 5),
      column(_, _, _),
      start,
      ...Array(8).fill(leftOut),
      ...(limits as []),
    );
  const starts = (result: unknown[][]) => result.map((row) => row[1]);
  const together = [start, start, start];
  const second = day('2027-01-11');
  const third = day('2027-01-18');

  it.each<[string, unknown[]]>([
    ['left out', []],
    ['blank cells', [doneBy, tracks, [[blank]], [[blank]], blank, [[blank]], [[blank]], [[blank]]]],
    ['empty text', [doneBy, tracks, [['']], [['']], '', [['']], [['']], '']],
    ['names without a limit', [doneBy, tracks, column('Legal team', _), column(_, _), leftOut, leftOut, leftOut]],
    ['above what is asked for', [doneBy, tracks, leftOut, leftOut, 3, column('Services', _), column(5, _), 9]],
  ])('delays nothing where limits are %s', (_what, limits) => {
    expect(within(...limits)).toEqual(within());
    expect(starts(within(...limits))).toEqual(together);
  });

  it('waits for a person or team, whatever the case of the name, and says until when', () => {
    const result = within(doneBy, tracks, column('LEGAL TEAM ', _, 'Nobody'), column(1, _, 1));
    expect(starts(result)).toEqual([start, second, start]);
    expect(result[1].slice(3)).toEqual([0, 'Yes', 'LEGAL TEAM until 8 Jan 2027', '']);
    expect(result[0].slice(3)).toEqual([0, 'Yes', '', '']);
    expect(result[2].slice(3)).toEqual([5, '', '', '']);
  });

  it('waits for everybody alike, except for those who have a limit of their own', () => {
    expect(starts(within(doneBy, tracks, leftOut, leftOut, 1))).toEqual([start, second, second]);
    expect(starts(within(doneBy, tracks, column('Host'), column(2), 1))).toEqual([start, second, start]);
  });

  it('waits for a track, and for the limit in all', () => {
    const ofTrack = within(doneBy, tracks, leftOut, leftOut, blank, column('services', _), column(1, _));
    expect(starts(ofTrack)).toEqual([start, second, start]);
    expect(ofTrack[1][5]).toBe('track services until 8 Jan 2027');
    const inAll = within(leftOut, leftOut, leftOut, leftOut, leftOut, leftOut, leftOut, 1);
    expect(starts(inAll).sort()).toEqual([start, second, third]);
    expect(inAll.map((row) => row[5])).toContain('the limit of 1 in all until 15 Jan 2027');
  });

  it('says on the rows concerned that a limit is none', () => {
    const problem = 'Limit of Legal team: expected a whole number from 1, or blank for no limit, found 1.5';
    const result = within(doneBy, tracks, column('Legal team', _), column(1.5, _));
    expect(result.map((row) => row[6])).toEqual([problem, problem, '']);
    expect(starts(result)).toEqual(['', '', start]);
  });

  it.each<[string, unknown[], string]>([
    [
      'a limit that is no number',
      [doneBy, tracks, column('Legal team'), column('two')],
      "limit of Legal team is 'two': enter a whole number from 1, or nothing for no limit",
    ],
    [
      'lists of names and limits of other lengths',
      [doneBy, tracks, column('Legal team', 'Host'), column(1, 2, 3)],
      'doerLimits has 3 cells but doerNames has 2: give ranges of the same length',
    ],
    [
      'a limit in all that is no number',
      [...Array(7).fill(leftOut), 'six'],
      "limitInAll is 'six': enter a whole number",
    ],
  ])('refuses %s', (_what, limits, words) => {
    expect(() => within(...limits)).toThrow(words);
  });
});
