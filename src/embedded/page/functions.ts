import { createCustomFunctionsRuntime } from '../custom-functions-runtime';
import type { EmbeddedWorkbook } from '../workbook';

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    document.head.append(script);
  });
}

/** Loads the add-in's custom functions, as Excel would by its manifest, and lets the workbook calculate with them. */
export async function loadFunctions(workbook: EmbeddedWorkbook, namespace: string): Promise<void> {
  const runtime = createCustomFunctionsRuntime();
  Object.assign(globalThis, { CustomFunctions: runtime });
  const [metadata] = await Promise.all([
    fetch('functions.json').then((found) => found.text()),
    loadScript('functions.js'),
  ]);
  workbook.registerFunctions(metadata, runtime.associations, { namespace });
}
