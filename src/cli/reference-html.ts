import { byName, callName, functionPage, type Block, type DeclaredFunction } from './function-reference';
import { references } from './reference-data';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

const style = `
      body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 'Segoe UI', system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { font-size: 1.5rem; }
      h2 { font-size: 1.1rem; }
      pre { white-space: pre-wrap; }
      .table { overflow-x: auto; margin: 1rem 0; }
      table { border-collapse: collapse; overflow-wrap: normal; font-size: 0.875rem; }
      th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid; text-align: left; vertical-align: top; }
      tbody th { font-weight: normal; }
      nav { margin-top: 2rem; }
      nav a { margin-right: 0.75rem; }
    `;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline = (text: string) => escaped(text).replace(/`([^`]*)`/g, '<code>$1</code>');

function block(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${inline(part.text)}</h2>`;
    case 'formula':
      return `<pre><code>${escaped(part.text)}</code></pre>`;
    case 'table': {
      const [head, ...rows] = part.rows;
      const heads = head.map((text) => (text ? `<th scope="col">${inline(text)}</th>` : '<td></td>')).join('');
      const body = rows.map(
        ([first, ...rest]) =>
          `<tr><th scope="row">${inline(first)}</th>${rest.map((text) => `<td>${inline(text)}</td>`).join('')}</tr>`,
      );
      // A region that scrolls has to be reachable with the keyboard.
      return (
        `<div class="table" role="region" aria-label="${part.label}" tabindex="0"><table>` +
        `<thead><tr>${heads}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`
      );
    }
    default:
      return `<p>${inline(part.text)}</p>`;
  }
}

/**
 * The page of one function as a file that needs no other: no script, readable from 320 px.
 * @param name which function
 * @param functions all functions, as functions.json declares them
 */
export default function htmlPage({ name, functions }: { name: string; functions: readonly DeclaredFunction[] }) {
  const declared = functions.find((one) => one.name === name);
  if (!declared || !references[name])
    throw new Error(`The function ${name} has no page: see src/cli/reference-data.ts`);
  const { title, blocks } = functionPage(declared, references[name]);
  const links = byName(functions).map((one) =>
    one === declared
      ? `<a href="${one.name}.html" aria-current="page">${callName(one.name)}</a>`
      : `<a href="${one.name}.html">${callName(one.name)}</a>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}: Waymark</title>
    <link rel="icon" href="../icons/waymark-32.png" />
    <style>${style}</style>
  </head>
  <body>
    <main>
<h1>${title}</h1>
${blocks.map(block).join('\n')}
    </main>
    <nav aria-label="All functions">
${links.join('\n')}
    </nav>
  </body>
</html>
`;
}
