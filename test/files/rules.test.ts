import { strToU8, zipSync } from 'fflate';
import { writeWorkbook } from '../../src/embedded/xlsx/write';
import { everything } from './support/fixture';
import { partsOf } from './support/package';
import { faultsIn, packageRules } from './support/rules';
import { schemaFaults } from './support/schemas';

type Breakage = readonly [part: string, found: string | RegExp, instead: string];

const gaps = 'xl/worksheets/sheet2.xml';
const settings = 'xl/worksheets/sheet1.xml';
const engine = 'xl/worksheets/sheet3.xml';
const table = 'xl/tables/table1.xml';
const workbook = 'xl/workbook.xml';
const types = '[Content_Types].xml';
const chart = 'xl/charts/chart1.xml';
const drawing = 'xl/drawings/drawing1.xml';

/** For each rule, files that break it, each by one change to a good file. */
const breakages: Readonly<Record<string, readonly Breakage[]>> = {
  'a heading is its column name': [
    [table, 'name="Importance"', 'name="importance"'],
    [table, '_x000a_', ' '],
  ],
  'a table has one name for each column': [
    [table, 'name="Importance"', 'name="id"'],
    [table, '<tableColumn id="8" name="Done"/>', ''],
  ],
  'a table has a row below its headings': [[table, 'ref="A4:H7"', 'ref="A4:H4"']],
  'tables and names have names of their own': [
    [workbook, 'name="StatusDate"', 'name="GAPS"'],
    ['xl/tables/table2.xml', 'displayName="Notes"', 'displayName="Gaps"'],
    ['xl/tables/table2.xml', 'id="2"', 'id="1"'],
  ],
  'a name is no address': [
    [workbook, 'name="StatusDate"', 'name="TLP1"'],
    [workbook, 'name="StatusDate"', 'name="Status Date"'],
  ],
  'tables and spills do not overlap': [
    ['xl/tables/table2.xml', 'ref="A11:B12"', 'ref="B7:C8"'],
    [gaps, '<c r="A12" t="s"><v>', '<c r="A12"><f t="array" ref="A12:B13">1</f><v>'],
  ],
  'a calculated column is the formula of its cells': [
    [table, '10*Gaps', '20*Gaps'],
    [gaps, '10*Gaps', '20*Gaps'],
    [table, /<calculatedColumnFormula>WORKDAY.*?<\/calculatedColumnFormula>/, ''],
  ],
  'a formula has a cached value': [[settings, '<v>#DIV/0!</v>', '']],
  'a formula has at most 8,192 characters': [[settings, '<f>1/0</f>', `<f>${'1+'.repeat(4096)}1</f>`]],
  'a text has at most 32,767 characters': [['xl/sharedStrings.xml', 'Ready', 'x'.repeat(32768)]],
  'every number that points somewhere finds it': [
    [gaps, 's="5"', 's="6"'],
    [gaps, 'style="3"', 'style="6"'],
    [gaps, 'dxfId="1"', 'dxfId="2"'],
    [engine, 'cm="1"', 'cm="2"'],
    [gaps, '<v>15</v>', '<v>99</v>'],
    ['xl/styles.xml', 'numFmtId="166" fontId="2"', 'numFmtId="199" fontId="2"'],
  ],
  'every relationship leads to a part': [
    [gaps, 'r:id="rId2"', 'r:id="rId7"'],
    ['xl/worksheets/_rels/sheet2.xml.rels', 'table2.xml', 'table3.xml'],
  ],
  'content types cover every part and no other': [
    [types, 'Extension="rels"', 'Extension="rel"'],
    [types, '/xl/tables/table2.xml', '/xl/tables/table3.xml'],
  ],
  'names quote the sheets that need it': [
    [workbook, ">'Gap Analysis'!$A$1:$H$12<", '>Gap Analysis!$A$1:$H$12<'],
    [workbook, ",'Gap Analysis'!$4:$4", ',Gap Analysis!$4:$4'],
    [workbook, 'Settings!$B$1', 'Setting!$B$1'],
  ],
  'no custom function': [[settings, '<f>1/0</f>', '<f>_xldudf_CSIRT_VERSION()</f>']],
  'an inline list has at most 255 characters': [[gaps, '"Yes,No,""Perhaps"""', `"${'a,'.repeat(128)}"`]],
  'a prompt fits': [
    [gaps, 'promptTitle="Importance"', `promptTitle="${'x'.repeat(33)}"`],
    [gaps, 'error="0 to 5"', `error="${'x'.repeat(256)}"`],
  ],
  'no structured reference in validations and conditional formats': [
    [gaps, '<formula1>ImportanceList</formula1>', '<formula1>Gaps[ID]</formula1>'],
  ],
  'conditional formats have priorities of their own': [[gaps, 'priority="2"', 'priority="1"']],
  'colours have eight digits': [[gaps, 'rgb="FF0F6CBD"', 'rgb="0F6CBD"']],
  'charts and pictures say what they show, and have numbers of their own': [
    [drawing, 'descr="A dot"', 'descr=""'],
    [drawing, 'id="3"', 'id="2"'],
  ],
  'every group of a chart stands on axes that are there': [
    [chart, '<c:axId val="111111111"/>', '<c:axId val="1"/>'],
    [chart, '<c:crossAx val="222222222"/>', '<c:crossAx val="2"/>'],
  ],
  'labels stand where their kind of chart has a place for them': [
    [chart, '<c:dLblPos val="ctr"/>', '<c:dLblPos val="outEnd"/>'],
  ],
  'what a chart shows lies on a sheet that is there': [[chart, "'Gap Analysis'!$F$5", "'Gap Analyses'!$F$5"]],
  'no merged cells': [
    [gaps, '</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'],
  ],
  'headers and footers have at most 255 characters': [[gaps, 'Page &amp;P', 'x'.repeat(256)]],
  'sheets have names that Excel allows, and one to show': [
    [workbook, 'name="Settings"', `name="${'S'.repeat(32)}"`],
    [workbook, 'name="Settings"', 'name="engine"'],
    [workbook, 'activeTab="1"', 'activeTab="2"'],
  ],
};

describe('The package rules', () => {
  let good: Map<string, string>;
  beforeAll(async () => {
    good = partsOf(await writeWorkbook(everything));
  });

  it('find nothing in a good file', () => {
    expect(faultsIn(good)).toEqual([]);
  });

  it('each have a file that breaks them', () => {
    expect(Object.keys(breakages).sort()).toEqual(packageRules.map(({ name }) => name).sort());
  });

  it.each(
    Object.entries(breakages).flatMap(([rule, changes]) =>
      changes.map((change, index) => [`${rule} (${index + 1})`, rule, change] as const),
    ),
  )('catch: %s', (_title, rule, [part, found, instead]) => {
    const broken = good.get(part)!.replace(found, () => instead);
    expect(broken).not.toBe(good.get(part));
    expect(faultsIn(new Map(good).set(part, broken)).filter((fault) => fault.startsWith(`${rule}: `))).not.toEqual([]);
  });
});

describe('The schemas', () => {
  it('catch a fault in a part of each kind', async () => {
    const good = partsOf(await writeWorkbook(everything, { savedAt: new Date(0), application: 'Test' }));
    const faulty: readonly Breakage[] = [
      [types, '<Default ', '<Standard '],
      ['_rels/.rels', 'Target=', 'Goal='],
      ['docProps/core.xml', 'dc:title', 'dc:heading'],
      ['docProps/app.xml', 'Company', 'Firm'],
      ['docProps/custom.xml', 'vt:lpwstr', 'vt:text'],
      [workbook, 'activeTab="1"', 'activeTab="one"'],
      ['xl/_rels/workbook.xml.rels', 'Id=', 'Name='],
      ['xl/styles.xml', 'patternType="solid"', 'patternType="full"'],
      ['xl/theme/theme1.xml', 'lastClr="000000"', 'lastClr="black"'],
      ['xl/sharedStrings.xml', '<t>', '<text>'],
      ['xl/metadata.xml', 'metadataTypes count="1"', 'metadataTypes number="1"'],
      [gaps, 'errorStyle="stop"', 'errorStyle="halt"'],
      [table, 'totalsRowShown="0"', 'totalsRowShown="none"'],
      [chart, '<c:gapWidth val="40"/>', '<c:gapWidth val="wide"/>'],
      [drawing, '<xdr:row>13</xdr:row>', '<xdr:row>thirteen</xdr:row>'],
    ];
    const parts = new Map(good);
    for (const [part, found, instead] of faulty) parts.set(part, good.get(part)!.replaceAll(found as string, instead));
    const faults = schemaFaults(zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]))));
    // Without its content types nothing else can be told apart, so that part is broken alone.
    expect(faults.join('\n')).toContain('[Content_Types].xml');
    parts.set(types, good.get(types)!);
    const rest = schemaFaults(zipSync(Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]))));
    for (const [part] of faulty.slice(1)) expect(rest.filter((fault) => fault.startsWith(`${part}:`))).not.toEqual([]);
  });
});
