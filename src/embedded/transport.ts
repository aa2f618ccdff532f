/** Carries text between client and workbook: a call in one frame, postMessage between two. */
export interface Transport {
  send(text: string): void;
  /** Sets the one listener for what comes from the other side. */
  receive(listener: (text: string) => void): void;
}

/** Two transports that are each other's other side; what is sent arrives in a task of its own. */
export function transportPair(): [Transport, Transport] {
  const listeners: (((text: string) => void) | null)[] = [null, null];
  const end = (own: number): Transport => ({
    send: (text) => void setTimeout(() => listeners[1 - own]?.(text), 0),
    receive: (listener) => {
      listeners[own] = listener;
    },
  });
  return [end(0), end(1)];
}
