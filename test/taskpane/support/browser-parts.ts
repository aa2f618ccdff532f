import { TextDecoder, TextEncoder } from 'node:util';
import { setImmediate } from 'node:timers';
import { MessageChannel } from 'node:worker_threads';

// What jsdom lacks and every browser has; to be imported before what needs it.
Object.assign(globalThis, { MessageChannel, setImmediate, TextDecoder, TextEncoder });
File.prototype.arrayBuffer ??= function (this: File) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
window.matchMedia = () => new EventTarget() as MediaQueryList;
HTMLAnchorElement.prototype.click = () => undefined;
