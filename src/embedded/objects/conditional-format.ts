import { intersection } from '../address';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import type { ConditionalFormat } from '../sheets';
import { colorOf } from './colors';
import { conditionalRangeFormatObject, flag, styledRule, type FormatRef } from './conditional-format-style';
import { rangeObject, type RangeRef } from './range';
import { checkRuleFormula } from './rule-formulas';

type BarRule = Extract<ConditionalFormat['rule'], { type: 'dataBar' }>;

function barRule({ format }: FormatRef): BarRule {
  if (format.rule.type !== 'dataBar') throw new HostError('InvalidOperation', 'The conditional format is no data bar.');
  return format.rule;
}

const ruleType: ObjectType<FormatRef> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: ({ format }) => (format.rule.type === 'custom' ? format.rule.formula : null),
      set: (self, value, host) => {
        const rule = styledRule(self);
        if (rule.type !== 'custom') throw new HostError('InvalidOperation', 'The conditional format has no formula.');
        const text = String(value);
        self.format.rule = { ...rule, formula: checkRuleFormula(host, text.startsWith('=') ? text : `=${text}`) };
        host.redraw(self.sheetId);
      },
    },
  },
};

const customType: ObjectType<FormatRef> = {
  name: 'CustomConditionalFormat',
  objects: { rule: (self) => hostObject(ruleType, self), format: (self) => conditionalRangeFormatObject(self) },
};

const cellValueOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

const cellValueType: ObjectType<FormatRef> = {
  name: 'CellValueConditionalFormat',
  properties: {
    rule: {
      get: (self) => {
        const { rule } = self.format;
        return rule.type === 'cellValue'
          ? { formula1: rule.formula1, formula2: rule.formula2, operator: rule.operator }
          : null;
      },
      set: (self, value, host) => {
        const rule = styledRule(self);
        const given = (value ?? {}) as { formula1?: unknown; formula2?: unknown; operator?: unknown };
        if (
          rule.type !== 'cellValue' ||
          !cellValueOperators.includes(String(given.operator)) ||
          given.formula1 === undefined
        ) {
          throw invalidArgument('A rule by value has an operator and formula1.');
        }
        const text = (part: unknown): string => {
          const formula = String(part);
          return formula.startsWith('=') ? checkRuleFormula(host, formula) : formula;
        };
        self.format.rule = {
          ...rule,
          operator: String(given.operator),
          formula1: text(given.formula1),
          ...(given.formula2 === undefined || given.formula2 === null ? {} : { formula2: text(given.formula2) }),
        };
        host.redraw(self.sheetId);
      },
    },
  },
  objects: { format: (self) => conditionalRangeFormatObject(self) },
};

function bound(key: 'minimum' | 'maximum'): Property<FormatRef> {
  const automatic = key === 'minimum' ? 'LowestValue' : 'HighestValue';
  return {
    get: (self) => {
      const value = barRule(self)[key];
      return value === undefined ? { type: 'Automatic', formula: null } : { type: 'Number', formula: String(value) };
    },
    set: (self, value, host) => {
      const { type, formula } = (value ?? {}) as { type?: string; formula?: unknown };
      const number = type === 'Number' ? Number(String(formula).replace(/^=/, '')) : undefined;
      if (type !== 'Number' && type !== 'Automatic' && type !== automatic)
        throw invalidArgument(`The bound '${String(type)}' is not modelled.`);
      if (type === 'Number' && !Number.isFinite(number)) throw invalidArgument('The bound is a number.');
      self.format.rule = { ...barRule(self), [key]: number };
      host.redraw(self.sheetId);
    },
  };
}

const positiveFormatType: ObjectType<FormatRef> = {
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    fillColor: {
      get: (self) => barRule(self).color,
      set: (self, value, host) => {
        self.format.rule = { ...barRule(self), color: colorOf(value) };
        host.redraw(self.sheetId);
      },
    },
    gradientFill: {
      get: () => false,
      set: (_, value) => {
        if (value !== false)
          throw new HostError(
            'NotImplemented',
            'ConditionalDataBarPositiveFormat.gradientFill = true is not modelled.',
          );
      },
    },
  },
};

const dataBarType: ObjectType<FormatRef> = {
  name: 'DataBarConditionalFormat',
  properties: {
    lowerBoundRule: bound('minimum'),
    upperBoundRule: bound('maximum'),
    showDataBarOnly: {
      get: () => false,
      set: (_, value) => {
        if (value !== false)
          throw new HostError('NotImplemented', 'DataBarConditionalFormat.showDataBarOnly = true is not modelled.');
      },
    },
  },
  objects: { positiveFormat: (self) => hostObject(positiveFormatType, self) },
};

const typeNames = { custom: 'Custom', cellValue: 'CellValue', dataBar: 'DataBar' } as const;

function part(type: ConditionalFormat['rule']['type'], of: ObjectType<FormatRef>) {
  return {
    [type]: (self: FormatRef) => {
      if (self.format.rule.type !== type)
        throw new HostError('InvalidOperation', `The conditional format is not of the type ${typeNames[type]}.`);
      return hostObject(of, self);
    },
    [`${type}OrNullObject`]: (self: FormatRef) => (self.format.rule.type === type ? hostObject(of, self) : null),
  };
}

const conditionalFormatType: ObjectType<FormatRef> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => typeNames[format.rule.type] },
    priority: {
      get: ({ format }) => format.priority,
      set: (self, value, host) => {
        if (!Number.isInteger(value) || (value as number) < 0) throw invalidArgument('A priority counts from 0.');
        const formats = host.sheets.of(self.sheetId).conditionalFormats;
        formats.splice(formats.indexOf(self.format), 1);
        formats.splice(value as number, 0, self.format);
        renumber(host, self.sheetId);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (self, value, host) => {
        self.format.stopIfTrue = flag(value);
        host.redraw(self.sheetId);
      },
    },
  },
  objects: { ...part('custom', customType), ...part('cellValue', cellValueType), ...part('dataBar', dataBarType) },
  methods: {
    getRange: ({ sheetId, format }) => rangeObject(sheetId, format.box),
    getRangeOrNullObject: ({ sheetId, format }) => rangeObject(sheetId, format.box),
    delete: ({ sheetId, format }, _, host) => {
      const formats = host.sheets.of(sheetId).conditionalFormats;
      if (!formats.includes(format)) throw itemNotFound('The conditional format does not exist any more.');
      formats.splice(formats.indexOf(format), 1);
      renumber(host, sheetId);
    },
  },
};

/** Priorities count from 0, the most important first. */
function renumber(host: Host, sheetId: string): void {
  host.sheets.of(sheetId).conditionalFormats.forEach((format, index) => (format.priority = index));
  host.redraw(sheetId);
}

const newRules: Readonly<Record<string, ConditionalFormat['rule']>> = {
  Custom: { type: 'custom', formula: '=FALSE', style: {} },
  CellValue: { type: 'cellValue', operator: 'EqualTo', formula1: '=0', style: {} },
  DataBar: { type: 'dataBar', color: '#638EC6' },
};

function formatsOf({ sheetId, box }: RangeRef, host: Host): ConditionalFormat[] {
  return host.sheets.of(sheetId).conditionalFormats.filter((format) => intersection(format.box, box));
}

const object = (self: RangeRef, format: ConditionalFormat): HostObject =>
  hostObject(conditionalFormatType, { sheetId: self.sheetId, format });

function find(self: RangeRef, id: unknown, host: Host): HostObject | null {
  const format = formatsOf(self, host).find((known) => known.id === id);
  return format ? object(self, format) : null;
}

const conditionalFormatCollectionType: ObjectType<RangeRef> = {
  name: 'ConditionalFormatCollection',
  items: (self, host) => formatsOf(self, host).map((format) => object(self, format)),
  item: (self, key, host) => find(self, key, host),
  methods: {
    add: (self, [type], host) => {
      const rule = newRules[String(type)];
      if (!rule) throw new HostError('NotImplemented', `The conditional format '${String(type)}' is not modelled.`);
      const format = { id: `{cf-${host.newNumber()}}`, box: self.box, priority: 0, stopIfTrue: false, rule };
      // A new rule comes first, as in Excel's own list of rules.
      host.sheets.of(self.sheetId).conditionalFormats.unshift(format);
      renumber(host, self.sheetId);
      return object(self, format);
    },
    getItem: (self, [id], host) => {
      const found = find(self, id, host);
      if (!found) throw itemNotFound('There is no such conditional format.');
      return found;
    },
    getItemOrNullObject: (self, [id], host) => find(self, id, host),
    getItemAt: (self, [index], host) => {
      const format = formatsOf(self, host)[index as number];
      if (!format) throw itemNotFound(`There is no conditional format number ${String(index)}.`);
      return object(self, format);
    },
    getCount: (self, _, host) => formatsOf(self, host).length,
    clearAll: (self, _, host) => {
      const extras = host.sheets.of(self.sheetId);
      extras.conditionalFormats = extras.conditionalFormats.filter((format) => !intersection(format.box, self.box));
      renumber(host, self.sheetId);
    },
  },
};

export function conditionalFormatCollectionObject(self: RangeRef): HostObject {
  return hostObject(conditionalFormatCollectionType, self);
}
