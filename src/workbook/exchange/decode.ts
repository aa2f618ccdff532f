import { UserError } from '../errors';
import { fromWindows1252, looksMisread } from './windows-1252';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Largest file that is read, in bytes; 5,000 gaps with long texts are below 10 MB. */
export const largestFile = 50 * 1024 * 1024;

const asCsv = 'Save it as CSV UTF-8 and try again.';

/**
 * The text of a CSV file: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252.
 * @param name the file's name, for messages
 * @throws UserError where the file is empty, too large, no text, or in no encoding that is known
 */
export function decode(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length > largestFile) {
    const megabytes = Math.ceil(bytes.length / 1024 / 1024);
    throw new UserError(`${name}: found a file of ${megabytes} MB, expected at most 50 MB. Split it.`);
  }
  const decoded = decodeAny(bytes, name);
  if (decoded.text.trim() === '') {
    throw new UserError(`${name}: the file is empty, expected a line of headings and rows below it.`);
  }
  if (decoded.text.includes('\0')) throw new UserError(`${name}: this is not a text file. ${asCsv}`);
  return decoded;
}

function decodeAny(bytes: Uint8Array, name: string): DecodedText {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new UserError(
      `${name}: this is a workbook, expected a CSV file. Open it, choose the sheet, and save it as CSV UTF-8.`,
    );
  }
  const wide = wideOrder(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: windows(bytes, name), encoding: 'Windows-1252' };
  }
}

/** Byte order of UTF-16, by its mark or by the zero bytes that the headings then hold. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = [0, 0];
  start.forEach((byte, at) => (zeros[at % 2] += byte === 0 ? 1 : 0));
  const many = start.length / 4;
  if (zeros[1] >= many && zeros[0] === 0) return 'utf-16le';
  if (zeros[0] >= many && zeros[1] === 0) return 'utf-16be';
  return null;
}

function windows(bytes: Uint8Array, name: string): string {
  const text = fromWindows1252(bytes);
  if (looksMisread(text)) {
    throw new UserError(`${name}: the letters of this file are in no encoding that Waymark reads. ${asCsv}`);
  }
  return text;
}

const startsWith = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
