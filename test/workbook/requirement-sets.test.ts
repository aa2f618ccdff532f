import path from 'node:path';
import { addInFiles, atMost, floor, root, usesOfOffice, type Use } from '../support/requirement-sets';

/** Members above the floor that are met in another way than by asking first: what stands in for them. */
const elsewhere: readonly { readonly member: string; readonly file: string; readonly instead: string }[] = [
  'Document.getFileAsync',
  'File.getSliceAsync',
  'File.closeAsync',
].map((member) => ({
  member,
  file: 'src/workbook/saving.ts',
  instead: "the refusal says: 'Use File, Save a Copy instead.'",
}));

const isBelow = (set: Use['sets'][number]): boolean =>
  floor().some(({ name, version }) => name === set.name && atMost(set.version, version));

/** Uses of a member that an Excel which the manifest admits may lack, and that nothing stands in for. */
function violations(uses: readonly Use[]): string[] {
  return uses.flatMap((use) =>
    use.sets
      .filter((set) => !isBelow(set) && !use.guarded.includes(set))
      .filter(() => !elsewhere.some(({ member, file }) => member === use.member && use.place.startsWith(`${file}:`)))
      .map(({ name, version }) => `${use.place} ${use.member}: ${name} ${version}`),
  );
}

const uses = usesOfOffice(addInFiles());

test('the floor is that of the manifest: desktop Excel since LTSC 2021', () => {
  expect(floor()).toEqual([
    { name: 'SharedRuntime', version: '1.1' },
    { name: 'ExcelApi', version: '1.14' },
    { name: 'CustomFunctionsRuntime', version: '1.3' },
  ]);
});

test('every member of Office.js that the add-in uses is there in every Excel that the manifest admits, or is asked for', () => {
  expect(violations(uses)).toEqual([]);
});

test('every exception from that stands for a use', () => {
  for (const { member, file } of elsewhere)
    expect(uses.some((use) => use.member === member && use.place.startsWith(`${file}:`))).toBe(true);
});

test('the uses are found in whatever way they are written', () => {
  const found = new Set(uses.map(({ member, sets }) => `${member} ${sets.map(({ version }) => version).join()}`));
  for (const member of [
    'Range.getSpillingToRangeOrNullObject 1.12',
    'WorksheetCollection.items 1.1',
    'DocumentProperties.title 1.7',
    'RangeBorder.style 1.1',
    'Addin.showAsTaskpane 1.1',
    'BorderLineStyle.continuous 1.1',
  ])
    expect([...found]).toContain(member);
  expect(found.size).toBeGreaterThan(120);
});

const supported = (version: string): string => `Office.context.requirements.isSetSupported('ExcelApi', '${version}')`;

/** Code above the floor, and what the test says of it. */
const refused: readonly (readonly [what: string, code: string, violation: string])[] = [
  ['a property', 'void range.valuesAsJson;', 'Range.valuesAsJson: ExcelApi 1.16'],
  ['a method', 'range.getDisplayedCellProperties({});', 'Range.getDisplayedCellProperties: ExcelApi 1.19'],
  ['a name in load', "range.load('address,valuesAsJson');", 'Range.valuesAsJson: ExcelApi 1.16'],
  ['a name deep in load', "sheet.shapes.load('items/displayName');", 'Shape.displayName: ExcelApi 1.15'],
  ['a destructured member', 'const { valuesAsJson } = range; void valuesAsJson;', 'Range.valuesAsJson: ExcelApi 1.16'],
  ['a member in brackets', "void range['valuesAsJson'];", 'Range.valuesAsJson: ExcelApi 1.16'],
  ['a key for set', "sheet.shapes.getItemAt(0).set({ displayName: 'x' });", 'Shape.displayName: ExcelApi 1.15'],
  [
    'a parameter',
    "sheet.tables.getItem('T').rows.add(undefined, [[1]], true);",
    'TableRowCollection.add: ExcelApi 1.15',
  ],
  ['a value of an enumeration', 'void Excel.CellControlType.checkbox;', 'CellControlType.checkbox: ExcelApi 1.18'],
  ['a value as text', "range.clear('ResetContents');", 'ClearApplyTo.resetContents: ExcelApi 1.18'],
  [
    'a member for the web only',
    "sheet.protection.setPassword('x');",
    'WorksheetProtection.setPassword: ExcelApiOnline 1.1',
  ],
  ['a set of the common API', 'Office.ribbon.requestUpdate({ tabs: [] });', 'Ribbon.requestUpdate: RibbonApi 1.1'],
  [
    'a question without another way',
    `if (${supported('1.16')}) void range.valuesAsJson;`,
    'Range.valuesAsJson: ExcelApi 1.16',
  ],
  [
    'a question for too little',
    `if (${supported('1.15')}) void range.valuesAsJson; else void 0;`,
    'Range.valuesAsJson: ExcelApi 1.16',
  ],
  [
    'the wrong branch',
    `if (${supported('1.16')}) void 0; else void range.valuesAsJson;`,
    'Range.valuesAsJson: ExcelApi 1.16',
  ],
];

const allowed: readonly (readonly [what: string, code: string])[] = [
  ['a question with two answers', `if (${supported('1.16')}) void range.valuesAsJson; else void range.values;`],
  ['a question with an earlier way out', `if (!${supported('1.16')}) return; void range.valuesAsJson;`],
  ['a choice', `void (${supported('1.17')} ? range.valuesAsJson : range.values);`],
  ['a member at the floor', "range.load('values'); void range.getSpillingToRange();"],
  ['a type', 'let none: Excel.Interfaces.ShapeData | undefined; void none;'],
];

describe('the build', () => {
  const codes = [...refused, ...allowed].map(([, code]) => code);
  const fileOf = (code: string): string => `src/workbook/fixture-${codes.indexOf(code)}.ts`;
  const wrapped = (code: string): string => `export async function use(context: Excel.RequestContext): Promise<void> {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange('A1');
    await context.sync();
    { ${code} }
  }`;
  let found: string[];
  beforeAll(() => {
    const sources = Object.fromEntries(codes.map((code) => [path.join(root, fileOf(code)), wrapped(code)]));
    found = violations(usesOfOffice([], sources));
  });
  const said = (code: string): string[] =>
    found.filter((line) => line.startsWith(`${fileOf(code)}:`)).map((line) => line.replace(/^\S+ /, ''));

  test.each(refused)('fails for %s above the floor', (_what, code, violation) => {
    expect(said(code)).toContain(violation);
  });

  test.each(allowed)('does not fail for %s', (_what, code) => {
    expect(said(code)).toEqual([]);
  });
});
