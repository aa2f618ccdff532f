/** Letters of the bytes 0x80 to 0x9f; TextDecoder of Node 20 reads them as control characters (Latin-1). */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in Windows-1252. */
export function fromWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text.replace(/[\u0080-\u009f]/g, (byte) => letters[byte.charCodeAt(0) - 0x80]);
}

/** The byte of a letter; undefined where Windows-1252 has none for it. */
export function windows1252Byte(letter: string): number | undefined {
  const at = letters.indexOf(letter);
  if (at >= 0) return 0x80 + at;
  const code = letter.codePointAt(0)!;
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : undefined;
}

/** Whether letters that stand here for one byte each show that the bytes are of another encoding. */
export function looksMisread(text: string): boolean {
  return /[\u0081\u008d\u008f\u0090\u009d]/.test(text) || misreadUtf8.test(text);
}

const misreadUtf8 = new RegExp(`[ÃÂ][${letters}\u00a0-\u00bf]|â€`);
