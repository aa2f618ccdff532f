import { EmbeddedWorkbook } from '../workbook';
import { writeWorkbook } from '../xlsx/write';
import { makeDivider } from './divider';
import { followLinks } from './follow-links';
import { frameTransport } from './frame-transport';
import { loadFunctions } from './functions';
import { startPageEngine } from './start-engine';

const byId = (id: string) => document.getElementById(id)!;
const waiting = byId('waiting');
const pane = byId('pane') as HTMLIFrameElement;

/** Opens an empty workbook in the grid, then the pane beside it, which finds a workbook that answers. */
async function start() {
  makeDivider(byId('divider'), 360);
  const workbook = await EmbeddedWorkbook.create({ instance: startPageEngine('grid'), writeFile: writeWorkbook });
  await loadFunctions(workbook, 'CSIRT');
  followLinks(workbook);
  workbook.attach(frameTransport(() => pane.contentWindow));
  pane.src = 'taskpane.html';
  waiting.remove();
}

start().catch((error: unknown) => {
  waiting.textContent = `The workbook could not start: ${error instanceof Error ? error.message : String(error)}`;
  throw error;
});
