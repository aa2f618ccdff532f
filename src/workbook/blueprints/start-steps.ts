import type { TableBlueprint } from '../blueprint';

const details =
  '((Economy<>"")+(Sector<>"")+(Team<>"")+(SUMPRODUCT(--(People[Name]<>""))>0)+(SUMPRODUCT(--(Groupings[Lead]<>""))>0))';
const countedGaps = 'SUM(Gaps[Counts])';
const tasks = 'SUMPRODUCT(--(Roadmap[Kind]="Task"))';

/** What can be counted of each of the framework's six steps; `done` and `all` are formulas of numbers. */
const steps = [
  {
    step: '1 Satisfy the Prerequisites',
    done: details,
    all: '5',
    counts: 'Economy, sector, team, people and leads of groups are named',
  },
  {
    step: '2 Gather Information',
    done: 'SUMPRODUCT((Gaps[Counts]=1)*((Gaps[As-Is State]<>"")+(Gaps[Evidence Status]<>"")>0))',
    all: countedGaps,
    counts: 'Gaps with an as-is state or an evidence status',
  },
  {
    step: '3 Organize the Information and Evaluate the Gaps',
    done: 'SUMPRODUCT((Gaps[Counts]=1)*ISNUMBER(Gaps[Priority Score]))',
    all: countedGaps,
    counts: 'Gaps with a score',
  },
  {
    step: '4 Build a Roadmap',
    done: 'SUMPRODUCT((Roadmap[Kind]="Task")*(Roadmap[Owner]<>""))',
    all: tasks,
    counts: 'Initiatives with an owner',
  },
  {
    step: '5 Plan and Implement the Sector CSIRT',
    done: 'ROUND(SUMPRODUCT(--(Roadmap[Kind]="Task"),Roadmap[Duration],Roadmap[Percent complete]),0)',
    all: 'SUMPRODUCT(--(Roadmap[Kind]="Task"),Roadmap[Duration])',
    counts: 'Working days done, of all days of the initiatives',
  },
  {
    step: '6 Conduct Post-Implementation Activities',
    done: 'SUMPRODUCT((Gaps[Counts]=1)*ISNUMBER(Gaps[Level Now]))',
    all: countedGaps,
    counts: 'Gaps with a level from a review (Level Now)',
  },
];

/** How far each of the six steps has come, as far as cells can tell. */
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
    },
    { heading: 'What counts', width: 460, content: 'text', kind: 'seeded' },
    { heading: 'So far', width: 70, content: 'number', kind: 'calculated' },
    { heading: 'In all', width: 70, content: 'number', kind: 'calculated' },
  ],
  rows: () =>
    steps.map(({ step, done, all, counts }) => ({
      Step: step,
      'What counts': counts,
      'So far': `=${done}`,
      'In all': `=${all}`,
    })),
};
