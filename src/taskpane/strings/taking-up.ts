/** Texts of taking up what was found, and of the views of wide sheets. */
export const takingUpStrings = {
  heading: 'Take up what was found',
  explain:
    'Rows that wait on one sheet become rows of another: needs in Notes, SWOT, Readiness, common problems, gaps that a review found still short. Limits of Settings follow from the sheet Capacity.',
  look: 'See what waits',
  lookAgain: 'Look again',
  looking: 'Looking through the sheets…',
  found: (count: number) =>
    count === 0 ? 'Nothing waits to be taken up.' : 'Nothing is written yet: choose what is to be taken up.',
  result: 'What waits',
  group: (title: string, count: number) => `${title} (${count})`,
  line: (from: string, to: string, text: string) => `${from} becomes ${to}: ${text}`,
  limits: (count: number) => `Limits in Settings that ask for more change than members can take (${count})`,
  lines: 'What would be written',
  undo: 'Excel may not be able to undo it. Rows are added, and their IDs written beside what they come from; nothing else is changed.',
  take: 'Take up what is chosen',
  taking: 'Writing the rows…',
  report: 'What was taken up',
  problems: 'Left out, with the reason',
  rows: 'Row by row',
} as const;

export const viewStrings = {
  heading: 'Columns in view',
  explain: 'Wide sheets show what one kind of work needs. Columns of your own stay in view; nothing is deleted.',
  sheet: 'Sheet',
  view: 'Show columns for',
  all: 'Everything',
  show: 'Show',
  showing: 'Showing the columns…',
  shown: (sheet: string, shown: number, hidden: number) =>
    hidden === 0 ? `${sheet} shows all its columns.` : `${sheet} shows ${shown} columns; ${hidden} are hidden.`,
} as const;
