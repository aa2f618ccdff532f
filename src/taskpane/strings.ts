/** Every text that the pane shows, in one place so that it can be translated. Sheet names come from the workbook. */
export const strings = {
  product: 'Waymark',
  tagline: 'From gap analysis to roadmap, for sector CSIRTs',
  version: (version: string) => `Waymark ${version}`,

  reading: 'Reading the workbook…',
  readAgain: 'Read the workbook again',
  unreadable: 'The workbook could not be read',

  project: {
    heading: 'Your project',
    intro: 'These details stand on the sheet Start, where you can change them. All but the date can wait.',
    economy: 'Economy',
    economyHint: 'The country or territory that the CSIRT will serve',
    sector: 'Sector',
    sectorList: 'Show the list',
    sectorHint: 'Choose one or type your own; the seeded texts name it',
    team: 'Team name',
    teamHint: 'What the CSIRT is or will be called',
    start: 'Project start date',
    startHint: 'The roadmap is scheduled from this day',
    startMissing: 'Enter the day the project starts, for example 2027-01-04.',
    startTooEarly: 'Enter a start date in the year 2000 or later.',
  },

  seed: {
    button: 'Seed workbook',
    warning: 'Excel cannot undo seeding. Your existing sheets and cells are not touched.',
    heading: 'Seeding the workbook',
    starting: 'Getting ready…',
    sheet: (sheet: string) => `Writing the sheet “${sheet}”`,
    share: (done: number, total: number) => `${Math.round((100 * done) / total)} %`,
    cancel: 'Cancel',
    stopping: 'Stopping, and removing what was added…',
    stay: 'You can go on reading; please do not edit cells until this is done.',
  },

  example: {
    heading: 'Only looking?',
    explain:
      'An energy sector in its fifth month: gaps assessed, roadmap under way, some of it late. All of it is invented.',
    button: 'Open the worked example',
  },

  ready: {
    heading: 'Your workbook is ready',
    mend: 'Something missing?',
    again: 'Add what is missing',
    againHint: 'Makes sheets again that were deleted. Sheets that are complete are kept as they are.',
  },

  sheets: {
    heading: 'More sheets',
    explain:
      'The other parts of the six steps, each on a sheet of its own. Sheets that refer to each other come together; what is there already stays as it is.',
    group: (title: string, count: number) => `${title} (${count})`,
    sheet: (name: string, use: string) => `${name}: ${use}`,
    add: (count: number) =>
      count === 0 ? 'Choose sheets to add' : count === 1 ? 'Add 1 sheet' : `Add ${count} sheets`,
  },

  live: {
    heading: 'Scores work now; the schedule is not live yet',
    explain: 'Ranking, schedule and Gantt show saved results until Waymark enters their formulas.',
    button: 'Make live',
    busy: 'Entering the live formulas…',
    done: 'Live in this session',
  },

  next: {
    heading: 'What next',
    steps: [
      {
        sheet: 'Gap Analysis',
        todo: 'enter the as-is level of each item, 0 to 5. Leave blank what you have not assessed.',
      },
      { sheet: 'Priorities', todo: 'see the gaps in order, and why. Agree or change a priority on Gap Analysis.' },
      { sheet: 'Roadmap', todo: 'adjust durations and links. Dates, slack and the critical path follow.' },
      { sheet: 'Gantt', todo: 'read or print the plan.' },
    ],
  },

  tabs: {
    label: 'Parts of Waymark',
    workbook: 'Workbook',
    plan: 'Plan',
    draw: 'Draw',
    report: 'Report',
    opening: 'Opening…',
  },

  running: { stop: 'Stop' },

  made: {
    heading: 'What was made',
    outcome: { made: 'Made', completed: 'Completed', kept: 'Kept' },
  },

  save: {
    heading: 'Share it',
    explain: 'A file that also opens in Excel without Waymark, and in LibreOffice.',
    button: 'Save as .xlsx',
    busy: 'Writing the file…',
    again: (fileName: string) => `Download ${fileName} again`,
    noFile:
      'No file arrived? Some panes block downloads. Then use File > Save a Copy in Excel: it holds the same sheets, with live formulas instead of saved results.',
  },

  exchange: {
    heading: 'Import and export',
    explain:
      'Take rows from a CSV file, or hand a table out as one. The headings of a file are the headings of the table; rows are matched by their ID, and new IDs are added.',
    table: 'Table',
    byHeadings: 'Find it by the headings of the file',
    tableOn: (table: string, sheet: string) => `${table} (sheet ${sheet})`,
    file: 'CSV file to import',
    fileHint:
      'You see what would change before anything is written. A blank cell leaves what is there; (blank) clears it.',
    reading: 'Reading the file…',
    preview: (file: string) => `What importing ${file} would do`,
    changes: 'Changes',
    added: (line: number, key: string) => `Line ${line}: ${key} is new`,
    change: (line: number, key: string, heading: string, before: string, after: string) =>
      `Line ${line}, ${key}: ${heading} from ${before} to ${after}`,
    nothing: 'blank',
    more: (count: number) => `and ${count} more`,
    problems: 'Left out, with the reason',
    notes: 'Good to know',
    noChanges: 'There is nothing to import.',
    undo: 'Excel may not be able to undo an import. Export the table first if you may want it back.',
    apply: 'Import',
    importing: 'Writing the rows…',
    cancel: 'Do not import',
    report: (file: string) => `What came of ${file}`,
    rows: 'Rows written',
    row: (line: number, key: string, columns: string) => `Line ${line}, ${key}: ${columns}`,
    newRow: 'new',
    exportTable: 'Table to export',
    form: 'Written with',
    forms: {
      comma: 'Comma between cells, decimal point',
      semicolon: 'Semicolon between cells, decimal comma',
      tab: 'Tab between cells, decimal point',
    },
    export: 'Export as CSV',
    exporting: 'Reading the table…',
    exported: (file: string, rows: number) => `${file} holds ${rows} rows. Importing it again changes nothing.`,
    again: (file: string) => `Download ${file} again`,
    noFile: 'No file arrived? Copy the text instead',
    text: (file: string) => `Text of ${file}`,
  },

  problems: {
    unknown: (detail: string) =>
      `Waymark could not finish: ${detail} Try again; if it happens again, send this text to whoever supports you.`,
    dismiss: 'Dismiss this message',
  },
};
