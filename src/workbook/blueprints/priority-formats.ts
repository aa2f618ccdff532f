import type { ConditionalFormatBlueprint } from '../blueprint';
import { palette } from '../look';

const shades = {
  High: { fill: palette.high, color: palette.white, bold: true },
  Medium: { fill: palette.medium, color: palette.ink },
  Low: { fill: palette.low, color: palette.ink },
} as const;

/** The colours of priorities, dark to light, over a range that shows their words. */
export function priorityFormats(
  range: ConditionalFormatBlueprint['range'],
  priorities: readonly (keyof typeof shades)[] = ['High', 'Medium', 'Low'],
): ConditionalFormatBlueprint[] {
  return priorities.map((priority) => ({ range, formula: `=THIS="${priority}"`, look: shades[priority] }));
}
