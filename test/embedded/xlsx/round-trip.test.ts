import * as fc from 'fast-check';
import { createNodeWorkbook } from '../../../src/embedded/client-node';
import type { WorkbookData } from '../../../src/embedded/workbook-data';
import { readWorkbook } from '../../../src/embedded/xlsx/read';
import { writeWorkbook } from '../../../src/embedded/xlsx/write';
import { sheetOf, workbookOf } from '../../files/support/fixture';
import { resolved, workbook } from './generated';

async function throughFile(data: WorkbookData): Promise<WorkbookData> {
  const { data: read, foreign } = await readWorkbook(await writeWorkbook(data));
  expect(foreign).toEqual([]);
  return read;
}

/** @param recalculate whether every formula is calculated anew on the way */
async function throughEngine(data: WorkbookData, recalculate = false): Promise<WorkbookData> {
  const opened = await createNodeWorkbook();
  try {
    await opened.restore(data, recalculate);
    return await opened.data();
  } finally {
    opened.dispose();
  }
}

test('whatever workbook is saved and read again is the same', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (data) => {
      expect(resolved(await throughFile(data))).toEqual(resolved(data));
    }),
    { numRuns: 60 },
  );
});

test('whatever workbook is opened is the same when it is looked at', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (data) => {
      expect(resolved(await throughEngine(data))).toEqual(resolved(data));
    }),
    { numRuns: 30 },
  );
});

test('a workbook that is opened and calculated anew comes to the same results', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (data) => {
      expect(resolved(await throughEngine(data, true))).toEqual(resolved(data));
    }),
    { numRuns: 10 },
  );
});

test('a second saving gives the very same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (data) => {
      const first = await writeWorkbook(await throughEngine(await throughFile(data)));
      const second = await writeWorkbook(await throughEngine((await readWorkbook(first)).data));
      expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    }),
    { numRuns: 10 },
  );
});

test('a rule on several ranges that looks at the cell beside each goes on doing so', async () => {
  const [first, second] = [
    { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    { row: 4, column: 2, rowCount: 2, columnCount: 1 },
  ];
  const sheet = sheetOf('S', {
    conditionalFormats: [
      {
        ranges: [first, second],
        priority: 0,
        stopIfTrue: false,
        rule: { type: 'custom', formula: '=B1>$A$1', style: { bold: true } },
      },
    ],
    validations: [{ ranges: [first, second], type: 'custom', formula1: '=B1>0', ignoreBlanks: true }],
  });
  const [found] = (await throughEngine(await throughFile(workbookOf([sheet])))).sheets;
  expect(found.conditionalFormats).toMatchObject([
    { ranges: [first], rule: { formula: '=B1>$A$1' } },
    { ranges: [second], rule: { formula: '=D5>$A$1' } },
  ]);
  expect(found.validations).toMatchObject([
    { ranges: [first], formula1: '=B1>0' },
    { ranges: [second], formula1: '=D5>0' },
  ]);
});

test('rows as high as their text are so again when the file is opened, and still follow the text', async () => {
  const text = 'Several words that take more lines than one in a narrow cell';
  const sheet = sheetOf('S', { cells: [{ row: 2, column: 0, value: text, style: 0 }] });
  const data = { ...workbookOf([sheet]), styles: [{ wrapText: true }] };
  const [read] = (await throughFile(data)).sheets;
  const [fitted] = read.rows;
  expect(fitted).toEqual({ row: 2, fittedHeight: expect.any(Number) });
  expect(fitted.fittedHeight).toBeGreaterThan(40);
  const opened = await createNodeWorkbook();
  try {
    await opened.restore({ ...data, sheets: [read] }, false);
    const engine = opened.host.engine;
    const row = engine.workbook.getActiveSheet()!.getRowManager().getRow(2);
    expect(row).toMatchObject({ h: fitted.fittedHeight, ia: 1 });
    // It is no height of its own.
    expect((await opened.data()).sheets[0].rows).toEqual([]);
  } finally {
    opened.dispose();
  }
});

test('the blank cells of a spilled result are empty texts, which a screen does not show as 0', async () => {
  const cells = [
    { row: 0, column: 0, value: 'x', formula: '=IF({1,2,3}=1,"x","")', spill: { rowCount: 1, columnCount: 3 } },
    { row: 0, column: 2, value: '' },
  ];
  const opened = await createNodeWorkbook();
  try {
    await opened.restore(workbookOf([sheetOf('S', { cells })]), false);
    const engine = opened.host.engine;
    const spilled = engine.spilledCells(engine.workbook.getActiveSheet()!.getSheetId())[0];
    expect([0, 1, 2].map((column) => spilled[column]?.v)).toEqual(['x', '', '']);
  } finally {
    opened.dispose();
  }
});
