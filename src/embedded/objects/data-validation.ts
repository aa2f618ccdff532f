import { contains, intersection, sameBox } from '../address';
import { invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import type { Validation } from '../sheets';
import type { RangeBox } from '../workbook-data';
import type { RangeRef } from './range';
import { checkRuleFormula, dateSerial, listSource, operand } from './rule-formulas';

type Rule = Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

const typeNames: Readonly<Record<Validation['type'], string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Texts of prompts and alerts (Microsoft Support: 'Apply data validation to cells'). */
const longestTitle = 32;
const longestMessage = 255;

/** Validations that the range shares cells with. */
function touching({ sheetId, box }: RangeRef, host: Host): Validation[] {
  return host.sheets.of(sheetId).validations.filter((item) => intersection(item.box, box));
}

/** The one validation of all the range's cells; null where there is none, undefined where they differ. */
function only(self: RangeRef, host: Host): Validation | null | undefined {
  const found = touching(self, host);
  if (found.length === 0) return null;
  return found.length === 1 && contains(found[0].box, self.box) ? found[0] : undefined;
}

/** What is left of a box outside another. */
function without(box: RangeBox, hole: RangeBox): RangeBox[] {
  const cut = intersection(box, hole);
  if (!cut) return [box];
  const bottom = box.row + box.rowCount;
  const right = box.column + box.columnCount;
  return [
    { ...box, rowCount: cut.row - box.row },
    { ...box, row: cut.row + cut.rowCount, rowCount: bottom - cut.row - cut.rowCount },
    { ...cut, column: box.column, columnCount: cut.column - box.column },
    { ...cut, column: cut.column + cut.columnCount, columnCount: right - cut.column - cut.columnCount },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

function clear(self: RangeRef, host: Host): void {
  const extras = host.sheets.of(self.sheetId);
  extras.validations = extras.validations.flatMap((item) =>
    without(item.box, self.box).map((box) =>
      sameBox(box, item.box) ? item : { ...item, box, id: `v${host.newNumber()}` },
    ),
  );
  host.redraw(self.sheetId);
}

function readRule(value: unknown, host: Host): Rule {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>).filter(([, part]) => part);
  if (entries.length !== 1) throw invalidArgument('A validation has exactly one kind of rule.');
  const [kind, body] = entries[0] as [string, Record<string, unknown>];
  switch (kind) {
    case 'list':
      return { type: 'list', formula1: listSource(host, body.source), inCellDropDown: body.inCellDropDown !== false };
    case 'custom':
      return { type: 'custom', formula1: checkRuleFormula(host, String(body.formula)) };
    case 'wholeNumber':
    case 'decimal':
    case 'textLength':
    case 'date': {
      if (!operators.includes(String(body.operator)))
        throw invalidArgument(`The operator '${String(body.operator)}' is not known.`);
      const convert = kind === 'date' ? dateSerial : (part: string | number | undefined) => part;
      const formula1 = convert(operand(host, body.formula1));
      const formula2 = convert(operand(host, body.formula2));
      if (formula1 === undefined) throw invalidArgument('The rule lacks formula1.');
      const two = body.operator === 'Between' || body.operator === 'NotBetween';
      if (two && formula2 === undefined) throw invalidArgument('The rule lacks formula2.');
      return { type: kind, operator: String(body.operator), formula1, ...(two ? { formula2 } : {}) };
    }
    default:
      throw invalidArgument(`The validation '${kind}' is not modelled.`);
  }
}

function ruleOf(item: Validation): object {
  const { type, operator, formula1, formula2, inCellDropDown } = item;
  if (type === 'list') return { list: { inCellDropDown: inCellDropDown ?? true, source: formula1 } };
  if (type === 'custom') return { custom: { formula: formula1 } };
  return { [type]: { formula1, formula2, operator } };
}

/** Puts one rule on exactly the range's cells. */
function setRule(self: RangeRef, value: unknown, host: Host): void {
  const rule = readRule(value, host);
  const before = only(self, host);
  clear(self, host);
  const { prompt, errorAlert, ignoreBlanks = true } = before ?? {};
  host.sheets.of(self.sheetId).validations.push({
    ...rule,
    id: `v${host.newNumber()}`,
    box: self.box,
    ignoreBlanks,
    ...(prompt ? { prompt } : {}),
    ...(errorAlert ? { errorAlert } : {}),
  });
}

function change(self: RangeRef, host: Host, patch: Partial<Validation>): void {
  const found = touching(self, host);
  if (found.length === 0) throw invalidArgument('The range has no validation: set its rule first.');
  for (const item of found) Object.assign(item, patch);
  host.redraw(self.sheetId);
}

function texts(value: unknown): { title: string; message: string } {
  const { title = '', message = '' } = (value ?? {}) as { title?: string; message?: string };
  if (title.length > longestTitle || message.length > longestMessage) {
    throw invalidArgument(`A title has at most ${longestTitle} characters, a message ${longestMessage}.`);
  }
  return { title, message };
}

const dataValidationType: ObjectType<RangeRef> = {
  name: 'DataValidation',
  properties: {
    type: {
      get: (self, host) => {
        const item = only(self, host);
        return item ? typeNames[item.type] : item === null ? 'None' : 'Inconsistent';
      },
    },
    rule: {
      get: (self, host) => {
        const item = only(self, host);
        return item ? ruleOf(item) : item === null ? {} : null;
      },
      set: setRule,
    },
    prompt: {
      get: (self, host) => ({ showPrompt: true, title: '', message: '', ...only(self, host)?.prompt }),
      set: (self, value, host) => {
        const shown = (value as { showPrompt?: boolean }).showPrompt !== false;
        change(self, host, { prompt: shown ? texts(value) : undefined });
      },
    },
    errorAlert: {
      get: (self, host) => ({
        showAlert: true,
        style: 'Stop',
        title: '',
        message: '',
        ...only(self, host)?.errorAlert,
      }),
      set: (self, value, host) => {
        const { showAlert = true, style = 'Stop' } = value as {
          showAlert?: boolean;
          style?: 'Stop' | 'Warning' | 'Information';
        };
        if (!['Stop', 'Warning', 'Information'].includes(style)) throw invalidArgument(`'${style}' is no alert.`);
        change(self, host, { errorAlert: showAlert ? { style, ...texts(value) } : undefined });
      },
    },
    ignoreBlanks: {
      get: (self, host) => only(self, host)?.ignoreBlanks ?? true,
      set: (self, value, host) => change(self, host, { ignoreBlanks: value === true }),
    },
  },
  methods: { clear: (self, _, host) => clear(self, host) },
};

export function dataValidationObject(self: RangeRef): HostObject {
  return hostObject(dataValidationType, self);
}
