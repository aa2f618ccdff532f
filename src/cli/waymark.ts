import { CommandProblem } from './command-problem';

const usage = `Waymark on the command line: the same add-in without a screen.

  npm run waymark -- new --out plan.xlsx [--sector Energy] [--economy "Name"] [--team "Name"] [--start 2027-01-04]
                         [--in existing.xlsx] [--overwrite] [CSV files]
  npm run waymark -- new --example energy --out energy.xlsx
  npm run waymark -- import plan.xlsx --out new.xlsx [--overwrite] CSV files
  npm run waymark -- import plan.xlsx --preview CSV files
  npm run waymark -- export plan.xlsx --table Gaps --out gaps.csv [--overwrite] [--delimiter ";"] [--decimal ","]
                         [--encoding utf-8 | utf-16 | windows-1252]
  npm run waymark -- draw plan.xlsx --out roadmap.svg [--view roadmap | plan] [--page a4 | slide | wide]
                         [--direction ltr | rtl] [--links all | critical | none] [--overwrite]
  npm run waymark -- schedule tasks.csv --out schedule.csv [--limit "Legal team=4"] …
                         (--calendar continuous | --start 2027-01-04 [--working-week 0000011]) [--overwrite]
  npm run waymark -- check plan.xlsx [--json]

CSV files: --gaps gaps.csv --roadmap tasks.csv --groupings … --people … --holidays … and, as often as you like,
  --import Table=file.csv or --import file.csv (the table is then known by its headings). Their headings are the
  tables' headings; rows are matched by ID; a blank cell leaves what is there, (blank) clears it. Delimiter and decimal
  sign are seen from the file, or given by --delimiter and --decimal.

tasks.csv: columns ID, Duration, Depends on and, where wanted, Needs <resource>, Kind, Earliest start, Finish by.

Exit code 0: done. 1: finished with problems reported. 2: could not run.`;

/** Each command loads what it needs and no more: scheduling a list of tasks starts no workbook. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  new: async (args) => (await import('./new-workbook')).newWorkbook(args),
  import: async (args) => (await import('./import-into')).importInto(args),
  export: async (args) => (await import('./export-table')).exportToFile(args),
  draw: async (args) => (await import('./draw-roadmap')).drawToFile(args),
  schedule: async (args) => (await import('./schedule-tasks')).scheduleTasks(args),
  check: async (args) => (await import('./check-workbook')).checkFile(args),
};

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined || command === 'help' || command === '--help') {
    console.log(usage);
    return command === undefined ? 2 : 0;
  }
  const run = commands[command];
  if (!run)
    throw new CommandProblem(
      `There is no command '${command}'. Known: ${Object.keys(commands).join(', ')}.\n\n${usage}`,
    );
  return run(args);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  },
);
