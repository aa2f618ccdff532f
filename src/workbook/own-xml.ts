import { UserError } from './errors';

/** Waymark's own namespaces begin so; each record has one, and so one custom XML part. */
const namespaces = 'https://waymark.example/workbook/';

/** Names a record: small letters, digits and hyphens. */
export type OwnPart = 'levelling' | 'snapshots' | (string & {});

/**
 * What Waymark keeps in the workbook beside the sheets; it travels with the file.
 * @param part name of the record
 * @returns the data as they were written; null where nothing was
 * @throws UserError where the record cannot be read
 */
export async function readOwnXml(context: Excel.RequestContext, part: OwnPart): Promise<unknown> {
  const items = await itemsOf(context, part);
  const texts = items.map((item) => item.getXml());
  await context.sync();
  return texts.length === 0 ? null : dataFrom(texts[0].value, part);
}

/**
 * Writes the record anew, and reads it back to be sure that it stands.
 * @param part name of the record
 * @param data anything that JSON can hold; null takes the record away
 * @throws UserError where the workbook did not keep it
 */
export async function writeOwnXml(context: Excel.RequestContext, part: OwnPart, data: unknown): Promise<void> {
  const [first, ...others] = await itemsOf(context, part);
  for (const other of others) other.delete();
  if (data === null) {
    first?.delete();
    await context.sync();
    return;
  }
  const xml = xmlOf(data, part);
  if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await context.sync();
  const kept = await readOwnXml(context, part);
  if (JSON.stringify(kept) !== JSON.stringify(data)) {
    throw new UserError(
      `The workbook did not keep Waymark's record '${part}'. Save the workbook as .xlsx and try again.`,
    );
  }
}

const partsOf = ({ workbook }: Excel.RequestContext, part: OwnPart): Excel.CustomXmlPartScopedCollection =>
  workbook.customXmlParts.getByNamespace(namespaces + part);

async function itemsOf(context: Excel.RequestContext, part: OwnPart): Promise<Excel.CustomXmlPart[]> {
  const found = partsOf(context, part);
  found.load('items/id');
  await context.sync();
  return found.items;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** JSON escapes what XML forbids, save two characters that are none. */
function xmlOf(data: unknown, part: OwnPart): string {
  const text = JSON.stringify(data)
    .replace(/[\uFFFE\uFFFF]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (one) => entities[one]);
  return `<record xmlns="${namespaces}${part}">${text}</record>`;
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function dataFrom(xml: string, part: OwnPart): unknown {
  const text = /<record[^>]*>([^<]*)<\/record>/.exec(xml)?.[1] ?? '';
  try {
    return JSON.parse(
      text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) =>
        name ? (characters[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
      ),
    );
  } catch (cause) {
    throw new UserError(`Waymark's record '${part}' in this workbook is damaged and cannot be read.`, { cause });
  }
}
