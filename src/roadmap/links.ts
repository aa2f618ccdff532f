/** What a link ties: the first letter is the predecessor's finish or start, the second the successor's. */
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/** One link of the precedence diagram, as written in `Depends on`. */
export interface Link {
  /** Key of the predecessor's ID. */
  predecessor: string;
  type: LinkType;
  /** Working days, may be negative. */
  lag: number;
}

/** An ID as it is compared: without spaces, in capitals, with a plain hyphen for every dash. */
export function idKey(id: string): string {
  return id
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .toUpperCase();
}

const linkForm = /^(.+?)(FS|SS|FF|SF)?(?:([+-])(\d{1,5})([DW]))?$/;

/**
 * Reads `R-003; R-004SS+15d, R-005FF-2w`: no type means FS, w is a working week; separators are `;`, `,` and new lines.
 * @param text the cell `Depends on`.
 * @param isId whether a key is somebody's ID, so that an ID that itself ends like a link (`KISS`) is read as an ID.
 * @param daysAWeek working days in a week.
 * @returns the links, and the pieces that could not be read, as written.
 */
export function readLinks(text: string, isId: (key: string) => boolean, daysAWeek: number) {
  const links: Link[] = [];
  const unreadable: string[] = [];
  if (text === '') return { links, unreadable };
  for (const piece of text.split(/[;,\n\r]/)) {
    const key = idKey(piece);
    if (key === '') continue;
    if (isId(key)) {
      links.push({ predecessor: key, type: 'FS', lag: 0 });
      continue;
    }
    const match = linkForm.exec(key);
    if (!match || /[+:=]/.test(match[1])) {
      unreadable.push(piece.trim());
      continue;
    }
    const size = match[4] === undefined ? 0 : Number(match[4]) * (match[5] === 'W' ? daysAWeek : 1);
    links.push({
      predecessor: match[1],
      type: (match[2] as LinkType | undefined) ?? 'FS',
      lag: match[3] === '-' ? -size : size,
    });
  }
  return { links, unreadable };
}
