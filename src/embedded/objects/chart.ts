import { axesFor, cellSizes, nameOf, seriesOfRange } from '../charts';
import type { ChartType } from '../drawing-data';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, isHostObject, type HostObject, type ObjectType } from '../object-type';
import { anchorAt, placeOf } from '../placing';
import type { Chart } from '../sheets';
import type { RangeBox } from '../workbook-data';
import { axesObject } from './chart-axis';
import { formatObject } from './chart-format';
import { ChartRef, chartTypeOf } from './chart-ref';
import { seriesCollectionObject } from './chart-series';
import { chartTitleObject, legendObject } from './chart-texts';
import { placeMembers } from './placed';
import { RangeRef } from './range';
import { boxOf } from './range-address';
import { flag, oneOf, text } from './slot';
import { worksheetObject } from './worksheet';

/** Excel's standard chart: 5 by 3 inches. */
const standardPlace = { left: 144, top: 60, width: 360, height: 216 };

const blanks = { NotPlotted: undefined, Zero: 'Zero', Interplotted: 'Interplotted' } as const;

function automaticTitle(chart: ChartRef, host: Host): string {
  const { series } = chart.of(host);
  return series.length === 1 ? nameOf(host, series[0].name, 0) : 'Chart Title';
}

/** Puts a chart over the cells from the first to the last of what is given. */
function setPosition(chart: ChartRef, host: Host, start: unknown, end: unknown): void {
  const { sheetId } = chart;
  const first = boxOf(start, host, sheetId);
  const from = { row: first.row, column: first.column, rowOffset: 0, columnOffset: 0 };
  const sizes = cellSizes(host, sheetId);
  const { width, height } = placeOf(chart.of(host).anchor, sizes);
  const corner = placeOf({ placement: 'OneCell', from, width, height }, sizes);
  if (end === null || end === undefined) {
    chart.slot.patch(host, { anchor: anchorAt(corner, 'TwoCell', sizes) });
    return;
  }
  const last: RangeBox = boxOf(end, host, sheetId);
  const to = { row: last.row + last.rowCount, column: last.column + last.columnCount, rowOffset: 0, columnOffset: 0 };
  if (to.row <= from.row || to.column <= from.column) throw invalidArgument('The end lies before the start.');
  chart.slot.patch(host, { anchor: { placement: 'TwoCell', from, to } });
}

const seriesBy = oneOf(['Auto', 'Columns', 'Rows']);

function source(argument: unknown): RangeRef {
  if (!isHostObject(argument) || !(argument.self instanceof RangeRef)) throw invalidArgument('A range is expected.');
  return argument.self;
}

/** New data keep the looks of the series that they take the place of. */
function setData(chart: ChartRef, host: Host, range: unknown, by: unknown): void {
  const { sheetId, box } = source(range);
  const { series, type } = chart.of(host);
  const found = seriesOfRange(host, sheetId, box, type, seriesBy(by ?? 'Auto'));
  chart.slot.patch(host, {
    series: found.map((item, index) => {
      const { name, values, categories, ...looks } = series[index] ?? { key: host.newNumber() };
      void [name, values, categories];
      return { ...item, ...looks };
    }),
  });
}

const chartType: ObjectType<ChartRef> = {
  name: 'Chart',
  id: ({ id }) => id,
  calculated: ['setData', 'title'],
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (self, host) => self.of(host).name,
      set: ({ slot }, value, host) => {
        if (text(value) === '') throw invalidArgument('A chart has a name.');
        slot.patch(host, { name: text(value) });
      },
    },
    chartType: {
      get: (self, host) => self.of(host).type,
      set: (self, value, host) => {
        const type = chartTypeOf(value);
        self.slot.patch(host, { type });
        self.setType(
          host,
          self.of(host).series.map((_, index) => index),
          type,
        );
      },
    },
    ...placeMembers<ChartRef>(),
    plotVisibleOnly: {
      get: (self, host) => !self.of(host).showHidden,
      set: ({ slot }, value, host) => slot.patch(host, { showHidden: flag(value) ? undefined : true }),
    },
    displayBlanksAs: {
      get: (self, host) => self.of(host).blanksAs ?? 'NotPlotted',
      set: ({ slot }, value, host) =>
        slot.patch(host, { blanksAs: blanks[oneOf(['NotPlotted', 'Zero', 'Interplotted'] as const)(value)] }),
    },
  },
  objects: {
    axes: (self) => axesObject(self),
    format: ({ slot }) => formatObject('chart', slot),
    plotArea: (self) => hostObject(plotAreaType, self),
    legend: (self) => legendObject(self.slot.at('legend'), (host) => self.of(host).series.length),
    series: (self) => seriesCollectionObject(self),
    title: (self) => chartTitleObject(self.slot.at('title'), (host) => automaticTitle(self, host)),
    worksheet: (self, host) => worksheetObject(host, self.sheetId),
  },
  methods: {
    activate: (self, _, host) => host.activate(self.sheetId),
    delete: (self, _, host) => {
      self.of(host);
      const extras = host.sheets.of(self.sheetId);
      extras.charts = extras.charts.filter(({ id }) => id !== self.id);
      host.drawn(self.sheetId);
    },
    setData: (self, [range, by], host) => setData(self, host, range, by),
    setPosition: (self, [start, end], host) => setPosition(self, host, start, end),
  },
};

const plotAreaType: ObjectType<ChartRef> = {
  name: 'ChartPlotArea',
  objects: { format: ({ slot }) => formatObject('plotArea', slot.at('plotArea')) },
};

interface ChartsRef {
  readonly sheetId: string;
}

const chartsOf = (self: ChartsRef, host: Host): Chart[] => host.sheets.of(self.sheetId).charts;
const chartObject = (self: ChartsRef, { id }: Chart): HostObject =>
  hostObject(chartType, new ChartRef(self.sheetId, id));

function find(self: ChartsRef, host: Host, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const all = chartsOf(self, host);
  const found = all.find(({ id }) => id === key) ?? all.find(({ name }) => name.toLowerCase() === wanted);
  return found ? chartObject(self, found) : null;
}

function add(self: ChartsRef, host: Host, kind: unknown, range: unknown, by: unknown): HostObject {
  const type: ChartType = chartTypeOf(kind);
  const { sheetId, box } = source(range);
  const series = seriesOfRange(host, sheetId, box, type, seriesBy(by ?? 'Auto'));
  const extras = host.sheets.of(self.sheetId);
  const names = new Set([...extras.charts, ...extras.pictures].map(({ name }) => name));
  let number = extras.charts.length + 1;
  while (names.has(`Chart ${number}`)) number++;
  const chart: Chart = {
    id: `{chart-${host.newNumber()}}`,
    name: `Chart ${number}`,
    type,
    anchor: anchorAt(standardPlace, 'TwoCell', cellSizes(host, self.sheetId)),
    title: { visible: true },
    legend: { visible: series.length > 1, position: 'Bottom' },
    series: series.map((item) => ({ ...item, key: host.newNumber() })),
    axes: axesFor(type),
  };
  extras.charts = [...extras.charts, chart];
  host.drawn(self.sheetId);
  return chartObject(self, chart);
}

const chartCollectionType: ObjectType<ChartsRef> = {
  name: 'ChartCollection',
  calculated: ['add'],
  properties: { count: { get: (self, host) => chartsOf(self, host).length } },
  items: (self, host) => chartsOf(self, host).map((chart) => chartObject(self, chart)),
  item: (self, key, host) => find(self, host, key),
  methods: {
    add: (self, [kind, range, by], host) => add(self, host, kind, range, by),
    getCount: (self, _, host) => chartsOf(self, host).length,
    getItem: (self, [key], host) => {
      const found = find(self, host, key);
      if (!found) throw itemNotFound(`There is no chart '${String(key)}' on the sheet.`);
      return found;
    },
    getItemOrNullObject: (self, [key], host) => find(self, host, key),
    getItemAt: (self, [index], host) => {
      const found = chartsOf(self, host)[index as number];
      if (!found) throw itemNotFound(`There is no chart number ${String(index)} on the sheet.`);
      return chartObject(self, found);
    },
  },
};

export const chartCollectionObject = (sheetId: string): HostObject => hostObject(chartCollectionType, { sheetId });
