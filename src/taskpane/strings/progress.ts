import { dayWords } from '../../roadmap/bar-words';

/** Texts of baseline, snapshots and the progress report. */
export const progressStrings = {
  heading: 'Progress report',
  explain:
    'How each track stands on the status date, what was done since the last report, what comes next and what has to be decided (framework 5.4).',
  look: 'Where do we stand?',
  reading: 'Reading how the roadmap stands…',
  status: (day: number) => `On ${dayWords(day)}`,
  summary: 'In short',
  tracks: 'Tracks',
  track: (track: string, percent: string, planned: string, health: string) =>
    `${track}: ${health || 'no dates'}, ${percent} complete, ${planned} planned`,
  line: (label: string, text: string) => `${label}: ${text}`,
  name: 'Name of the report',
  nameHint: (next: string) => `Leave blank for “${next}”.`,
  write: 'Write the report',
  writing: 'Writing the sheet Progress…',
  keeps: 'It goes on the sheet Progress, with its values frozen. Earlier reports stay.',
  copy: 'The report as text, to copy',
  written: 'What was written',

  baseline: {
    heading: 'Baseline',
    explain: 'Keeps the dates of today, so that slip can be told later.',
    scope: 'Rows',
    without: 'Only rows that have no baseline yet',
    all: 'All rows with dates',
    preview: 'See what it would do',
    reading: 'Reading the roadmap…',
    result: 'What setting the baseline would do',
    replaced: 'Rows whose baseline is replaced',
    set: 'Set baseline',
    setting: 'Setting the baseline…',
    drop: 'Leave it as it is',
    done: 'Baseline set',
  },

  snapshots: {
    heading: 'Snapshots',
    explain:
      'Keep how roadmap and gaps stand today under a name, and see later what has changed. They travel with the file.',
    name: 'Name',
    nameHint: 'Leave blank to call it by the status date.',
    take: 'Take a snapshot',
    taking: 'Taking the snapshot…',
    taken: (count: number) => `Snapshot taken. The workbook holds ${count} now.`,
    show: 'Show the snapshots',
    reading: 'Reading the snapshots…',
    none: 'This workbook has no snapshot yet.',
    held: 'Snapshot',
    option: (name: string, asOf: number, rows: number, gaps: number) =>
      `${name}: ${dayWords(asOf)}, ${rows} rows, ${gaps} gaps`,
    compare: 'What changed since?',
    comparing: 'Comparing…',
    compared: (name: string, changes: number) =>
      changes === 0
        ? `Nothing has changed since ${name}`
        : `${changes === 1 ? '1 change' : `${changes} changes`} since ${name}`,
    changes: 'Changes',
    write: 'Write to a sheet',
    writing: 'Writing the sheet Changes…',
    remove: 'Delete it',
    sure: (name: string) => `Delete “${name}”? It cannot be brought back.`,
    yes: 'Delete',
    no: 'Keep it',
    removing: 'Deleting the snapshot…',
    removed: (name: string) => `The snapshot ${name} is deleted.`,
  },
};
