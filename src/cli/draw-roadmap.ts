import { parseArgs } from 'node:util';
import { drawRoadmapPages, makeLive, type DrawingWish } from '../workbook';
import { CommandProblem } from './command-problem';
import { withEmbeddedWorkbook } from './embedded-session';
import { withClock } from './progress';
import { checkTarget, writeWhole } from './write-file';

const views = ['roadmap', 'plan'] as const;
const pageNames = ['a4', 'slide', 'wide'] as const;
const directions = ['ltr', 'rtl'] as const;
const linkChoices = ['all', 'critical', 'none'] as const;

/** `draw`: writes the roadmap of a workbook as SVG, one file a page. */
export async function drawToFile(args: readonly string[]): Promise<number> {
  const { workbook, out, overwrite, wish } = read(args);
  checkTarget(out, overwrite, ['.svg']);
  return withEmbeddedWorkbook(
    async () => {
      await withClock('calculating', makeLive);
      const { pages, rows, undated } = await drawRoadmapPages(wish);
      const files = pages.map((_, place) => (place === 0 ? out : out.replace(/\.svg$/i, `-${place + 1}.svg`)));
      // All are checked before the first is written.
      for (const file of files.slice(1)) checkTarget(file, overwrite, ['.svg']);
      for (const [place, file] of files.entries()) await writeWhole(file, new TextEncoder().encode(pages[place]));
      console.log(`${files.join(', ')}: ${rows} rows.`);
      if (undated.length === 0) return 0;
      console.error(`Not drawn, as they have no dates: ${undated.join(', ')}. See the column Problem of Roadmap.`);
      return 1;
    },
    { in: workbook },
  );
}

function read(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  if (positionals.length !== 1)
    throw new CommandProblem('draw: name one workbook, such as draw plan.xlsx --out roadmap.svg.');
  if (!values.out) throw new CommandProblem('draw: say where to write, such as --out roadmap.svg.');
  const wish: DrawingWish = {
    view: oneOf('--view', values.view, views),
    page: oneOf('--page', values.page, pageNames),
    direction: oneOf('--direction', values.direction, directions),
    links: values.links === undefined ? undefined : oneOf('--links', values.links, linkChoices),
  };
  return { workbook: positionals[0], out: values.out, overwrite: values.overwrite, wish };
}

function oneOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value.toLowerCase());
  if (!found) throw new CommandProblem(`${option} ${value}: expected one of ${choices.join(', ')}.`);
  return found;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: '' },
        overwrite: { type: 'boolean', default: false },
        view: { type: 'string', default: 'roadmap' },
        page: { type: 'string', default: 'a4' },
        direction: { type: 'string', default: 'ltr' },
        links: { type: 'string' },
      },
    });
  } catch (error) {
    throw new CommandProblem(`draw: ${error instanceof Error ? error.message : String(error)}`);
  }
}
