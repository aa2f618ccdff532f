import type { Transport } from '../transport';

/** The line to another frame of this page's own origin; messages from elsewhere are not heard. */
export function frameTransport(other: () => Window | null): Transport {
  let heard: (text: string) => void = () => undefined;
  addEventListener('message', ({ origin, source, data }) => {
    if (origin === location.origin && source === other() && typeof data === 'string') heard(data);
  });
  return {
    send: (text) => other()?.postMessage(text, location.origin),
    receive: (listener) => {
      heard = listener;
    },
  };
}
