import * as fc from 'fast-check';
import { chartKinds } from '../../../src/embedded/chart-kinds';
import { referenceTo } from '../../../src/embedded/chart-source';
import { tidyChart } from '../../../src/embedded/chart-tidy';
import {
  chartTypes,
  legendPositions,
  lineStyles,
  markerStyles,
  tickLabelPositions,
  tickMarks,
  timeUnits,
  type AnchorData,
  type ChartAxis,
  type ChartData,
  type ChartFont,
  type ChartLine,
  type ChartSeries,
  type ChartTitle,
  type PictureData,
} from '../../../src/embedded/drawing-data';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const record = <T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(parts).map((found) => given(found as T));

const color = fc.constantFrom('#0A6E7D', '#8A1C1C', '#101010');
const name = fc.constantFrom('Roadmap chart', 'Chart <1> & "more"', 'Übersicht\nzweite Zeile', 'x');
/** 12,700ths of a point, as files count. */
const points = (most: number) => fc.nat(most * 100).map((hundredths) => hundredths / 100);

const cellPoint = fc.record({ row: fc.nat(30), column: fc.nat(20), rowOffset: points(14), columnOffset: points(40) });

const anchor: fc.Arbitrary<AnchorData> = fc.oneof(
  fc
    .tuple(cellPoint, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 10 }))
    .map(([from, rows, columns]) => ({
      placement: 'TwoCell' as const,
      from,
      to: { ...from, row: from.row + rows, column: from.column + columns },
    })),
  fc.record({
    placement: fc.constant('OneCell' as const),
    from: cellPoint,
    width: points(400),
    height: points(300),
  }),
  fc.record({
    placement: fc.constant('Absolute' as const),
    left: points(500),
    top: points(500),
    width: points(400),
    height: points(300),
  }),
);

const line: fc.Arbitrary<ChartLine> = record<ChartLine>({
  style: maybe(fc.constantFrom(...lineStyles)),
  color: maybe(color),
  weight: maybe(fc.constantFrom(0.5, 1.5, 3)),
});

/** A line that says something. */
const drawnLine = line.filter((found) => Object.keys(found).length > 0);

const fill = maybe(fc.oneof(color, fc.constant('None')));

const font: fc.Arbitrary<ChartFont> = record<ChartFont>({
  name: maybe(fc.constantFrom('Arial', 'Segoe UI')),
  size: maybe(fc.constantFrom(8, 10.5, 20)),
  bold: maybe(fc.constant(true)),
  italic: maybe(fc.constant(true)),
  underline: maybe(fc.constant(true)),
  color: maybe(color),
});

const shape = { fill, line: maybe(drawnLine) };

const title: fc.Arbitrary<ChartTitle> = record<ChartTitle>({
  visible: fc.boolean(),
  text: maybe(name),
  overlay: maybe(fc.constant(true)),
  font: maybe(font),
  orientation: maybe(fc.constantFrom(-90, 45)),
  ...shape,
});

const flag = maybe(fc.constant(true as const));

const series = (sheet: string): fc.Arbitrary<ChartSeries> => {
  const reference = (column: number): fc.Arbitrary<string> =>
    fc.nat(8).map((row) => referenceTo(sheet, { row, column, rowCount: 4, columnCount: 1 }));
  return fc.constantFrom(...chartTypes).chain((type) => {
    const { family, labels } = chartKinds[type];
    const isScatter = family === 'scatter';
    const marker = record({
      style: maybe(fc.constantFrom(...markerStyles.filter((found) => found !== 'None'))),
      size: maybe(fc.constantFrom(5, 12)),
      background: maybe(color),
      foreground: maybe(color),
    });
    const errorBars = record({
      type: fc.constantFrom('FixedValue' as const, 'Percent' as const),
      include: fc.constantFrom('Both' as const, 'MinusValues' as const, 'PlusValues' as const),
      endStyleCap: fc.boolean(),
      value: fc.constantFrom(1, 2.5),
      line: maybe(drawnLine),
    });
    const hasMarkers = family === 'line' || isScatter;
    return record<ChartSeries>({
      type: fc.constant(type),
      axisGroup: fc.constantFrom('Primary' as const, 'Secondary' as const),
      name: maybe(fc.oneof(name, fc.constant(referenceTo(sheet, { row: 0, column: 2, rowCount: 1, columnCount: 1 })))),
      values: maybe(reference(2)),
      categories: maybe(reference(1)),
      ...shape,
      marker: hasMarkers ? maybe(marker) : fc.constant(undefined),
      labels: maybe(
        record({
          position: maybe(fc.constantFrom(...labels)),
          showValue: flag,
          showSeriesName: flag,
          showCategoryName: flag,
          separator: maybe(fc.constantFrom('; ', ' ')),
          numberFormat: maybe(fc.constantFrom('"◆"', 'yyyy-mm')),
          font: maybe(font),
          fill,
        }),
      ),
      points: maybe(
        fc.uniqueArray(
          record({ index: fc.nat(3), fill: fc.oneof(color, fc.constant('None')), line: maybe(drawnLine) }),
          {
            minLength: 1,
            maxLength: 2,
            selector: ({ index }) => index,
          },
        ),
      ),
      xErrorBars: isScatter ? maybe(errorBars) : fc.constant(undefined),
      yErrorBars: maybe(errorBars),
      invertIfNegative: family === 'bar' || family === 'column' ? flag : fc.constant(undefined),
    });
  });
};

const axis = (isValue: boolean): fc.Arbitrary<ChartAxis> =>
  record<ChartAxis>({
    visible: fc.boolean(),
    minimum: maybe(fc.constantFrom(0, 46_391)),
    maximum: maybe(fc.constantFrom(10, 46_700.5)),
    majorUnit: isValue ? maybe(fc.constantFrom(1, 30.4375)) : fc.constant(undefined),
    numberFormat: maybe(fc.constantFrom('mmm yyyy', '0 "d"')),
    reversed: flag,
    title: maybe(title),
    majorGridlines: maybe(line),
    minorGridlines: maybe(line),
    majorTickMark: maybe(fc.constantFrom(...tickMarks.filter((found) => found !== 'None'))),
    minorTickMark: maybe(fc.constantFrom(...tickMarks.filter((found) => found !== 'None'))),
    tickLabelPosition: maybe(fc.constantFrom(...tickLabelPositions.filter((found) => found !== 'NextToAxis'))),
    textOrientation: maybe(fc.constantFrom(-45, 90)),
    crossing: maybe(fc.constantFrom('Maximum' as const, 'Minimum' as const, 46_400)),
    categoryType: fc.constant(undefined),
    font: maybe(font.filter((found) => Object.keys(found).length > 0)),
    line: maybe(drawnLine),
  });

/** Axes of dates and of texts have members of their own. */
const categoryAxis: fc.Arbitrary<ChartAxis> = fc.oneof(
  axis(false),
  fc
    .tuple(axis(false), maybe(fc.constantFrom(2, 5)))
    .map(([found, spacing]) =>
      given({ ...found, categoryType: 'TextAxis' as const, tickLabelSpacing: spacing, tickMarkSpacing: spacing }),
    ),
  fc
    .tuple(axis(false), maybe(fc.constantFrom(...timeUnits)), maybe(fc.constantFrom(1, 3)))
    .map(([found, unit, majorUnit]) =>
      given({ ...found, categoryType: 'DateAxis' as const, baseTimeUnit: unit, majorTimeUnit: unit, majorUnit }),
    ),
);

/** Charts over the cells of a sheet, each said as `tidyChart` says it. */
export const chart = (sheet: string): fc.Arbitrary<ChartData> =>
  fc
    .record({
      anchor,
      name,
      altText: maybe(fc.constantFrom('What it shows, in <one> sentence.')),
      title,
      legend: record<ChartData['legend']>({
        visible: fc.boolean(),
        position: fc.constantFrom(...legendPositions),
        overlay: flag,
        font: maybe(font),
        hiddenEntries: maybe(fc.constantFrom([0], [1, 2])),
        ...shape,
      }),
      series: fc.array(series(sheet), { minLength: 1, maxLength: 4 }),
      axes: fc.tuple(categoryAxis, axis(true), categoryAxis, axis(true)),
      plotArea: maybe(record(shape)),
      looks: record(shape),
      font: maybe(font),
      showHidden: flag,
      blanksAs: maybe(fc.constantFrom('Zero' as const, 'Interplotted' as const)),
    })
    .map(({ axes: [category, value, secondaryCategory, secondaryValue], looks, series: all, ...rest }) => {
      const families = new Map(
        all.map(({ axisGroup, type }) => [axisGroup, chartKinds[type].family === 'scatter'] as const),
      );
      // Points have axes of numbers only.
      const fitting = (group: ChartSeries['axisGroup'], found: ChartAxis): ChartAxis => {
        if (!families.get(group)) return found;
        const { categoryType, tickLabelSpacing, tickMarkSpacing, baseTimeUnit, majorTimeUnit, ...numbers } = found;
        void [categoryType, tickLabelSpacing, tickMarkSpacing, baseTimeUnit, majorTimeUnit];
        return numbers;
      };
      // One kind on each pair of axes, with widths of their own, and no secondary axes alone.
      const [first] = all;
      const kinds = new Map<string, ChartSeries>([['Primary', { ...first, axisGroup: 'Primary' }]]);
      const series = all.map((item, index): ChartSeries => {
        const placed = index === 0 ? { ...item, axisGroup: 'Primary' as const } : item;
        const like = kinds.get(placed.axisGroup) ?? placed;
        kinds.set(placed.axisGroup, like);
        return like === placed || index === 0 ? placed : { ...like, name: placed.name, values: placed.values };
      });
      families.clear();
      for (const { axisGroup, type } of series) families.set(axisGroup, chartKinds[type].family === 'scatter');
      return tidyChart(
        given({
          ...rest,
          ...looks,
          type: first.type,
          series: series.map(given),
          axes: {
            category: fitting('Primary', category),
            value,
            ...(series.some(({ axisGroup }) => axisGroup === 'Secondary') && {
              secondaryCategory: fitting('Secondary', secondaryCategory),
              secondaryValue,
            }),
          },
        }),
      );
    });

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const picture: fc.Arbitrary<PictureData> = fc
  .record({
    anchor,
    name,
    altText: maybe(fc.constantFrom('A <dot> & nothing else')),
    altTitle: maybe(fc.constantFrom('Dot')),
    format: fc.constant('PNG' as const),
    image: fc.constant(pixel),
    lockAspectRatio: fc.boolean(),
    hidden: flag,
  })
  .map(given);
