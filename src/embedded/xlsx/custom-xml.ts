import { strFromU8, strToU8 } from 'fflate';
import type { CustomXmlData } from '../workbook-data';

type Parts = Record<string, Uint8Array>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Adds the XML that add-ins keep in the workbook, each with its id in a part of its own. Source: ECMA-376-1, 22.5. */
export function addCustomXml(parts: Parts, items: readonly CustomXmlData[]): void {
  if (items.length === 0) return;
  const change = (path: string, before: string, added: string) => {
    parts[path] = strToU8(strFromU8(parts[path]).replace(before, () => added + before));
  };
  items.forEach(({ id, xml }, index) => {
    const number = index + 1;
    // The text is written as UTF-8, whatever it said before.
    const text = xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']+/, '$1UTF-8');
    parts[`customXml/item${number}.xml`] = strToU8(text);
    parts[`customXml/itemProps${number}.xml`] = strToU8(
      `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
  });
  const all = (text: (number: number) => string) => items.map((_, index) => text(index + 1)).join('');
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    all((n) => `<Relationship Id="customXml${n}" Type="${office}/customXml" Target="../customXml/item${n}.xml"/>`),
  );
  change(
    '[Content_Types].xml',
    '</Types>',
    all((n) => `<Override PartName="/customXml/itemProps${n}.xml" ContentType="${propertiesType}"/>`),
  );
}
