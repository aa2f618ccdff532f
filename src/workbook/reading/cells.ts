import { isDaySerial } from '../../roadmap/serial';
import type { Value } from '../blueprint';

/** A cell as text without blanks around it; '' where it is blank. */
export const asText = (value: Value | undefined): string => String(value ?? '').trim();

/** A cell as a number; null where it holds none. */
export const asNumber = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);

/** A cell as a whole-day serial; null where it holds no date. */
export const asDay = (value: Value | undefined): number | null =>
  typeof value === 'number' && isDaySerial(value) ? value : null;

/** IDs or names in one cell, separated by ';' or line breaks. */
export const asList = (value: Value | undefined): string[] =>
  asText(value)
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
