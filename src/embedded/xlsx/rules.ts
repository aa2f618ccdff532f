import type { ConditionalRule, DataValidation } from 'hucre';
import type { ConditionalFormatData, SheetData, ValidationData } from '../workbook-data';
import { rangeAddresses } from './addresses';
import { fileFormula } from './formulas';
import { argb, differentialStyle } from './styles';

const validationTypes = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
} as const;

/** Excel.DataValidationOperator and Excel.ConditionalCellValueOperator; they differ in two names. */
const operators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const;

const errorStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** A sheet's data validations; `inCellDropDown` is finished later. */
export function fileValidations(sheet: SheetData): DataValidation[] {
  return sheet.validations.map((validation) => fileValidation(validation, sheet.name));
}

function fileValidation(data: ValidationData, sheet: string): DataValidation {
  const range = rangeAddresses(data.ranges);
  const place = `Sheet "${sheet}", validation of ${range}`;
  const compares = data.type !== 'list' && data.type !== 'custom';
  const operand = (value: string | number): string => {
    if (typeof value === 'number') return String(value);
    if (value.startsWith('=')) return fileFormula(value, place);
    if (data.type === 'list') return `"${value.replaceAll('"', '""')}"`;
    if (value.trim() === '' || !Number.isFinite(Number(value))) {
      throw new Error(`${place}: "${value}" is neither a number nor a formula.`);
    }
    return value.trim();
  };
  return {
    type: validationTypes[data.type],
    ...(compares && { operator: operatorOf(data.operator ?? 'Between', place) }),
    formula1: operand(data.formula1),
    ...(compares && data.formula2 !== undefined && { formula2: operand(data.formula2) }),
    allowBlank: data.ignoreBlanks,
    // Without an alert of its own a validation shows Excel's: stop.
    showErrorMessage: !data.alertOff,
    ...(data.prompt && {
      showInputMessage: true,
      inputTitle: data.prompt.title,
      inputMessage: data.prompt.message,
    }),
    ...(data.errorAlert && {
      errorStyle: errorStyles[data.errorAlert.style],
      errorTitle: data.errorAlert.title,
      errorMessage: data.errorAlert.message,
    }),
    range,
  };
}

/** A sheet's conditional formats, in order of priority. */
export function fileConditionalFormats(sheet: SheetData): ConditionalRule[] {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, index) => fileConditionalFormat(format, index + 1, sheet.name));
}

function fileConditionalFormat(data: ConditionalFormatData, priority: number, sheet: string): ConditionalRule {
  const range = rangeAddresses(data.ranges);
  const place = `Sheet "${sheet}", conditional format of ${range}`;
  const common = { range, priority, ...(data.stopIfTrue && { stopIfTrue: true }) };
  const { rule } = data;
  if (rule.type === 'custom') {
    const formula = fileFormula(rule.formula, place);
    return { ...common, type: 'expression', formula, style: differentialStyle(rule.style) };
  }
  if (rule.type === 'cellValue') {
    const formula = [rule.formula1, rule.formula2]
      .filter((operand): operand is string => operand !== undefined && operand !== '')
      .map((operand) => fileFormula(operand, place));
    const operator = operatorOf(rule.operator, place);
    return { ...common, type: 'cellIs', operator, formula, style: differentialStyle(rule.style) };
  }
  const bound = (value: number | undefined, open: 'min' | 'max') =>
    value === undefined ? { type: open } : { type: 'num' as const, value: String(value) };
  return {
    range,
    priority,
    type: 'dataBar',
    dataBar: { cfvo: [bound(rule.minimum, 'min'), bound(rule.maximum, 'max')], color: argb(rule.color) },
  };
}

function operatorOf(name: string, place: string): (typeof operators)[keyof typeof operators] {
  if (!(name in operators)) throw new Error(`${place}: there is no operator ${name}.`);
  return operators[name as keyof typeof operators];
}
