import type { Worksheet } from '@univerjs/core';
import type { ChartData, ChartSeries, PictureData } from './drawing-data';
import type { Engine } from './engine/engine';
import type {
  ConditionalFormatData,
  HyperlinkData,
  NoteData,
  PageLayoutData,
  RangeBox,
  ValidationData,
} from './workbook-data';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface Validation extends Writable<Omit<ValidationData, 'ranges'>> {
  box: RangeBox;
  id: string;
}

export interface ConditionalFormat {
  readonly id: string;
  box: RangeBox;
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalFormatData['rule'];
}

/** A chart; its series are known by numbers of their own, whatever comes or goes before them. */
export interface Chart extends Omit<Writable<ChartData>, 'series'> {
  readonly id: string;
  series: readonly (ChartSeries & { readonly key: number })[];
}

export interface Picture extends Omit<Writable<PictureData>, 'format' | 'image'> {
  readonly id: string;
  /** Number of its file in `Host.images`. */
  readonly image: number;
}

/** What a sheet has beside its cells: kept by us, drawn by the page, written to files. */
export interface SheetExtras {
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  hyperlinks: Writable<HyperlinkData>[];
  notes: Writable<NoteData>[];
  charts: Chart[];
  pictures: Picture[];
  pageLayout: Writable<PageLayoutData>;
  /** Outline levels by index; 0 is left out. */
  rowLevels: Map<number, number>;
  columnLevels: Map<number, number>;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  showHeadings: boolean;
}

/** The sheets in order, with what we keep beside each. */
export class Sheets {
  private readonly extras = new Map<string, SheetExtras>();

  constructor(private readonly engine: Engine) {}

  all(): Worksheet[] {
    return this.engine.workbook.getSheetOrders().map((id) => this.engine.sheet(id)!);
  }

  find(name: string): Worksheet | null {
    return this.all().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase()) ?? null;
  }

  byId(id: string): Worksheet | null {
    return this.engine.sheet(id);
  }

  name(sheetId: string): string {
    return this.engine.sheet(sheetId)?.getName() ?? '';
  }

  of(sheetId: string): SheetExtras {
    let found = this.extras.get(sheetId);
    if (!found) {
      found = {
        validations: [],
        conditionalFormats: [],
        hyperlinks: [],
        notes: [],
        charts: [],
        pictures: [],
        pageLayout: { orientation: 'Portrait', paperSize: 'Letter' },
        rowLevels: new Map(),
        columnLevels: new Map(),
        visibility: 'Visible',
        showHeadings: true,
      };
      this.extras.set(sheetId, found);
    }
    return found;
  }

  forget(sheetId: string): void {
    this.extras.delete(sheetId);
  }
}
