import { firstNext } from './sheet-list';

/** Place of the first check that found something. */
const firstFinding = 'AGGREGATE(15,6,(ROW(Checks[Check])-MIN(ROW(Checks[Check]))+1)/(Checks[Result]<>"OK"),1)';

/** Steps one after another; a sheet that counts for no step comes last. */
const inSteps = (from: number, to: number) => `(SheetList[Step]>=${from})*(SheetList[Step]<=${to})`;

/** Each answers with what to do next, or with nothing; the first that answers is shown. */
const steps: readonly { readonly when: string; readonly say: string }[] = [
  {
    when: 'OR(Economy="",Sector="",Team="")',
    say: '"Say below for which economy, sector and team this workbook is."',
  },
  {
    when: 'SUMPRODUCT(--(People[Name]<>""))=0',
    say: '"Name the people and teams who take part, on the sheet People."',
  },
  { when: `${firstNext(inSteps(1, 3))}<>""`, say: firstNext(inSteps(1, 3)) },
  {
    when: 'SUMPRODUCT(--(Checks[Result]<>"OK"))>0',
    say: `"Mend what the checks below found: "&INDEX(Checks[Check],${firstFinding})&", "&INDEX(Checks[Result],${firstFinding})&"."`,
  },
  { when: `${firstNext(inSteps(4, 6))}<>""`, say: firstNext(inSteps(4, 6)) },
];

/** The next thing to do, in one sentence. */
export const nextThing = `=${steps.reduceRight(
  (otherwise, { when, say }) => `IF(${when},${say},${otherwise})`,
  '"Every milestone is reached: review the gaps, enter Level Now, and hand over what remains."',
)}`;
