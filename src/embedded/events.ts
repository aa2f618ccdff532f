import { boxAddress } from './address';
import type { Host } from './host';
import { messageType, richApiMessageCategory, type EventEntry } from './protocol';
import type { RangeBox } from './workbook-data';

/** Target that the client uses for events of a collection. */
const workbookTarget = 'Workbook';

/** Sends what happens to the clients that listen; each `.add()` first registers here. */
export class Events {
  private readonly registered = new Map<string, number>();
  private queue: EventEntry[] = [];
  send: ((text: string) => void) | null = null;
  /** What happens at the moment is the user's doing and not the add-in's. */
  byUser = false;

  constructor(private readonly host: Host) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Queues an event for its own target and for its collection's. */
  raise(type: number, target: string, message: object): void {
    for (const wanted of [target, workbookTarget]) {
      if (this.registered.has(`${type} ${wanted}`)) this.queue.push({ messageType: type, targetId: wanted, message });
    }
  }

  /** Cells of a sheet got other contents. */
  changed(sheetId: string, box: RangeBox, changeType = 'RangeEdited'): void {
    const own = !this.byUser;
    const message = {
      address: boxAddress(box),
      changeType,
      source: 'Local',
      triggerSource: own ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheetId,
    };
    this.raise(messageType.changed, sheetId, message);
    for (const table of this.host.tables.touching(sheetId, box)) {
      this.raise(messageType.tableChanged, String(table.id), { ...message, tableId: String(table.id) });
    }
  }

  /** Sends what is queued, after the answer to the request that caused it. */
  deliver(): void {
    if (this.queue.length === 0 || !this.send || this.host.answering > 0) return;
    const entries = this.queue.map(({ message, ...entry }) => ({
      messageCategory: richApiMessageCategory,
      ...entry,
      message: JSON.stringify(message),
    }));
    this.queue = [];
    this.send(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  }
}
