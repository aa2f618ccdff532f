import { chartKinds, sharesBars } from '../chart-kinds';
import { referenceTo, sourceOf } from '../chart-source';
import { formatOf, nameOf, numbersOf } from '../charts';
import { markerStyles, type ChartMarker, type ChartPoint, type ChartSeries } from '../drawing-data';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, isHostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import { formatObject } from './chart-format';
import { chartTypeOf, type ChartRef } from './chart-ref';
import { labelsObject, type LabelsRef } from './chart-texts';
import { RangeRef } from './range';
import { errorBarsObject } from './chart-error-bars';
import { color, field, flag, numberFrom, oneOf, Slot, text, unlessAutomatic } from './slot';

/** A series of a chart, found by its key. */
export class SeriesRef {
  readonly slot: Slot<ChartSeries>;

  constructor(
    readonly chart: ChartRef,
    readonly key: number,
  ) {
    this.slot = new Slot<ChartSeries>(
      chart.sheetId,
      (host) => this.of(host),
      (host, value) => chart.putSeries(host, this.index(host), value),
    );
  }

  get sheetId(): string {
    return this.chart.sheetId;
  }

  index(host: Host): number {
    const index = this.chart.of(host).series.findIndex(({ key }) => key === this.key);
    if (index < 0) throw itemNotFound('The chart has no such series any more.');
    return index;
  }

  of(host: Host): ChartSeries {
    return this.chart.of(host).series[this.index(host)];
  }
}

const onSlot = (property: Property<Slot<ChartSeries>>): Property<SeriesRef> => ({
  ...(property.get && { get: ({ slot }: SeriesRef, host: Host) => property.get!(slot, host) }),
  ...(property.set && { set: ({ slot }: SeriesRef, value: unknown, host: Host) => property.set!(slot, value, host) }),
});

/** A width that all bars of an axis group share. */
function sharedWidth(key: 'gapWidth' | 'overlap', least: number, most: number): Property<SeriesRef> {
  return {
    get: (self, host) => {
      const series = self.of(host);
      return series[key] ?? chartKinds[series.type][key] ?? null;
    },
    set: (self, value, host) => {
      const own = self.of(host);
      if (chartKinds[own.type][key] === undefined)
        throw new HostError('InvalidOperation', `A series of the kind ${own.type} has no ${key}.`);
      const width = unlessAutomatic(numberFrom(least, most)(value), chartKinds[own.type][key]);
      self.chart.of(host).series.forEach((other, index) => {
        if (sharesBars(own, other)) self.chart.patchSeries(host, index, { [key]: width });
      });
    },
  };
}

const markerField = <K extends keyof ChartMarker>(
  key: K,
  check: (value: unknown) => ChartMarker[K],
  automatic: unknown,
): Property<{ marker: Slot<ChartMarker> }> => ({
  get: ({ marker }, host) => marker.read(host)?.[key] ?? automatic,
  set: ({ marker }, value, host) => marker.patch(host, { [key]: check(value) } as Partial<ChartMarker>),
});

const markerStyle = oneOf(['Automatic', ...markerStyles]);

const markers: Readonly<Record<string, Property<{ marker: Slot<ChartMarker> }>>> = {
  markerStyle: markerField(
    'style',
    (value) => {
      const style = markerStyle(value);
      return style === 'Automatic' ? undefined : style;
    },
    'Automatic',
  ),
  markerSize: markerField('size', numberFrom(2, 72), 5),
  markerBackgroundColor: markerField('background', color, ''),
  markerForegroundColor: markerField('foreground', color, ''),
};

const seriesMarkers: Readonly<Record<string, Property<SeriesRef>>> = Object.fromEntries(
  Object.entries(markers).map(([name, { get, set }]) => [
    name,
    {
      get: ({ slot }: SeriesRef, host: Host) => get!({ marker: slot.at('marker') }, host),
      set: ({ slot }: SeriesRef, value: unknown, host: Host) => set!({ marker: slot.at('marker') }, value, host),
    },
  ]),
);

interface PointRef {
  readonly sheetId: string;
  readonly series: SeriesRef;
  readonly index: number;
  readonly slot: Slot<ChartPoint>;
  readonly marker: Slot<ChartMarker>;
}

function pointObject(series: SeriesRef, index: number): HostObject {
  const slot = new Slot<ChartPoint>(
    series.sheetId,
    (host) => series.of(host).points?.find((point) => point.index === index),
    (host, value) => {
      const others = (series.of(host).points ?? []).filter((point) => point.index !== index);
      const points = [...others, { ...value, index }].sort((a, b) => a.index - b.index);
      series.slot.patch(host, { points });
    },
  );
  return hostObject(pointType, { sheetId: series.sheetId, series, index, slot, marker: slot.at('marker') });
}

const pointType: ObjectType<PointRef> = {
  name: 'ChartPoint',
  calculated: ['value'],
  properties: {
    ...(markers as Record<string, Property<PointRef>>),
    value: { get: ({ series, index }, host) => numbersOf(host, series.of(host).values)[index] ?? null },
  },
  objects: { format: ({ slot }) => formatObject('point', slot) },
};

const pointCount = (series: SeriesRef, host: Host): number => {
  const box = sourceOf(series.of(host).values)?.box;
  return box ? box.rowCount * box.columnCount : 0;
};

const pointsType: ObjectType<SeriesRef> = {
  name: 'ChartPointsCollection',
  properties: { count: { get: pointCount } },
  items: (self, host) => Array.from({ length: pointCount(self, host) }, (_, index) => pointObject(self, index)),
  methods: {
    getCount: (self, _, host) => pointCount(self, host),
    getItemAt: (self, [index], host) => {
      if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= pointCount(self, host))
        throw itemNotFound(`The series has no point number ${String(index)}.`);
      return pointObject(self, index as number);
    },
  },
};

/** The range that an argument is, as a series keeps it; one row or column of cells. */
function reference(host: Host, argument: unknown): string {
  if (!isHostObject(argument) || !(argument.self instanceof RangeRef)) throw invalidArgument('A range is expected.');
  const { sheetId, box } = argument.self;
  if (box.rowCount > 1 && box.columnCount > 1) throw invalidArgument('A series takes one row or one column of cells.');
  return referenceTo(host.sheets.name(sheetId), box);
}

const seriesType: ObjectType<SeriesRef> = {
  name: 'ChartSeries',
  calculated: ['name', 'getDimensionValues'],
  properties: {
    name: {
      get: (self, host) => nameOf(host, self.of(host).name, self.index(host)),
      set: ({ slot }, value, host) => slot.patch(host, { name: text(value) }),
    },
    chartType: {
      get: (self, host) => self.of(host).type,
      set: (self, value, host) => {
        const type = chartTypeOf(value);
        self.chart.setType(host, [self.index(host)], type);
      },
    },
    axisGroup: {
      get: (self, host) => self.of(host).axisGroup,
      set: (self, value, host) =>
        self.chart.setAxisGroup(host, self.index(host), oneOf(['Primary', 'Secondary'] as const)(value)),
    },
    gapWidth: sharedWidth('gapWidth', 0, 500),
    overlap: sharedWidth('overlap', -100, 100),
    hasDataLabels: {
      get: (self, host) => self.of(host).labels !== undefined,
      set: (self, value, host) =>
        self.slot.patch(host, { labels: flag(value) ? (self.of(host).labels ?? { showValue: true }) : undefined }),
    },
    smooth: {
      get: (self, host) => self.of(host).smooth ?? chartKinds[self.of(host).type].isSmooth ?? false,
      set: (self, value, host) => self.slot.patch(host, { smooth: flag(value) }),
    },
    invertIfNegative: onSlot(field<ChartSeries, 'invertIfNegative'>('invertIfNegative', flag, false)),
    ...seriesMarkers,
  },
  objects: {
    format: ({ slot }) => formatObject('series', slot),
    points: (self) => hostObject(pointsType, self),
    dataLabels: (self) =>
      labelsObject({
        sheetId: self.sheetId,
        slot: self.slot.at('labels'),
        positions: (host) => chartKinds[self.of(host).type].labels,
        sourceFormat: (host) => formatOf(host, self.of(host).values),
      } satisfies LabelsRef),
    xErrorBars: (self) => errorBarsObject(self, 'xErrorBars'),
    yErrorBars: (self) => errorBarsObject(self, 'yErrorBars'),
  },
  methods: {
    setValues: (self, [range], host) => self.slot.patch(host, { values: reference(host, range) }),
    setXAxisValues: (self, [range], host) => self.slot.patch(host, { categories: reference(host, range) }),
    getDimensionValues: (self, [dimension], host) => {
      const isValues = oneOf(['Categories', 'Values', 'XValues', 'YValues'])(dimension).match(/^(Values|YValues)$/);
      const series = self.of(host);
      return numbersOf(host, isValues ? series.values : series.categories).map(String);
    },
    delete: (self, _, host) => self.chart.removeSeries(host, self.index(host)),
  },
};

const seriesObject = (chart: ChartRef, key: number): HostObject => hostObject(seriesType, new SeriesRef(chart, key));

const seriesCollectionType: ObjectType<ChartRef> = {
  name: 'ChartSeriesCollection',
  properties: { count: { get: (self, host) => self.of(host).series.length } },
  items: (self, host) => self.of(host).series.map(({ key }) => seriesObject(self, key)),
  methods: {
    getCount: (self, _, host) => self.of(host).series.length,
    getItemAt: (self, [index], host) => {
      const found = self.of(host).series[index as number];
      if (!found) throw itemNotFound(`The chart has no series number ${String(index)}.`);
      return seriesObject(self, found.key);
    },
    add: (self, [name, index], host) => {
      const { series } = self.of(host);
      const at = index === null || index === undefined ? series.length : numberFrom(0, series.length)(index);
      const named = name === null || name === undefined ? {} : { name: text(name) };
      return seriesObject(self, self.addSeries(host, at, named));
    },
  },
};

export const seriesCollectionObject = (chart: ChartRef): HostObject => hostObject(seriesCollectionType, chart);
