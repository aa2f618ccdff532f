import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { AnchorData, CellPoint } from '../drawing-data';
import type { Engine } from '../engine/engine';

/** A rectangle on the canvas, in pixels; `frozen` says which of its sides do not scroll. */
export interface ViewBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly frozen: { readonly rows: boolean; readonly columns: boolean };
}

const pixelsAPoint = 4 / 3;

/** Where cells are drawn at the moment: sizes, scrolling, zoom and frozen panes of Univer's canvas. */
export class GridView {
  constructor(private readonly engine: Engine) {}

  private get render() {
    return this.engine.injector.get(IRenderManagerService).getRenderById(this.engine.unitId);
  }

  private get main() {
    return this.render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  }

  private get skeleton() {
    return this.render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  }

  get canvas(): HTMLElement | null {
    return this.render?.engine.getCanvasElement() ?? null;
  }

  /** Calls back after the grid was scrolled or became another size. */
  onMove(callback: () => void): void {
    this.main?.onScrollAfter$.subscribeEvent(callback);
    this.main?.onResized$.subscribe(callback);
  }

  /** The part of the canvas that scrolls, and where it begins. */
  edges(): { left: number; top: number; headerLeft: number; headerTop: number } | null {
    const { main, skeleton, render } = this;
    if (!main || !skeleton || !render) return null;
    const { scaleX, scaleY } = render.scene;
    return {
      left: main.left,
      top: main.top,
      headerLeft: skeleton.rowHeaderWidth * scaleX,
      headerTop: skeleton.columnHeaderHeight * scaleY,
    };
  }

  /** Where a drawing of the sheet in front lies on the canvas. */
  boxOf(anchor: AnchorData): ViewBox | null {
    const { render, main, skeleton } = this;
    if (!render || !main || !skeleton) return null;
    const { rowHeightAccumulation: rows, columnWidthAccumulation: columns } = skeleton;
    const { scaleX, scaleY } = render.scene;
    const along = (sums: readonly number[], index: number, offset: number): number => {
      const at = (found: number): number =>
        found < 0 ? 0 : (sums[found] ?? (sums[sums.length - 1] ?? 0) + (found - sums.length + 1) * 20);
      return Math.min(at(index - 1) + offset * pixelsAPoint, Math.max(at(index), at(index - 1)));
    };
    const place = ({ row, column, rowOffset, columnOffset }: CellPoint): readonly [number, number] => [
      along(columns, column, columnOffset),
      along(rows, row, rowOffset),
    ];
    const [left, top] =
      anchor.placement === 'Absolute' ? [anchor.left * pixelsAPoint, anchor.top * pixelsAPoint] : place(anchor.from);
    const [right, bottom] =
      anchor.placement === 'TwoCell'
        ? place(anchor.to)
        : [left + anchor.width * pixelsAPoint, top + anchor.height * pixelsAPoint];
    const { xSplit, ySplit } = this.engine.workbook.getActiveSheet()!.getFreeze();
    const frozen = {
      columns: xSplit > 0 && left < along(columns, xSplit, 0),
      rows: ySplit > 0 && top < along(rows, ySplit, 0),
    };
    const scroll = {
      x: frozen.columns ? 0 : main.viewportScrollX,
      y: frozen.rows ? 0 : main.viewportScrollY,
    };
    return {
      left: (left + skeleton.rowHeaderWidth - scroll.x) * scaleX,
      top: (top + skeleton.columnHeaderHeight - scroll.y) * scaleY,
      width: (right - left) * scaleX,
      height: (bottom - top) * scaleY,
      frozen,
    };
  }
}
