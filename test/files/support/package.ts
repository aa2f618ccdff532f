import { strFromU8, unzipSync } from 'fflate';

/** The parts of an .xlsx file by path, without a leading slash; pictures and other binary parts are empty text. */
export type Parts = ReadonlyMap<string, string>;

/** Unzips a file. */
export function partsOf(file: Uint8Array): Map<string, string> {
  const isText = (path: string) => /\.(xml|rels|vml)$/.test(path);
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, isText(path) ? strFromU8(bytes) : '']));
}

export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, as it is in the file. */
  readonly inner: string;
}

/** All elements of one name; enough for elements that do not hold elements of their own name. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<${name}((?:\\s+[\\w:]+="[^"]*")*)\\s*(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value)]),
    ),
    inner,
  }));
}

/** Text as a reader of the file sees it. */
export function unescaped(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name]!,
    )
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B2:D9` as numbers that count from 1. */
export function boxOf(address: string): Box {
  const [first, last = first] = address.replaceAll('$', '').split(':').map(cellOf);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

const cellOf = (address: string): { row: number; column: number } => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return { row: Number(row), column: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) };
};

/** Whether two ranges share a cell. */
export const overlap = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The relationships of a part: id → the path of the part it points to, or undefined where it points outside. */
export function relationships(parts: Parts, path: string): Map<string, { target?: string; type: string }> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const rels = parts.get(`${folder ? `${folder}/` : ''}_rels/${path.slice(folder ? folder.length + 1 : 0)}.rels`) ?? '';
  return new Map(
    elements(rels, 'Relationship').map(({ attributes }) => [
      attributes.Id,
      {
        type: attributes.Type.slice(attributes.Type.lastIndexOf('/') + 1),
        ...(attributes.TargetMode !== 'External' && { target: resolved(folder, attributes.Target) }),
      },
    ]),
  );
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** The worksheets, in order, each with its name, its part, its tables and its state. */
export function worksheets(
  parts: Parts,
): { name: string; path: string; xml: string; tables: Table[]; hidden: boolean }[] {
  const targets = relationships(parts, 'xl/workbook.xml');
  return elements(parts.get('xl/workbook.xml') ?? '', 'sheet').map(({ attributes }) => {
    const path = targets.get(attributes['r:id'])?.target ?? '';
    const tables = [...relationships(parts, path).values()]
      .filter(({ type, target }) => type === 'table' && target !== undefined && parts.has(target))
      .map(({ target }) => tableOf(target!, parts.get(target!)!));
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
    return { name: attributes.name, path, xml: parts.get(path) ?? '', tables, hidden };
  });
}

export interface Table {
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly box: Box;
  readonly headed: boolean;
  /** First and last row of the data, without headings and totals. */
  readonly body: { readonly first: number; readonly last: number };
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
}

function tableOf(path: string, xml: string): Table {
  const [{ attributes }] = elements(xml, 'table');
  const box = boxOf(attributes.ref);
  const headings = Number(attributes.headerRowCount ?? 1);
  return {
    path,
    id: attributes.id,
    name: attributes.displayName,
    box,
    headed: headings > 0,
    body: { first: box.top + headings, last: box.bottom - Number(attributes.totalsRowCount ?? 0) },
    columns: elements(xml, 'tableColumn').map(({ attributes: { name }, inner }) => {
      const [formula] = elements(inner, 'calculatedColumnFormula');
      return { name, ...(formula && { formula: unescaped(formula.inner) }) };
    }),
  };
}

export interface Cell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly type?: string;
  readonly style: number;
  readonly metadata?: number;
  readonly formula?: string;
  /** The range that an array formula fills. */
  readonly array?: string;
  /** The text between the tags of `v`; absent without one. */
  readonly cached?: string;
  /** Text of an inline string. */
  readonly inline?: string;
}

/** The cells of a worksheet's XML. */
export function cells(xml: string): Cell[] {
  return elements(xml, 'c').map(({ attributes, inner }) => {
    const [formula] = elements(inner, 'f');
    const [value] = elements(inner, 'v');
    return {
      address: attributes.r,
      ...cellOf(attributes.r),
      type: attributes.t,
      style: Number(attributes.s ?? 0),
      ...(attributes.cm && { metadata: Number(attributes.cm) }),
      ...(formula && { formula: unescaped(formula.inner) }),
      ...(formula?.attributes.t === 'array' && { array: formula.attributes.ref }),
      ...(value && { cached: unescaped(value.inner) }),
      ...(attributes.t === 'inlineStr' && {
        inline: elements(inner, 't')
          .map((t) => unescaped(t.inner))
          .join(''),
      }),
    };
  });
}

/** The shared strings, in order. */
export function sharedStrings(parts: Parts): string[] {
  return elements(parts.get('xl/sharedStrings.xml') ?? '', 'si').map(({ inner }) =>
    elements(inner, 't')
      .map((t) => unescaped(t.inner))
      .join(''),
  );
}
