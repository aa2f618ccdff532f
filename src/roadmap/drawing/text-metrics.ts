/**
 * How wide text is, without a browser. Arial, Liberation Sans and Helvetica have the same widths (Adobe's metrics of
 * Helvetica, thousandths of the font size, from the blank to the tilde); other scripts are estimated on the safe side.
 */
export const fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

const regular = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 ' +
  '584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 ' +
  '611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 ' +
  '722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);
const bold = (
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 ' +
  '584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 ' +
  '611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 ' +
  '778 556 556 500 389 280 389 584'
)
  .split(' ')
  .map(Number);

/** Characters outside ASCII by how wide they may be, narrowest first; what is in none is as wide as it is high. */
const others: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[·‘’“”•ıłŀđħŧ]/u, 560],
  [/[–«»€£¥°±×÷¡¿▸ß≤≥øþðŋĸ]/u, 640],
  [/[щшюжыфмљњωфш]/u, 980],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}]/u, 0],
  [/[اأإآلء]/u, 340],
  [/[سشصض]/u, 940],
  [/\p{Script=Arabic}/u, 670],
];

const known = new Map<string, number>();

function otherWidth(character: string): number {
  const base = character.normalize('NFD')[0];
  const code = base.charCodeAt(0);
  if (base !== character && code >= 32 && code < 127) return bold[code - 32];
  if ((character.codePointAt(0) as number) > 0xffff) return 1400;
  const width = others.find(([pattern]) => pattern.test(character))?.[1] ?? 1120;
  // Capitals of these scripts are as wide as the widest, small letters are not.
  if (width > 0 || /[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return width;
  return character === character.toLowerCase() ? 740 : 1000;
}

/** What the last letter of an Arabic word is wider than within the word. */
const arabicEnd = 420;
const isArabic = /\p{Script=Arabic}/u;

/** Room beyond the sum of the widths, for rounding of the renderer and other hinting. */
const safety = 1.02;

/**
 * The width of a line of text.
 * @param size font size; the width is in the same unit
 */
export function textWidth(text: string, size: number, isBold = false): number {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 32 && code < 127) {
      sum += widths[code - 32];
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    if (character.length > 1) at += 1;
    let width = known.get(character);
    if (width === undefined) known.set(character, (width = otherWidth(character)));
    sum += width;
    if (code >= 0x600 && code < 0x780 && !isArabic.test(text[at + 1] ?? '')) sum += arabicEnd;
  }
  return (sum * size * safety) / 1000;
}

const ellipsis = '…';

/** Letters with their marks, so that a cut never parts them. */
const lettersOf = (text: string): string[] => text.match(/\P{M}\p{M}*/gu) ?? [];

/** The text, or as much of its beginning as fits with '…' after it; '' where not even one letter does. */
export function shortened(text: string, room: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= room) return text;
  const letters = lettersOf(text);
  let low = 0;
  let high = letters.length - 1;
  const cut = (count: number) => letters.slice(0, count).join('').trimEnd() + ellipsis;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (textWidth(cut(middle), size, isBold) <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : cut(low);
}

/**
 * Breaks text into lines between its words, inside a word only where it is wider than a line; what is beyond the last
 * line is shortened.
 * @param most lines at most
 */
export function wrapped(text: string, room: number, size: number, most = Infinity, isBold = false): string[] {
  const fits = (line: string) => textWidth(line, size, isBold) <= room;
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let at = 0; at < words.length; at += 1) {
    const longer = line === '' ? words[at] : `${line} ${words[at]}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length + 1 >= most)
      return [...lines, shortened([line, ...words.slice(at)].join(' ').trim(), room, size, isBold)];
    if (line !== '') {
      lines.push(line);
      line = '';
      at -= 1;
      continue;
    }
    const letters = lettersOf(words[at]);
    let count = letters.length - 1;
    while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
    lines.push(letters.slice(0, count).join(''));
    words[at] = letters.slice(count).join('');
    if (words[at] !== '') at -= 1;
  }
  return line === '' ? lines : [...lines, line];
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text begins in a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '');
}
