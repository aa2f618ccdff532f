/** What Excel shows for a cell in error, such as #REF!. */
export class CellError {
  constructor(readonly name: string) {}
}

/** What a cell holds, whatever the host wraps it in; a blank cell is null. */
export type CellValue = string | number | boolean | null | CellError;

const errorNames =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!)$/;

/** The error that an object stands for: a custom-function error has a code, Excel's own error value a basic value. */
function objectValue(cell: object): CellValue {
  const { basicValue, code, type } = cell as { basicValue?: unknown; code?: unknown; type?: unknown };
  if (typeof code === 'string' && code.startsWith('#')) return new CellError(code);
  if (type === 'Error') return new CellError(typeof basicValue === 'string' ? basicValue : '#VALUE!');
  return typeof basicValue === 'object' ? new CellError('#VALUE!') : cellValue(basicValue);
}

/**
 * What a host hands over for one cell, without the host's own ways: empty text and missing values are null, entities
 * and formatted numbers their basic value, errors a `CellError`. A blank cell that the host turned into 0 stays 0: only
 * the kind of value that is asked for can tell whether 0 means something.
 */
export function cellValue(cell: unknown): CellValue {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? cell : new CellError('#NUM!');
    case 'boolean':
      return cell;
    case 'string':
      if (cell === '') return null;
      return cell.charCodeAt(0) === 35 && errorNames.test(cell) ? new CellError(cell) : cell;
    case 'object':
      return cell === null ? null : objectValue(cell);
    default:
      return null;
  }
}
