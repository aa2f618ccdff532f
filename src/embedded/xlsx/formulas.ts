import { piecesOf } from './formula-pieces';
import { filePrefix, isCustomFunction } from './native-functions';
import { parameterPieces } from './parameters';

const isName = /^[\p{L}_\\$]/u;

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
  const pieces = [...piecesOf(formula.replace(/^=/, ''))];
  const parameters = parameterPieces(pieces);
  return pieces
    .map((token, index) => {
      const previous = pieces[index - 1] ?? '';
      const next = pieces[index + 1] ?? '';
      if (token.startsWith('[')) {
        if (!isClosed(token)) refuse('a structured reference lacks its closing bracket');
        if (/^['\p{L}\p{N}_]/u.test(next)) refuse('files refer to no other workbook');
        if (!isName.test(previous) && !table) refuse('a structured reference without a table stands outside any table');
        return (isName.test(previous) ? '' : table) + spelledOut(token);
      }
      if (token === '@') refuse('the implicit intersection operator is not written');
      if (token.startsWith('#') && (isName.test(previous) || token === '#')) refuse('spill references are not written');
      const calls = isName.test(token) && next === '(';
      if (/^_xldudf_/i.test(token) || (calls && isCustomFunction(token))) {
        refuse(`files contain no custom function; ${token} is one`);
      }
      if (parameters.has(index)) return `_xlpm.${token}`;
      return calls ? filePrefix(token) + token : token;
    })
    .join('');
}

/** Whether a bracket is closed; `'` escapes the character after it. */
function isClosed(bracket: string): boolean {
  const plain = bracket.replace(/'./gs, '');
  return plain.split('[').length === plain.split(']').length;
}

/** `[@X]` as `[[#This Row],[X]]`; every other bracket as it is. */
function spelledOut(bracket: string): string {
  const inside = bracket.slice(1, -1).trim();
  if (!inside.startsWith('@')) return bracket;
  const columns = inside.slice(1).trim();
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}
