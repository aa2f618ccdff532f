import { progressColumns } from '../workbook/blueprints/roadmap-progress';
import { cellFormula } from '../workbook/references';
import type { FunctionReference } from './function-reference';

/** The plain formula of a column of the roadmap. */
const columnFormula = (heading: string) =>
  cellFormula(progressColumns.find((column) => column.heading === heading)?.formula ?? '');

/** What the JSDoc of the functions that report progress cannot say. */
export const reporting: Readonly<Record<string, FunctionReference>> = {
  HEALTH: {
    result:
      'One row for each row given and in the same order, two columns wide. `Done`: it has an actual finish. `Late`: its finish is past and it is still open, or it finishes after Finish by, or more working days after its baseline than the tolerance. `At risk`: less is done than planned, by the tolerance or more; or its slack is below the tolerance while a High issue is open; or it waits for a late row. Else `On track`. The first reason that holds is told. A row without dates stays blank.',
    columns: ['health', 'why'],
    texts: [
      {
        shown: 'Percent complete is 40: enter a number from 0 to 1 (0 % to 100 %)',
        means: 'A cell holds something else than its column asks for. The health is then Check.',
        given: { percentComplete: ['', 40, '', ''] },
      },
    ],
    refusals: [
      {
        shown: 'statusDate is missing: give a date',
        means: 'There is no status date.',
        given: { statusDate: '' },
      },
      {
        shown: 'finishes has 2 cells but ids has 4: give ranges of the same length',
        means: 'The lists have different lengths.',
        given: { finishes: ['2027-01-15', '2027-02-05'] },
      },
      {
        shown:
          "tolerances holds 'a week': give three numbers, 0 or more: days of slip, part of the work, days of slack",
        means: 'A tolerance is not a number.',
        given: { tolerances: ['a week', 0.15, 5] },
      },
    ],
    without: {
      words:
        'The columns Health and Health Why of the sheet Roadmap hold plain formulas that follow the same rules; Late Why and Risk Why hold the reasons:',
      formula: columnFormula('Health'),
    },
    example: {
      given: {
        ids: ['R-001', 'R-002', 'R-003', 'R-004'],
        kinds: ['Task', 'Task', 'Task', 'Milestone'],
        starts: ['2027-01-04', '2027-01-18', '2027-02-22', '2027-03-05'],
        finishes: ['2027-01-15', '2027-02-19', '2027-03-05', '2027-03-05'],
        statusDate: '2027-02-08',
        percentComplete: [1, 0.5, '', ''],
        actualStart: ['2027-01-04', '2027-01-18', '', ''],
        actualFinish: ['2027-01-15', '', '', ''],
        baselineStart: ['2027-01-04', '2027-01-18', '2027-02-08', '2027-03-05'],
        baselineFinish: ['2027-01-15', '2027-02-05', '2027-03-05', '2027-03-05'],
        waiting: ['', '', 'R-002', 'R-003'],
      },
      result: [
        ['Done', 'Done 15 Jan 2027'],
        ['Late', 'Finishes 10 d after its baseline (tolerance 5 d)'],
        ['At risk', 'Waits for R-002 (1 late)'],
        ['On track', '0 % done, 0 % planned'],
      ],
    },
  },

  PROGRESS: {
    result:
      'Σ duration × percent complete ÷ Σ duration, as a number: give its cell a percent format. For one track, give IF(tracks = track, durations, 0) as the durations.',
    texts: [],
    refusals: [
      {
        shown: 'Cell 2: Percent complete is 60: enter a number from 0 to 1 (0 % to 100 %)',
        means: 'A cell holds something else than its list asks for.',
        given: { percentComplete: [1, 60, ''] },
      },
      {
        shown: 'percentComplete has 2 cells but durations has 3: give ranges of the same length',
        means: 'The lists have different lengths.',
        given: { percentComplete: [1, 0.5] },
      },
    ],
    without: {
      words: 'A plain formula gives the same, as long as every finished task says 100 %:',
      formula:
        '=SUMPRODUCT((Roadmap[Kind]="Task")*1,Roadmap[Duration],Roadmap[Percent complete])/SUMIF(Roadmap[Kind],"Task",Roadmap[Duration])',
    },
    example: {
      given: { durations: [10, 30, 0], percentComplete: [1, 0.2, ''], kinds: ['Task', 'Task', 'Milestone'] },
      result: [[0.4]],
    },
  },

  GANTTBAR: {
    result:
      'One line for each row given: █ done, ░ planned, ▓ planned and critical, ◆ milestone, ▲ checkpoint, ▒ baseline, │ today, · nothing. A font of one width, such as Consolas, sets the lines of several rows one under another.',
    texts: [],
    refusals: [
      {
        shown: 'timeline has to be dates, each after the one before: give the result of TIMELINE',
        means: 'The timeline is missing, holds something else than dates, or does not ascend.',
        given: { timeline: ['January', 'February'] },
      },
      {
        shown: 'finishes has 1 cells but starts has 2: give ranges of the same length',
        means: 'The lists have different lengths.',
        given: { finishes: ['2027-01-15'] },
      },
    ],
    without: {
      words:
        'No plain twin: joining cells to a text needs a newer Excel than the workbook asks for. The column Dates in Words of the sheet Roadmap says the same in words.',
    },
    example: {
      given: {
        starts: ['2027-01-04', '2027-02-05'],
        finishes: ['2027-01-29', '2027-02-05'],
        timeline: ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25', '2027-02-01', '2027-02-08'],
        progress: [0.6, ''],
        kinds: ['Task', 'Milestone'],
        statusDate: '2027-02-08',
      },
      result: [['██░░·│'], ['····◆│']],
    },
  },
};
