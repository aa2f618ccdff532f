const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text of an element. */
export const xmlText = (text: string): string => text.replace(/[&<>]/g, (sign) => named[sign]);

const inAttribute: Readonly<Record<string, string>> = {
  ...named,
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** Text of an attribute, as the file writer writes it. */
export const xmlAttribute = (text: string): string => text.replace(/[&<>"'\n\t\r]/g, (sign) => inAttribute[sign]);

/** What an attribute's text stands for. */
export const xmlPlain = (text: string): string =>
  Object.entries(inAttribute).reduceRight((plain, [sign, written]) => plain.replaceAll(written, sign), text);

const toEscape = (text: string): string =>
  text.replace(
    /_(?=x[0-9A-Fa-f]{4}_)|[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );

/** Text with `_x000D_` for what XML cannot hold, and for what looks like that. Source: ECMA-376-1, 22.9.2.19. */
export const escaped = (text: string): string =>
  /[_\0-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]/.test(text) ? toEscape(text) : text;

/** A text's element, whose spaces at the ends and line breaks are kept. */
export function textElement(text: string): string {
  const keep = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${xmlText(escaped(text))}</t>`;
}
