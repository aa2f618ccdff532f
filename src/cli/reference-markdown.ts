import { byName, callName, purpose, type Block, type DeclaredFunction, type Page } from './function-reference';

const cell = (text: string) => text.replaceAll('|', '\\|');
const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

function block(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `## ${part.text}`;
    case 'formula':
      return `    ${part.text}`;
    case 'table': {
      const [head, ...rows] = part.rows;
      return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
    }
    default:
      return part.text;
  }
}

/** A page of the reference as Markdown. */
export const toMarkdown = ({ title, blocks }: Page) => `${[`# ${title}`, ...blocks.map(block)].join('\n\n')}\n`;

/** The page that lists all functions, as Markdown. */
export function markdownIndex(functions: readonly DeclaredFunction[]): string {
  const links = byName(functions).map((one) => [`[${callName(one.name)}](${one.name}.md)`, purpose(one)]);
  return toMarkdown({
    title: 'Custom functions',
    blocks: [
      {
        kind: 'paragraph',
        text:
          'One page for each function of Waymark. `npm run reference` writes them from the source of the functions; ' +
          'a test runs every example.',
      },
      { kind: 'table', label: 'Functions', rows: [['function', 'gives'], ...links] },
    ],
  });
}
