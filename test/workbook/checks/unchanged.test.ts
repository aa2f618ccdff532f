import fc from 'fast-check';
import { checkWorkbook } from '../../../src/workbook/checks/check-workbook';
import { coreBlueprints } from '../../../src/workbook/blueprints';
import { columnLetters } from '../../../src/workbook/references';
import { openSeeded } from '../../support/seeded';
import { planted } from './planted';

const { workbook } = openSeeded();

const entry = fc.oneof(
  fc.constantFrom<string | number | boolean>(
    '',
    ' ',
    "'=1+1",
    "'12",
    '=1/0',
    '=NA()',
    '=1+1',
    true,
    -1,
    0.5,
    1e300,
    46_391,
    'G-001',
    'G-001; G-002',
    'R-001FS+5d',
    '[[#This Row]]',
    'O\'Brien\'s "plan"',
    'مجموعة القطاع',
    '組織',
    'x'.repeat(30_000),
  ),
  fc.string({ maxLength: 40 }).map((text) => `'${text}`),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const place = fc
  .record({
    sheet: fc.constantFrom(...coreBlueprints.map(({ name }) => name)),
    row: fc.integer({ min: 1, max: 60 }),
    column: fc.integer({ min: 0, max: 25 }),
  })
  .map(({ sheet, row, column }) => `${sheet}!${columnLetters(column)}${row}`);

/** Everything that a file would hold. */
const everything = async () => {
  return workbook().data();
};

test('whatever is typed anywhere, the check ends, names cells that exist, and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(place, entry, { minKeys: 3, maxKeys: 12 }), async (entries) => {
      await planted(entries, async () => {
        const before = await everything();
        const findings = await checkWorkbook();
        expect(await everything()).toEqual(before);
        for (const { sheet, cell, found, expected } of findings) {
          expect(coreBlueprints.map(({ name }) => name)).toContain(sheet);
          expect(cell).toMatch(/^(?:[A-Z]+\d+(?::[A-Z]+\d+)?)?$/);
          expect([found, expected].filter((words) => words === '')).toEqual([]);
        }
        return findings;
      });
    }),
    { numRuns: 8 },
  );
}, 240_000);

test('reading asks for a few requests only, whatever is found', async () => {
  let syncs = 0;
  const execute = workbook().execute.bind(workbook());
  workbook().execute = (body) => {
    syncs += 1;
    return execute(body);
  };
  await checkWorkbook();
  workbook().execute = execute;
  expect(syncs).toBeLessThanOrEqual(5);
});
