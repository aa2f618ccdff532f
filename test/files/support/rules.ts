import {
  boxOf,
  cells,
  elements,
  overlap,
  partsOf,
  relationships,
  sharedStrings,
  unescaped,
  worksheets,
  type Cell,
  type Parts,
} from './package';
import { unresolved } from './indexes';
import { contentTypes } from './schemas';

/** What a schema cannot see in a package, and Excel 'repairs' or shows wrongly. */
export interface PackageRule {
  readonly name: string;
  readonly source: string;
  /** One line a fault. */
  readonly check: (parts: Parts) => string[];
}

/** Runs every rule over a file: one line a fault, `rule: what`. */
export const ruleFaults = (file: Uint8Array): string[] => faultsIn(partsOf(file));

/** The same over parts that are unzipped already. */
export function faultsIn(parts: Parts): string[] {
  return packageRules.flatMap(({ name, check }) => check(parts).map((fault) => `${name}: ${fault}`));
}

const excelLimits = 'Microsoft: Excel specifications and limits';
const repairs = 'Excel repairs the file on opening';

export const packageRules: readonly PackageRule[] = [
  {
    name: 'a heading is its column name',
    source: `ECMA-376-1, 18.5.1.3; ${repairs}`,
    check: (parts) => {
      const strings = sharedStrings(parts);
      return eachTable(parts, ({ table, xml }) => {
        const at = cellsByPlace(xml);
        return (table.headed ? table.columns : []).flatMap(({ name }, index) => {
          const cell = at.get(`${table.box.top},${table.box.left + index}`);
          const text = cell?.type === 's' ? strings[Number(cell.cached)] : cell?.inline;
          return text === name ? [] : [`table ${table.name}, column '${name}' is headed '${text ?? ''}'`];
        });
      });
    },
  },
  {
    name: 'a table has one name for each column',
    source: `ECMA-376-1, 18.5.1.4; ${repairs}`,
    check: (parts) =>
      eachTable(parts, ({ table }) => {
        const width = table.box.right - table.box.left + 1;
        const counted =
          width === table.columns.length ? [] : [`table ${table.name}: ${table.columns.length} of ${width}`];
        return [...counted, ...twice(table.columns.map(({ name }) => name.toLowerCase())).map((n) => `'${n}' twice`)];
      }),
  },
  {
    name: 'a table has a row below its headings',
    source: repairs,
    check: (parts) =>
      eachTable(parts, ({ table }) => (table.body.last >= table.body.first ? [] : [`table ${table.name} has none`])),
  },
  {
    name: 'tables and names have names of their own',
    source: `one name space for tables and defined names; ${repairs}`,
    check: (parts) => {
      const tables = worksheets(parts).flatMap((sheet) => sheet.tables);
      const names = definedNames(parts);
      const global = names.filter(({ sheet }) => sheet === undefined).map(({ name }) => name);
      const local = names
        .filter(({ sheet }) => sheet !== undefined)
        .map(({ name, sheet }) => `${name} of sheet ${sheet}`);
      const all = [...tables.map(({ name }) => name), ...global, ...local].map((name) => name.toLowerCase());
      return [
        ...twice(all).map((name) => `${name} twice`),
        ...twice(tables.map(({ id }) => id)).map((id) => `id ${id} twice`),
      ];
    },
  },
  {
    name: 'a name is no address',
    source: 'Microsoft: Names in formulas, syntax rules',
    check: (parts) =>
      [...definedNames(parts), ...worksheets(parts).flatMap((sheet) => sheet.tables)].flatMap(({ name }) =>
        /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name) ? [] : [name],
      ),
  },
  {
    name: 'tables and spills do not overlap',
    source: `a table holds no spill; ${repairs}`,
    check: (parts) =>
      worksheets(parts).flatMap(({ name, xml, tables }) => {
        const spills = cells(xml).filter((cell) => cell.array?.includes(':'));
        const areas = [
          ...tables.map((table) => ({ what: table.name, box: table.box })),
          ...spills.map((cell) => ({ what: `the spill at ${cell.address}`, box: boxOf(cell.array!) })),
        ];
        return areas.flatMap((a, i) =>
          areas.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`sheet ${name}: ${a.what} and ${b.what}`] : [])),
        );
      }),
  },
  {
    name: 'a calculated column is the formula of its cells',
    source: 'ECMA-376-1, 18.5.1.1; what Excel fills into a row typed below the table',
    check: (parts) =>
      eachTable(parts, ({ table, xml }) => {
        const at = cellsByPlace(xml);
        return table.columns.flatMap(({ name, formula }, index) => {
          const own: (string | undefined)[] = [];
          for (let row = table.body.first; row <= table.body.last; row++) {
            own.push(at.get(`${row},${table.box.left + index}`)?.formula);
          }
          const different = new Set(own);
          const same = different.size === 1 && different.has(formula);
          // A column is no calculated one where no formula is that of most of its cells.
          const most = Math.max(...[...different].map((one) => own.filter((other) => other === one).length));
          const none = formula === undefined && (different.has(undefined) || most <= own.length / 2);
          return same || none ? [] : [`table ${table.name}, column '${name}'`];
        });
      }),
  },
  {
    name: 'a formula has a cached value',
    source: 'viewers and LibreOffice show what is cached',
    check: (parts) => eachCell(parts, ({ formula, cached }) => formula !== undefined && cached === undefined),
  },
  {
    name: 'a formula has at most 8,192 characters',
    source: excelLimits,
    check: (parts) => eachCell(parts, ({ formula }) => (formula?.length ?? 0) > 8192),
  },
  {
    name: 'a text has at most 32,767 characters',
    source: excelLimits,
    check: (parts) => sharedStrings(parts).flatMap((text, i) => (text.length > 32767 ? [`shared string ${i}`] : [])),
  },
  {
    name: 'every number that points somewhere finds it',
    source: `ECMA-376-1, 18.3.1.4, 18.8.45; ${repairs}`,
    check: unresolved,
  },
  {
    name: 'every relationship leads to a part',
    source: 'ECMA-376-2, 9.3',
    check: (parts) =>
      [...parts].flatMap(([path, xml]) => {
        const known = relationships(parts, path);
        const used = [...xml.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id);
        const lost = [...known].filter(([, { target }]) => target !== undefined && !parts.has(target));
        return [
          ...used.filter((id) => !known.has(id)).map((id) => `${path} uses ${id}, which is not there`),
          ...lost.map(([id, { target }]) => `${path}: ${id} leads to ${target}, which is not there`),
        ];
      }),
  },
  {
    name: 'content types cover every part and no other',
    source: 'ECMA-376-2, 10.1.2',
    check: (parts) => {
      const type = contentTypes(parts);
      const named = elements(parts.get('[Content_Types].xml') ?? '', 'Override').map((e) =>
        e.attributes.PartName.slice(1),
      );
      return [
        ...[...parts.keys()].filter((path) => path !== '[Content_Types].xml' && type(path) === ''),
        ...named.filter((path) => !parts.has(path)).map((path) => `${path} is not there`),
      ];
    },
  },
  {
    name: 'names quote the sheets that need it',
    source: `unquoted, ${repairs}`,
    check: (parts) => {
      const sheets = new Set(worksheets(parts).map(({ name }) => name.toLowerCase()));
      return definedNames(parts).flatMap(({ name, formula }) =>
        withoutStrings(formula)
          .split(/[,+\-*/&=<>():;^{}]|(?<!['\w])\s/)
          .filter((piece) => piece.includes('!') && !piece.startsWith('#'))
          .flatMap((piece) => {
            const sheet = piece.slice(0, piece.lastIndexOf('!'));
            const quoted = /^'(?:[^']|'')+'$/.test(sheet);
            const bare = quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
            if (!quoted && !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(bare)) return [`${name}: ${formula}`];
            return sheets.has(bare.toLowerCase()) ? [] : [`${name}: there is no sheet ${bare}`];
          }),
      );
    },
  },
  {
    name: 'no custom function',
    source: 'OfficeDev/office-js issue 6395: Excel binds none that it did not write itself',
    check: (parts) => [...parts].flatMap(([path, xml]) => (/_xldudf_/i.test(xml) ? [path] : [])),
  },
  {
    name: 'an inline list has at most 255 characters',
    source: `${excelLimits}; ${repairs}`,
    check: (parts) =>
      eachValidation(parts, ({ inner }) => {
        const list = /^"(.*)"$/s.exec(unescaped(elements(inner, 'formula1')[0]?.inner ?? ''))?.[1];
        return (list?.replaceAll('""', '"').length ?? 0) > 255;
      }),
  },
  {
    name: 'a prompt fits',
    source: 'Excel.DataValidationPrompt and DataValidationErrorAlert: titles 32, messages 255 characters',
    check: (parts) =>
      eachValidation(parts, ({ attributes: { promptTitle = '', prompt = '', errorTitle = '', error = '' } }) => {
        return promptTitle.length > 32 || errorTitle.length > 32 || prompt.length > 255 || error.length > 255;
      }),
  },
  {
    name: 'no structured reference in validations and conditional formats',
    source: 'OfficeDev/office-js issue 6135',
    check: (parts) =>
      worksheets(parts).flatMap(({ name, xml }) =>
        ['formula', 'formula1', 'formula2']
          .flatMap((tag) => elements(xml, tag))
          .map(({ inner }) => unescaped(inner))
          .filter((formula) => withoutStrings(formula).includes('['))
          .map((formula) => `sheet ${name}: ${formula}`),
      ),
  },
  {
    name: 'conditional formats have priorities of their own',
    source: 'ECMA-376-1, 18.3.1.10',
    check: (parts) =>
      worksheets(parts).flatMap(({ name, xml }) =>
        twice(elements(xml, 'cfRule').map(({ attributes }) => attributes.priority)).map(
          (p) => `sheet ${name}: ${p} twice`,
        ),
      ),
  },
  {
    name: 'colours have eight digits',
    source: 'ECMA-376-1, 18.18.86; six are read as transparent or refused',
    check: (parts) =>
      [...parts]
        .filter(([path]) => path.startsWith('xl/worksheets/') || path === 'xl/styles.xml')
        .flatMap(([path, xml]) =>
          [...xml.matchAll(/\srgb="([^"]*)"/g)]
            .filter(([, rgb]) => !/^[0-9A-F]{8}$/i.test(rgb))
            .map(([, rgb]) => `${path}: ${rgb}`),
        ),
  },
  {
    name: 'charts and pictures say what they show, and have numbers of their own',
    source: `design rule: screen readers; two drawings of one number: ${repairs}`,
    check: (parts) =>
      drawingParts(parts).flatMap(([path, xml]) => {
        const named = elements(xml, 'xdr:cNvPr').map(({ attributes }) => attributes);
        return [
          ...named.filter(({ descr }) => !descr).map(({ name }) => `${path}: ${name} has no alternative text`),
          ...twice(named.map(({ id }) => id)).map((id) => `${path}: ${id} twice`),
        ];
      }),
  },
  {
    name: 'every group of a chart stands on axes that are there',
    source: `ECMA-376-1, 21.2.2.9; ${repairs}`,
    check: (parts) =>
      chartParts(parts).flatMap(([path, xml]) => {
        const axes = ['c:catAx', 'c:dateAx', 'c:valAx'].flatMap((axis) => elements(xml, axis));
        const there = axes.map(({ inner }) => elements(inner, 'c:axId')[0].attributes.val);
        const wanted = [
          ...['c:barChart', 'c:lineChart', 'c:areaChart', 'c:scatterChart'].flatMap((group) =>
            elements(xml, group).flatMap(({ inner }) => elements(inner, 'c:axId')),
          ),
          ...axes.flatMap(({ inner }) => elements(inner, 'c:crossAx')),
        ].map(({ attributes }) => attributes.val);
        return wanted.filter((id) => !there.includes(id)).map((id) => `${path}: there is no axis ${id}`);
      }),
  },
  {
    name: 'labels stand where their kind of chart has a place for them',
    source: `scanny/python-pptx issue 789: ${repairs}`,
    check: (parts) =>
      chartParts(parts).flatMap(([path, xml]) =>
        elements(xml, 'c:barChart')
          .filter(({ inner }) => elements(inner, 'c:grouping')[0]?.attributes.val !== 'clustered')
          .flatMap(({ inner }) => elements(inner, 'c:dLblPos'))
          .filter(({ attributes }) => !['ctr', 'inEnd', 'inBase'].includes(attributes.val))
          .map(({ attributes }) => `${path}: ${attributes.val} in stacked bars`),
      ),
  },
  {
    name: 'what a chart shows lies on a sheet that is there',
    source: 'an unknown sheet asks for another workbook when the file is opened',
    check: (parts) => {
      const sheets = new Set(worksheets(parts).map(({ name }) => name.toLowerCase()));
      return chartParts(parts).flatMap(([path, xml]) =>
        elements(xml, 'c:f')
          .map(({ inner }) => unescaped(inner))
          .filter((formula) => formula !== '#REF!')
          .filter((formula) => {
            const sheet = formula.slice(0, formula.lastIndexOf('!'));
            return !sheets.has(
              sheet
                .replace(/^'(.*)'$/, '$1')
                .replaceAll("''", "'")
                .toLowerCase(),
            );
          })
          .map((formula) => `${path}: ${formula}`),
      );
    },
  },
  {
    name: 'no merged cells',
    source: 'design rule: tables, screen readers and sorting',
    check: (parts) =>
      worksheets(parts).flatMap(({ name, xml }) => (xml.includes('<mergeCell') ? [`sheet ${name}`] : [])),
  },
  {
    name: 'headers and footers have at most 255 characters',
    source: excelLimits,
    check: (parts) =>
      worksheets(parts).flatMap(({ name, xml }) =>
        ['oddHeader', 'oddFooter']
          .flatMap((tag) => elements(xml, tag))
          .some(({ inner }) => unescaped(inner).length > 255)
          ? [`sheet ${name}`]
          : [],
      ),
  },
  {
    name: 'sheets have names that Excel allows, and one to show',
    source: excelLimits,
    check: (parts) => {
      const sheets = worksheets(parts);
      const [{ attributes } = { attributes: {} as Record<string, string> }] = elements(
        parts.get('xl/workbook.xml') ?? '',
        'workbookView',
      );
      return [
        ...sheets.filter(({ name }) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)).map(({ name }) => name),
        ...twice(sheets.map(({ name }) => name.toLowerCase())).map((name) => `${name} twice`),
        ...(sheets[Number(attributes.activeTab ?? 0)]?.hidden === false
          ? []
          : ['the active sheet is hidden or not there']),
      ];
    },
  },
];

const partsIn = (parts: Parts, folder: RegExp): [string, string][] => [...parts].filter(([path]) => folder.test(path));
const drawingParts = (parts: Parts) => partsIn(parts, /^xl\/drawings\/drawing\d+\.xml$/);
const chartParts = (parts: Parts) => partsIn(parts, /^xl\/charts\/chart\d+\.xml$/);

const withoutStrings = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];

function definedNames(parts: Parts): { name: string; sheet?: string; formula: string }[] {
  return elements(parts.get('xl/workbook.xml') ?? '', 'definedName').map(({ attributes, inner }) => ({
    name: attributes.name,
    sheet: attributes.localSheetId,
    formula: unescaped(inner),
  }));
}

type SheetTable = { table: ReturnType<typeof worksheets>[number]['tables'][number]; xml: string };

const eachTable = (parts: Parts, check: (found: SheetTable) => string[]): string[] =>
  worksheets(parts).flatMap(({ tables, xml }) => tables.flatMap((table) => check({ table, xml })));

const eachCell = (parts: Parts, isFault: (cell: Cell) => boolean): string[] =>
  worksheets(parts).flatMap(({ name, xml }) =>
    cells(xml)
      .filter(isFault)
      .map(({ address }) => `${name}!${address}`),
  );

const eachValidation = (parts: Parts, isFault: (found: ReturnType<typeof elements>[number]) => boolean): string[] =>
  worksheets(parts).flatMap(({ name, xml }) =>
    elements(xml, 'dataValidation')
      .filter(isFault)
      .map(({ attributes }) => `sheet ${name}, ${attributes.sqref}`),
  );

const cellsByPlace = (xml: string): Map<string, Cell> =>
  new Map(cells(xml).map((cell) => [`${cell.row},${cell.column}`, cell]));
