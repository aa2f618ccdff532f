import { parseBox } from '../address';

type Value = number | string | boolean;

/** The value of a cell; null where it is blank. */
export type ReadCell = (row: number, column: number) => Value | null;

/** A condition over the cells of one sheet, for the cell that lies so many rows and columns from the first one. */
export type CellCondition = (read: ReadCell, down: number, right: number) => boolean;

type Term = (read: ReadCell, down: number, right: number) => Value | null;

class NotRead extends Error {}
class CellError extends Error {}

const tokens =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![\w(.:!])|([A-Z]+)(?=\()|(<>|<=|>=|[=<>(),]))/y;
const errors = /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

const rank = (value: Value): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Numbers come before texts, texts before truth values; a blank is whatever it is compared with (Excel's order). */
function compare(one: Value | null, other: Value | null): number {
  const blank = (beside: Value | null): Value =>
    typeof beside === 'string' ? '' : typeof beside === 'boolean' ? false : 0;
  const [a, b] = [one ?? blank(other), other ?? blank(one)].map((value) =>
    typeof value === 'string' ? value.toLowerCase() : value,
  );
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a < b ? -1 : a > b ? 1 : 0;
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

const isTrue = (value: Value | null): boolean => value === true || (typeof value === 'number' && value !== 0);
const numbers = (values: readonly (Value | null)[]): number[] => values.filter((value) => typeof value === 'number');

const functions: Readonly<Record<string, (values: readonly (Value | null)[]) => Value>> = {
  AND: (values) => values.every(isTrue),
  OR: (values) => values.some(isTrue),
  NOT: ([value]) => !isTrue(value),
  MIN: (values) => Math.min(...numbers(values), ...(numbers(values).length === 0 ? [0] : [])),
  MAX: (values) => Math.max(...numbers(values), ...(numbers(values).length === 0 ? [0] : [])),
  ISNUMBER: ([value]) => typeof value === 'number',
};

/** Reads comparisons of single cells, numbers and texts, joined by the few functions above. */
class Reader {
  private at = 0;
  private readonly parts: { kind: 'text' | 'number' | 'cell' | 'name' | 'sign'; text: string }[] = [];

  constructor(formula: string) {
    tokens.lastIndex = 0;
    let from = 0;
    while (from < formula.trimEnd().length) {
      tokens.lastIndex = from;
      const found = tokens.exec(formula);
      if (!found) throw new NotRead();
      const kind = (['text', 'number', 'cell', 'name', 'sign'] as const)[
        found.slice(1).findIndex((part) => part !== undefined)
      ];
      this.parts.push({ kind, text: found.slice(1).find((part) => part !== undefined)! });
      from = tokens.lastIndex;
    }
  }

  whole(): Term {
    const term = this.comparison();
    if (this.at < this.parts.length) throw new NotRead();
    return term;
  }

  private comparison(): Term {
    const one = this.operand();
    const sign = this.parts[this.at];
    if (sign?.kind !== 'sign' || !(sign.text in comparisons)) return one;
    this.at += 1;
    const other = this.operand();
    const holds = comparisons[sign.text];
    return (...place) => holds(compare(one(...place), other(...place)));
  }

  private operand(): Term {
    const part = this.parts[this.at++];
    switch (part?.kind) {
      case 'number': {
        const value = Number(part.text);
        return () => value;
      }
      case 'text': {
        const value = part.text.slice(1, -1).replaceAll('""', '"');
        return () => value;
      }
      case 'cell':
        return cellTerm(part.text);
      case 'name':
        return this.call(part.text);
      default:
        throw new NotRead();
    }
  }

  private call(name: string): Term {
    const calculate = functions[name];
    if (!calculate) throw new NotRead();
    const terms: Term[] = [];
    do {
      this.at += 1;
      terms.push(this.comparison());
    } while (this.parts[this.at]?.text === ',');
    if (this.parts[this.at++]?.text !== ')') throw new NotRead();
    return (...place) => calculate(terms.map((term) => term(...place)));
  }
}

function cellTerm(address: string): Term {
  const [, columnFixed, rowFixed] = /^(\$?)[A-Z]+(\$?)\d+$/.exec(address)!;
  const box = parseBox(address);
  if (!box) throw new NotRead();
  return (read, down, right) => {
    const value = read(box.row + (rowFixed ? 0 : down), box.column + (columnFixed ? 0 : right));
    if (typeof value === 'string' && errors.test(value)) throw new CellError();
    return value === null ? null : value;
  };
}

/**
 * A conditional format's formula as a condition that can be asked cell by cell; null where it holds more than
 * comparisons of single cells of its own sheet, numbers and texts.
 * @param formula with '=', relative to the first cell of the range
 */
export function cellCondition(formula: string): CellCondition | null {
  try {
    const term = new Reader(formula.replace(/^=/, '')).whole();
    return (read, down, right) => {
      try {
        return isTrue(term(read, down, right));
      } catch (error) {
        if (error instanceof CellError) return false;
        throw error;
      }
    };
  } catch (error) {
    if (error instanceof NotRead) return null;
    throw error;
  }
}
