export type DecimalSign = '.' | ',';

const spaces = /[\s\u00a0\u202f'’]/g;

/**
 * A number as text, without loss.
 * @param decimal with three decimals a 0 is added, so that nobody takes the sign for one between thousands
 */
export function writeNumber(value: number, decimal: DecimalSign): string {
  const text = String(value).replace(/^(-?[1-9]\d{0,2}\.\d{3})$/, '$10');
  return text.replace('.', decimal);
}

/** Digits with signs between them: what may be a number. */
function parts(text: string) {
  const plain = text.replace(spaces, '').replace('−', '-');
  const match = /^([+-]?)([\d.,]*\d[\d.,]*)(e[+-]?\d+)?$/i.exec(plain);
  return match && { minus: match[1] === '-', digits: match[2], power: match[3] ?? '' };
}

/** The decimal sign that this text shows beyond doubt; null where it shows none, or nothing that is no number. */
function signShown(digits: string): DecimalSign | null {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points > 1) return ',';
  if (commas > 1) return '.';
  if (points + commas === 0 || /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return null;
  return points === 1 ? '.' : ',';
}

/**
 * The decimal sign that a file uses, by those of its numbers that leave no doubt; null where none does or they differ.
 * @param texts the cells of columns that hold numbers
 */
export function decimalSignOf(texts: Iterable<string>): DecimalSign | null {
  const shown = new Set<DecimalSign>();
  for (const text of texts) {
    const found = parts(text.replace(/%$/, ''));
    const sign = found && signShown(found.digits);
    if (sign) shown.add(sign);
  }
  return shown.size === 1 ? [...shown][0] : null;
}

/**
 * Reads a number with either decimal sign and with thousands set off by the other, by spaces or by apostrophes.
 * @param decimal the file's sign, where it is known
 * @returns the number; 'ambiguous' for such as 1.234 where the sign is not known; null where it is no number
 */
export function readNumber(text: string, decimal: DecimalSign | null): number | 'ambiguous' | null {
  const found = parts(text);
  if (!found) return null;
  const { digits, minus, power } = found;
  const hasSign = /[.,]/.test(digits);
  const sign = decimal ?? signShown(digits);
  if (hasSign && sign === null) return 'ambiguous';
  const group = sign === ',' ? '.' : ',';
  const form = new RegExp(`^(\\d*|\\d{1,3}(\\${group}\\d{3})+)(\\${sign ?? '.'}\\d*)?$`);
  if (!form.test(digits)) return null;
  const value = Number(digits.replaceAll(group, '').replace(',', '.') + power);
  return Number.isFinite(value) ? (minus ? -value : value) : null;
}
