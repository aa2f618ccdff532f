import type { WorkbookProperties } from '../../workbook-data';
import type { Package, Relationship } from './package';
import { childOf, numberOf, unescaped, type XmlElement } from './xml';

const core: Readonly<Record<string, keyof WorkbookProperties>> = {
  title: 'title',
  subject: 'subject',
  creator: 'author',
  category: 'category',
  keywords: 'keywords',
  description: 'comments',
};

const application: Readonly<Record<string, keyof WorkbookProperties>> = { Company: 'company', Manager: 'manager' };

const texts = (tree: XmlElement | undefined, names: Readonly<Record<string, keyof WorkbookProperties>>) =>
  Object.fromEntries(
    (tree?.children ?? [])
      .filter(({ name, text }) => names[name] && text !== '')
      .map(({ name, text }) => [names[name], unescaped(text)]),
  );

function customValue(property: XmlElement): string | number | boolean {
  const [value] = property.children;
  const text = value?.text ?? '';
  if (value?.name === 'bool') return text === 'true' || text === '1';
  return /^(i|ui|r)\d|^int|^uint|^decimal/.test(value?.name ?? '') ? (numberOf(text) ?? text) : unescaped(text);
}

/** What the file says of itself, and whether LibreOffice wrote it. */
export function propertiesOf(
  file: Package,
  relationships: readonly Relationship[],
): { properties: WorkbookProperties; libreOffice: boolean } {
  const part = (type: string) => {
    const found = relationships.find((relationship) => relationship.type === type);
    return found && file.xml(found.target);
  };
  const app = part('extended-properties');
  const custom = part('custom-properties')?.children ?? [];
  return {
    properties: {
      ...texts(part('core-properties'), core),
      ...texts(app, application),
      ...(custom.length > 0 && {
        custom: Object.fromEntries(custom.map((property) => [property.attributes.name, customValue(property)])),
      }),
    },
    libreOffice: /LibreOffice/.test(childOf(app, 'Application')?.text ?? ''),
  };
}
