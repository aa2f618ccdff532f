import { SaxesParser } from 'saxes';

/** An element of a part; names without their prefix, attributes with it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside. */
  readonly text: string;
}

interface Growing extends XmlElement {
  children: Growing[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Text of a part: UTF-8 unless its first two bytes say UTF-16. */
export function decoded(bytes: Uint8Array): string {
  const mark = (bytes[0] << 8) | bytes[1];
  return new TextDecoder(mark === 0xfeff ? 'utf-16be' : mark === 0xfffe ? 'utf-16le' : 'utf-8').decode(bytes);
}

/**
 * Reads a part as a tree.
 *
 * @throws Error with line and column where it is not well formed
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  let inside = root;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: localName(name), attributes, children: [], text: '' };
    inside.children.push(element);
    open.push(element);
    inside = element;
  });
  parser.on('closetag', () => {
    open.pop();
    inside = open[open.length - 1];
  });
  const addText = (text: string) => {
    inside.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decoded(bytes)).close();
  return root.children[0];
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The children of a child, such as the `cellXf`s in `cellXfs`. */
export const itemsOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  childOf(element, name)?.children ?? [];

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Every element of a name, however deep. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** A truth value as a file spells it; undefined where it says nothing. */
export function flagOf(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === '1' || value === 'true' || value === 'on';
}

/** A number; undefined where it is none. */
export function numberOf(value: string | undefined): number | undefined {
  return value === undefined || value.trim() === '' || !Number.isFinite(Number(value)) ? undefined : Number(value);
}

/** The relationship that an element names, whatever prefix the file gives to its namespace. */
export const relationOf = ({ attributes }: XmlElement): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

/** Characters that XML cannot hold stand as `_x0041_`. Source: ECMA-376-1, 22.9.2.19. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
