import { gapColumns } from '../workbook/blueprints/gap-columns';
import { cellFormula } from '../workbook/references';
import type { FunctionReference } from './function-reference';

/** The formula of a column of the gap analysis, as its cells hold it. */
const gapFormula = (heading: string) => cellFormula(gapColumns.find((one) => one.heading === heading)?.formula ?? '');

/** What the JSDoc of the functions that score and rank gaps cannot say. */
export const scoring: Readonly<Record<string, FunctionReference>> = {
  PRIORITY: {
    result:
      'A score from 0 to 100 with one decimal for each gap, in the shape of the ranges; a text where there is none.',
    texts: [
      {
        shown: 'Check level',
        means: 'A level is not a number from 0 to the highest level.',
        given: { asIsLevel: 7, toBeLevel: 3, importance: 'High' },
      },
      {
        shown: 'Check importance',
        means: 'The importance is not a name of the importance scale.',
        given: { asIsLevel: 0, toBeLevel: 3, importance: 'Urgent' },
      },
    ],
    refusals: [
      {
        shown: 'asIsLevel has 2 × 1 cells but importance has 3 × 1: give ranges of one shape, or a single cell',
        means: 'The ranges have different shapes.',
        given: { asIsLevel: [0, 1] },
      },
      {
        shown: "maxLevel is 'five': enter a number above 0",
        means: 'The highest level is not a number.',
        given: { maxLevel: 'five' },
      },
      {
        shown:
          'importanceScale needs three columns: a name, its value (0 or more) and the number it is out of (above 0)',
        means: 'The importance scale has another form.',
        given: { importanceScale: ['High', 'Low'] },
      },
    ],
    without: {
      words:
        'The column Priority Score of the sheet Gap Analysis calculates the same with a plain formula; its column Levels Short has counted the levels before:',
      formula: gapFormula('Priority Score'),
    },
    example: {
      given: { importance: ['High', 'Medium', 'Low'], asIsLevel: [0, 1, 2], toBeLevel: [3, 3, 3] },
      result: [[60], [26.7], [6.7]],
    },
  },

  PRIORITYBAND: {
    result:
      'High, Medium, Low or Met for each score, in the shape of the range; with four thresholds 5 to 1 or Met. A blank score gives empty text.',
    texts: [
      { shown: 'Check score', means: 'The score is an error, or TRUE or FALSE.', given: { score: true } },
      { shown: 'Check level', means: 'The score is this text: texts are passed on.', given: { score: 'Check level' } },
    ],
    refusals: [
      {
        shown:
          'thresholds needs 2 scores (where Medium and High begin) or 4 (where 2, 3, 4 and 5 begin), above 0 and ascending',
        means: 'There are 1, 3 or more than 4 thresholds, or one is not above the one before.',
        given: { thresholds: [50, 25] },
      },
      {
        shown: "thresholds holds 'high': give a number above 0",
        means: 'A threshold is not a number above 0.',
        given: { thresholds: [25, 'high'] },
      },
    ],
    without: {
      words:
        'The column Suggested Priority of the sheet Gap Analysis gives High, Medium, Low or Met with a plain formula:',
      formula: gapFormula('Suggested Priority'),
    },
    example: { given: { score: [60, 26.7, 6.7, 0] }, result: [['High'], ['Medium'], ['Low'], ['Met']] },
  },

  RANKING: {
    result:
      'One row for each gap that counts, most urgent first, seven columns wide: by priority, then score, then how many roadmap rows wait, then least effort, then ID. A gap without a priority has no rank and comes last.',
    columns: ['rank', 'ID', 'item', 'score', 'priority', 'gap type', 'why'],
    texts: [
      {
        shown: 'Not assessed: enter its as-is level.',
        means: 'A level is empty. Pass an empty cell on as empty text: some versions of Excel turn it into 0.',
        given: { asIsLevels: ['', 3, 1, 2] },
      },
      {
        shown: 'Check level: levels run from 0 to 5.',
        means: 'A level is not a number from 0 to the highest level.',
        given: { toBeLevels: [9, 3, 3, 2] },
      },
      {
        shown: "Check importance: 'Urgent' is not in the importance scale.",
        means: 'The importance is not a name of the importance scale.',
        given: { importance: ['Urgent', 'Medium', 'High', 'Low'] },
      },
      {
        shown: 'No importance: enter one for this gap or for its group.',
        means: 'The importance is empty.',
        given: { importance: ['', 'Medium', 'High', 'Low'] },
      },
      {
        shown: "Check priority: 'Soon' is not one of High, Medium, Low, Met.",
        means: 'The agreed priority is not one of the bands.',
        given: { agreed: ['Soon', '', '', ''] },
      },
      {
        shown: 'This row has no ID: give it one, such as G-001',
        means: 'A row holds something but no ID.',
        given: { ids: ['', 'G-002', 'G-003', 'G-004'] },
      },
    ],
    refusals: [
      {
        shown: 'items has 3 cells but ids has 4: give ranges of the same length',
        means: 'The lists have different lengths.',
        given: { items: ['Mandate', 'Hotline', 'Training'] },
      },
    ],
    without: {
      words:
        'The list in words has no plain twin: the sheet Priorities then shows the list as it was last saved. The column Rank of the sheet Gap Analysis keeps ranking the same gaps with a plain formula:',
      formula: gapFormula('Rank'),
    },
    example: {
      given: {
        ids: ['G-001', 'G-002', 'G-003', 'G-004'],
        items: ['Mandate', 'Hotline', 'Training', 'Logo'],
        importance: ['High', 'Medium', 'High', 'Low'],
        asIsLevels: [0, 0, 1, 2],
        toBeLevels: [3, 3, 3, 2],
        efforts: [2, 3, 3, 1],
        waiting: [4, 0, 1, 0],
        agreed: ['', 'High', '', ''],
      },
      result: [
        [
          1,
          'G-001',
          'Mandate',
          60,
          'High',
          'Missing',
          'High importance and 3 of 5 levels short: it does not exist yet. 4 roadmap rows wait for it.',
        ],
        [
          2,
          'G-002',
          'Hotline',
          40,
          'High',
          'Missing',
          'Medium importance and 3 of 5 levels short: it does not exist yet. Agreed as High by the team; the score alone suggests Medium.',
        ],
        [
          3,
          'G-003',
          'Training',
          40,
          'Medium',
          'Not mature enough',
          'High importance and 2 of 5 levels short: it is not mature enough. 1 roadmap row waits for it.',
        ],
        [4, 'G-004', 'Logo', 0, 'Met', 'Met', 'Met: it has reached its to-be level.'],
      ],
    },
  },
};
