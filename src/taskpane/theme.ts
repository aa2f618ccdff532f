import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** Waymark's colour, a deep teal, in Fluent's sixteen steps. */
const teal: BrandVariants = {
  10: '#010405',
  20: '#0a191c',
  30: '#0c2a30',
  40: '#0b373f',
  50: '#08444e',
  60: '#05525e',
  70: '#04606e',
  80: '#0a6e7d',
  90: '#237c8a',
  100: '#3a8a97',
  110: '#5099a4',
  120: '#66a7b1',
  130: '#7db6be',
  140: '#94c5cc',
  150: '#acd4d9',
  160: '#c5e3e7',
};

const dark = createDarkTheme(teal);

export const lightTheme: Theme = createLightTheme(teal);

/** On dark ground the brand needs lighter steps than Fluent picks, to reach 4.5:1. */
export const darkTheme: Theme = { ...dark, colorBrandForeground1: teal[120], colorBrandForeground2: teal[130] };
