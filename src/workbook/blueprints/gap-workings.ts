import type { ColumnBlueprint } from '../blueprint';
import { idsIn } from './ids-in';
import { ruledOut } from './steps/national-csirt';

/** What scoring and ranking need on the way, a step a column; last in the table and in an outline group. */
export const gapWorkings: readonly ColumnBlueprint[] = [
  {
    heading: 'Counts',
    width: 66,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula: `=IF(OR([ID]="",[Status]="Not applicable",[Status]="Merged",${ruledOut}),0,1)`,
  },
  {
    heading: 'Importance Used',
    width: 90,
    content: 'text',
    kind: 'calculated',
    working: true,
    formula:
      '=IF([Importance]<>"",[Importance]&"",IF(ISNUMBER(MATCH([Group],Groupings[Group],0)),' +
      'INDEX(Groupings[Importance],MATCH([Group],Groupings[Group],0))&"",""))',
  },
  {
    heading: 'Levels Short',
    width: 80,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula:
      '=IF(OR([As-Is Level]="",[To-Be Level]=""),"",IF(AND(ISNUMBER([As-Is Level]),ISNUMBER([To-Be Level])),' +
      'IF(AND([As-Is Level]>=0,[As-Is Level]<=LevelMax,[To-Be Level]>=0,[To-Be Level]<=LevelMax),' +
      'MAX(0,[To-Be Level]-[As-Is Level]),"Check level"),"Check level"))',
  },
  {
    heading: 'Effort Used',
    width: 70,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula: '=IF(ISNUMBER([Effort]),IF(AND([Effort]>=1,[Effort]<=9),[Effort],3),3)',
  },
  {
    // The scale's usual duration; nothing where there is nothing left to do.
    heading: 'Effort Days',
    width: 70,
    content: 'days',
    kind: 'calculated',
    working: true,
    formula:
      '=IF(OR([Counts]=0,[Gap Type]="Met"),0,IF(ISNUMBER(MATCH([Effort Used],EffortScale[Effort],0)),' +
      'INDEX(EffortScale[Duration],MATCH([Effort Used],EffortScale[Effort],0)),0))',
  },
  {
    heading: 'Waiting',
    width: 70,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula: '=IF([ID]="",0,SUMPRODUCT(MAX(ISNUMBER(SEARCH([ID Key],Roadmap[Closes List]))*Roadmap[Rows Waiting])))',
  },
  {
    heading: 'Band',
    width: 60,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula:
      '=IF(ISNUMBER(MATCH([Priority],{"Met","Low","Medium","High"},0)),MATCH([Priority],{"Met","Low","Medium","High"},0),0)',
  },
  {
    heading: 'Order',
    width: 70,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula: '=IF([Band]=0,"",[Band]*1000+IF(ISNUMBER([Priority Score]),[Priority Score],0))',
  },
  {
    heading: 'ID Order',
    width: 66,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula: '=SUMPRODUCT(--(Gaps[ID]<[ID]))',
  },
  {
    // One number for the whole order: priority and score, then how many wait, then the least effort, then the ID.
    heading: 'Sort Key',
    width: 130,
    content: 'number',
    kind: 'calculated',
    working: true,
    formula:
      '=IF([Order]="",0,(ROUND(10*[Order],0)*100000+MIN([Waiting],9999)*10+9-[Effort Used])*100000+99999-MIN([ID Order],99999))',
  },
  {
    // Between delimiters that no list of IDs holds where there is no ID.
    heading: 'ID Key',
    width: 80,
    content: 'text',
    kind: 'calculated',
    working: true,
    formula: '=IF([ID]="","; ;",";"&[ID]&";")',
  },
  {
    heading: 'Doers List',
    width: 120,
    content: 'text',
    kind: 'calculated',
    working: true,
    formula: `=IF([Done by]="","",${idsIn('[Done by]')})`,
  },
];
