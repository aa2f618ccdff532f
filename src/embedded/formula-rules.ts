import { HostError, invalidArgument } from './errors';

/** Limits of a formula (Microsoft Support: 'Excel specifications and limits'; text in formulas: 255 characters). */
const deepestNesting = 64;
const mostArguments = 255;
const longestText = 255;

interface Token {
  readonly kind: 'text' | 'name' | 'number' | 'error' | 'bracket' | 'sheet' | 'space' | 'sign';
  readonly text: string;
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'!/y],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!)/iy],
  ['number', /\d+\.?\d*(?:e[+-]?\d+)?(?![\p{L}\p{N}_.$:!])|\.\d+(?:e[+-]?\d+)?/iuy],
  ['name', /[\p{L}\p{N}_\\$][\p{L}\p{N}_.\\$?]*!?/uy],
  ['space', /\s+/y],
];

/** Index behind the bracket that closes the one at `start`; an apostrophe escapes. */
function closing(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** A formula cut into its parts; signs stand alone. */
function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    if (formula[at] === '[') {
      const end = closing(formula, at);
      found.push({ kind: 'bracket', text: formula.slice(at, end) });
      at = end;
      continue;
    }
    let token: Token = { kind: 'sign', text: formula[at] };
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(formula);
      if (match) {
        token = { kind, text: match[0] };
        break;
      }
    }
    found.push(token);
    at += token.text.length;
  }
  return found;
}

/** What a formula holds that not every place takes. */
export interface FormulaShape {
  readonly structured: boolean;
  readonly otherWorkbook: boolean;
  readonly arrayConstant: boolean;
  readonly union: boolean;
  readonly intersection: boolean;
  readonly implicitIntersection: boolean;
  readonly spillReference: boolean;
  /** Names of functions called, as written. */
  readonly functions: readonly string[];
}

interface Open {
  readonly sign: '(' | '{';
  readonly call: boolean;
  separators: number;
  /** Entries of each row so far, of an array constant. */
  readonly widths: number[];
}

const refuse = (formula: string, why: string): Error =>
  invalidArgument(`The formula cannot be read: ${formula} (${why})`);
const startsOperand = ({ kind, text }: Token): boolean => kind !== 'sign' || text === '(';
const endsReference = ({ kind, text }: Token): boolean => kind === 'name' || kind === 'bracket' || text === ')';

/** Reads a formula's shape, and refuses what Excel does not take in any formula. */
export function readShape(formula: string): FormulaShape {
  const list = tokens(formula);
  const shape = {
    structured: false,
    otherWorkbook: false,
    arrayConstant: false,
    union: false,
    intersection: false,
    implicitIntersection: false,
    spillReference: false,
    functions: [] as string[],
  };
  const open: Open[] = [];
  const solid = list.filter(({ kind }) => kind !== 'space');
  list.forEach((token, at) => {
    const { kind, text } = token;
    const before = list[at - 1] as Token | undefined;
    const top = open.at(-1);
    if (kind === 'text' && text.slice(1, -1).replace(/""/g, '"').length > longestText)
      throw refuse(formula, `a text in it has more than ${longestText} characters`);
    if (kind === 'bracket') {
      const next = list[at + 1] as Token | undefined;
      if (next?.text.endsWith('!')) shape.otherWorkbook = true;
      else shape.structured = true;
    }
    if (kind === 'sheet' && text.includes('[')) shape.otherWorkbook = true;
    if (kind === 'space' && before && endsReference(before)) {
      const next = list[at + 1] as Token | undefined;
      if (next && startsOperand(next) && next.kind !== 'text' && next.text !== '(') shape.intersection = true;
    }
    if (top?.sign === '{' && (kind === 'name' ? !/^(TRUE|FALSE)$/i.test(text) : /^[(\[']/.test(text)))
      throw refuse(formula, `an array constant holds ${text}`);
    if (kind !== 'sign') return;
    if (text === '(') {
      const name = before?.kind === 'space' ? list[at - 2] : before;
      const call = name?.kind === 'name' && !name.text.endsWith('!');
      if (call) shape.functions.push(name.text);
      open.push({ sign: '(', call, separators: 0, widths: [] });
      if (open.filter((one) => one.call).length > deepestNesting)
        throw refuse(formula, `more than ${deepestNesting} functions stand in each other`);
    } else if (text === '{') {
      shape.arrayConstant = true;
      open.push({ sign: '{', call: false, separators: 0, widths: [1] });
    } else if (text === ')' || text === '}') {
      if (!top || (text === ')') !== (top.sign === '(')) throw refuse(formula, `'${text}' closes nothing`);
      if (new Set(top.widths).size > 1) throw refuse(formula, 'the rows of an array constant differ in length');
      open.pop();
    } else if (text === ',') {
      if (top?.sign === '{') top.widths[top.widths.length - 1]++;
      else if (!top) throw refuse(formula, 'a comma stands outside parentheses');
      else if (!top.call) shape.union = true;
      else if (++top.separators >= mostArguments) throw refuse(formula, `more than ${mostArguments} arguments`);
    } else if (text === ';') {
      if (top?.sign !== '{') throw refuse(formula, 'arguments are parted by commas');
      top.widths.push(1);
    } else if (text === '#') {
      if (before?.kind !== 'name' && before?.text !== ')') throw refuse(formula, "'#' stands alone");
      shape.spillReference = true;
    } else if (text === '@') {
      shape.implicitIntersection = true;
    } else if (text === "'" || text === '"') {
      throw refuse(formula, 'a quotation mark is not closed');
    }
  });
  if (open.length > 0) throw refuse(formula, 'a bracket is not closed');
  solid.forEach((token, at) => {
    const before = solid[at - 1] as Token | undefined;
    if (token.text === '=' && token.kind === 'sign' && (!before || (before.kind === 'sign' && before.text === '=')))
      throw refuse(formula, "'=' stands where a value is expected");
  });
  const last = solid.at(-1);
  if (!last || (last.kind === 'sign' && '+-*/^&=<>,'.includes(last.text))) throw refuse(formula, 'it ends too early');
  return shape;
}

/** Refuses what the engine cannot calculate, so that no wrong number stands where Excel would show a right one. */
export function checkCalculable(formula: string): void {
  const shape = readShape(formula);
  const missing = (what: string): Error =>
    new HostError('NotImplemented', `The embedded workbook does not calculate ${what}: ${formula}`);
  if (shape.otherWorkbook) throw missing('references to other workbooks');
  if (shape.spillReference) throw missing('spill references');
  if (shape.union) throw missing('unions of references');
  if (shape.intersection) throw missing('intersections of references');
  if (shape.implicitIntersection) throw missing('implicit intersections (@)');
}
