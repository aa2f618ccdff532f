import { invalidArgument } from '../errors';

/** Colours by name, as far as HTML 4 names them (Office.js takes '#RRGGBB' or an HTML colour name). */
const named: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as `#RRGGBB`, upper case. */
export function colorOf(value: unknown): string {
  const text = String(value);
  if (/^#?[\da-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  const known = named[text.toLowerCase()];
  if (!known) throw invalidArgument(`'${text}' is no colour.`);
  return known;
}
