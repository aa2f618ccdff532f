import type { TableBlueprint } from '../blueprint';
import { firstNext } from './sheet-list';

const countedGaps = 'SUM(Gaps[Counts])';

/**
 * The framework's six steps. What counts stands in the list of sheets; the core has no sheet of its own for the steps 2
 * and 6, so that they count here what Gap Analysis tells of them.
 */
const steps: readonly { readonly step: string; readonly done?: string; readonly all?: string }[] = [
  { step: '1 Satisfy the Prerequisites' },
  {
    step: '2 Gather Information',
    done: 'SUMPRODUCT((Gaps[Counts]=1)*((Gaps[As-Is State]<>"")+(Gaps[Evidence Status]<>"")>0))',
    all: countedGaps,
  },
  { step: '3 Organize the Information and Evaluate the Gaps' },
  { step: '4 Build a Roadmap' },
  { step: '5 Plan and Implement the Sector CSIRT' },
  {
    step: '6 Conduct Post-Implementation Activities',
    done: 'SUMPRODUCT((Gaps[Counts]=1)*ISNUMBER(Gaps[Level Now]))',
    all: countedGaps,
  },
];

/** How far each of the six steps has come, as far as cells can tell, and what is next in it. */
export const stepsTable: TableBlueprint = {
  name: 'Steps',
  at: 'A26',
  key: 'Step',
  caption: 'The six steps of the framework',
  columns: [
    { heading: 'Step', width: 330, content: 'text', kind: 'seeded' },
    { heading: 'Done', width: 190, content: 'text', kind: 'calculated', formula: '=[So far]&" of "&[In all]' },
    {
      heading: 'Progress',
      width: 110,
      content: 'percent',
      kind: 'calculated',
      formula: '=IF([In all]=0,0,[So far]/[In all])',
      note: 'Of all that its sheets count; see the list of sheets below.',
    },
    { heading: 'Next in this step', width: 460, content: 'long text', kind: 'calculated' },
    { heading: 'So far', width: 70, content: 'number', kind: 'calculated' },
    { heading: 'In all', width: 70, content: 'number', kind: 'calculated' },
  ],
  rows: () =>
    steps.map(({ step, done = '0', all = '0' }, index) => ({
      Step: step,
      'Next in this step': `=${firstNext(`SheetList[Step]=${index + 1}`)}`,
      'So far': `=${done}+SUMIF(SheetList[Step],${index + 1},SheetList[Done])`,
      'In all': `=${all}+SUMIF(SheetList[Step],${index + 1},SheetList[In all])`,
    })),
};
