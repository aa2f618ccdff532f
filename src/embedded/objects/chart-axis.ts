import { automaticScale } from '../chart-scale';
import { chartKinds } from '../chart-kinds';
import { formatOf, numbersOf } from '../charts';
import {
  tickLabelPositions,
  tickMarks,
  timeUnits,
  type AxisKey,
  type ChartAxis,
  type ChartLine,
} from '../drawing-data';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import { formatObject } from './chart-format';
import type { ChartRef } from './chart-ref';
import { axisTitleObject } from './chart-texts';
import { flag, numberFrom, numberOrAutomatic, oneOf, Slot, text, unlessAutomatic } from './slot';

interface AxisRef {
  readonly sheetId: string;
  readonly chart: ChartRef;
  readonly key: AxisKey;
  readonly slot: Slot<ChartAxis>;
}

/** Whether an axis counts numbers: of values, or the horizontal one of points. */
function isOfNumbers({ key, chart }: AxisRef, host: Host): boolean {
  if (key === 'value' || key === 'secondaryValue') return true;
  const group = key === 'category' ? 'Primary' : 'Secondary';
  return chart
    .of(host)
    .series.some(({ axisGroup, type }) => axisGroup === group && chartKinds[type].family === 'scatter');
}

const axisField = <K extends keyof ChartAxis>(
  key: K,
  check: (value: unknown, self: AxisRef, host: Host) => ChartAxis[K],
  automatic: unknown | ((self: AxisRef, host: Host) => unknown),
): Property<AxisRef> => ({
  get: (self, host) =>
    self.slot.read(host)?.[key] ??
    (typeof automatic === 'function' ? (automatic as (self: AxisRef, host: Host) => unknown)(self, host) : automatic),
  set: (self, value, host) =>
    self.slot.patch(host, {
      [key]: key === 'visible' ? check(value, self, host) : unlessAutomatic(check(value, self, host), automatic),
    } as Partial<ChartAxis>),
});

/** What only an axis of numbers, or one of dates, has. */
const scale = (value: unknown, self: AxisRef, host: Host): number | undefined => {
  const number = numberOrAutomatic(value);
  if (number !== undefined && !isOfNumbers(self, host) && self.slot.read(host)?.categoryType === 'TextAxis')
    throw new HostError('InvalidOperation', 'An axis of texts has no scale.');
  return number;
};

const unit = (value: unknown, self: AxisRef, host: Host): number | undefined => {
  const number = scale(value, self, host);
  if (number !== undefined && number <= 0) throw invalidArgument('A unit of an axis is above 0.');
  return number;
};

/** What Excel would choose: the nearest round numbers around what the series hold. */
function automatic(part: 'minimum' | 'maximum' | 'majorUnit') {
  return (self: AxisRef, host: Host): number | string => {
    if (!isOfNumbers(self, host)) return '';
    const group = self.key.startsWith('secondary') ? 'Secondary' : 'Primary';
    const isHorizontal = self.key === 'category' || self.key === 'secondaryCategory';
    const found = self.chart
      .of(host)
      .series.filter(({ axisGroup }) => axisGroup === group)
      .map((series) => ({
        stacked: chartKinds[series.type].grouping === 'stacked',
        numbers: numbersOf(host, isHorizontal ? series.categories : series.values),
      }));
    return automaticScale(found, self.slot.read(host))[part];
  };
}

const nothingAutomatic = (value: unknown): undefined | string =>
  value === 'Automatic' ? undefined : (value as string);

const axisType: ObjectType<AxisRef> = {
  name: 'ChartAxis',
  calculated: ['minimum', 'maximum', 'majorUnit'],
  properties: {
    type: { get: ({ key }) => (key === 'value' || key === 'secondaryValue' ? 'Value' : 'Category') },
    axisGroup: { get: ({ key }) => (key.startsWith('secondary') ? 'Secondary' : 'Primary') },
    visible: axisField('visible', flag, true),
    minimum: axisField('minimum', scale, automatic('minimum')),
    maximum: axisField('maximum', scale, automatic('maximum')),
    majorUnit: axisField('majorUnit', unit, automatic('majorUnit')),
    minorUnit: axisField('minorUnit', unit, ''),
    numberFormat: axisField('numberFormat', text, (self: AxisRef, host: Host) => sourceFormat(self, host)),
    linkNumberFormat: {
      get: ({ slot }, host) => slot.read(host)?.numberFormat === undefined,
      set: (self, value, host) =>
        self.slot.patch(host, { numberFormat: flag(value) ? undefined : sourceFormat(self, host) }),
    },
    reversePlotOrder: axisField('reversed', (value) => flag(value) || undefined, false),
    scaleType: {
      get: ({ slot }, host) => (slot.read(host)?.logBase === undefined ? 'Linear' : 'Logarithmic'),
      set: ({ slot }, value, host) =>
        slot.patch(host, { logBase: oneOf(['Linear', 'Logarithmic'])(value) === 'Linear' ? undefined : 10 }),
    },
    logBase: axisField('logBase', numberFrom(2, 1000), 0),
    majorTickMark: axisField('majorTickMark', oneOf(tickMarks), 'None'),
    minorTickMark: axisField('minorTickMark', oneOf(tickMarks), 'None'),
    tickLabelPosition: axisField('tickLabelPosition', oneOf(tickLabelPositions), 'NextToAxis'),
    tickLabelSpacing: axisField(
      'tickLabelSpacing',
      (value) => (value === '' ? undefined : numberFrom(1, 31_999)(value)),
      '',
    ),
    tickMarkSpacing: axisField('tickMarkSpacing', numberFrom(1, 31_999), 1),
    textOrientation: axisField(
      'textOrientation',
      (value) => (value === '' ? undefined : numberFrom(-90, 90)(value)),
      0,
    ),
    isBetweenCategories: axisField('betweenCategories', flag, true),
    categoryType: axisField(
      'categoryType',
      (value) => nothingAutomatic(oneOf(['Automatic', 'TextAxis', 'DateAxis'])(value)) as ChartAxis['categoryType'],
      'Automatic',
    ),
    baseTimeUnit: axisField('baseTimeUnit', oneOf(timeUnits), 'Days'),
    majorTimeUnitScale: axisField('majorTimeUnit', oneOf(timeUnits), 'Days'),
    minorTimeUnitScale: axisField('minorTimeUnit', oneOf(timeUnits), 'Days'),
    position: {
      get: ({ slot }, host) => {
        const crossing = slot.read(host)?.crossing;
        return typeof crossing === 'number' ? 'Custom' : (crossing ?? 'Automatic');
      },
      set: ({ slot }, value, host) => {
        const position = oneOf(['Automatic', 'Maximum', 'Minimum'] as const)(value);
        slot.patch(host, { crossing: position === 'Automatic' ? undefined : position });
      },
    },
    positionAt: {
      get: ({ slot }, host) => {
        const crossing = slot.read(host)?.crossing;
        return typeof crossing === 'number' ? crossing : 0;
      },
    },
  },
  objects: {
    format: ({ slot }) => formatObject('axis', slot),
    title: ({ slot }) => axisTitleObject(slot.at('title')),
    majorGridlines: (self) => gridlinesObject(self, 'majorGridlines'),
    minorGridlines: (self) => gridlinesObject(self, 'minorGridlines'),
  },
  methods: {
    setPositionAt: ({ slot }, [value], host) => slot.patch(host, { crossing: numberFrom(-Infinity)(value) }),
  },
};

/** The format that an axis takes from its cells: of the first series, of the categories for the other axis. */
function sourceFormat({ chart, key }: AxisRef, host: Host): string {
  const group = key.startsWith('secondary') ? 'Secondary' : 'Primary';
  const first = chart.of(host).series.find(({ axisGroup }) => axisGroup === group);
  return formatOf(host, key === 'value' || key === 'secondaryValue' ? first?.values : first?.categories);
}

interface GridlinesRef {
  readonly sheetId: string;
  readonly axis: AxisRef;
  readonly key: 'majorGridlines' | 'minorGridlines';
}

const gridlinesType: ObjectType<GridlinesRef> = {
  name: 'ChartGridlines',
  properties: {
    visible: {
      get: ({ axis, key }, host) => axis.slot.read(host)?.[key] !== undefined,
      set: ({ axis, key }, value, host) =>
        axis.slot.patch(host, { [key]: flag(value) ? (axis.slot.read(host)?.[key] ?? {}) : undefined }),
    },
  },
  objects: {
    format: ({ axis, key }) => formatObject('gridlines', lineOwner(axis.slot.at(key))),
  },
};

/** Gridlines are a line themselves: a slot whose `line` they are. */
const lineOwner = (slot: Slot<ChartLine>): Slot<{ line?: ChartLine }> =>
  new Slot(
    slot.sheetId,
    (host) => ({ line: slot.read(host) }),
    (host, { line }) => slot.patch(host, line ?? {}),
  );

const gridlinesObject = (axis: AxisRef, key: GridlinesRef['key']): HostObject =>
  hostObject(gridlinesType, { sheetId: axis.sheetId, axis, key });

function axisObject(chart: ChartRef, key: AxisKey): HostObject {
  const slot = new Slot<ChartAxis>(
    chart.sheetId,
    (host) => chart.of(host).axes[key],
    (host, value) => chart.slot.patch(host, { axes: { ...chart.of(host).axes, [key]: value } }),
  );
  return hostObject(axisType, { sheetId: chart.sheetId, chart, key, slot });
}

const axesType: ObjectType<ChartRef> = {
  name: 'ChartAxes',
  objects: {
    categoryAxis: (self) => axisObject(self, 'category'),
    valueAxis: (self) => axisObject(self, 'value'),
  },
  methods: {
    getItem: (self, [type, group], host) => {
      const isValue = oneOf(['Category', 'Value'])(type) === 'Value';
      if (oneOf(['Primary', 'Secondary'])(group ?? 'Primary') === 'Primary')
        return axisObject(self, isValue ? 'value' : 'category');
      if (!self.of(host).axes.secondaryValue)
        throw itemNotFound('The chart has no secondary axes: none of its series stands on them.');
      return axisObject(self, isValue ? 'secondaryValue' : 'secondaryCategory');
    },
  },
};

export const axesObject = (chart: ChartRef): HostObject => hostObject(axesType, chart);
