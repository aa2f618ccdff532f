import { CommandProblem } from './command-problem';
import { newWorkbook } from './new-workbook';

const usage = `Waymark on the command line: the same add-in without a screen.

  npm run waymark -- new --out plan.xlsx [--sector Energy] [--economy "Name"] [--team "Name"] [--start 2027-01-04]
                         [--overwrite]

Exit code 0: done. 1: finished with problems reported. 2: could not run.`;

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { new: newWorkbook };

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
