import { levelInWorker } from '../../src/taskpane/levelling/level-in-worker';
import type { FromWorker } from '../../src/taskpane/levelling/worker-messages';
import { levelInSlices, levelling, type LevellingJob } from '../../src/workbook/levelling';
import { row } from '../roadmap/rows';

const job: LevellingJob = {
  rows: [row('R-001', 5), row('R-002', 5), row('R-003', 5, 'R-002')],
  uses: [1, 2, 3].map(() => ({ doneBy: ['Legal team'], track: '' })),
  limits: { inAll: null, eachDoer: 1, perDoer: new Map(), perTrack: new Map() },
  projectStart: 46_391,
  statusDate: null,
  week: [true, true, true, true, true, false, false],
  holidays: [],
};

/** A worker in this thread: what goes in is copied, as between threads, and it may say nothing, or fail to start. */
class HereWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  constructor(private readonly kind: 'works' | 'hangs' | 'refused' | 'fails') {}
  postMessage(data: LevellingJob): void {
    const say = (message: FromWorker) => !this.ended && this.onmessage?.({ data: structuredClone(message) });
    const sent = structuredClone(data);
    queueMicrotask(() => {
      if (this.kind === 'refused') this.onerror?.();
      if (this.kind === 'fails') say({ failure: 'out of memory' });
      if (this.kind !== 'works') return;
      say({ share: 0.5 });
      const slices = levelling(sent);
      for (let slice = slices.next(); ; slice = slices.next()) {
        if (slice.done) return void say({ levelled: slice.value });
      }
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

const started: HereWorker[] = [];
const make = (kind: ConstructorParameters<typeof HereWorker>[0]) => () => {
  const worker = new HereWorker(kind);
  started.push(worker);
  return worker as unknown as Worker;
};
beforeAll(() => Object.assign(globalThis, { Worker: HereWorker }));
afterEach(() => expect(started.every(({ ended }) => ended)).toBe(true));

test('a worker gives the same as levelling here, says how far it is, and is ended', async () => {
  const shares: number[] = [];
  const levelled = await levelInWorker(make('works'))(job, { onProgress: (share) => shares.push(share) });
  expect(levelled).toEqual(await levelInSlices(job, {}));
  expect(shares).toEqual([0.5]);
});

test('stopping ends the worker at once', async () => {
  const stop = new AbortController();
  const levelled = levelInWorker(make('hangs'))(job, { signal: stop.signal });
  stop.abort();
  await expect(levelled).rejects.toThrow('Levelling was stopped. Nothing was changed.');
});

test('where the host refuses a worker, it levels here', async () => {
  const here = await levelInSlices(job, {});
  expect(await levelInWorker(make('refused'))(job, {})).toEqual(here);
  const throws = () => {
    throw new DOMException('Refused by the policy', 'SecurityError');
  };
  expect(await levelInWorker(throws)(job, {})).toEqual(here);
});

test('what fails in the worker is told', async () => {
  await expect(levelInWorker(make('fails'))(job, {})).rejects.toThrow('out of memory');
});
