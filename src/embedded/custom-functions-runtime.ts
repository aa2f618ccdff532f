/** The error codes of Microsoft's custom-functions runtime (documentation of CustomFunctions.ErrorCode). */
export const errorCodes = {
  divisionByZero: '#DIV/0!',
  invalidName: '#NAME?',
  invalidNumber: '#NUM!',
  invalidReference: '#REF!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  nullReference: '#NULL!',
} as const;

/** Error types of `Excel.ErrorCellValue`. */
const errorTypes: Readonly<Record<string, string>> = {
  '#DIV/0!': 'Div0',
  '#NAME?': 'Name',
  '#NUM!': 'Num',
  '#REF!': 'Ref',
  '#VALUE!': 'Value',
  '#N/A': 'NotAvailable',
  '#NULL!': 'Null',
  '#SPILL!': 'Spill',
  '#CALC!': 'Calc',
};

/** `CustomFunctions.Error`; as an argument it also has the members of an `Excel.ErrorCellValue`. */
export class CustomFunctionError extends Error {
  readonly type = 'Error';
  readonly basicType = 'Error';
  readonly basicValue: string;
  readonly errorType: string | undefined;

  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
    this.name = 'Error';
    this.basicValue = code;
    this.errorType = errorTypes[code];
  }
}

export type CustomFunctionBody = (...args: never[]) => unknown;

/** What a bundle of custom functions finds as the global `CustomFunctions`. */
export interface CustomFunctionsRuntime {
  readonly associations: ReadonlyMap<string, CustomFunctionBody>;
  associate(id: string, body: CustomFunctionBody): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof errorCodes;
}

/** A fresh runtime: set it as `globalThis.CustomFunctions`, run the bundle, register what it associated. */
export function createCustomFunctionsRuntime(): CustomFunctionsRuntime {
  const associations = new Map<string, CustomFunctionBody>();
  return {
    associations,
    associate: (id, body) => void associations.set(id.toUpperCase(), body),
    Error: CustomFunctionError,
    ErrorCode: errorCodes,
  };
}
