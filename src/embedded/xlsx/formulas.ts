import { filePrefix, isCustomFunction } from './native-functions';

/** One piece of a formula; a structured reference's brackets are cut by hand, since they nest. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#(?:N\/A|[A-Z0-9/]+[!?])|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[^]/giuy;

const isName = /^[\p{L}_\\$]/u;

/** Functions whose parameters have names of their own, which a file spells with a prefix that is not written here. */
const withParameters = new Set(['LET', 'LAMBDA']);

/**
 * A formula as a file holds it: no leading '=', prefixes before newer native functions, and short structured
 * references spelled out (`[@Importance]` becomes `Gaps[[#This Row],[Importance]]`), as Excel itself saves them.
 *
 * @param formula as `range.formulas` gives it, with '='
 * @param place where it stands, in words, for the error message
 * @param table the table that the cell lies in
 * @throws Error naming the place if the formula calls a custom function, or holds what cannot be written
 */
export function fileFormula(formula: string, place: string, table?: string): string {
  const refuse = (why: string): never => {
    throw new Error(`${place}: ${why} (${formula}).`);
  };
  const text = formula.replace(/^=/, '');
  let out = '';
  let previous = '';
  for (let at = 0; at < text.length;) {
    let token: string;
    if (text[at] === '[') {
      const end = closingBracket(text, at);
      if (end < 0) refuse('a structured reference lacks its closing bracket');
      token = text.slice(at, end + 1);
      if (/^['\p{L}\p{N}_]/u.test(text.slice(end + 1))) refuse('files refer to no other workbook');
      if (!isName.test(previous) && !table) refuse('a structured reference without a table stands outside any table');
      out += (isName.test(previous) ? '' : table) + spelledOut(token);
    } else {
      piece.lastIndex = at;
      token = piece.exec(text)![0];
      if (token === '@') refuse('the implicit intersection operator is not written');
      if (token.startsWith('#') && (isName.test(previous) || token === '#')) refuse('spill references are not written');
      const calls = isName.test(token) && text[at + token.length] === '(';
      if (/^_xldudf_/i.test(token) || (calls && isCustomFunction(token))) {
        refuse(`files contain no custom function; ${token} is one`);
      }
      if (calls && withParameters.has(token.toUpperCase())) refuse(`${token.toUpperCase()} is not written`);
      out += calls ? filePrefix(token) + token : token;
    }
    at += token.length;
    previous = token;
  }
  return out;
}

/** Index of the bracket that closes the one at `start`, or -1; `'` escapes the character after it. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

/** `[@X]` as `[[#This Row],[X]]`; every other bracket as it is. */
function spelledOut(bracket: string): string {
  const inside = bracket.slice(1, -1).trim();
  if (!inside.startsWith('@')) return bracket;
  const columns = inside.slice(1).trim();
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}
