import type { PageLayoutData } from './workbook-data';

/** Margins of a page that nobody set, in points (Excel's 'Normal'). */
const normalMargins: Required<NonNullable<PageLayoutData['margins']>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

/** The layout with only those margins that are not as they would be anyway: a file says all of them. */
export function withoutNormalMargins({ margins, ...layout }: PageLayoutData): PageLayoutData {
  const own = Object.entries(margins ?? {}).filter(
    ([edge, points]) => points !== normalMargins[edge as keyof typeof normalMargins],
  );
  return { ...layout, ...(own.length > 0 && { margins: Object.fromEntries(own) }) };
}
