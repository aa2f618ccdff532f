import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { CustomFunctionError, errorCodes, type CustomFunctionBody } from './custom-functions-runtime';
import type { Engine } from './engine/engine';
import { columnLetters } from './address';

/** A function as functions.json declares it. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterDeclaration[];
  readonly result?: { readonly dimensionality?: string };
  readonly allowErrorForDataTypeAny?: boolean;
}

interface ParameterDeclaration {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionOptions {
  /** The manifest's namespace, put before every name. */
  readonly namespace: string;
  /** How a blank cell reaches an `any` parameter: Excel sends null on some hosts and 0 on others (office-js issue 4702). */
  readonly blankAs?: 'null' | 'zero';
}

/** What was calculated, for benches. */
export interface FunctionCalls {
  calls: number;
  /** Cells of all arguments and of all results. */
  cellsIn: number;
  cellsOut: number;
}

/** Ends a call with an Excel error in the cell. */
class CellErrorResult extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {
    super(detail);
  }
}

const resultErrors = new Set<string>(Object.values(ErrorType));

/** The shape of one value as the runtime hands it over, converted as its type asks (documentation: 'Autogenerate JSON metadata', types). */
function convert(value: BaseValueObject | null | undefined, parameter: ParameterDeclaration, call: Call): unknown {
  const type = parameter.type ?? 'any';
  if (!value || value.isNull()) {
    if (type === 'number') return 0;
    if (type === 'string') return '';
    if (type === 'boolean') return false;
    return call.options.blankAs === 'zero' ? 0 : null;
  }
  if (value.isError()) {
    const code = (value as ErrorValueObject).getErrorType();
    if (type === 'any' && call.declaration.allowErrorForDataTypeAny) return new CustomFunctionError(code);
    throw new CellErrorResult(code, '');
  }
  const plain = value.getValue();
  if (type === 'number') {
    const number = typeof plain === 'string' ? Number.NaN : Number(plain);
    if (Number.isNaN(number)) throw new CellErrorResult('#VALUE!', `'${String(plain)}' is no number.`);
    return number;
  }
  if (type === 'string') return typeof plain === 'boolean' ? String(plain).toUpperCase() : String(plain);
  if (type === 'boolean') return typeof plain === 'string' ? plain.toUpperCase() === 'TRUE' : Boolean(plain);
  return plain;
}

interface Call {
  readonly declaration: FunctionDeclaration;
  readonly options: FunctionOptions;
  readonly counts: FunctionCalls;
}

function cellsOf(variant: BaseValueObject): (BaseValueObject | null | undefined)[][] {
  if (!variant.isArray()) return [[variant]];
  const array = variant as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, r) =>
    Array.from({ length: array.getColumnCount() }, (__, c) => array.get(r, c) as BaseValueObject | null),
  );
}

function argument(variant: BaseValueObject | undefined, parameter: ParameterDeclaration, call: Call): unknown {
  if (!variant || (variant.isNull() && parameter.optional)) {
    if (parameter.optional) return null;
    throw new CellErrorResult('#VALUE!', `${parameter.name} is missing.`);
  }
  const cells = cellsOf(variant);
  call.counts.cellsIn += cells.length * (cells[0]?.length ?? 0);
  if (parameter.dimensionality === 'matrix')
    return cells.map((row) => row.map((cell) => convert(cell, parameter, call)));
  if (cells.length !== 1 || cells[0].length !== 1) {
    throw new CellErrorResult('#VALUE!', `${parameter.name} is one value, not a range.`);
  }
  return convert(cells[0][0], parameter, call);
}

/** One value of a result: null shows as 0, as in Excel (office-js issue 1503). */
function resultCell(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (value instanceof CustomFunctionError) return ErrorValueObject.create(asErrorType(value.code));
  if (typeof value === 'number' && !Number.isFinite(value)) return ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'object') {
    const basic = (value as { basicValue?: unknown }).basicValue;
    return basic === undefined ? ErrorValueObject.create(ErrorType.VALUE) : resultCell(basic);
  }
  if (typeof value === 'string') return textObject(value);
  return ValueObjectFactory.create(value as number | boolean);
}

/** Text stays text: the engine's factory would read '12' as a number. */
function textObject(value: string): BaseValueObject {
  return ValueObjectFactory.create(`"${value.replace(/"/g, '""')}"`) as BaseValueObject;
}

/** `#NAME?` and `#REF!` may not be answered (documentation: 'Handle and return errors from your custom function'). */
function asErrorType(code: string): ErrorType {
  const allowed = resultErrors.has(code) && code !== errorCodes.invalidName && code !== errorCodes.invalidReference;
  return (allowed ? code : '#VALUE!') as ErrorType;
}

function resultOf(value: unknown, counts: FunctionCalls): BaseValueObject {
  if (!Array.isArray(value)) {
    counts.cellsOut++;
    return resultCell(value);
  }
  const rows = value as unknown[][];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0 || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw new CellErrorResult('#VALUE!', 'The function answered with rows of different length.');
  }
  counts.cellsOut += rows.length * width;
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(resultCell)),
    rowCount: rows.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Error texts by cell: Excel shows them beside the cell. */
export type ErrorMessages = Map<string, string>;

class HostedFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly body: CustomFunctionBody,
    private readonly call: Call,
    private readonly messages: ErrorMessages,
  ) {
    super(name);
    this.minParams = -1;
    this.maxParams = -1;
  }

  /** An exception would end the whole calculation of the engine: it is answered as an error in the cell. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { declaration, counts } = this.call;
    const cell = `${this.subUnitId}!${columnLetters(this.column)}${this.row + 1}`;
    this.messages.delete(cell);
    counts.calls++;
    try {
      const args = declaration.parameters.map((parameter, at) => argument(variants[at], parameter, this.call));
      if (variants.length > args.length) throw new CellErrorResult('#VALUE!', 'The function has too many arguments.');
      return resultOf(this.body(...(args as never[])), counts);
    } catch (error) {
      const code = error instanceof CellErrorResult || error instanceof CustomFunctionError ? error.code : '#VALUE!';
      const message =
        error instanceof CellErrorResult ? error.detail : error instanceof Error ? error.message : String(error);
      if (message) this.messages.set(cell, message);
      return ErrorValueObject.create(error instanceof CellErrorResult ? (error.code as ErrorType) : asErrorType(code));
    }
  }
}

/** Registers the functions of functions.json with their bodies; formulas that stood at `#NAME?` have to be entered again, as in Excel. */
export function registerCustomFunctions(
  engine: Engine,
  declarations: readonly FunctionDeclaration[],
  bodies: ReadonlyMap<string, CustomFunctionBody>,
  options: FunctionOptions,
  messages: ErrorMessages,
): FunctionCalls {
  const counts: FunctionCalls = { calls: 0, cellsIn: 0, cellsOut: 0 };
  const service = engine.injector.get(IFunctionService);
  for (const declaration of declarations) {
    const body = bodies.get(declaration.id.toUpperCase());
    if (!body) throw new Error(`The bundle associates no function with the id ${declaration.id}.`);
    const name = `${options.namespace}.${declaration.name}`.toUpperCase();
    service.registerExecutors(new HostedFunction(name, body, { declaration, options, counts }, messages));
    service.deleteFormulaAstCacheKey(name);
    engine.injector.get(IDescriptionService).registerDescriptions([
      {
        functionName: name,
        functionType: FunctionType.User,
        description: declaration.description ?? '',
        abstract: declaration.description ?? '',
        functionParameter: declaration.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? '',
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      },
    ]);
  }
  return counts;
}
