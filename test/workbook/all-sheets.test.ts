import type { EmbeddedWorkbook } from '../../src/embedded/workbook';
import { chosenSheets, saveCopy, seedWorkbook } from '../../src/workbook';
import { blueprints } from '../../src/workbook/blueprints';
import { details, openWorkbook, rows, setNamed } from '../support/seeded';

const workbook = openWorkbook();

/** Requests of a seeding, with the size of the largest. */
function countRequests(opened: EmbeddedWorkbook) {
  const counted = { syncs: 0, largest: 0 };
  const execute = opened.execute.bind(opened);
  opened.execute = (body) => {
    counted.syncs += 1;
    counted.largest = Math.max(counted.largest, Buffer.byteLength(body));
    return execute(body);
  };
  return counted;
}

const shares = async () => {
  const sections = async (table: string) => (await rows(table)).reduce((sum, row) => sum + Number(row['In all']), 0);
  const applying = async (table: string) => (await rows(table)).reduce((sum, row) => sum + Number(row.Applies), 0);
  return {
    prerequisites: await sections('PrerequisiteSections'),
    gaps: (await rows('Gaps')).reduce((sum, row) => sum + Number(row.Counts), 0),
    revisited: await applying('Revisited'),
    asked: (await rows('QuestionTopics')).reduce((sum, row) => sum + Number(row.Questions), 0),
    documents: await applying('Documents'),
    ecosystem: await sections('EcosystemSections'),
  };
};

describe('a workbook with every sheet', () => {
  let requests: ReturnType<typeof countRequests>;
  beforeAll(async () => {
    requests = countRequests(workbook());
    await seedWorkbook(details, { sheets: chosenSheets('all') });
  });

  test('is seeded in at most three requests a sheet, none above 1 MB', async () => {
    const made = (await rows('SheetList')).length + 1;
    expect(made).toBe(34);
    expect(requests.syncs / made).toBeLessThanOrEqual(3);
    expect(requests.largest).toBeLessThan(1024 * 1024);
  });

  test('is saved in less than 600 kB', async () => {
    expect((await saveCopy()).bytes.length).toBeLessThan(600_000);
  });

  test('lists every sheet on Start in the order of the tabs, each with what it counts, and links to it', async () => {
    const listed = (await rows('SheetList')).map(({ Sheet }) => Sheet);
    const tabs = blueprints.map(({ name }) => name).filter((name) => listed.includes(name));
    expect(listed).toEqual(tabs);
    const counted = (await rows('SheetList')).filter((row) => row.Counted !== '');
    expect(counted.length).toBeGreaterThan(25);
    for (const row of counted) {
      expect([row.Sheet, typeof row.Done, typeof row['In all']]).toEqual([row.Sheet, 'number', 'number']);
      expect(row['So far']).toBe(`${String(row.Done)} of ${String(row['In all'])} ${String(row.Counted)}`);
    }
    const linked = await Excel.run(async (context) => {
      const cells = context.workbook.tables.getItem('SheetList').columns.getItem('Sheet').getDataBodyRange();
      const links = listed.map((_, at) => cells.getCell(at, 0).load('hyperlink'));
      await context.sync();
      return links.map(({ hyperlink }) => hyperlink?.documentReference);
    });
    expect(linked).toEqual(listed.map((sheet) => `'${String(sheet)}'!A1`));
  });

  test('counts for each step what its sheets count', async () => {
    const steps = await rows('Steps');
    const list = await rows('SheetList');
    const gaps = (await rows('Gaps')).filter(({ Counts }) => Counts === 1).length;
    for (const [index, step] of steps.entries()) {
      const all = list.filter(({ Step }) => Step === index + 1).reduce((sum, row) => sum + Number(row['In all']), 0);
      expect([step.Step, step['In all']]).toEqual([step.Step, all + (index === 1 || index === 5 ? gaps : 0)]);
    }
    expect(steps[0]['Next in this step']).toMatch(/^Answer P-IN-01 on Prerequisites: /);
  });

  test('has a chart of the mean item levels on Capacity', async () => {
    const names = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Capacity');
      charts.load('items/name');
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Waymark item levels']);
  });

  test('names the sector where the seeded texts speak of it, and keeps keys and choices', async () => {
    const initiative = (await rows('Roadmap')).find(({ ID }) => ID === 'R-002');
    expect(initiative?.Initiative).toMatch(/the energy sector/);
    const texts = (await rows('Prerequisites')).map((row) => String(row['What to settle']));
    expect(texts.filter((text) => /\bthe sector\b(?! (CSIRT|team))/.test(text))).toEqual([]);
    expect((await rows('Groupings')).some(({ Group }) => Group === 'Communications within the sector')).toBe(true);
  });

  test('without a national CSIRT, the rows of 1.2.1, B3 and Table 2 drop out of every count', async () => {
    const before = await shares();
    expect(before).toMatchObject({ gaps: 72 });
    await setNamed('NationalCsirt', 'No');
    const after = await shares();
    // 1.2.1: three questions leave and two come, and one of the slides leaves; B3: six items, of B5 two more; Table 2:
    // two leave, one comes.
    expect(before.prerequisites - after.prerequisites).toBe(2);
    expect(before.gaps - after.gaps).toBe(8);
    expect(before.asked).toBeGreaterThan(after.asked);
    expect(before.documents - after.documents).toBe(1);
    const gone = (await rows('Gaps')).filter((row) => row['Applies when'] === 'If there is one' && row.Counts !== 0);
    expect(gone).toEqual([]);
    const revisited = (await rows('Revisited')).filter((row) => row['Applies when'] === 'If there is one');
    expect(revisited.every(({ State }) => State === 'Does not apply')).toBe(true);
    await setNamed('NationalCsirt', 'Yes');
    expect(await shares()).toEqual(before);
  });
});
