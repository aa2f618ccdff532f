/** How a cell looks; every field is optional and leaves the rest as it is. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Name of the font, where letters have to be of one width. */
  readonly font?: string;
  readonly wrap?: boolean;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly format?: string;
  /** Colour of a thin line around every cell. */
  readonly grid?: string;
  /** Colour of a line below or left of the area. */
  readonly topLine?: string;
  readonly leftLine?: string;
}

/**
 * One colour language: dark to light is most to least urgent, so that it also reads on a grey printer and by people
 * who tell colours apart badly; a word or symbol stands beside every colour.
 */
export const palette = {
  ink: '#1B1B1B',
  quiet: '#595959',
  navy: '#17365D',
  white: '#FFFFFF',
  line: '#D0D5DD',
  input: '#FFFBE6',
  calculated: '#F2F4F7',
  calculatedHeading: '#475467',
  high: '#8A1C1C',
  medium: '#F5C04A',
  low: '#DCE8F5',
  met: '#E3F1E3',
  check: '#FCE4E4',
  checkInk: '#8A1C1C',
  done: '#17365D',
  critical: '#B5561C',
  planned: '#9CC3E6',
  baseline: '#BFBFBF',
  today: '#8A1C1C',
  link: '#0B5CAB',
} as const;

export const looks = {
  title: { size: 18, bold: true, color: palette.navy },
  purpose: { color: palette.quiet, italic: true },
  section: { size: 12, bold: true, color: palette.navy },
  label: { color: palette.ink, vertical: 'Top' },
  note: { color: palette.quiet, wrap: true, vertical: 'Top' },
  input: { fill: palette.input, grid: palette.line, vertical: 'Top', align: 'Left' },
  calculated: { fill: palette.calculated, grid: palette.line, vertical: 'Top', align: 'Left' },
  inputHeading: { fill: palette.navy, color: palette.white, bold: true, wrap: true, vertical: 'Center' },
  calculatedHeading: {
    fill: palette.calculatedHeading,
    color: palette.white,
    bold: true,
    wrap: true,
    vertical: 'Center',
  },
  link: { color: palette.link, bold: true, vertical: 'Top' },
  text: { wrap: true, vertical: 'Top' },
} as const satisfies Record<string, Look>;

/** The colours that the sheets use, as `Settings` lists them. */
export const colourLegend = [
  { meaning: 'High priority', fill: palette.high, text: palette.white, shown: 'the word High' },
  { meaning: 'Medium priority', fill: palette.medium, text: palette.ink, shown: 'the word Medium' },
  { meaning: 'Low priority', fill: palette.low, text: palette.ink, shown: 'the word Low' },
  { meaning: 'Met', fill: palette.met, text: palette.ink, shown: 'the word Met' },
  {
    meaning: 'To be mended',
    fill: palette.check,
    text: palette.checkInk,
    shown: 'a text that begins with Check, or a Problem',
  },
  { meaning: 'Typed by you', fill: palette.input, text: palette.ink, shown: 'a dark blue heading' },
  { meaning: 'Calculated', fill: palette.calculated, text: palette.ink, shown: 'a grey heading' },
  { meaning: 'Done', fill: palette.done, text: palette.white, shown: '█' },
  { meaning: 'Planned, critical', fill: palette.critical, text: palette.white, shown: '▓' },
  { meaning: 'Planned', fill: palette.planned, text: palette.ink, shown: '░' },
  { meaning: 'Baseline', fill: palette.baseline, text: palette.ink, shown: '▒' },
] as const;
