import type { ColumnBlueprint } from '../blueprint';
import { dateInWords } from './date-words';
import { aboutColumns } from './issue-about';

const working = (heading: string, content: ColumnBlueprint['content'], formula: string): ColumnBlueprint => ({
  heading,
  width: 76,
  content,
  kind: 'calculated',
  working: true,
  formula,
});

const days = (from: string, to: string) => `NETWORKDAYS.INTL(${from},${to},WorkingWeek,Holidays[Date])`;
const percent = (share: string) => `ROUND(100*${share},0)`;
const shares = `${percent('[Share Done]')}&" % done, "&${percent('[Planned percent]')}&" % planned"`;

/** Every entry of an issue's About that names the row, its track or one of its gaps; an issue counts once. */
const aboutRow = aboutColumns.map((heading) => `ISNUMBER(SEARCH(Issues[${heading}],[Reach]))`).join('+');

/**
 * Planned against actual progress, health with its reason, open issues: plain formulas, the same rules as
 * src/roadmap/health.ts. They need the columns of Roadmap's inputs and of the schedule, and the table Issues.
 */
export const progressColumns: readonly ColumnBlueprint[] = [
  {
    heading: 'Planned percent',
    width: 84,
    content: 'percent',
    kind: 'calculated',
    note: 'The part of its working days that lies before the status date, by the baseline where it has one.',
    formula:
      '=IF([Plan To]="","",IF([Kind]="Task",IF(StatusDate<=[Plan From],0,' +
      `MIN(1,MAX(0,${days('[Plan From]', 'MAX([Plan From],StatusDate-1)')})/MAX(1,${days('[Plan From]', '[Plan To]')}))),` +
      'IF([Plan To]<StatusDate,1,0)))',
  },
  {
    heading: 'Health',
    width: 84,
    content: 'text',
    kind: 'calculated',
    note: 'Done, Late, At risk or On track, by the tolerances in Settings.',
    formula:
      '=IF([Is Open]="","",IF([Is Open]=0,"Done",IF([Late Why]<>"","Late",IF([Risk Why]<>"","At risk","On track"))))',
  },
  {
    heading: 'Health Why',
    width: 220,
    content: 'long text',
    kind: 'calculated',
    formula:
      `=IF([Is Open]="","",IF([Is Open]=0,"Done "&${dateInWords('[Finish]')},` +
      `IF([Late Why]<>"",[Late Why],IF([Risk Why]<>"",[Risk Why],${shares}))))`,
  },
  {
    heading: 'Open issues',
    width: 72,
    content: 'number',
    kind: 'calculated',
    note: 'Open rows of the sheet Issues about this row, its track or a gap that it closes.',
    formula: '=IF([ID]="","",MOD([Issue Weight],1000))',
  },
  working(
    'Is Open',
    'number',
    '=IF(OR(NOT(ISNUMBER([Start])),NOT(ISNUMBER([Finish]))),"",IF(OR([Actual Finish]<>"",AND([Kind]<>"Task",[Kind]<>"",[Actual Start]<>"")),0,1))',
  ),
  working('Share Done', 'percent', '=IF(ISNUMBER([Percent complete]),[Percent complete],0)'),
  working(
    'Plan From',
    'date',
    '=IF(AND(ISNUMBER([Baseline Start]),ISNUMBER([Baseline Finish])),[Baseline Start],IF([Is Open]="","",[Start]))',
  ),
  working(
    'Plan To',
    'date',
    '=IF(AND(ISNUMBER([Baseline Start]),ISNUMBER([Baseline Finish])),[Baseline Finish],IF([Is Open]="","",[Finish]))',
  ),
  working(
    'Late Why',
    'text',
    '=IF([Is Open]<>1,"",' +
      `IF([Finish]<StatusDate,"Should have finished "&${dateInWords('[Finish]')}&" and is still open",` +
      `IF(AND(ISNUMBER([Finish by]),[Finish]>[Finish by]),"Finishes "&${days('IF(ISNUMBER([Finish by]),MIN([Finish by]+1,[Finish]),[Finish])', '[Finish]')}&" d after Finish by",` +
      'IF([Slip]="","",IF([Slip]>SlipTolerance,"Finishes "&[Slip]&" d after its baseline (tolerance "&SlipTolerance&" d)","")))))',
  ),
  working('Late Key', 'text', '=IF([Late Why]="","|",";"&SUBSTITUTE([ID]," ","")&";")'),
  working(
    'Late Before',
    'number',
    '=IF([Waiting]="",0,SUMPRODUCT(--ISNUMBER(SEARCH(Roadmap[Late Key],";"&SUBSTITUTE([Waiting]," ","")&";"))))',
  ),
  working('Reach', 'text', '=";"&SUBSTITUTE([ID]&";"&[Track]&";"&[Closes gaps]," ","")&";"'),
  working('Issue Weight', 'number', `=IF([ID]="",0,SUMPRODUCT(--((${aboutRow})>0),Issues[Weight Key]))`),
  working(
    'Risk Why',
    'text',
    '=IF([Is Open]<>1,"",' +
      `IF(ROUND([Planned percent]-[Share Done],6)>=ProgressTolerance,${shares}&" (tolerance "&${percent('ProgressTolerance')}&" points)",` +
      'IF(AND([Issue Weight]>=1000,ISNUMBER([Slack]),[Slack]<SlackTolerance),"Slack "&[Slack]&" d and "&INT([Issue Weight]/1000)&" open High "&IF(INT([Issue Weight]/1000)=1,"issue","issues"),' +
      'IF([Late Before]>0,"Waits for "&[Waiting]&" ("&[Late Before]&" late)",""))))',
  ),
];
