/**
 * Structured references as Excel wants them. Blueprints write `[Heading]` for this row's cell and `Table[Heading]` for
 * a whole column; a heading that holds more than letters, digits and spaces needs a second pair of brackets, and this
 * row's cell needs it for a space too.
 */
const reference = /([A-Za-z_][A-Za-z0-9_.]*)?\[([^[\]]+)\]/g;
const text = /"(?:[^"]|"")*"/g;

/**
 * A blueprint's formula as Excel takes it in a cell.
 * @param formula with '=' or without
 */
export function cellFormula(formula: string): string {
  let result = '';
  let from = 0;
  for (const quoted of formula.matchAll(text)) {
    result += withReferences(formula.slice(from, quoted.index)) + quoted[0];
    from = quoted.index + quoted[0].length;
  }
  return result + withReferences(formula.slice(from));
}

function withReferences(formula: string): string {
  return formula.replace(reference, (_all, table: string | undefined, heading: string) => {
    if (table) return `${table}[${/[^A-Za-z0-9 ]/.test(heading) ? `[${heading}]` : heading}]`;
    return `[@${/[^A-Za-z0-9]/.test(heading) ? `[${heading}]` : heading}]`;
  });
}

/** A sheet's name as a formula or a link writes it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Letters of a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row and column of an address such as `B12`, counted from 0. */
export function placeOf(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`'${address}' is not the address of a cell.`);
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** Address of the area that begins at a cell and has this size. */
export function areaFrom(at: string, rowCount: number, columnCount: number): string {
  const { row, column } = placeOf(at);
  return `${at}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}
