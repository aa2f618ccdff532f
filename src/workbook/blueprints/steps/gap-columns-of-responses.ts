import type { ColumnBlueprint } from '../../blueprint';
import { calculated } from './columns';
import { levelsApart } from './responses';

const answers = '(Responses[Gap]=[ID])*(Responses[Counts]=1)';
const level = (place: string) => `AGGREGATE(15,6,Responses[As-Is Level]/(${answers}),${place})`;

/** What Gaps gets where there is a sheet Responses: how many answered, and what they say together (domain model 3.2). */
export const gapColumnsOfResponses: readonly ColumnBlueprint[] = [
  calculated('Respondents', 106, 'number', `=IF([ID]="","",SUMPRODUCT(${answers}))`, {
    note: 'Respondents who gave this gap a level (sheet Responses).',
  }),
  calculated(
    'Median level',
    72,
    'number',
    // The mean of the two middle answers, which is one and the same where their number is odd.
    `=IF(SUM([Respondents])=0,"",(${level('INT(([Respondents]+1)/2)')}+${level('INT(([Respondents]+2)/2)')})/2)`,
    { note: 'Median of their levels. The level of the gap is never filled in by it.' },
  ),
  calculated('Spread', 66, 'number', `=IF(SUM([Respondents])=0,"",${level('[Respondents]')}-${level('1')})`, {
    note: `Highest less lowest answer: ${levelsApart} or more is a finding to discuss.`,
  }),
];
