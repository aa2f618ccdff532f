import { openFile } from '../open-file';
import { EmbeddedWorkbook } from '../workbook';
import type { ForeignContent, ReadWorkbook } from '../xlsx/read';
import { writeWorkbook } from '../xlsx/write';
import { makeDivider } from './divider';
import { showDrawings } from './drawings';
import { followLinks } from './follow-links';
import { frameTransport } from './frame-transport';
import { loadFunctions } from './functions';
import { makeOpenButton } from './open-button';
import { startPageEngine } from './start-engine';
import { makeTableMenus } from './table-menu';

const byId = (id: string) => document.getElementById(id)!;
const grid = byId('grid');
const waiting = byId('waiting');
const pane = byId('pane') as HTMLIFrameElement;
const line = frameTransport(() => pane.contentWindow);

let workbook: EmbeddedWorkbook | null = null;
let opened = 0;

/** Shows a new workbook, or one from a file, in the grid, then the pane beside it, which finds a workbook that answers. */
async function show(file?: ReadWorkbook): Promise<readonly ForeignContent[]> {
  grid.replaceChildren(waiting);
  waiting.hidden = false;
  workbook?.dispose();
  const container = document.createElement('div');
  container.id = `workbook-${(opened += 1)}`;
  container.className = 'workbook';
  grid.append(container);
  workbook = await EmbeddedWorkbook.create({ instance: startPageEngine(container.id), writeFile: writeWorkbook });
  await loadFunctions(workbook, 'CSIRT');
  const foreign = file ? await openFile(workbook, file) : [];
  followLinks(workbook);
  makeTableMenus(workbook, container);
  showDrawings(workbook, container);
  workbook.attach(line);
  pane.src = 'taskpane.html';
  waiting.hidden = true;
  return foreign;
}

/** Whether anything would be lost with the workbook that is shown. */
function hasContent(): boolean {
  return workbook !== null && workbook.hasContent();
}

makeDivider(byId('divider'), 360);
makeOpenButton({
  button: byId('open') as HTMLButtonElement,
  input: byId('file') as HTMLInputElement,
  dialog: byId('told') as HTMLDialogElement,
  status: byId('opened'),
  hasContent,
  show,
});
show().catch((error: unknown) => {
  waiting.textContent = `The workbook could not start: ${error instanceof Error ? error.message : String(error)}`;
  throw error;
});
