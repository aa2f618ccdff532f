/** Where a formula stands, which decides what its short references mean. */
export interface FormulaPlace {
  readonly sheet?: string;
  /** Table that the cell lies in. */
  readonly table?: string;
  /** The blueprint's heading for one that was renamed; structured references follow a renamed heading. */
  readonly headingOf?: (table: string, heading: string) => string;
  /** The blueprint's name for a sheet that was renamed. */
  readonly sheetOf?: (sheet: string) => string;
}

const piece =
  /\s+|"(?:[^"]|"")*"|'(?:[^']|'')*'|#(?:N\/A|[A-Z0-9/]+[!?])|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?|[^]/giuy;

const isNumber = /^\.?\d/;
const isName = /^[\p{L}_\\$]/u;
/** What Excel puts before functions newer than the file format, and before parameters of LET and LAMBDA. */
const filePrefixes = /^(?:_xl(?:fn|ws|pm|l)\.)+/;
const customPrefix = /^_xldudf_([^_]+)_/;
const singled = /^_xlfn\.single$/;

/**
 * A formula in one form, whoever wrote it: Excel, LibreOffice or Waymark. Spaces, case, `@`, prefixes of files, quotes
 * around sheets, the sheet's own name and the ways to write a structured reference make no difference; text does.
 * @param formula with '=' or without, in the English of `range.formulas` and of files
 */
export function canonicalFormula(formula: string, place: FormulaPlace = {}): string {
  const text = formula.replace(/^\{(=[^]*)\}$/, '$1').replace(/^=/, '');
  const out: string[] = [];
  const openBrackets: boolean[] = [];
  let isSingle = false;
  for (let at = 0; at < text.length;) {
    if (text[at] === '[') {
      const end = closingBracket(text, at);
      const inside = text.slice(at + 1, end);
      at = end + 1;
      // `[1]!CSIRT.X` is a function of the first linked file, which is the add-in.
      if (/^\d+$/.test(inside)) at += text[at] === '!' ? 1 : 0;
      else out.push(structuredReference(isTable(out.at(-1)) ? out.pop() : undefined, inside, place));
      continue;
    }
    piece.lastIndex = at;
    const token = piece.exec(text)?.[0] ?? text[at];
    at += token.length;
    if (/^\s/.test(token) || token === '@') continue;
    if (token === '!') addSheet(out, place);
    else if (token === '(') {
      openBrackets.push(isSingle);
      if (!isSingle) out.push(token);
    } else if (token === ')') {
      const wasSingle = openBrackets.pop();
      const constant = out.at(-1) === '(' && /^(?:true|false)$/.test(out.at(-2) ?? '');
      if (constant) out.pop();
      else if (!wasSingle) out.push(token);
    } else if (singled.test(token.toLowerCase())) {
      isSingle = true;
      continue;
    } else out.push(canonicalToken(token));
    isSingle = false;
  }
  return out.join('');
}

function canonicalToken(token: string): string {
  if (token.startsWith('"')) return token;
  if (isNumber.test(token)) return String(Number(token));
  const lower = token.toLowerCase();
  return isName.test(token) ? lower.replace(filePrefixes, '').replace(customPrefix, '$1.') : lower;
}

const isTable = (token: string | undefined): boolean => token !== undefined && isName.test(token);

/** The token before '!' is a sheet: its own is left out, the rest stand in quotes. */
function addSheet(out: string[], { sheet, sheetOf = same }: FormulaPlace): void {
  const token = out.pop() ?? '';
  const name = token.startsWith("'")
    ? token
        .slice(1, -1)
        .replaceAll("''", "'")
        .replace(/^\[\d+\]/, '')
    : token;
  const known = sheetOf(name).toLowerCase();
  if (known !== sheet?.toLowerCase()) out.push(`'${known}'!`);
}

const same = (name: string): string => name;

/** Index of the bracket that closes the one at `start`, or the end; a quote (') escapes what follows it. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return text.length;
}

/** `[@X]`, `[@[X]]`, `Gaps[@X]`, `Gaps[[#This Row],[X]]` are one; so are `Gaps[X]`, `Gaps[[X]]`, `Gaps[[#Data],[X]]`. */
function structuredReference(named: string | undefined, inside: string, place: FormulaPlace): string {
  const table = (named ?? place.table ?? '').toLowerCase();
  const { headingOf = (_table, heading) => heading } = place;
  const trimmed = inside.trim();
  const thisRow = trimmed.startsWith('@');
  const { items, columns } = partsOf(thisRow ? trimmed.slice(1).trim() : trimmed);
  const shown = columns.map((heading) => headingOf(table, heading).toLowerCase()).join(':');
  const about = items.filter((item) => item !== '#data' && item !== '#this row').join(',');
  const row = thisRow || items.includes('#this row') ? '@' : '';
  return `${table}[${about}${about && shown ? ',' : ''}${row}${shown}]`;
}

function partsOf(inside: string): { items: string[]; columns: string[] } {
  const items: string[] = [];
  const columns: string[] = [];
  const add = (part: string): void => {
    const plain = part.replace(/'(.)/g, '$1').trim();
    if (part.trim().startsWith('#')) items.push(plain.toLowerCase());
    else if (plain !== '') columns.push(plain);
  };
  if (!inside.startsWith('[')) add(inside);
  else
    for (let at = 0; at < inside.length; at += 1) {
      if (inside[at] !== '[') continue;
      const end = closingBracket(inside, at);
      add(inside.slice(at + 1, end));
      at = end;
    }
  return { items, columns };
}
