import { invalidArgument } from '../errors';

/** What a formula's structured references are read against: the table that holds the cell, and all tables. */
export interface TableNames {
  readonly name: string;
  readonly columns: readonly { readonly name: string }[];
}

export interface ReferenceContext {
  /** The table that the formula's cell lies in, if any. */
  readonly own: TableNames | null;
  find(tableName: string): TableNames | null;
}

/** One structured reference, taken apart. */
export interface StructuredReference {
  readonly table: string;
  /** Such as '#This Row', '#Headers'; in order. */
  readonly items: readonly string[];
  /** None, one, or the two ends of a range of columns. */
  readonly columns: readonly string[];
}

/** Characters of a heading that ask for a second pair of brackets (Microsoft: 'Using structured references with Excel tables'). */
const special = /[\t\n\r,:.[\]#'"{}$^&*+=\-><()/]/;
const thisRow = '#This Row';
const knownItems = new Map(['#All', '#Data', '#Headers', '#Totals', thisRow].map((item) => [item.toLowerCase(), item]));

const escapeColumn = (name: string): string => name.replace(/['[\]#]/g, "'$&");

/**
 * A heading as the engine is told it: signs that its reader takes for parts of a formula (parentheses, quotes, commas, …)
 * stand as private-use characters, and come back as themselves.
 */
export function engineHeading(name: string): string {
  return name.replace(/[^\p{L}\p{N}\p{Co}_ /-]/gu, (sign) =>
    sign.charCodeAt(0) < 0x100 ? String.fromCharCode(0xe000 + sign.charCodeAt(0)) : sign,
  );
}

/** The heading as it is. */
export const plainHeading = (name: string): string =>
  name.replace(/[\ue000-\ue0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000));

type Piece = string | StructuredReference;

/** Index just behind the bracket that closes the one at `start`; quotes (') escape. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at + 1;
  }
  throw invalidArgument(`A bracket is not closed in ${text}.`);
}

/** Splits at the top level, outside brackets. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']') depth--;
    else if (text[at] === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}

const unbracket = (text: string): string => text.slice(1, -1).replace(/'(.)/g, '$1');

function columnsOf(text: string): string[] {
  return split(text, ':').map((part) => {
    if (!part.startsWith('[') || closing(part, 0) !== part.length) throw invalidArgument(`'${text}' is no column.`);
    return unbracket(part);
  });
}

/** Reads what stands between the outer brackets. */
function readSpecifier(inside: string, whole: string, strict: boolean): Pick<StructuredReference, 'items' | 'columns'> {
  const text = inside.trim();
  if (text.startsWith('@')) {
    const rest = text.slice(1).trim();
    if (rest === '') return { items: [thisRow], columns: [] };
    if (rest.startsWith('[')) return { items: [thisRow], columns: columnsOf(rest) };
    if (strict && (special.test(rest) || rest.includes(' '))) throw doubleBrackets(rest, whole);
    return { items: [thisRow], columns: [rest] };
  }
  if (text === '') return { items: [], columns: [] };
  if (!text.startsWith('[')) {
    const item = knownItems.get(text.toLowerCase());
    if (item) return { items: [item], columns: [] };
    if (strict && special.test(text.replace(/'./g, ''))) throw doubleBrackets(text, whole);
    return { items: [], columns: [inside.replace(/'(.)/g, '$1')] };
  }
  const items: string[] = [];
  const columns: string[] = [];
  for (const part of split(text, ',')) {
    const item = part.startsWith('[#') ? knownItems.get(part.slice(1, -1).toLowerCase()) : undefined;
    if (item) items.push(item);
    else columns.push(...columnsOf(part));
  }
  return { items, columns };
}

function doubleBrackets(column: string, whole: string): Error {
  return invalidArgument(`The heading '${column}' needs brackets of its own in ${whole}.`);
}

/** Cuts a formula into plain text and structured references; `strict` where it comes from outside and not from the engine. */
function pieces(formula: string, own: TableNames | null, strict: boolean): Piece[] {
  const found: Piece[] = [];
  let plain = '';
  let at = 0;
  while (at < formula.length) {
    const character = formula[at];
    if (character === '"' || character === "'") {
      let end = at + 1;
      while (end < formula.length && (formula[end] !== character || formula[end + 1] === character)) {
        end += formula[end] === character ? 2 : 1;
      }
      plain += formula.slice(at, end + 1);
      at = end + 1;
    } else if (character === '[') {
      const end = closing(formula, at);
      const whole = formula.slice(at, end);
      const name = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(plain)?.[0] ?? '';
      const table = name || own?.name;
      if (!table) throw invalidArgument(`${whole} stands outside a table.`);
      if (name) plain = plain.slice(0, -name.length);
      const { items, columns } = readSpecifier(whole.slice(1, -1), name + whole, strict);
      found.push(plain, { table, items, columns: columns.map(plainHeading) });
      plain = '';
      at = end;
    } else {
      plain += character;
      at++;
    }
  }
  return [...found, plain];
}

function resolve(reference: StructuredReference, context: ReferenceContext): StructuredReference {
  const own = context.own?.name.toLowerCase() === reference.table.toLowerCase() ? context.own : null;
  const table = own ?? context.find(reference.table);
  if (!table) throw invalidArgument(`There is no table named '${reference.table}'.`);
  const columns = reference.columns.map((wanted) => {
    const named = (name: string) => table.columns.find((known) => known.name.toLowerCase() === name.toLowerCase());
    // A heading may end with a space.
    const column = named(wanted) ?? named(wanted.trim());
    if (!column) throw invalidArgument(`The table '${table.name}' has no column '${wanted}'.`);
    return column.name;
  });
  return { ...reference, table: table.name, columns };
}

/** The long form: `Gaps[[#This Row],[Importance]]`, `Gaps[As-Is Level]`; `heading` writes a column's name. */
function print({ table, items, columns }: StructuredReference, heading: (name: string) => string): string {
  const column = columns.map((name) => `[${heading(name)}]`).join(':');
  if (items.length === 0) {
    if (columns.length === 0) return `${table}[]`;
    return columns.length === 1 ? `${table}${column}` : `${table}[${column}]`;
  }
  const item = items.map((name) => `[${name}]`).join(',');
  return columns.length === 0 && items.length === 1
    ? `${table}${item}`
    : `${table}[${[item, column].filter(Boolean).join(',')}]`;
}

/** The form that the engine understands. */
const printForEngine = (reference: StructuredReference): string => print(reference, engineHeading);

/** The form that Excel shows in a cell: `[@Importance]` in the table's own rows, `Gaps[@Importance]` elsewhere. */
function printForCell(reference: StructuredReference, own: TableNames | null): string {
  const { table, items, columns } = reference;
  if (items.length === 1 && items[0] === thisRow) {
    const prefix = own?.name === table ? '' : table;
    const simple = columns.length === 1 && !special.test(columns[0]) && !columns[0].includes(' ');
    const column = columns.map((name) => `[${escapeColumn(name)}]`).join(':');
    return `${prefix}[@${simple ? columns[0] : column}]`;
  }
  if (items.length === 0 && columns.length === 1 && special.test(columns[0]))
    return `${table}[[${escapeColumn(columns[0])}]]`;
  return print(reference, escapeColumn);
}

/** Rewrites a formula's references as they come in; refuses tables and columns that do not exist, as Excel does. */
export function toEngineForm(formula: string, context: ReferenceContext): string {
  if (!formula.includes('[')) return formula;
  return pieces(formula, context.own, true)
    .map((piece) => (typeof piece === 'string' ? piece : printForEngine(resolve(piece, context))))
    .join('');
}

/** Rewrites a formula's references as `range.formulas` shows them. */
export function toCellForm(formula: string, own: TableNames | null): string {
  if (!formula.includes('[')) return formula;
  return pieces(formula, own, false)
    .map((piece) => (typeof piece === 'string' ? piece : printForCell(piece, own)))
    .join('');
}

/** What becomes of a reference: another one, or text in its place, such as an error. */
export type ReferenceChange = (reference: StructuredReference) => StructuredReference | string;

/**
 * Changes references to a table inside a formula in engine form, which always names it; null where nothing changes.
 * @param table its name in lower case
 */
export function renamed(formula: string, table: string, change: ReferenceChange): string | null {
  if (!formula.includes('[') || !formula.toLowerCase().includes(table)) return null;
  const text = pieces(formula, null, false)
    .map((piece) => {
      const after = typeof piece === 'string' || piece.table.toLowerCase() !== table ? piece : change(piece);
      return typeof after === 'string' ? after : printForEngine(after);
    })
    .join('');
  return text === formula ? null : text;
}
