import { HostError, invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import type { ConditionalFormat } from '../sheets';
import type { BorderData, CellStyle } from '../workbook-data';
import { colorOf } from './colors';

/** A conditional format as the client holds it. */
export interface FormatRef {
  readonly sheetId: string;
  readonly format: ConditionalFormat;
}

export type StyledRule = Extract<ConditionalFormat['rule'], { style: CellStyle }>;

/** The rule of a format that changes the look of cells. */
export function styledRule({ format }: FormatRef): StyledRule {
  if (format.rule.type === 'dataBar') throw new HostError('InvalidOperation', 'A data bar has no cell format.');
  return format.rule;
}

function setStyle(self: FormatRef, host: Host, patch: Partial<CellStyle>): void {
  const rule = styledRule(self);
  self.format.rule = { ...rule, style: { ...rule.style, ...patch } };
  host.redraw(self.sheetId);
}

const styled = <K extends keyof CellStyle>(key: K, read: (value: unknown) => CellStyle[K]): Property<FormatRef> => ({
  get: (self) => styledRule(self).style[key] ?? null,
  set: (self, value, host) => setStyle(self, host, { [key]: read(value) }),
});

/** A truth value. */
export const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

const fontType: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: styled('fontColor', colorOf),
    bold: styled('bold', flag),
    italic: styled('italic', flag),
    underline: {
      get: (self) => (styledRule(self).style.underline ? 'Single' : 'None'),
      set: (self, value, host) => {
        if (value !== 'None' && value !== 'Single')
          throw invalidArgument(`The underline '${String(value)}' is not modelled.`);
        setStyle(self, host, { underline: value === 'Single' });
      },
    },
  },
};

const fillType: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFill',
  properties: { color: styled('fillColor', colorOf) },
  methods: { clear: (self, _, host) => setStyle(self, host, { fillColor: undefined }) },
};

type Side = 'top' | 'bottom' | 'left' | 'right';

interface BorderRef extends FormatRef {
  readonly side: Side;
}

const thin: BorderData = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function setBorder(self: BorderRef, host: Host, patch: Partial<BorderData> | null): void {
  const { [self.side]: before, ...others } = styledRule(self).style.borders ?? {};
  setStyle(self, host, { borders: patch ? { ...others, [self.side]: { ...thin, ...before, ...patch } } : others });
}

const borderType: ObjectType<BorderRef> = {
  name: 'ConditionalRangeBorder',
  properties: {
    color: {
      get: (self) => styledRule(self).style.borders?.[self.side]?.color ?? '#000000',
      set: (self, value, host) => setBorder(self, host, { color: colorOf(value) }),
    },
    style: {
      get: (self) => styledRule(self).style.borders?.[self.side]?.style ?? 'None',
      set: (self, value, host) => {
        if (!['None', 'Continuous', 'Dash', 'Dot'].includes(String(value)))
          throw invalidArgument(`The border '${String(value)}' is not modelled.`);
        setBorder(self, host, value === 'None' ? null : { style: value as BorderData['style'] });
      },
    },
  },
};

const border = (side: Side) => (self: FormatRef) => hostObject(borderType, { ...self, side } as BorderRef);
const sides: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

const borderCollectionType: ObjectType<FormatRef> = {
  name: 'ConditionalRangeBorderCollection',
  properties: { count: { get: () => 4 } },
  items: (self) => Object.values(sides).map((side) => border(side)(self)),
  item: (self, key) => (sides[String(key)] ? border(sides[String(key)])(self) : null),
  objects: { top: border('top'), bottom: border('bottom'), left: border('left'), right: border('right') },
};

const formatType: ObjectType<FormatRef> = {
  name: 'ConditionalRangeFormat',
  properties: {
    numberFormat: {
      get: (self) => styledRule(self).style.numberFormat ?? null,
      set: (self, value, host) => setStyle(self, host, { numberFormat: String(value) }),
    },
  },
  objects: {
    font: (self) => hostObject(fontType, self),
    fill: (self) => hostObject(fillType, self),
    borders: (self) => hostObject(borderCollectionType, self),
  },
};

export function conditionalRangeFormatObject(self: FormatRef): HostObject {
  return hostObject(formatType, self);
}
