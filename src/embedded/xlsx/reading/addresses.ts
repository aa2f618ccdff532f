import { parseBox } from '../../address';
import type { RangeBox } from '../../workbook-data';

/** The ranges of an `sqref` or `ref`; what is no address is left out. */
export function boxesOf(text: string | undefined): RangeBox[] {
  return (text ?? '')
    .split(/\s+/)
    .map((address) => (address === '' ? null : parseBox(address)))
    .filter((box) => box !== null);
}

const letters = /^([A-Z]+)(\d+)$/;

/** Row and column of `B3`, from 0; a fast way for many cells. */
export function cellAt(address: string): { row: number; column: number } | null {
  const match = letters.exec(address);
  if (!match) return null;
  let column = 0;
  for (let at = 0; at < match[1].length; at++) column = column * 26 + match[1].charCodeAt(at) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}
