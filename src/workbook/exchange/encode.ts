import { UserError } from '../errors';
import { windows1252Byte } from './windows-1252';

/** Encodings that an export can have; UTF-8 and UTF-16 (little-endian) carry the mark by which Excel knows them. */
export const exportEncodings = ['utf-8', 'utf-16', 'windows-1252'] as const;
export type ExportEncoding = (typeof exportEncodings)[number];

/**
 * A text as the bytes of a file.
 * @throws UserError where Windows-1252 lacks one of its letters: nothing is replaced by '?'
 */
export function encode(text: string, encoding: ExportEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'utf-16') {
    const units = `\ufeff${text}`;
    const bytes = new Uint8Array(2 * units.length);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < units.length; at += 1) view.setUint16(2 * at, units.charCodeAt(at), true);
    return bytes;
  }
  return Uint8Array.from([...text], (letter, at) => {
    const byte = windows1252Byte(letter);
    if (byte !== undefined) return byte;
    const line = [...text].slice(0, at).filter((one) => one === '\n').length + 1;
    throw new UserError(`Line ${line} holds '${letter}', which Windows-1252 cannot write. Choose utf-8 instead.`);
  });
}
