import { dateInWords } from './date-words';

/** Place of the first check that found something. */
const firstFinding = 'AGGREGATE(15,6,(ROW(Checks[Check])-MIN(ROW(Checks[Check]))+1)/(Checks[Result]<>"OK"),1)';

/** Each condition is a formula; the first that holds says what to do next. */
const steps: readonly { readonly when: string; readonly say: string }[] = [
  {
    when: 'OR(Economy="",Sector="",Team="")',
    say: '"Say below for which economy, sector and team this workbook is."',
  },
  {
    when: 'SUMPRODUCT(--(People[Name]<>""))=0',
    say: '"Name the people and teams who take part, on the sheet People."',
  },
  {
    when: 'SUMPRODUCT(--(Gaps[Gap Type]="Not assessed"))>0',
    say:
      '"Assess "&SUMPRODUCT(--(Gaps[Gap Type]="Not assessed"))&" more on Gap Analysis, beginning with "' +
      '&INDEX(Gaps[ID],MATCH("Not assessed",Gaps[Gap Type],0))&" "&INDEX(Gaps[Item],MATCH("Not assessed",Gaps[Gap Type],0))&"."',
  },
  {
    when: 'SUMPRODUCT(--(Checks[Result]<>"OK"))>0',
    say: `"Mend what the checks below found: "&INDEX(Checks[Check],${firstFinding})&", "&INDEX(Checks[Result],${firstFinding})&"."`,
  },
  {
    when: 'SUMPRODUCT((Roadmap[Kind]="Task")*(Roadmap[Owner]=""))>0',
    say: '"Give "&SUMPRODUCT((Roadmap[Kind]="Task")*(Roadmap[Owner]=""))&" initiatives an owner, on the sheet Roadmap."',
  },
  {
    when: 'ISNUMBER(NextMilestone)',
    say: `"Work towards the next milestone, due on "&${dateInWords('NextMilestone')}&", and report progress on the sheet Roadmap."`,
  },
];

/** The next thing to do, in one sentence. */
export const nextThing = `=${steps.reduceRight(
  (otherwise, { when, say }) => `IF(${when},${say},${otherwise})`,
  '"Every milestone is reached: review the gaps, enter Level Now, and hand over what remains."',
)}`;
