import { tidyChart } from './chart-tidy';
import type { Host } from './host';
import type { SheetExtras } from './sheets';
import type { SheetData } from './workbook-data';

/** A sheet's charts as plain data. */
export function chartsOf({ charts }: SheetExtras): Pick<SheetData, 'charts'> {
  if (charts.length === 0) return {};
  return {
    charts: charts.map(({ id, series, ...chart }) => {
      void id;
      const plain = structuredClone({
        ...chart,
        series: series.map(({ key, ...item }) => {
          void key;
          return item;
        }),
      });
      return tidyChart(plain);
    }),
  };
}

/** A sheet's pictures as plain data. */
export function picturesOf(host: Host, { pictures }: SheetExtras): Pick<SheetData, 'pictures'> {
  if (pictures.length === 0) return {};
  return {
    pictures: pictures.map(({ id, image, ...picture }) => {
      void id;
      return { ...structuredClone(picture), ...host.images[image] };
    }),
  };
}

/** Puts charts and pictures on a sheet that has none. */
export function restoreDrawings(host: Host, sheetId: string, { charts = [], pictures = [] }: SheetData): void {
  const extras = host.sheets.of(sheetId);
  extras.charts = charts.map((chart) => ({
    ...structuredClone(chart),
    id: `{chart-${host.newNumber()}}`,
    series: chart.series.map((item) => ({ ...structuredClone(item), key: host.newNumber() })),
  }));
  extras.pictures = pictures.map(({ format, image, ...picture }) => ({
    ...structuredClone(picture),
    id: `{shape-${host.newNumber()}}`,
    image: host.imageNumber(format, image),
  }));
}
