import type { makeLive } from '../workbook';

/** Tells the pane what a button did (taskpane/command-outcome.ts): Excel has no place of its own for that. */
function tellPane(detail: { result?: Awaited<ReturnType<typeof makeLive>>; failure?: unknown }) {
  dispatchEvent(new CustomEvent('waymark-command', { detail }));
}

/** The ribbon button 'Make live': silent when all is well, else the pane opens and says why not. */
async function makeLiveCommand(event: Office.AddinCommands.Event) {
  try {
    // Loaded when it is first needed: every opening of a workbook waits for this script.
    const workbook = await import('../workbook');
    const result = await workbook.makeLive();
    tellPane({ result });
    if (!result.live) await Office.addin.showAsTaskpane();
  } catch (failure) {
    tellPane({ failure });
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

Office.actions.associate('makeLive', makeLiveCommand);
