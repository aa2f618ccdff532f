import type { Host } from '../host';
import type { ConditionalFormat, Validation } from '../sheets';
import type { RangeBox } from '../workbook-data';
import { drawnRule } from './drawn-rules';
import { toEngineStyle } from './styles';

const engineRange = (box: RangeBox): object => ({
  startRow: box.row,
  endRow: box.row + box.rowCount - 1,
  startColumn: box.column,
  endColumn: box.column + box.columnCount - 1,
});

const numberOperators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** A rule by value as a formula over its top left cell: the engine's rules by value do not see spilled cells. */
function asFormula(rule: Extract<ConditionalFormat['rule'], { type: 'cellValue' }>, cell: string): string {
  const [first, second] = [rule.formula1, rule.formula2 ?? '0'].map((text) => text.replace(/^=/, ''));
  const signs: Readonly<Record<string, string>> = {
    EqualTo: '=',
    NotEqualTo: '<>',
    GreaterThan: '>',
    LessThan: '<',
    GreaterThanOrEqual: '>=',
    LessThanOrEqual: '<=',
  };
  if (rule.operator === 'Between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === 'NotBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${signs[rule.operator]}${first}`;
}

function engineFormat(format: ConditionalFormat, cell: string): object {
  const { rule } = format;
  const common = { cfId: format.id, ranges: [engineRange(format.box)], stopIfTrue: format.stopIfTrue };
  if (rule.type === 'dataBar') {
    const bound = (value: number | undefined, automatic: string): object =>
      value === undefined ? { type: automatic } : { type: 'num', value };
    const config = {
      min: bound(rule.minimum, 'min'),
      max: bound(rule.maximum, 'max'),
      isGradient: false,
      positiveColor: rule.color,
      nativeColor: '#FF0000',
    };
    return { ...common, rule: { type: 'dataBar', isShowValue: true, config } };
  }
  const value = rule.type === 'custom' ? rule.formula : asFormula(rule, cell);
  return { ...common, rule: { type: 'highlightCell', subType: 'formula', value, style: toEngineStyle(rule.style) } };
}

const types: Readonly<Record<Validation['type'], string>> = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
};

const alertStyles = { Information: 0, Stop: 1, Warning: 2 } as const;

function engineValidation(item: Validation): object {
  const text = (value: string | number | undefined): string | undefined =>
    value === undefined ? undefined : String(value);
  return {
    uid: item.id,
    ranges: [engineRange(item.box)],
    type: types[item.type],
    operator: item.operator && numberOperators[item.operator],
    formula1: text(item.formula1),
    formula2: text(item.formula2),
    allowBlank: item.ignoreBlanks,
    showDropDown: item.inCellDropDown,
    // The text alone, with the arrow: the engine's default draws coloured chips.
    renderMode: item.type === 'list' ? 1 : undefined,
    showErrorMessage: item.errorAlert !== undefined,
    error: item.errorAlert?.message,
    errorTitle: item.errorAlert?.title,
    errorStyle: item.errorAlert && alertStyles[item.errorAlert.style],
    showInputMessage: item.prompt !== undefined,
    prompt: item.prompt?.message,
    promptTitle: item.prompt?.title,
  };
}

/** What was handed over, by sheet. */
const drawn = new WeakMap<Host, Map<string, { formats: string[]; validations: string[] }>>();

/** Hands validations and conditional formats of a sheet to the engine's own plugins, where they are loaded, to be drawn. */
export function mirrorRules(host: Host, sheetId: string): void {
  const { engine } = host;
  const extras = host.sheets.of(sheetId);
  const sheets = drawn.get(host) ?? new Map<string, { formats: string[]; validations: string[] }>();
  drawn.set(host, sheets);
  const formats = extras.conditionalFormats.filter((format) => !drawnRule(format));
  const before = sheets.get(sheetId) ?? { formats: [], validations: [] };
  if (engine.hasCommand('sheet.mutation.add-conditional-rule')) {
    for (const cfId of before.formats)
      engine.run('sheet.mutation.delete-conditional-rule', { subUnitId: sheetId, cfId });
    for (const format of [...formats].reverse()) {
      engine.run('sheet.mutation.add-conditional-rule', {
        subUnitId: sheetId,
        rule: engineFormat(format, host.cellName(format.box)),
      });
    }
  }
  if (engine.hasCommand('data-validation.mutation.addRule')) {
    if (before.validations.length > 0) {
      engine.run('data-validation.mutation.removeRule', { subUnitId: sheetId, ruleId: before.validations });
    }
    const rules = extras.validations.map(engineValidation);
    if (rules.length > 0) engine.run('data-validation.mutation.addRule', { subUnitId: sheetId, rule: rules });
  }
  sheets.set(sheetId, {
    formats: formats.map((format) => format.id),
    validations: extras.validations.map((item) => item.id),
  });
}
