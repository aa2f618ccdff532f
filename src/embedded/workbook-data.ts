/**
 * A workbook as plain data: what the embedded workbook holds, what a file is written from.
 * It knows Excel and nothing of CSIRTs. Rows and columns count from 0.
 */
import type { ChartData, PictureData } from './drawing-data';

export type CellValue = string | number | boolean | null;

/** An error value as Excel shows it, kept apart from text. */
export interface CellError {
  readonly error:
    '#DIV/0!' | '#N/A' | '#NAME?' | '#NULL!' | '#NUM!' | '#REF!' | '#VALUE!' | '#SPILL!' | '#CALC!' | '#BUSY!';
}

export interface RangeBox {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellData {
  readonly row: number;
  readonly column: number;
  /** The value, or a formula's last result; null for a formula that was never calculated. */
  readonly value: CellValue | CellError;
  /** With the leading '=', in English, as `range.formulas` gives it (structured references as Excel writes them in cells). */
  readonly formula?: string;
  /** On the anchor of a spilled formula: the size that it fills. */
  readonly spill?: { readonly rowCount: number; readonly columnCount: number };
  /** The formula came from a file and is not calculated: it calls what is unknown here. */
  readonly asleep?: true;
  /** Index into `WorkbookData.styles`. */
  readonly style?: number;
}

export interface BorderData {
  readonly style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  /** `#RRGGBB` */
  readonly color: string;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontalAlignment?: 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection';
  readonly verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly borders?: Partial<Record<'top' | 'bottom' | 'left' | 'right', BorderData>>;
}

export interface ColumnData {
  readonly column: number;
  /** Pixels at 96 dpi. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
  readonly style?: number;
}

export interface RowData {
  readonly row: number;
  /** Pixels at 96 dpi. */
  readonly height?: number;
  /** Pixels of a row that is as high as its text, as the file has it: it is no height of its own. */
  readonly fittedHeight?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
}

/** A filter of one column, as `Excel.FilterCriteria` carries it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  /** Texts as they are shown, or `{date, specificity}`. */
  readonly values?: readonly unknown[];
  readonly dynamicCriteria?: string;
}

export interface TableData {
  readonly name: string;
  readonly range: RangeBox;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** In order; `formula` is a calculated column's, with '='; the rows that a filter leaves out are hidden. */
  readonly columns: readonly {
    readonly name: string;
    readonly formula?: string;
    readonly filter?: FilterCriteria;
  }[];
}

export interface ValidationData {
  readonly ranges: readonly RangeBox[];
  readonly type: 'list' | 'wholeNumber' | 'decimal' | 'date' | 'textLength' | 'custom';
  readonly operator?: string;
  /** With '=' where it is a formula; an inline list is comma-separated text. */
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown?: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly errorAlert?: {
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  /** What does not fit is let in without a word. */
  readonly alertOff?: true;
}

export interface ConditionalFormatData {
  readonly ranges: readonly RangeBox[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule:
    | { readonly type: 'custom'; readonly formula: string; readonly style: CellStyle }
    | {
        readonly type: 'cellValue';
        readonly operator: string;
        readonly formula1: string;
        readonly formula2?: string;
        readonly style: CellStyle;
      }
    | { readonly type: 'dataBar'; readonly color: string; readonly minimum?: number; readonly maximum?: number };
}

export interface HyperlinkData {
  readonly row: number;
  readonly column: number;
  readonly address?: string;
  /** A place in this workbook, such as `'Gap Analysis'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A note on a cell: a comment of the old kind, without a thread. */
export interface NoteData {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
  /** Always shown, not only under the pointer. */
  readonly visible?: boolean;
}

export interface PageLayoutData {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: 'A4' | 'Letter' | 'A3';
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly printArea?: RangeBox;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Points. */
  readonly margins?: Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  readonly centerHorizontally?: boolean;
  /** In Excel's header codes, such as `&P`. */
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

export interface SheetData {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Letters of columns and numbers of rows; shown unless false. */
  readonly showHeadings?: false;
  readonly cells: readonly CellData[];
  readonly columns: readonly ColumnData[];
  readonly rows: readonly RowData[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableData[];
  readonly validations: readonly ValidationData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly hyperlinks: readonly HyperlinkData[];
  readonly notes?: readonly NoteData[];
  /** From back to front. */
  readonly charts?: readonly ChartData[];
  readonly pictures?: readonly PictureData[];
  readonly pageLayout: PageLayoutData;
}

export interface NameData {
  readonly name: string;
  /** With '='. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment?: string;
  /** Sheet that the name is local to. */
  readonly sheet?: string;
}

export interface WorkbookProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly company?: string;
  readonly category?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly manager?: string;
  readonly custom?: Readonly<Record<string, string | number | boolean>>;
}

/** XML of an add-in's own, kept in the workbook. */
export interface CustomXmlData {
  /** Such as `{00000001-0000-4000-8000-000000000000}`. */
  readonly id: string;
  readonly xml: string;
}

export interface WorkbookData {
  readonly properties: WorkbookProperties;
  readonly names: readonly NameData[];
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetData[];
  readonly activeSheet: number;
  readonly customXml?: readonly CustomXmlData[];
}
