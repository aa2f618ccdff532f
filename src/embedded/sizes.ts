/** Excel's standard column and row, in pixels at 96 dpi. */
export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;
