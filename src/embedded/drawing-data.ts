import type { CellError, CellValue } from './workbook-data';

/**
 * Charts and pictures as plain data, as they float over a sheet. Lengths are points; colours are `#RRGGBB`; what is left
 * out is automatic, as Excel would choose it.
 */

/** A place in a cell, from its top left corner. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/** Where a drawing stands, and whether it moves and grows with the cells under it. */
export type AnchorData =
  | { readonly placement: 'TwoCell'; readonly from: CellPoint; readonly to: CellPoint }
  | { readonly placement: 'OneCell'; readonly from: CellPoint; readonly width: number; readonly height: number }
  | {
      readonly placement: 'Absolute';
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };

export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineMarkers',
  'LineMarkersStacked',
  'Area',
  'AreaStacked',
  'XYScatter',
  'XYScatterLines',
  'XYScatterLinesNoMarkers',
  'XYScatterSmooth',
  'XYScatterSmoothNoMarkers',
] as const;

/** The kinds of charts that are modelled, by Excel's names. */
export type ChartType = (typeof chartTypes)[number];

export const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot'] as const;

export interface ChartLine {
  style?: (typeof lineStyles)[number];
  color?: string;
  weight?: number;
}

export interface ChartFont {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
}

/** A colour, or 'None' for what lets its background through. */
export type ChartFill = string;

/** What an area of a chart looks like. */
export interface ChartShape {
  fill?: ChartFill;
  line?: ChartLine;
}

export interface ChartTitle extends ChartShape {
  visible: boolean;
  text?: string;
  overlay?: boolean;
  font?: ChartFont;
  /** Degrees, -90 to 90. */
  orientation?: number;
}

export const legendPositions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export interface ChartLegend extends ChartShape {
  visible: boolean;
  position: (typeof legendPositions)[number];
  overlay?: boolean;
  font?: ChartFont;
  /** Entries that are left out, by their number from 0. */
  hiddenEntries?: number[];
}

export const labelPositions = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
] as const;

export interface ChartLabels extends ChartShape {
  position?: (typeof labelPositions)[number];
  showValue?: boolean;
  showSeriesName?: boolean;
  showCategoryName?: boolean;
  showLegendKey?: boolean;
  separator?: string;
  /** Not that of the cells. */
  numberFormat?: string;
  font?: ChartFont;
}

export const markerStyles = [
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

export interface ChartMarker {
  style?: (typeof markerStyles)[number];
  /** 2 to 72. */
  size?: number;
  background?: string;
  foreground?: string;
}

/** What is different about one point of a series. */
export interface ChartPoint extends ChartShape {
  index: number;
  marker?: ChartMarker;
}

export interface ChartErrorBars {
  type: 'FixedValue' | 'Percent' | 'StDev' | 'StError';
  include: 'Both' | 'MinusValues' | 'PlusValues';
  endStyleCap: boolean;
  /** An amount, or percent. */
  value: number;
  line?: ChartLine;
}

export interface ChartSeries extends ChartShape {
  type: ChartType;
  axisGroup: 'Primary' | 'Secondary';
  /** Text, or with '=' the cell that holds it. */
  name?: string;
  /** With '=', absolute and with its sheet: `=Data!$B$2:$B$9`. */
  values?: string;
  /** Categories; of scatter charts the horizontal values. */
  categories?: string;
  marker?: ChartMarker;
  labels?: ChartLabels;
  points?: ChartPoint[];
  xErrorBars?: ChartErrorBars;
  yErrorBars?: ChartErrorBars;
  smooth?: boolean;
  invertIfNegative?: boolean;
  /** Percent of a bar's width; the same for all bars of an axis group. */
  gapWidth?: number;
  overlap?: number;
}

export const tickMarks = ['None', 'Cross', 'Inside', 'Outside'] as const;
export const tickLabelPositions = ['NextToAxis', 'High', 'Low', 'None'] as const;
export const timeUnits = ['Days', 'Months', 'Years'] as const;

type TimeUnit = (typeof timeUnits)[number];

export interface ChartAxis {
  visible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  minorUnit?: number;
  /** Not that of the cells. */
  numberFormat?: string;
  reversed?: boolean;
  logBase?: number;
  title?: ChartTitle;
  majorGridlines?: ChartLine;
  minorGridlines?: ChartLine;
  majorTickMark?: (typeof tickMarks)[number];
  minorTickMark?: (typeof tickMarks)[number];
  tickLabelPosition?: (typeof tickLabelPositions)[number];
  tickLabelSpacing?: number;
  tickMarkSpacing?: number;
  /** Degrees, -90 to 90. */
  textOrientation?: number;
  /** Where on this axis the other one crosses; a number for a place of its own. */
  crossing?: 'Maximum' | 'Minimum' | number;
  /** Values stand between the tick marks of the categories; false for on them. */
  betweenCategories?: boolean;
  categoryType?: 'TextAxis' | 'DateAxis';
  baseTimeUnit?: TimeUnit;
  majorTimeUnit?: TimeUnit;
  minorTimeUnit?: TimeUnit;
  font?: ChartFont;
  line?: ChartLine;
}

export const axisKeys = ['category', 'value', 'secondaryCategory', 'secondaryValue'] as const;
export type AxisKey = (typeof axisKeys)[number];

export interface ChartData extends ChartShape {
  readonly anchor: AnchorData;
  readonly name: string;
  /** What it shows, for those who do not see it; without one, the text in the cell above it. */
  readonly altText?: string;
  /** The kind that new series get. */
  readonly type: ChartType;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly series: readonly ChartSeries[];
  /** The secondary ones are there while a series stands on them. */
  readonly axes: Readonly<Record<'category' | 'value', ChartAxis>> &
    Readonly<Partial<Record<'secondaryCategory' | 'secondaryValue', ChartAxis>>>;
  readonly plotArea?: ChartShape;
  readonly font?: ChartFont;
  /** Cells that are hidden are drawn too. */
  readonly showHidden?: true;
  /** Blank cells are a gap where nothing is said. */
  readonly blanksAs?: 'Zero' | 'Interplotted';
}

export interface PictureData {
  readonly anchor: AnchorData;
  readonly name: string;
  readonly altText?: string;
  readonly altTitle?: string;
  readonly format: 'PNG' | 'JPEG';
  /** The file's bytes, in base64. */
  readonly image: string;
  /** Whether it keeps its proportions when it is resized. */
  readonly lockAspectRatio: boolean;
  readonly hidden?: true;
}

/** A cell as a chart sees it. */
export interface SourceCell {
  readonly value: CellValue | CellError;
  readonly numberFormat: string;
}
