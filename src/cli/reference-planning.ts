import { gantt } from '../workbook/blueprints/gantt';
import { cellFormula } from '../workbook/references';
import type { FunctionReference } from './function-reference';

/** What stands in a cell of the Gantt where Waymark is missing. */
const ganttFallback = (id: string) => cellFormula(`=${gantt.anchors?.find((one) => one.id === id)?.fallback ?? ''}`);

/** What the JSDoc of the functions that schedule and draw the roadmap cannot say. */
export const planning: Readonly<Record<string, FunctionReference>> = {
  SCHEDULE: {
    result:
      'One row for each row given and in the same order, seven columns wide; a blank row gives a blank row. Start and finish are serial numbers: give their cells a date format. Slack is in working days, critical is Yes or blank. A row with a problem that keeps it from being scheduled has no dates. Where limits delay a task, slack is how far a row can move with all others where they are, and waiting for also says what the wait is for and until when.',
    columns: ['ID', 'start', 'finish', 'slack', 'critical', 'waiting for', 'problem'],
    texts: [
      {
        shown: 'Depends on R-009, but no row has that ID: correct it or take it out',
        means: 'A link leads nowhere.',
        given: { dependsOn: ['', 'R-009', '', ''] },
      },
      {
        shown: "Cannot read 'R-001: later' in Depends on: write it like R-003, R-003FS+5d or R-004SS-1w",
        means: 'A link is not written as links are.',
        given: { dependsOn: ['', 'R-001: later', '', ''] },
      },
      {
        shown: 'Waits for itself: R-001 → R-002 → R-001; take one of these links out',
        means: 'Links lead in a circle.',
        given: { dependsOn: ['R-002', 'R-001', '', ''] },
      },
      {
        shown: 'A task needs a duration of 1 working day or more: enter one, or make it a Milestone',
        means: 'A task has no duration.',
        given: { durations: ['', 5, 3, ''] },
      },
      {
        shown: 'R-001 stands in 2 rows: give one of them another ID',
        means: 'Two rows have the same ID.',
        given: { ids: ['R-001', 'R-001', 'R-003', 'R-004'] },
      },
      {
        shown: "Duration is 'two weeks': enter a whole number of working days, 0 or more",
        means: 'A cell holds something else than its column asks for.',
        given: { durations: ['two weeks', 5, 3, ''] },
      },
      {
        shown: 'Finishes 6 working days after Finish by: shorten what it waits for, or agree a later date',
        means: 'The row finishes later than it has to. It keeps its dates.',
        given: { finishBy: ['2027-01-08', '', '', ''] },
      },
      {
        shown: 'the limit of 1 in all until 25 Jan 2027',
        means: 'Under waiting for: a limit, not a link, delays the task; it starts on the next working day.',
        given: { dependsOn: ['', 'R-001', '', ''], limitInAll: 1 },
      },
      {
        shown: 'Limit of Legal team: expected a whole number from 1, or blank for no limit, found 1.5',
        means: 'A limit is not a whole number. Rows that it concerns have no dates until it is mended.',
        given: { doneBy: ['Legal team', '', '', ''], doerNames: ['Legal team'], doerLimits: [1.5] },
      },
    ],
    refusals: [
      {
        shown: 'projectStart is missing: give a date',
        means: 'There is no project start.',
        given: { projectStart: '' },
      },
      {
        shown: 'kinds has 2 cells but ids has 4: give ranges of the same length',
        means: 'The lists have different lengths.',
        given: { kinds: ['Task', 'Task'] },
      },
      {
        shown:
          "workingWeek is '1111111': give 7 characters from Monday on, 1 = not worked, such as '0000011', with a day to work, or Excel's weekend number 1 to 7 or 11 to 17",
        means: 'The working week has no day to work, or another form.',
        given: { workingWeek: '1111111' },
      },
      {
        shown: "holidays holds 'Epiphany': give a date",
        means: 'A holiday is not a date.',
        given: { holidays: ['Epiphany'] },
      },
      {
        shown: "limit of Legal team is 'two': enter a whole number from 1, or nothing for no limit",
        means: 'A limit is not a number.',
        given: { doerNames: ['Legal team'], doerLimits: ['two'] },
      },
    ],
    without: {
      words:
        'No plain twin: the critical path goes forwards and backwards through all links, which a formula cannot do in every spreadsheet. The sheet Schedule then shows the dates as they were last saved, and the sheet Start says so.',
    },
    example: {
      given: {
        ids: ['R-001', 'R-002', 'R-003', 'R-004'],
        kinds: ['Task', 'Task', 'Task', 'Milestone'],
        durations: [10, 5, 3, ''],
        dependsOn: ['', 'R-001', 'R-001SS+2d', 'R-002; R-003'],
        projectStart: '2027-01-04',
        holidays: ['2027-01-06'],
      },
      result: [
        ['R-001', '2027-01-04', '2027-01-18', 0, 'Yes', '', ''],
        ['R-002', '2027-01-19', '2027-01-25', 0, 'Yes', 'R-001', ''],
        ['R-003', '2027-01-07', '2027-01-11', 10, '', 'R-001', ''],
        ['R-004', '2027-01-25', '2027-01-25', 0, 'Yes', 'R-002', ''],
      ],
    },
  },

  ORDER: {
    result:
      'One row for each row given and in the same order, six columns wide; a blank row gives a blank row. Place 1 comes first: by inherited priority, then by how many rows wait, then by its own priority, then by ID; so no row stands before one that it waits for. Finished rows have no place. A row waits for what its links name, whatever their type; one that has begun waits for nothing any more. Links to unknown IDs are left out: SCHEDULE tells them.',
    columns: ['ID', 'place', 'inherited', 'from', 'rows waiting', 'why'],
    texts: [
      {
        shown: 'Waits for itself in a loop of R-001, R-002, R-003: take one of these links out',
        means: 'Links lead in a circle. The row has no place.',
        given: { dependsOn: ['R-003', 'R-001', 'R-002', ''] },
      },
      {
        shown: 'No priority: neither it nor what waits for it closes an assessed gap',
        means: 'There is nothing to inherit.',
        given: { priorities: ['', '', '', ''] },
      },
      {
        shown: 'Finished',
        means: 'The row has an actual finish: nothing waits for it any more.',
        given: { actualFinish: ['2027-01-15', '', '', ''] },
      },
      {
        shown: 'This row has no ID: give it one, such as R-001',
        means: 'A row with links or a priority has no ID.',
        given: { ids: ['', 'R-002', 'R-003', 'R-004'], closesGaps: ['G-001', '', '', ''] },
      },
    ],
    refusals: [
      {
        shown: 'priorities has 2 cells but ids has 4: give ranges of the same length',
        means: 'The lists have different lengths.',
        given: { priorities: ['High', 'Low'] },
      },
      {
        shown: 'gapPriorities has 1 cells but gapIds has 3: give ranges of the same length',
        means: 'The gaps and their priorities have different lengths.',
        given: { gapPriorities: ['High'] },
      },
    ],
    without: {
      words:
        'No plain twin: what waits through others cannot be followed by a formula in every spreadsheet. The sheet Schedule then shows the order as it was last saved.',
    },
    example: {
      given: {
        ids: ['R-001', 'R-002', 'R-003', 'R-004'],
        dependsOn: ['', 'R-001', 'R-002SS+5d', ''],
        priorities: ['Low', '', 'High', 'Medium'],
        closesGaps: ['G-003', '', 'G-001; G-002', 'G-002'],
        gapIds: ['G-001', 'G-002', 'G-003'],
        gapPriorities: ['High', 'Medium', 'Low'],
      },
      result: [
        [
          'R-001',
          1,
          'High',
          'R-003',
          2,
          'High, since R-003 waits for it (High: G-001); Low itself; 2 rows wait for it',
        ],
        ['R-002', 2, 'High', 'R-003', 1, 'High, since R-003 waits for it (High: G-001); 1 row waits for it'],
        ['R-003', 3, 'High', 'R-003', 0, 'High, since it closes G-001; nothing waits for it'],
        ['R-004', 4, 'Medium', 'R-004', 0, 'Medium, since it closes G-002; nothing waits for it'],
      ],
    },
  },

  TIMELINE: {
    result:
      'One row of dates, as wide as there are periods, up to 1,000. They are serial numbers: give their cells a date format. Weeks begin on the weekday of the start; months and quarters on their first day.',
    texts: [],
    refusals: [
      { shown: 'start is missing: give a date', means: 'There is no start.', given: { start: '' } },
      {
        shown: "unit is 'Day': enter Week, Month or Quarter",
        means: 'The unit is not one of the three.',
        given: { unit: 'Day' },
      },
      {
        shown: 'The timeline would have 1045 periods, more than 1000: take a coarser unit or a shorter time',
        means: 'The time is too long for the unit.',
        given: { finish: '2047-01-10', unit: 'Week' },
      },
    ],
    without: {
      words:
        'The cell of the sheet Gantt that holds the function also holds a plain formula, which takes over. GanttFrom, GanttUnit and GanttPeriods name the first day, the unit and the number of periods:',
      formula: ganttFallback('TIMELINE'),
    },
    example: {
      given: { start: '2027-01-04', finish: '2027-04-30', unit: 'Month' },
      result: [['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01']],
    },
  },

  GANTT: {
    result:
      'One row of symbols for each row given, as wide as the timeline: █ done, ░ planned, ▓ planned and critical, ◆ milestone, ▲ checkpoint, ▒ baseline, │ today. At most 20,000 cells; with show Text one line of text a row, as GANTTBAR gives it, and no such limit. A row whose dates cannot be read stays empty.',
    texts: [],
    refusals: [
      {
        shown: 'timeline has to be dates, each after the one before: give the result of TIMELINE',
        means: 'The timeline is missing, holds something else than dates, or does not ascend.',
        given: { timeline: ['January', 'February'] },
      },
      {
        shown: 'finishes has 1 cells but starts has 3: give ranges of the same length',
        means: 'The lists have different lengths.',
        given: { finishes: ['2027-01-15'] },
      },
    ],
    without: {
      words:
        'The cell of the sheet Gantt that holds the function also holds a plain formula, which takes over and draws the same symbols:',
      formula: ganttFallback('GANTT'),
    },
    example: {
      given: {
        starts: ['2027-01-04', '2027-01-18', '2027-02-05'],
        finishes: ['2027-01-15', '2027-02-05', '2027-02-05'],
        timeline: ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01'],
        progress: [0.6, '', ''],
        kinds: ['Task', 'Task', 'Milestone'],
        critical: ['', 'Yes', ''],
      },
      result: [
        ['█', '░', '', '', ''],
        ['', '', '▓', '▓', '▓'],
        ['', '', '', '', '◆'],
      ],
    },
  },
};
