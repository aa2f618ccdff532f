import path from 'node:path';
import ts from 'typescript';

/** What the manifest asks of Excel: ExcelApi 1.14. */
const floor = 14;

const root = path.join(__dirname, '../..');

/** Members of Excel's API that the add-in names, with the number behind '1.' of the set that @types/office-js gives each. */
function usedMembers(): Map<string, number> {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const files = ['workbook', 'commands', 'taskpane'].flatMap((folder) =>
    ts.sys.readDirectory(path.join(root, 'src', folder), ['.ts', '.tsx']),
  );
  const program = ts.createProgram(files, { ...options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const used = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0];
      if (declaration?.getSourceFile().fileName.includes('@types/office-js/')) {
        const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(
          ts
            .getJSDocCommentsAndTags(declaration)
            .map((doc) => doc.getText())
            .join(),
        );
        const owner =
          declaration.parent && 'name' in declaration.parent ? (declaration.parent.name as ts.Identifier).text : '';
        if (set) used.set(`${owner}.${node.text}`, Number(set[1]));
      }
    }
    node.forEachChild(visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

test('every member of Excel’s API that the add-in uses is in the requirement set that the manifest asks for', () => {
  const used = usedMembers();
  expect(used.size).toBeGreaterThan(60);
  expect(used.get('Range.getSpillingToRangeOrNullObject')).toBe(12);
  const above = [...used].filter(([, set]) => set > floor);
  expect(above.map(([member, set]) => `${member}: ExcelApi 1.${set}`)).toEqual([]);
});
