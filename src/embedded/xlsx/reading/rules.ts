import type { ConditionalFormatData, SheetData, ValidationData } from '../../workbook-data';
import { boxesOf } from './addresses';
import { cellFormula, refersOutside } from './formulas';
import { onSheet, type ForeignList } from './foreign';
import type { FileStyles } from './styles';
import { childOf, childrenOf, descendants, flagOf, itemsOf, numberOf, type XmlElement } from './xml';

/** What reading a sheet's parts needs to know. */
export interface SheetContext {
  readonly name: string;
  readonly styles: FileStyles;
  readonly foreign: ForeignList;
}

const types: Readonly<Record<string, ValidationData['type']>> = {
  list: 'list',
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
};

const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const alerts = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** A validation's formula: a number, an inline list's text, or a formula with '='. */
function operandOf(element: XmlElement | undefined, type: ValidationData['type']): string | number | undefined {
  // Newer validations hold their formula one element deeper.
  const text = (childOf(element, 'f') ?? element)?.text.trim();
  if (!text) return undefined;
  if (type === 'list') {
    const inline = /^"((?:[^"]|"")*)"$/.exec(text);
    if (inline) return inline[1].replaceAll('""', '"');
  } else if (type !== 'custom' && numberOf(text) !== undefined) {
    return Number(text);
  }
  return cellFormula(text, null);
}

function validationOf(element: XmlElement, { name, foreign }: SheetContext): ValidationData | null {
  const { attributes } = element;
  const sqref = attributes.sqref ?? childOf(element, 'sqref')?.text;
  const type = types[attributes.type ?? 'none'];
  const formula1 = type && operandOf(childOf(element, 'formula1'), type);
  const ranges = boxesOf(sqref);
  if (!type || formula1 === undefined || ranges.length === 0) {
    foreign.add(`Validation of the kind "${attributes.type ?? 'any value'}"`, onSheet(name), sqref);
    return null;
  }
  const compares = type !== 'list' && type !== 'custom';
  const operator = operators[attributes.operator ?? 'between'];
  const two = operator === 'Between' || operator === 'NotBetween';
  const formula2 = operandOf(childOf(element, 'formula2'), type);
  const { promptTitle, prompt, errorStyle, errorTitle, error } = attributes;
  const isAlert = errorStyle !== undefined || errorTitle !== undefined || error !== undefined;
  return {
    ranges,
    type,
    ...(compares && { operator }),
    formula1,
    ...(compares && two && formula2 !== undefined && { formula2 }),
    ignoreBlanks: flagOf(attributes.allowBlank) ?? false,
    // In a file this attribute says the opposite of its name.
    ...(type === 'list' && { inCellDropDown: flagOf(attributes.showDropDown) !== true }),
    ...(flagOf(attributes.showInputMessage) &&
      (promptTitle || prompt) && { prompt: { title: promptTitle ?? '', message: prompt ?? '' } }),
    ...(isAlert && {
      errorAlert: {
        style: alerts[(errorStyle ?? 'stop') as keyof typeof alerts] ?? 'Stop',
        title: errorTitle ?? '',
        message: error ?? '',
      },
    }),
    ...(!flagOf(attributes.showErrorMessage) && { alertOff: true }),
  };
}

/** A sheet's validations, those with references to other sheets included, which newer files keep apart. */
export function validationsOf(sheet: XmlElement, context: SheetContext): ValidationData[] {
  const newer = childrenOf(childOf(sheet, 'extLst'), 'ext').flatMap((ext) => itemsOf(ext, 'dataValidations'));
  return [...itemsOf(sheet, 'dataValidations'), ...newer]
    .map((element) => validationOf(element, context))
    .filter((validation) => validation !== null);
}

/** Excel.ConditionalCellValueOperator differs from the validations' in two names. */
const cellOperator = (name: string | undefined): string | undefined =>
  operators[name ?? '']?.replace(/OrEqualTo$/, 'OrEqual');

/** A data bar's bound: a number, or undefined for the automatic one; null for what is not modelled. */
function boundOf({ attributes }: XmlElement): number | undefined | null {
  if (attributes.type === 'min' || attributes.type === 'max') return undefined;
  return attributes.type === 'num' ? (numberOf(attributes.val) ?? null) : null;
}

function ruleOf(
  rule: XmlElement,
  { styles }: SheetContext,
  beyond: (what: string) => void,
): ConditionalFormatData['rule'] | null {
  const formulas = childrenOf(rule, 'formula').map(({ text }) => text);
  if (formulas.some(refersOutside)) return null;
  const { type, dxfId, operator } = rule.attributes;
  if (type === 'expression' && formulas.length > 0)
    return { type: 'custom', formula: cellFormula(formulas[0], null), style: styles.differential(dxfId, beyond) };
  const compared = cellOperator(operator);
  if (type === 'cellIs' && compared && formulas.length > 0) {
    const [formula1, formula2] = formulas.map((text) => cellFormula(text, null));
    const style = styles.differential(dxfId, beyond);
    return { type: 'cellValue', operator: compared, formula1, ...(formula2 !== undefined && { formula2 }), style };
  }
  const bar = type === 'dataBar' ? childOf(rule, 'dataBar') : undefined;
  const bounds = childrenOf(bar, 'cfvo').map(boundOf);
  if (!bar || bounds.length !== 2 || bounds.includes(null) || flagOf(bar.attributes.showValue) === false) return null;
  const [minimum, maximum] = bounds as (number | undefined)[];
  return {
    type: 'dataBar',
    color: styles.color(childOf(bar, 'color')) ?? '#638EC6',
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** A sheet's conditional formats, the most important first. */
export function conditionalFormatsOf(sheet: XmlElement, context: SheetContext): ConditionalFormatData[] {
  const { name, foreign } = context;
  const plainBars = new Set(
    newerRules(sheet)
      .filter(({ rule }) => isPlainBar(rule))
      .map(({ rule }) => rule.attributes.id),
  );
  const found = childrenOf(sheet, 'conditionalFormatting').flatMap((group) =>
    childrenOf(group, 'cfRule').flatMap((element) => {
      const { sqref } = group.attributes;
      const ranges = boxesOf(sqref);
      const beyond = (what: string) => foreign.add(`Conditional format with ${what}`, onSheet(name), sqref);
      const rule = ruleOf(element, context, beyond);
      const [look] = rule?.type === 'dataBar' ? descendants(element, 'id') : [];
      if (look && !plainBars.has(look.text.trim())) beyond('a newer look of its data bar');
      if (!rule || ranges.length === 0) {
        foreign.add(`Conditional format of the kind "${element.attributes.type}"`, onSheet(name), sqref);
        return [];
      }
      const priority = numberOf(element.attributes.priority) ?? 0;
      return [{ ranges, priority, stopIfTrue: flagOf(element.attributes.stopIfTrue) ?? false, rule }];
    }),
  );
  newerFormats(sheet, context);
  return found
    .sort((a, b) => a.priority - b.priority)
    .map((format, priority): SheetData['conditionalFormats'][number] => ({ ...format, priority }));
}

/** Conditional formats as only newer Excels know them. */
const newerRules = (sheet: XmlElement): { rule: XmlElement; sqref: string | undefined }[] =>
  childrenOf(childOf(sheet, 'extLst'), 'ext')
    .flatMap((ext) => itemsOf(ext, 'conditionalFormattings'))
    .flatMap((group) => childrenOf(group, 'cfRule').map((rule) => ({ rule, sqref: childOf(group, 'sqref')?.text })));

/** Whether a bar's newer look (gradient, border, axis, direction, bounds) is only what a plain bar has anyway. */
function isPlainBar(rule: XmlElement): boolean {
  const bar = childOf(rule, 'dataBar');
  const { border, gradient, direction, minLength, maxLength } = bar?.attributes ?? {};
  const automatic = childrenOf(bar, 'cfvo').some(({ attributes }) => /^auto/.test(attributes.type));
  const sized = minLength === '0' && maxLength === '100';
  return !flagOf(border) && flagOf(gradient) !== false && direction === undefined && sized && !automatic;
}

/** Tells those that only newer Excels know; those of data bars only say more of a bar that was read. */
function newerFormats(sheet: XmlElement, { name, foreign }: SheetContext): void {
  for (const { rule, sqref } of newerRules(sheet)) {
    const { type } = rule.attributes;
    if (type !== 'dataBar') foreign.add(`Conditional format of the kind "${type}"`, onSheet(name), sqref);
  }
}
