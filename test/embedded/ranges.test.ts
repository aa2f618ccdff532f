import { openSession, type Session } from './support';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

describe('cells', () => {
  test('what is written is read back, with formulas calculated', async () => {
    await session.run((sheet) => {
      sheet.getRange('A1:C1').values = [[2, 'text', true]];
      sheet.getRange('A2').formulas = [['=A1*21']];
    });
    expect(await session.values('A1:C2')).toEqual([
      [2, 'text', true],
      [42, '', ''],
    ]);
    expect(await session.formulas('A2')).toEqual([['=A1*21']]);
  });

  test('values, text and types differ as in Excel', async () => {
    const range = await session.run(async (sheet, context) => {
      sheet.getRange('A1:D1').formulas = [[46391, '=1/0', '=A1>1', '']];
      sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
      const loaded = sheet.getRange('A1:D1').load('values, text, valueTypes, numberFormat');
      await context.sync();
      return loaded.toJSON();
    });
    expect(range).toMatchObject({
      values: [[46391, '#DIV/0!', true, '']],
      text: [['2027-01-04', '#DIV/0!', 'TRUE', '']],
      valueTypes: [['Double', 'Error', 'Boolean', 'Empty']],
    });
  });

  test('formats are set on the range and read back where all cells agree, else null', async () => {
    const [whole, part] = await session.run(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.set({
        format: { fill: { color: '#112233' }, font: { bold: true }, wrapText: true, horizontalAlignment: 'Center' },
      });
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A1').format.font.bold = false;
      sheet.getRange('A:A').format.columnWidth = 90;
      range.load('format/fill/color, format/font/bold, format/wrapText');
      const cell = sheet.getRange('A2').load('format/columnWidth, format/font/bold');
      const edge = cell.format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return [
        [range.format.fill.color, range.format.font.bold, range.format.wrapText],
        [cell.format.columnWidth, cell.format.font.bold, edge.style],
      ];
    });
    expect(whole).toEqual(['#112233', null, true]);
    expect(part).toEqual([90, true, 'Continuous']);
  });

  test('a spilled formula fills its neighbours, says where it spills, and is blocked by what stands there', async () => {
    await session.run((sheet) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(2,2)']];
    });
    const addresses = await session.run(async (sheet, context) => {
      const to = sheet.getRange('B2').getSpillingToRange().load('address');
      const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      await context.sync();
      return [to.address, parent.address, none.isNullObject];
    });
    expect(addresses).toEqual(['Sheet1!B2:C3', 'Sheet1!B2', true]);
    await session.run((sheet) => {
      sheet.getRange('C3').values = [['x']];
    });
    expect(await session.values('B2:C3')).toEqual([
      ['#SPILL!', ''],
      ['', 'x'],
    ]);
  });

  test('inserted rows move formulas, names, validations and ranges that the client holds', async () => {
    const result = await session.run(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)']];
      context.workbook.names.add('Numbers', sheet.getRange('A1:A3'));
      sheet.getRange('A1:A3').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      const held = sheet.getRange('A3');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      held.load('address');
      const sum = sheet.getRange('C1').load('formulas, values');
      const name = context.workbook.names.getItem('Numbers').load('formula');
      const validation = sheet.getRange('A4').dataValidation.load('type');
      await context.sync();
      return [held.address, sum.formulas[0][0], sum.values[0][0], name.formula, validation.type];
    });
    expect(result).toEqual(['Sheet1!A4', '=SUM(A1:A4)', 6, '=Sheet1!$A$1:$A$4', 'WholeNumber']);
  });

  test('cells that shift down alone take their formulas along', async () => {
    await session.run((sheet) => {
      sheet.getRange('A1:B2').formulas = [
        [1, 'a'],
        ['=A1+1', 'b'],
      ];
    });
    await session.run((sheet) => {
      sheet.getRange('A1').insert('Down');
    });
    expect(await session.formulas('A1:B3')).toEqual([
      ['', 'a'],
      [1, 'b'],
      ['=A2+1', ''],
    ]);
  });

  test('rows and columns are hidden and grouped', async () => {
    const hidden = await session.run(async (sheet, context) => {
      sheet.getRange('C:E').group('ByColumns');
      sheet.getRange('C:E').hideGroupDetails('ByColumns');
      sheet.getRange('2:2').rowHidden = true;
      const column = sheet.getRange('D1').load('columnHidden, rowHidden');
      const row = sheet.getRange('A2').load('hidden');
      await context.sync();
      return [column.columnHidden, column.rowHidden, row.hidden];
    });
    expect(hidden).toEqual([true, false, true]);
    const data = await session.workbook.data();
    expect(data.sheets[0].columns[0]).toEqual({ column: 2, hidden: true, outlineLevel: 1 });
  });
});

describe('the workbook around the cells', () => {
  test('a name that is defined after its use is understood', async () => {
    await session.run((sheet) => {
      sheet.getRange('A1:B1').formulas = [[5, '=Limit+1']];
    });
    expect(await session.values('B1')).toEqual([['#NAME?']]);
    await session.run((sheet, context) => {
      context.workbook.names.add('Limit', sheet.getRange('A1'));
    });
    expect(await session.values('B1')).toEqual([[6]]);
  });

  test('a renamed sheet is renamed in formulas; a deleted one leaves #REF!', async () => {
    await session.run((sheet, context) => {
      const other = context.workbook.worksheets.add('Gap Analysis');
      other.getRange('A1').values = [[3]];
      sheet.getRange('A1').formulas = [["='Gap Analysis'!A1"]];
      other.name = 'Gaps';
    });
    expect(await session.formulas('A1')).toEqual([['=Gaps!A1']]);
    expect(await session.values('A1')).toEqual([[3]]);
    await session.run((_, context) => context.workbook.worksheets.getItem('Gaps').delete());
    expect(await session.values('A1')).toEqual([['#REF!']]);
  });

  test('settings, properties and custom XML are kept', async () => {
    await session.run((_, context) => {
      context.workbook.settings.add('key', { a: 1 });
      context.workbook.properties.title = 'A plan';
      context.workbook.customXmlParts.add('<v xmlns="urn:example">1</v>');
    });
    const kept = await session.run(async (_, context) => {
      const setting = context.workbook.settings.getItem('key').load('value');
      const properties = context.workbook.properties.load('title');
      const part = context.workbook.customXmlParts.getByNamespace('urn:example').getOnlyItemOrNullObject();
      const none = context.workbook.customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject();
      await context.sync();
      const xml = part.getXml();
      await context.sync();
      return [setting.value, properties.title, xml.value, none.isNullObject];
    });
    expect(kept).toEqual([{ a: 1 }, 'A plan', '<v xmlns="urn:example">1</v>', true]);
  });

  test('handlers hear changes of the add-in and of the user', async () => {
    const heard: string[] = [];
    await session.run(async (sheet, context) => {
      sheet.onChanged.add(async ({ address, triggerSource }) => void heard.push(`${address} ${triggerSource}`));
      await context.sync();
      sheet.getRange('A1:A2').values = [[1], [2]];
    });
    const { engine } = session.workbook.host;
    const cellValue = { 4: { 1: { v: 9 } } };
    await engine.runAsUser('sheet.mutation.set-range-values', {
      subUnitId: session.workbook.host.selection.sheetId,
      cellValue,
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['A1:A2 ThisLocalAddin', 'B5 Unknown']);
  });

  test('the file of the workbook comes in slices through the common API', async () => {
    await session.run((sheet) => {
      sheet.getRange('A1').values = [['saved']];
    });
    const { Office } = session.client;
    const file = await new Promise<Office.File>((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, ({ value }) =>
        resolve(value),
      ),
    );
    const first = await new Promise<Office.Slice>((resolve) => file.getSliceAsync(0, ({ value }) => resolve(value)));
    expect(first.data.slice(0, 2)).toEqual([0x50, 0x4b]);
    expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
  });
});
