import { finalReportItems } from '../../../framework/content';
import type { SheetBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { answerTable, answerWidths } from './answer-table';
import { answerFormats, sectionsTable } from './answers';
import { reportTopics } from './report-topics';
import { lastRowOf, stacked } from './stack';

const titles = [
  ['6.3', 'Readers of the report'],
  ['6.4', 'The time after the report'],
  ['6.4.1', 'Staying flexible'],
] as const;

const tables = stacked(
  6,
  [...answerWidths.slice(0, -1), 260, 110, 110, 240, 70, 110],
  [
    reportTopics,
    answerTable({
      name: 'FutureQuestions',
      items: finalReportItems.filter(({ heading }) => heading !== 'Report topics'),
      caption: 'Readers, the future, and staying flexible (6.3, 6.4, 6.4.1)',
    }),
    sectionsTable('FutureSections', 'FutureQuestions', 'A1', answerWidths[0], titles),
  ],
);

const topics = (condition: string) =>
  `SUMPRODUCT((ReportTopics[ID]<>"")*(ReportTopics[Status]<>"Not needed")*${condition})`;
const outside = '(ReportTopics[Audience]<>"Private")';
const written = '(ReportTopics[Status]="Answered")*(ReportTopics[Text]<>"")';

/** Step 6: the final report by topic and audience, and the questions on what comes after it (6.3, 6.4). */
export const finalReport: SheetBlueprint = {
  name: 'Final Report',
  optional: true,
  needs: ['Lists', 'Review', 'Metrics', 'Documents'],
  title: 'Final report',
  purpose:
    'Step 6: what the final report says to the public and to insiders, with what this workbook knows of each topic; below, what comes after the report.',
  tabColor: stepColours.step6,
  freezeAt: 'B4',
  tables,
  cells: [
    {
      at: 'A3',
      formula:
        `="Topics written: public "&${topics(`${outside}*${written}`)}&" of "&${topics(outside)}&", in all "&${topics(written)}&" of "&${topics('1')}` +
        '&". Questions answered: "&SUM(FutureSections[Answered])&" of "&SUM(FutureSections[In all])&"."',
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'ReportTopics', from: 'Audience', to: 'Audience' },
      formula: '=THIS="Private"',
      look: { fill: palette.medium, color: palette.ink, bold: true },
    },
    ...answerFormats('FutureQuestions').slice(0, 2),
    {
      range: { table: 'FutureSections', from: 'Share', to: 'Share' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
  ],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:I${lastRowOf(tables, rowsOf)}` },
};
