import { xmlAttribute, xmlText } from '../xml-text';

type Value = string | number | boolean | undefined;

/** An element; attributes without a value are left out, and so are children that are nothing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (string | false | undefined)[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${xmlAttribute(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`,
    )
    .join('');
  const inner = children.filter(Boolean).join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element whose only attribute is its value; nothing where there is none. */
export const valued = (name: string, value: Value): string =>
  value === undefined ? '' : element(name, { val: value });

/** An element with text. */
export const textual = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
