/** What Excel gives the functions at load time; the bundle must need nothing else. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export const runtime = {
  Error: CustomFunctionError,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
};

Object.assign(globalThis, { CustomFunctions: runtime });

/** A blank cell arrives as null on some hosts and as 0 on others: every function is tested with both. */
export const blanks: [string, unknown][] = [
  ['null', null],
  ['0', 0],
];

/** Values as a column range; `undefined` stands for a blank cell. */
export const columnOf = (values: unknown[], blank: unknown = null) =>
  values.map((value) => [value === undefined ? blank : value]);

/** Values as a row range. */
export const rowOf = (values: unknown[]) => [values];
