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

/** How a blank cell reaches a function: as null on some hosts and as 0 on others (office-js issue 4702). */
export type Blank = null | 0;

/**
 * Runs every test of a function twice, once for each kind of blank cell.
 * @param function_ what the tests are about
 * @param tests gets the blank value, and a column maker in which `undefined` stands for a blank cell
 */
export function withBlanks(
  function_: string,
  tests: (blank: Blank, column: (...values: unknown[]) => unknown[][]) => void,
): void {
  describe.each<Blank>([null, 0])(`${function_}, where a blank cell arrives as %p`, (blank) =>
    tests(blank, (...values) => columnOf(values, blank)),
  );
}

/** Values as a column range; `undefined` stands for a blank cell. */
export const columnOf = (values: unknown[], blank: unknown = null) =>
  values.map((value) => [value === undefined ? blank : value]);

/** Values as a row range. */
export const rowOf = (values: unknown[]) => [values];
