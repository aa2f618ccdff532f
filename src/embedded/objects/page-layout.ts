import { isWholeColumns, isWholeRows, sheetColumns, sheetRows } from '../address';
import { HostError, invalidArgument } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';
import type { PageLayoutData, RangeBox } from '../workbook-data';
import { rangeObject } from './range';
import { boxOf } from './range-address';

type Layout = { -readonly [K in keyof PageLayoutData]: PageLayoutData[K] };
type Margin = keyof NonNullable<PageLayoutData['margins']>;
type Place = 'left' | 'center' | 'right';

const layout = (sheetId: string, host: Host): Layout => host.sheets.of(sheetId).pageLayout;

/** Points in each unit of `setPrintMargins`. */
const units: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Excel's margins for 'Normal' in points. */
const normalMargins: Readonly<Record<Margin, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

const margin = (side: Margin): Property<string> => ({
  get: (sheetId, host) => layout(sheetId, host).margins?.[side] ?? normalMargins[side],
  set: (sheetId, value, host) => {
    if (typeof value !== 'number' || value < 0) throw invalidArgument('A margin is a number of points.');
    layout(sheetId, host).margins = { ...layout(sheetId, host).margins, [side]: value };
  },
});

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

function choice<V extends string>(choices: readonly V[], value: unknown): V {
  if (!choices.includes(value as V)) throw invalidArgument(`'${String(value)}' is none of ${choices.join(', ')}.`);
  return value as V;
}

function setZoom(sheetId: string, value: unknown, host: Host): void {
  const zoom = (value ?? {}) as { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  if (zoom.scale !== undefined && zoom.scale !== 100) {
    throw new HostError('NotImplemented', 'PageLayout.zoom.scale: only fitting to pages is modelled.');
  }
  layout(sheetId, host).fitToWidth = zoom.horizontalFitToPages;
  layout(sheetId, host).fitToHeight = zoom.verticalFitToPages;
}

const text = (part: 'header' | 'footer', place: Place): Property<string> => ({
  get: (sheetId, host) => layout(sheetId, host)[part]?.[place] ?? '',
  set: (sheetId, value, host) => {
    const before = layout(sheetId, host)[part];
    const together = Object.values({ ...before, [place]: String(value) }).join('');
    // Header and footer hold 255 characters each (Excel specifications and limits).
    if (together.length > 255) throw invalidArgument('A header or footer has at most 255 characters.');
    layout(sheetId, host)[part] = { ...before, [place]: String(value) };
  },
});

const headerFooterType: ObjectType<string> = {
  name: 'HeaderFooter',
  properties: {
    leftHeader: text('header', 'left'),
    centerHeader: text('header', 'center'),
    rightHeader: text('header', 'right'),
    leftFooter: text('footer', 'left'),
    centerFooter: text('footer', 'center'),
    rightFooter: text('footer', 'right'),
  },
};

const headerFooterGroupType: ObjectType<string> = {
  name: 'HeaderFooterGroup',
  objects: { defaultForAllPages: (sheetId) => hostObject(headerFooterType, sheetId) },
};

const printArea = (sheetId: string, host: Host): HostObject | null => {
  const area = layout(sheetId, host).printArea;
  return area ? rangeObject(sheetId, area) : null;
};

const pageLayoutType: ObjectType<string> = {
  name: 'PageLayout',
  properties: {
    orientation: {
      get: (sheetId, host) => layout(sheetId, host).orientation,
      set: (sheetId, value, host) => {
        layout(sheetId, host).orientation = choice(['Portrait', 'Landscape'], value);
      },
    },
    paperSize: {
      get: (sheetId, host) => layout(sheetId, host).paperSize,
      set: (sheetId, value, host) => {
        layout(sheetId, host).paperSize = choice(['A4', 'Letter', 'A3'], value);
      },
    },
    zoom: {
      get: (sheetId, host) => {
        const { fitToWidth, fitToHeight } = layout(sheetId, host);
        if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
        return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
      },
      set: setZoom,
    },
    centerHorizontally: {
      get: (sheetId, host) => layout(sheetId, host).centerHorizontally ?? false,
      set: (sheetId, value, host) => {
        layout(sheetId, host).centerHorizontally = flag(value);
      },
    },
    printGridlines: {
      get: () => false,
      set: (_, value) => {
        if (flag(value)) throw new HostError('NotImplemented', 'PageLayout.printGridlines = true is not modelled.');
      },
    },
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  objects: { headersFooters: (sheetId) => hostObject(headerFooterGroupType, sheetId) },
  methods: {
    setPrintArea: (sheetId, [range], host) => {
      layout(sheetId, host).printArea = boxOf(range, host, sheetId);
    },
    getPrintAreaOrNullObject: (sheetId, _, host) => printArea(sheetId, host),
    setPrintTitleRows: (sheetId, [range], host) => {
      const box: RangeBox = boxOf(range, host, sheetId);
      if (!isWholeRows(box)) throw invalidArgument('Print titles are whole rows.');
      layout(sheetId, host).titleRows = { first: box.row, last: box.row + box.rowCount - 1 };
    },
    getPrintTitleRowsOrNullObject: (sheetId, _, host) => {
      const rows = layout(sheetId, host).titleRows;
      return rows
        ? rangeObject(sheetId, {
            row: rows.first,
            rowCount: rows.last - rows.first + 1,
            column: 0,
            columnCount: sheetColumns,
          })
        : null;
    },
    setPrintTitleColumns: (sheetId, [range], host) => {
      const box: RangeBox = boxOf(range, host, sheetId);
      if (!isWholeColumns(box)) throw invalidArgument('Print titles are whole columns.');
      layout(sheetId, host).titleColumns = { first: box.column, last: box.column + box.columnCount - 1 };
    },
    getPrintTitleColumnsOrNullObject: (sheetId, _, host) => {
      const columns = layout(sheetId, host).titleColumns;
      return columns
        ? rangeObject(sheetId, {
            column: columns.first,
            columnCount: columns.last - columns.first + 1,
            row: 0,
            rowCount: sheetRows,
          })
        : null;
    },
    setPrintMargins: (sheetId, [unit, margins], host) => {
      const factor = units[choice(Object.keys(units), unit)];
      const given = Object.entries((margins ?? {}) as Partial<Record<Margin, number>>);
      const points = Object.fromEntries(given.map(([side, value]) => [side, Math.round(value! * factor * 100) / 100]));
      layout(sheetId, host).margins = { ...layout(sheetId, host).margins, ...points };
    },
  },
};

export function pageLayoutObject(sheetId: string): HostObject {
  return hostObject(pageLayoutType, sheetId);
}
