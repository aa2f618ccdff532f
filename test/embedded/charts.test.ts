import type { ChartData } from '../../src/embedded/drawing-data';
import { readWorkbook } from '../../src/embedded/xlsx/read';
import { writeWorkbook } from '../../src/embedded/xlsx/write';
import { partsOf } from '../files/support/package';
import { ruleFaults } from '../files/support/rules';
import { schemaFaults } from '../files/support/schemas';
import { openSession, type Session } from './support';

const start = 46_391;
const status = start + 90;

/** Tasks with start, days of one of two tracks, or a milestone; then the place of the status date. */
const rows = [
  ['Task', 'Start', 'People', 'Process', 'Milestone', 'To status', 'Status date'],
  ['Charter', start, 40, '', '', status, 3],
  ['First staff', start + 40, 60, '', '', status, 3],
  ['Intake process', start + 60, '', 80, '', status, 3],
  ['Reviewed', start + 140, '', '', 4, status, 3],
];
const address = 'A1:G5';

let session: Session;
beforeAll(async () => {
  session = await openSession();
  await session.run((sheet) => {
    sheet.getRange(address).values = rows;
    sheet.getRange('B2:B5').numberFormat = rows.slice(1).map(() => ['yyyy-mm-dd']);
    sheet.getRange('A7').values = [['Four tasks from January to June 2027.']];
    const roadmap = sheet.tables.add('A1:G5', true);
    roadmap.name = 'Plan';
  });
});
afterAll(() => session.close());

const chartData = async (name: string): Promise<ChartData> =>
  (await session.workbook.data()).sheets.flatMap(({ charts = [] }) => charts).find((chart) => chart.name === name)!;

/** A roadmap as Excel, LibreOffice and the page draw it alike: no scatter series among horizontal bars. */
function drawRoadmap(sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:E5'), 'Columns');
  chart.name = 'Roadmap chart';
  chart.title.text = 'Roadmap';
  chart.setPosition('A8', 'H24');
  chart.legend.position = 'Bottom';
  const [offset, people, process, milestones] = [0, 1, 2, 3].map((index) => chart.series.getItemAt(index));
  offset.format.fill.clear();
  offset.gapWidth = 40;
  people.format.fill.setSolidColor('#0A6E7D');
  process.format.fill.setSolidColor('#B5651D');
  // A milestone is an unseen bar with a sign in its middle: a number format that is only text.
  milestones.format.fill.clear();
  milestones.hasDataLabels = true;
  milestones.dataLabels.position = 'Center';
  milestones.dataLabels.numberFormat = '"◆"';
  milestones.dataLabels.format.font.size = 14;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = start - 6;
  valueAxis.maximum = start + 180;
  valueAxis.majorUnit = 30.4375;
  valueAxis.numberFormat = 'mmm yyyy';
  // The first task on top, the dates below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
  // The status date: bars without gaps on the secondary axes, one unseen up to it and a thin one at it.
  const toStatus = chart.series.add('To status');
  toStatus.setValues(sheet.getRange('F2:F5'));
  toStatus.axisGroup = 'Secondary';
  toStatus.format.fill.clear();
  const line = chart.series.add('Status date');
  line.setValues(sheet.getRange('G2:G5'));
  line.axisGroup = 'Secondary';
  line.format.fill.setSolidColor('#C00000');
  line.gapWidth = 0;
  const over = chart.axes.getItem('Value', 'Secondary');
  over.minimum = start - 6;
  over.maximum = start + 180;
  // LibreOffice forgets the scale of an axis that is not visible.
  over.tickLabelPosition = 'None';
  over.format.line.clear();
  chart.axes.getItem('Category', 'Secondary').reversePlotOrder = true;
}

describe('A chart that an add-in draws', () => {
  beforeAll(() => session.run(drawRoadmap));

  test('takes its series, their names and categories from the range', async () => {
    const answer = await session.run(async (sheet, context) => {
      const chart = sheet.charts.getItem('roadmap CHART').load('name,left,top,width,height,chartType');
      chart.series.load('items/name,items/axisGroup,items/gapWidth');
      chart.axes.valueAxis.load('minimum,maximum,numberFormat');
      await context.sync();
      return { ...chart.toJSON(), series: chart.series.toJSON().items };
    });
    expect(answer).toMatchObject({
      name: 'Roadmap chart',
      chartType: 'BarStacked',
      left: 0,
      top: 105,
      width: 384,
      height: 255,
      axes: { valueAxis: { minimum: start - 6, maximum: start + 180, numberFormat: 'mmm yyyy' } },
      series: [
        { name: 'Start', axisGroup: 'Primary', gapWidth: 40 },
        { name: 'People', axisGroup: 'Primary', gapWidth: 40 },
        { name: 'Process', axisGroup: 'Primary', gapWidth: 40 },
        { name: 'Milestone', axisGroup: 'Primary', gapWidth: 40 },
        { name: 'To status', axisGroup: 'Secondary', gapWidth: 0 },
        { name: 'Status date', axisGroup: 'Secondary', gapWidth: 0 },
      ],
    });
    const { series } = await chartData('Roadmap chart');
    expect(series[1]).toMatchObject({
      name: '=Sheet1!$C$1',
      values: '=Sheet1!$C$2:$C$5',
      categories: '=Sheet1!$A$2:$A$5',
      fill: '#0A6E7D',
    });
    expect(series[5]).toMatchObject({ categories: '=Sheet1!$A$2:$A$5', values: '=Sheet1!$G$2:$G$5' });
  });

  test('is in the file, valid, with what its cells hold now, and with the sentence above it as alternative text', async () => {
    const file = await writeWorkbook(await session.workbook.data());
    expect(schemaFaults(file)).toEqual([]);
    expect(ruleFaults(file)).toEqual([]);
    const parts = partsOf(file);
    expect(parts.get('xl/drawings/drawing1.xml')).toContain('descr="Four tasks from January to June 2027."');
    const chart = parts.get('xl/charts/chart1.xml')!;
    expect(chart).toContain('<c:f>Sheet1!$C$2:$C$5</c:f>');
    expect(chart).toContain('<c:pt idx="0"><c:v>40</c:v></c:pt>');
    expect(chart).toContain('<c:formatCode>yyyy-mm-dd</c:formatCode>');
    expect(chart).toContain('<c:v>Charter</c:v>');
    expect(chart).toContain('<c:overlap val="100"/>');
  });
});

describe('A chart that an add-in drew', () => {
  const formulas = async (name: string): Promise<string[]> =>
    (await chartData(name)).series.map(({ values }) => values ?? '');

  test('comes back from the file as it was', async () => {
    const data = await session.workbook.data();
    const { data: read, foreign } = await readWorkbook(await writeWorkbook(data));
    expect(foreign).toEqual([]);
    expect(read.sheets[0].charts).toEqual(data.sheets[0].charts);
  });

  test('takes in the rows that are typed below its table, and inserted above the first', async () => {
    await session.run((sheet) => {
      sheet.getRange('A6:G6').values = [['Drill', start + 150, 20, '', '', status, 3]];
    });
    expect((await formulas('Roadmap chart'))[1]).toBe('=Sheet1!$C$2:$C$6');
    await session.run((sheet) => {
      sheet.tables.getItem('Plan').rows.add(0, [['Kick-off', start, 2, '', '', status, 3]]);
    });
    expect((await formulas('Roadmap chart'))[1]).toBe('=Sheet1!$C$2:$C$7');
  });

  test('moves with inserted rows and columns, follows a new name of its sheet, and does not break', async () => {
    const before = await chartData('Roadmap chart');
    await session.run((sheet) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.name = 'The plan';
    });
    const after = await chartData('Roadmap chart');
    expect(after.series[1]).toMatchObject({
      name: "='The plan'!$D$3",
      values: "='The plan'!$D$4:$D$9",
      categories: "='The plan'!$B$4:$B$9",
    });
    const [from, to] = [before.anchor, after.anchor].map((anchor) =>
      anchor.placement === 'TwoCell' ? anchor.from : null,
    );
    expect(to).toEqual({ ...from, row: from!.row + 2, column: from!.column + 1 });
    await session.run((sheet) => {
      sheet.getRange('1:2').delete('Up');
      sheet.getRange('A:A').delete('Left');
      sheet.name = 'Sheet1';
    });
    expect(await chartData('Roadmap chart')).toEqual(before);
  });

  test('shows #REF! where the sheet of its cells is gone, and goes with its own sheet', async () => {
    await session.run(async (_, context) => {
      const [source, place] = ['Source', 'Place'].map((name) => context.workbook.worksheets.add(name));
      source.getRange('A1:B3').values = [
        ['', 'Amount'],
        ['a', 1],
        ['b', 2],
      ];
      place.charts.add('ColumnClustered', source.getRange('A1:B3')).name = 'From afar';
      await context.sync();
      source.delete();
    });
    expect((await chartData('From afar')).series).toMatchObject([{ values: '=#REF!', categories: '=#REF!' }]);
    const file = await writeWorkbook(await session.workbook.data());
    expect(schemaFaults(file)).toEqual([]);
    await session.run((_, context) => context.workbook.worksheets.getItem('Place').delete());
    expect(await chartData('From afar')).toBeUndefined();
  });

  test('keeps the looks of its series when it gets other data', async () => {
    const found = await session.run(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('C1:D4'), 'Columns');
      chart.name = 'Other';
      chart.series.getItemAt(1).format.line.color = '#8A1C1C';
      chart.series.getItemAt(1).delete();
      chart.series.getItemAt(0).format.line.color = '#0A6E7D';
      chart.setData(sheet.getRange('C1:D5'), 'Columns');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(found).toEqual(['People', 'Process']);
    const { series } = await chartData('Other');
    expect(series[0]).toMatchObject({ line: { color: '#0A6E7D' }, values: '=Sheet1!$C$2:$C$5' });
    expect(series[1]).not.toHaveProperty('line');
    await session.run((sheet) => sheet.charts.getItem('Other').delete());
    expect(
      await session.run(async (sheet, context) => {
        const other = sheet.charts.getItemOrNullObject('Other').load('name');
        const count = sheet.charts.getCount();
        await context.sync();
        return [other.isNullObject, count.value];
      }),
    ).toEqual([true, 1]);
  });

  test('is still there, and right, after the user undoes what moved it', async () => {
    const before = await chartData('Roadmap chart');
    const { engine } = session.workbook.host;
    const range = {
      startRow: 0,
      endRow: 1,
      startColumn: 0,
      endColumn: engine.sheet(session.workbook.host.selection.sheetId)!.getColumnCount() - 1,
    };
    await engine.runAsUser('sheet.command.insert-row', {
      subUnitId: session.workbook.host.selection.sheetId,
      range,
      direction: 0,
      cellValue: {},
    });
    expect((await chartData('Roadmap chart')).series[1].values).toBe('=Sheet1!$C$4:$C$9');
    await engine.runAsUser('univer.command.undo', {});
    expect(await chartData('Roadmap chart')).toEqual(before);
  });
});

describe('A picture that an add-in adds', () => {
  /** A PNG of 96 by 48 pixels at 96 dots an inch, as far as its head says. */
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.from('00000060000000300806000000', 'hex'),
    Buffer.alloc(16),
  ]).toString('base64');

  test('has its own size, keeps its proportions, and stands where it is put', async () => {
    const answer = await session.run(async (sheet, context) => {
      const shape = sheet.shapes.addImage(png);
      shape.name = 'Roadmap picture';
      shape.altTextDescription = 'The roadmap, with its arrows.';
      shape.left = 48;
      shape.top = 600;
      shape.width = 144;
      shape.load('name,type,width,height,left,top,placement,altTextDescription');
      shape.image.load('format');
      await context.sync();
      return { ...shape.toJSON(), format: shape.image.format };
    });
    expect(answer).toMatchObject({
      name: 'Roadmap picture',
      type: 'Image',
      format: 'PNG',
      left: 48,
      top: 600,
      width: 144,
      height: 72,
      placement: 'OneCell',
    });
  });

  test('is in the file once however often it is shown, with its alternative text, and comes back', async () => {
    await session.run((sheet) => {
      const again = sheet.shapes.addImage(png);
      again.name = 'Again';
      again.altTextDescription = 'The same roadmap.';
    });
    const data = await session.workbook.data();
    const file = await writeWorkbook(data);
    expect(ruleFaults(file)).toEqual([]);
    expect(schemaFaults(file)).toEqual([]);
    expect([...partsOf(file).keys()].filter((path) => path.includes('media'))).toEqual(['xl/media/image1.png']);
    const { data: read, foreign } = await readWorkbook(file);
    expect(foreign).toEqual([]);
    expect(read.sheets[0].pictures).toEqual(data.sheets[0].pictures);
    expect(read.sheets[0].pictures![0]).toMatchObject({ altText: 'The roadmap, with its arrows.', image: png });
  });

  test('moves down with its cells but keeps its size, and can be deleted', async () => {
    const size = await session.run(async (sheet, context) => {
      sheet.getRange('1:1').insert('Down');
      const shape = sheet.shapes.getItem('Roadmap picture').load('top,height');
      sheet.shapes.getItem('Again').delete();
      const count = sheet.shapes.getCount();
      await context.sync();
      return [shape.top, shape.height, count.value];
    });
    expect(size).toEqual([615, 72, 1]);
  });
});
