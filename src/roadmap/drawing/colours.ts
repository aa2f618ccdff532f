/** The colours of drawings: those of the sheets (a test keeps them in step), each with a pattern or shape beside it. */
export const colours = {
  ink: '#1B1B1B',
  quiet: '#595959',
  navy: '#17365D',
  white: '#FFFFFF',
  line: '#D0D5DD',
  lane: '#F2F4F7',
  done: '#17365D',
  critical: '#B5561C',
  planned: '#9CC3E6',
  baseline: '#7F7F7F',
  today: '#8A1C1C',
} as const;

/** Between the hatching of what is critical; light enough for dark text. */
export const criticalGround = '#FBE9DE';
