import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  isFormulaId,
  isFormulaString,
  type IUniverInstanceService,
  LocalUndoRedoService,
  LRUMap,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from '@univerjs/core';
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  DependencyManagerService,
  FormulaDataModel,
  type IFormulaDataItem,
  type IFunctionService,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';

/** The engine's id of the one workbook that it holds. */
export const unitId = 'workbook';

/**
 * The engine forgets the sheet of a cell that INDEX takes from a table of another sheet: the reference knows its sheet
 * by ID and has no sheet name, and looking the empty name up clears the ID. So only a name that is there is looked up.
 */
const byName = BaseReferenceObject.prototype.setForcedSheetId;
BaseReferenceObject.prototype.setForcedSheetId = function (sheetIds): void {
  if (this.getForcedSheetName()) byName.call(this, sheetIds);
};

/**
 * The engine remembers comparisons of a column with one value in an index that holds 0 and "" under one key and the
 * text 7 with the number 7, so that the second formula that asks for `A1:A4=""` counts zeros too. It is left unused.
 */
Object.assign(CELL_INVERTED_INDEX_CACHE, {
  canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  set: () => undefined,
  setContinueBuildingCache: () => undefined,
});

/** Members of the formula model that are private to Univer 0.25.1. */
interface FormulaModel {
  readonly _univerInstanceService: IUniverInstanceService;
}

/** Formula models into which a write has brought formulas that cells share, as the grid's filling handle makes them. */
const withShared = new WeakSet<FormulaDataModel>();

/**
 * For every write the engine looks through the formulas of all sheets, though it asks about one, and then only to find
 * the cells that share a formula: writing a workbook took time by the square of its size. While no formula is shared,
 * what a write changes is told from its own cells; after that, the one sheet is looked through.
 */
const updateFormulas = FormulaDataModel.prototype.updateFormulaData;
FormulaDataModel.prototype.updateFormulaData = function (unit, sheetId, cells) {
  if (!withShared.has(this)) {
    const workbook = (this as unknown as FormulaModel)._univerInstanceService.getUnit<Workbook>(unit);
    const written = writtenFormulas(workbook?.getSheetBySheetId(sheetId)?.getCellMatrix(), cells);
    if (written) return written;
    withShared.add(this);
  }
  this.getFormulaData = () => ({ [unit]: { [sheetId]: this.getSheetFormulaData(unit, sheetId) } });
  try {
    return updateFormulas.call(this, unit, sheetId, cells);
  } finally {
    // The method of the class shows again.
    delete (this as Partial<FormulaDataModel>).getFormulaData;
  }
};

/** Formulas that cells get by a write, null for those that lose theirs; nothing where a formula is shared. */
function writtenFormulas(
  before: ObjectMatrix<Nullable<ICellData>> | undefined,
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): ReturnType<typeof updateFormulas> | null {
  const written = new ObjectMatrix<IFormulaDataItem | null>();
  let shared = false;
  new ObjectMatrix(cells).forValue((row, column, cell) => {
    if (isFormulaId(cell?.si)) shared = true;
    else if (isFormulaString(cell?.f)) written.setValue(row, column, { f: String(cell?.f) });
    else if (isFormulaString(before?.getValue(row, column)?.f)) written.setValue(row, column, null);
    return !shared;
  });
  return shared ? null : written.getMatrix();
}

/** Texts that are kept before all are forgotten. */
const mostTexts = 100_000;

/**
 * The engine parses the text of a cell as a number and makes a new object of it each time that a formula reads the
 * cell, though such an object never changes: each text is now read once.
 */
const texts = new Map<string, StringValueObject>();
const readValue = ValueObjectFactory.create;
ValueObjectFactory.create = function (value, asText): ReturnType<typeof readValue> {
  const known = typeof value === 'string' ? texts.get(value) : undefined;
  if (known) return known;
  const read = readValue.call(this, value, asText);
  // Read as text alone, another text could have been a number.
  if (typeof value === 'string' && !asText && read instanceof StringValueObject) {
    if (texts.size >= mostTexts) texts.clear();
    texts.set(value, read);
  }
  return read;
};

/**
 * The engine makes a number by naming each of its members anew, which took a third of a calculation. This is the same
 * object, made at once.
 */
class Numeral {
  pattern: string;
  readonly _rawValue: number;
  readonly _customData = undefined;
  _value: number;

  constructor(value: number, pattern: string) {
    this.pattern = pattern;
    this._rawValue = value;
    this._value = Number(value);
  }
}
Object.setPrototypeOf(Numeral.prototype, NumberValueObject.prototype);
NumberValueObject.create = (value, pattern = '') => new Numeral(value, pattern) as unknown as NumberValueObject;

/** The engine keeps the texts that it has made, but looks them up only where they carry a link or a picture. */
const makeText = StringValueObject.create;
StringValueObject.create = function (value, options): StringValueObject {
  if (options !== undefined) return makeText.call(this, value, options);
  const known = plainTexts.get(value);
  if (known) return known;
  if (plainTexts.size >= mostTexts) plainTexts.clear();
  const made = makeText.call(this, value);
  plainTexts.set(value, made);
  return made;
};
const plainTexts = new Map<string, StringValueObject>();

/** Members of the dependency manager that are private to Univer 0.25.1. */
interface Dependencies {
  readonly _formulaData: Map<
    string,
    Map<string, { forValue(visit: (row: number, column: number, id: number) => void): void }>
  >;
  _removeDependencyRTreeCache(treeId: number): void;
}

/**
 * When a sheet's formulas are forgotten, what they said of other sheets stayed behind, and every later calculation
 * complained on the console that it knows no such formula.
 */
const forgetSheet = DependencyManagerService.prototype.clearFormulaDependency;
DependencyManagerService.prototype.clearFormulaDependency = function (unitId: string, sheetId?: string): void {
  const { _formulaData } = this as unknown as Dependencies;
  for (const [id, formulas] of _formulaData.get(unitId) ?? []) {
    if (sheetId !== undefined && id !== sheetId) continue;
    formulas.forValue((_, __, treeId) => (this as unknown as Dependencies)._removeDependencyRTreeCache(treeId));
  }
  forgetSheet.call(this, unitId, sheetId);
};

/**
 * Forgets every formula that the engine has read. It keeps them with the places of their tables and names, and its own
 * way to forget some of them finds no formula longer than 64 characters, which it keeps under a hash: a formula went on
 * reading a table as it was before it grew. The store is private and shows itself only while it is searched.
 */
export function forgetParsedFormulas(functions: IFunctionService): void {
  const search = LRUMap.prototype.forEach;
  LRUMap.prototype.forEach = function (): void {
    this.clear();
  };
  try {
    functions.deleteFormulaAstCacheKey('');
  } finally {
    LRUMap.prototype.forEach = search;
  }
}

/** The mutation that steps of our own undo and redo by. */
export const restoreMutation = 'embedded.mutation.restore';

/**
 * The engine's steps to undo know cells and sizes, not tables and what else lies beside cells: only whole steps of ours
 * are kept. Steps inside the editor of a cell stay the engine's.
 */
const pushStep = LocalUndoRedoService.prototype.pushUndoRedo;
LocalUndoRedoService.prototype.pushUndoRedo = function (step): void {
  if (step.unitID !== unitId || step.undoMutations[0]?.id === restoreMutation) pushStep.call(this, step);
};
