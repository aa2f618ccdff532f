import { HorizontalAlign, type IStyleData, WrapStrategy } from '@univerjs/core';
import type { CellStyle } from '../workbook-data';
import { borderToEngine, horizontalToEngine, indentPatch, toEngineStyle, verticalToEngine } from './styles';

/** A cell's style for the engine: the reverse of `toCellStyle`. */
export function engineStyle(style: CellStyle): IStyleData {
  const { numberFormat, fontName, fontSize, horizontalAlignment, verticalAlignment, wrapText, indentLevel, borders } =
    style;
  const { top, bottom, left, right } = borders ?? {};
  return {
    ...toEngineStyle(style),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(horizontalAlignment && { ht: horizontalToEngine(horizontalAlignment) ?? HorizontalAlign.LEFT }),
    ...(verticalAlignment && { vt: verticalToEngine(verticalAlignment) }),
    ...(wrapText && { tb: WrapStrategy.WRAP }),
    ...(indentLevel && (indentPatch(indentLevel) as IStyleData)),
    ...(borders && {
      bd: {
        ...(top && { t: borderToEngine(top) }),
        ...(bottom && { b: borderToEngine(bottom) }),
        ...(left && { l: borderToEngine(left) }),
        ...(right && { r: borderToEngine(right) }),
      },
    }),
  };
}
