import { groupings } from '../../src/framework';
import { withEmbeddedWorkbook } from '../../src/cli/embedded-session';
import { priorityChoices, usualChoices } from '../../src/roadmap/building/choosing';
import { seedWorkbook } from '../../src/workbook';
import { carryOutBuilding, previewBuilding } from '../../src/workbook/building/building';

const details = { economy: 'Norland', sector: 'Energy', team: 'EnerCSIRT', start: 46_391 };

/** What building a roadmap from 300 gaps cost, without a screen. */
export interface BuildingRun {
  /** Reading the workbook and planning, as the preview does. */
  readonly previewMilliseconds: number;
  /** From the click on Build until every cell is written and read back. */
  readonly writingMilliseconds: number;
  /** Until the report: the workbook has calculated every sheet anew, and the results are kept. */
  readonly buildingMilliseconds: number;
  readonly initiatives: number;
  readonly actions: number;
}

/** Builds once from a new workbook with as many gaps; those beside the baseline become initiatives by their group. */
export function measureBuilding(gaps = 300): Promise<BuildingRun> {
  return withEmbeddedWorkbook(async (workbook) => {
    await seedWorkbook(details);
    await addGaps(gaps);
    await workbook.settle();
    const choices = { ...usualChoices, priorities: priorityChoices, consolidation: 'group' } as const;
    let started = performance.now();
    const plan = await previewBuilding(choices);
    const previewMilliseconds = performance.now() - started;
    started = performance.now();
    let writingMilliseconds = 0;
    const { rows, problems } = await carryOutBuilding(plan, () => {
      writingMilliseconds = performance.now() - started;
    });
    const buildingMilliseconds = performance.now() - started;
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const added = rows.filter(({ text }) => text.startsWith('added'));
    const count = (table: string) => added.filter((row) => row.table === table).length;
    return {
      previewMilliseconds,
      writingMilliseconds,
      buildingMilliseconds,
      initiatives: count('Roadmap'),
      actions: count('Actions'),
    };
  });
}

async function addGaps(gaps: number): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Gaps');
    const head = table.getHeaderRowRange().load('values');
    table.rows.load('count');
    await context.sync();
    const values = Array.from({ length: gaps - table.rows.count }, (_, index) => {
      const row: Readonly<Record<string, string | number>> = {
        ID: `G-${500 + index}`,
        Item: `Item ${index + 1}`,
        'Function/Focus Area': 'Governance',
        Group: groupings[index % groupings.length].group,
        'As-Is Level': index % 3,
        'To-Be Level': 4,
        Importance: ['High', 'Medium', 'Low'][index % 3],
        Effort: 1 + (index % 5),
        'Required Action': `Do what closes the gap number ${index + 1} and have it agreed`,
        'Done by': `Team ${index % 7}`,
        Status: 'Open',
      };
      return head.values[0].map((heading) => row[String(heading)] ?? null);
    });
    table.rows.add(undefined, values as string[][]);
    await context.sync();
  });
}
