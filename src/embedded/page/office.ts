/** What the pane's frame loads in place of office.js: Microsoft's client is there already, this connects it to the grid. */
import { connectClient, type ClientLibrary } from '../client';
import { createCustomFunctionsRuntime } from '../custom-functions-runtime';
import { frameTransport } from './frame-transport';

Object.assign(globalThis, {
  Office: connectClient(
    globalThis as unknown as ClientLibrary,
    frameTransport(() => window.parent),
  ),
  // The pane loads the functions as it does in Excel; those that calculate are the grid page's own.
  CustomFunctions: createCustomFunctionsRuntime(),
});
