/** What Office.js calls the common API: the few objects that need a handshake with Microsoft's hosts, supplied here. */

/** Requirement sets that the embedded workbook really answers, up to a version. */
const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CompressedFile: '1.1',
};

const enums = {
  FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
  StartupBehavior: { none: 'None', load: 'Load' },
  HostType: {
    Word: 'Word',
    Excel: 'Excel',
    PowerPoint: 'PowerPoint',
    Outlook: 'Outlook',
    OneNote: 'OneNote',
    Project: 'Project',
    Access: 'Access',
  },
  PlatformType: {
    PC: 'PC',
    OfficeOnline: 'OfficeOnline',
    Mac: 'Mac',
    iOS: 'iOS',
    Android: 'Android',
    Universal: 'Universal',
  },
} as const;

export type VisibilityMode = 'Hidden' | 'Taskpane';

export interface OfficeOptions {
  /** Bytes of the workbook as an .xlsx file. */
  readonly readFile: () => Promise<Uint8Array>;
  /** Shows or hides the pane; called before the handlers. */
  readonly onVisibility?: (mode: VisibilityMode) => void;
  readonly officeTheme?: Readonly<Record<string, string | boolean>>;
}

type Callback = (result: AsyncResult) => void;

interface AsyncResult {
  readonly status: 'succeeded' | 'failed';
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly code: number };
  readonly asyncContext?: unknown;
}

/** Keys that the language and tools ask of any object. */
const harmless = new Set([
  'then',
  'toJSON',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  'constructor',
  'valueOf',
  'toString',
  'inspect',
]);

/** An object that answers an unknown member with an error and its name instead of undefined. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || harmless.has(key)) return Reflect.get(target, key) as unknown;
      throw new Error(`The embedded workbook has no ${name}.${key}.`);
    },
  });
}

/** Compares versions such as 1.9 and 1.14. */
function atMost(version: string, most: string): boolean {
  const [a, b] = [version, most].map((text) => text.split('.').map(Number));
  return a[0] < b[0] || (a[0] === b[0] && (a[1] ?? 0) <= (b[1] ?? 0));
}

/** Largest slice in bytes, and how many files may be open (documentation of Document.getFileAsync). */
const largestSlice = 4 * 1024 * 1024;
const mostFiles = 2;

function fileMethods(options: OfficeOptions): { getFileAsync: (...args: unknown[]) => void } {
  let open = 0;
  const fail = (callback: Callback, name: string, message: string, code: number): void =>
    callback({ status: 'failed', error: { name, message, code } });
  return {
    getFileAsync(fileType, second, third) {
      const callback = (typeof second === 'function' ? second : third) as Callback;
      const { sliceSize = largestSlice, asyncContext } = (typeof second === 'object' && second ? second : {}) as {
        sliceSize?: number;
        asyncContext?: unknown;
      };
      if (fileType !== enums.FileType.Compressed) {
        return fail(callback, 'UnsupportedEnumeration', 'Only Office.FileType.Compressed is supported.', 5001);
      }
      if (!(sliceSize > 0 && sliceSize <= largestSlice))
        return fail(callback, 'InvalidSliceSize', 'A slice has at most 4 MB.', 11001);
      if (open >= mostFiles)
        return fail(callback, 'TooManyFiles', 'Two files are open already: close one first.', 5010);
      open++;
      options.readFile().then(
        (bytes) => {
          let closed = false;
          const file = strict('File', {
            size: bytes.length,
            sliceCount: Math.ceil(bytes.length / sliceSize),
            getSliceAsync(index: number, done: Callback) {
              const data = Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize));
              if (closed || data.length === 0) return fail(done, 'InvalidSlice', `There is no slice ${index}.`, 11002);
              return done({ status: 'succeeded', value: { index, size: data.length, data } });
            },
            closeAsync(done?: Callback) {
              if (!closed) open--;
              closed = true;
              done?.({ status: 'succeeded' });
            },
          });
          callback({ status: 'succeeded', value: file, asyncContext });
        },
        (error: unknown) => {
          open--;
          fail(callback, 'InternalError', error instanceof Error ? error.message : String(error), 5001);
        },
      );
    },
  };
}

/** The `Office` object for an add-in in the embedded workbook. */
export function createOffice(options: OfficeOptions): object {
  const handlers = new Set<(message: { visibilityMode: VisibilityMode }) => void>();
  let visibility: VisibilityMode = 'Taskpane';
  let startup = 'None';
  const show = async (mode: VisibilityMode): Promise<void> => {
    if (mode === visibility) return;
    visibility = mode;
    options.onVisibility?.(mode);
    for (const handler of handlers) handler({ visibilityMode: mode });
  };
  const info = { host: enums.HostType.Excel, platform: enums.PlatformType.PC };
  const associations = new Map<string, (event: unknown) => void>();
  return strict('Office', {
    ...enums,
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    context: strict('Office.context', {
      ...info,
      diagnostics: { ...info, version: '16.0.0.0' },
      contentLanguage: 'en-US',
      displayLanguage: 'en-US',
      officeTheme: options.officeTheme,
      partitionKey: undefined,
      requirements: strict('Office.context.requirements', {
        isSetSupported: (name: string, version: string | number = '1.1') =>
          name in requirementSets && atMost(String(version), requirementSets[name]),
      }),
      document: strict('Office.context.document', { url: 'Book1.xlsx', mode: 'readWrite', ...fileMethods(options) }),
    }),
    addin: strict('Office.addin', {
      showAsTaskpane: () => show('Taskpane'),
      hide: () => show('Hidden'),
      onVisibilityModeChanged: async (handler: (message: { visibilityMode: VisibilityMode }) => void) => {
        handlers.add(handler);
        return async () => void handlers.delete(handler);
      },
      getStartupBehavior: async () => startup,
      setStartupBehavior: async (behavior: string) => {
        startup = behavior;
      },
    }),
    actions: strict('Office.actions', {
      associate: (id: string, action: (event: unknown) => void) => void associations.set(id, action),
      /** What the page's ribbon buttons call. */
      _associations: associations,
    }),
  });
}
