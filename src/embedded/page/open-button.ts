import { FileProblem, readWorkbook, type ForeignContent, type ReadWorkbook } from '../xlsx/read';

interface OpenButton {
  readonly button: HTMLButtonElement;
  readonly input: HTMLInputElement;
  /** Where problems and foreign content are told. */
  readonly dialog: HTMLDialogElement;
  /** Says what was opened, also to screen readers. */
  readonly status: HTMLElement;
  hasContent(): boolean;
  show(file: ReadWorkbook): Promise<readonly ForeignContent[]>;
}

/** Lets a person choose a file, replaces the workbook by it after asking, and tells what of it is not kept. */
export function makeOpenButton({ button, input, dialog, status, hasContent, show }: OpenButton): void {
  button.addEventListener('click', () => input.click());
  dialog.querySelector('button')!.addEventListener('click', () => dialog.close());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file may be chosen again.
    input.value = '';
    if (file) void open(file);
  });

  async function open(file: File): Promise<void> {
    button.disabled = true;
    try {
      const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
      if (hasContent() && !confirm(replaceQuestion(file.name))) return;
      status.textContent = `Opening ${file.name}…`;
      const foreign = await show(read);
      status.textContent = `${file.name} is open.`;
      if (foreign.length > 0) tell(`${file.name} holds what is not kept here`, foreignText, foreign);
    } catch (error) {
      status.textContent = '';
      tell(`${file.name} was not opened`, inWords(error), []);
      if (!(error instanceof FileProblem)) throw error;
    } finally {
      button.disabled = false;
    }
  }

  function tell(heading: string, text: string, foreign: readonly ForeignContent[]): void {
    dialog.querySelector('h2')!.textContent = heading;
    dialog.querySelector('p')!.textContent = text;
    const items = foreign.map(({ what, where }) => {
      const item = document.createElement('li');
      item.textContent = `${what}: ${where}`;
      return item;
    });
    dialog.querySelector('ul')!.replaceChildren(...items);
    dialog.showModal();
  }
}

const replaceQuestion = (name: string): string =>
  `Replace the workbook that is open by ${name}? What was not saved is lost.`;

const foreignText = 'The file on your disk stays as it is. A copy that you save from here lacks the following.';

const inWords = (error: unknown): string =>
  error instanceof FileProblem
    ? error.message
    : `Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`;
