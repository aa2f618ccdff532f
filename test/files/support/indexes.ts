import { cells, elements, sharedStrings, worksheets, type Parts } from './package';

/** Styles, shared strings, metadata and formats that are referred to and not there. */
export function unresolved(parts: Parts): string[] {
  const styles = parts.get('xl/styles.xml') ?? '';
  const within = (list: string, item: string) => elements(elements(styles, list)[0]?.inner ?? '', item);
  const formats = within('cellXfs', 'xf');
  const differential = within('dxfs', 'dxf').length;
  const metadata = elements(elements(parts.get('xl/metadata.xml') ?? '', 'cellMetadata')[0]?.inner ?? '', 'bk').length;
  const strings = sharedStrings(parts).length;
  const ownNumberFormats = new Set(within('numFmts', 'numFmt').map(({ attributes }) => attributes.numFmtId));
  const inStyles = formats.flatMap(({ attributes: xf }, index) =>
    Number(xf.fontId) < within('fonts', 'font').length &&
    Number(xf.fillId) < within('fills', 'fill').length &&
    Number(xf.borderId) < within('borders', 'border').length &&
    (Number(xf.numFmtId) < 164 || ownNumberFormats.has(xf.numFmtId))
      ? []
      : [`cell format ${index}`],
  );
  const inSheets = worksheets(parts).flatMap(({ name, xml }) => [
    ...cells(xml)
      .filter(
        ({ style, metadata: cm, type, cached }) =>
          style >= formats.length || (cm ?? 0) > metadata || (type === 's' && !(Number(cached) < strings)),
      )
      .map(({ address }) => `${name}!${address}`),
    ...elements(xml, 'col')
      .filter(({ attributes }) => Number(attributes.style ?? 0) >= formats.length)
      .map(({ attributes }) => `sheet ${name}, column ${attributes.min}`),
    ...elements(xml, 'cfRule')
      .filter(({ attributes }) => Number(attributes.dxfId ?? -1) >= differential)
      .map(({ attributes }) => `sheet ${name}, conditional format ${attributes.priority}`),
  ]);
  return [...inStyles, ...inSheets];
}
