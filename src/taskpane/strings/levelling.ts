/** Texts of levelling the roadmap and of testing how firm the order is. */
export const levellingStrings = {
  heading: 'Level the roadmap',
  explain:
    'Spreads initiatives over time so that no person, team or track, nor the sector as a whole, has more at once than Settings and People allow. Links and fixed dates stay.',
  preview: 'See what would move',
  levelling: 'Levelling the roadmap…',
  share: (share: number) => `Levelling the roadmap: ${Math.round(100 * share)} %`,
  previewed: 'Levelled. Nothing is written yet: see what would move.',
  result: 'What levelling would do',
  moves: 'Starts that move',
  proposals: 'Proposed starts',
  setAside: 'Dates of yours that give way for now',
  undo: 'The dates are written to Earliest start as proposals. What stands there is remembered and can be put back.',
  nothing: 'There is nothing to write.',
  apply: 'Write the proposals',
  applying: 'Writing the proposed starts…',
  drop: 'Leave it as it is',
  takeAway: 'Take the proposals away',
  takingAway: 'Taking the proposed starts away…',
  report: 'What was written',
  rows: 'Rows',
};

export const sensitivityStrings = {
  heading: 'How firm is the order?',
  explain:
    'Tests each gap: would its priority be another if its importance or as-is level were one step off, or a threshold five points?',
  test: 'Test the order',
  testing: 'Testing the order…',
  result: (asOf: string) => `As of ${asOf}`,
  moved: (id: string, item: string, from: string, to: string, rankFrom: number, rankTo: number) =>
    `${id} ${item}: ${from} to ${to}, rank ${rankFrom}${rankFrom === rankTo ? ' stays' : ` to ${rankTo}`}`,
  step: (step: string, count: number) => `${step}: ${count === 1 ? '1 gap changes' : `${count} gaps change`} priority`,
  none: (step: string) => `${step}: no priority changes`,
  impossible: (step: string) => `${step}: not possible, the thresholds would be in no order`,
  firmSteps: 'Steps that change no priority',
  write: 'Write to a sheet',
  writing: 'Writing the sheet Sensitivity…',
};
