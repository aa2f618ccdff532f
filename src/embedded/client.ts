import { createOffice, type OfficeOptions } from './office';
import type { Transport } from './transport';

/** The client library's globals, as Microsoft's file leaves them. */
export interface ClientLibrary {
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: object): void } };
}

interface CommonAnswer {
  readonly embedded: number;
  readonly result?: string;
  readonly error?: string;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/**
 * Connects Microsoft's client library to an embedded workbook over a transport and makes the `Office` object,
 * which the caller sets as the global one. Calls of the common API that need the workbook travel as messages of their own kind.
 */
export function connectClient(
  library: ClientLibrary,
  transport: Transport,
  options: Omit<OfficeOptions, 'readFile'> = {},
): object {
  const waiting = new Map<number, (answer: CommonAnswer) => void>();
  let next = 1;
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost: (text: string) => transport.send(text),
  };
  library.OfficeExtension.HostBridge.init(bridge);
  transport.receive((text) => {
    if (!text.startsWith('{"embedded":')) return bridge.onMessageFromHost?.(text);
    const answer = JSON.parse(text) as CommonAnswer;
    waiting.get(answer.embedded)?.(answer);
    waiting.delete(answer.embedded);
    return undefined;
  });
  const call = (method: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, ({ result, error }) => (error === undefined ? resolve(result ?? '') : reject(new Error(error))));
      transport.send(JSON.stringify({ embedded: id, method }));
    });
  return createOffice({ ...options, readFile: async () => bytesOf(await call('file')) });
}
