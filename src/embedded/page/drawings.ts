import { captionOf } from '../chart-captions';
import { standardLooks } from '../chart-looks';
import { chartsOf } from '../drawings';
import type { AnchorData, ChartData } from '../drawing-data';
import { readValue } from '../objects/range';
import type { Picture } from '../sheets';
import type { EmbeddedWorkbook } from '../workbook';
import type * as ChartLibrary from './chart-library';
import { chartOption } from './chart-option';
import { valuesOf } from './chart-values';
import { GridView } from './grid-view';

type Library = typeof ChartLibrary;
type Drawing = ReturnType<Library['startDrawing']>;

/** One chart or picture that is shown. */
interface Shown {
  readonly element: HTMLElement;
  anchor: AnchorData;
  drawing?: Drawing;
  /** What it was last drawn from. */
  drawn: string;
  size: string;
}

const quiet = 80;

/** The line around a chart, as a style. */
function edge({ line = standardLooks.border }: ChartData): string {
  if (line.style === 'None') return 'none';
  return `${((line.weight ?? standardLooks.border.weight) * 4) / 3}px solid ${line.color ?? standardLooks.border.color}`;
}

/**
 * Draws charts and pictures of the sheet in front over its cells, where they scroll with them. Nothing of it catches the
 * pointer, so that the grid below is used as ever; the keyboard reaches each of them, and its text says what it shows.
 */
export function showDrawings({ host }: EmbeddedWorkbook, container: HTMLElement): void {
  const { engine } = host;
  const view = new GridView(engine);
  const layer = document.createElement('div');
  layer.className = 'drawings';
  const quadrants = new Map<string, HTMLElement>();
  for (const key of ['both', 'rows', 'columns', 'none']) {
    const quadrant = document.createElement('div');
    layer.append(quadrant);
    quadrants.set(key, quadrant);
  }
  const shown = new Map<string, Shown>();
  let library: Promise<Library> | null = null;
  let frame = 0;
  let timer = 0;

  function attach(): boolean {
    const canvas = view.canvas;
    const parent = canvas?.parentElement;
    if (!parent) return false;
    if (layer.parentElement !== parent) parent.append(layer);
    return true;
  }

  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(draw, quiet);
  };
  const move = (): void => {
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      layout();
    });
  };

  function draw(): void {
    if (!container.isConnected || !attach()) return;
    const sheetId = host.engine.workbook.getActiveSheet()?.getSheetId();
    const extras = sheetId === undefined ? undefined : host.sheets.of(sheetId);
    const wanted = new Set<string>();
    if (sheetId !== undefined && extras) {
      const charts = chartsOf(extras).charts ?? [];
      extras.charts.forEach(({ id }, index) => {
        wanted.add(id);
        drawChart(id, sheetId, charts[index]);
      });
      for (const picture of extras.pictures.filter(({ hidden }) => !hidden)) {
        wanted.add(picture.id);
        drawPicture(picture);
      }
    }
    for (const [id, item] of shown) {
      if (wanted.has(id)) continue;
      item.drawing?.dispose();
      item.element.remove();
      shown.delete(id);
    }
    layout();
  }

  function item(id: string, anchor: AnchorData, label: string): Shown {
    let found = shown.get(id);
    if (!found) {
      const element = document.createElement('div');
      element.tabIndex = 0;
      element.setAttribute('role', 'img');
      found = { element, anchor, drawn: '', size: '' };
      shown.set(id, found);
    }
    found.anchor = anchor;
    if (found.element.getAttribute('aria-label') !== label) found.element.setAttribute('aria-label', label);
    return found;
  }

  function drawChart(id: string, sheetId: string, chart: ChartData): void {
    const caption = captionOf(chart, (row, column) => readValue(host, sheetId, row, column) ?? undefined);
    const found = item(id, chart.anchor, caption === undefined ? chart.name : `${chart.name}: ${caption}`);
    const values = valuesOf(host, chart);
    const { anchor, ...looks } = chart;
    void anchor;
    const drawn = JSON.stringify([looks, values]);
    if (found.drawn === drawn) return;
    found.drawn = drawn;
    found.element.style.border = edge(chart);
    library ??= import('./chart-library');
    void library.then(({ startDrawing }) => {
      if (shown.get(id) !== found || found.drawn !== drawn) return;
      layout();
      found.drawing ??= startDrawing(found.element);
      found.drawing.show(chartOption(chart, values, found.element.clientWidth));
    });
  }

  function drawPicture({ id, anchor, image, name, altText, altTitle }: Picture): void {
    const found = item(id, anchor, altText ?? altTitle ?? name);
    const file = host.images[image];
    const source = `data:image/${file.format.toLowerCase()};base64,${file.image}`;
    if (found.drawn === source) return;
    found.drawn = source;
    const picture = document.createElement('img');
    picture.src = source;
    picture.alt = '';
    found.element.replaceChildren(picture);
  }

  /** Puts all that is shown where its cells are now. */
  function layout(): void {
    // Another workbook may have taken the place of this one.
    if (!container.isConnected) return;
    const edges = view.edges();
    const canvas = view.canvas;
    if (!edges || !canvas) return;
    Object.assign(layer.style, { width: `${canvas.clientWidth}px`, height: `${canvas.clientHeight}px` });
    for (const [key, quadrant] of quadrants) {
      const top = key === 'both' || key === 'rows' ? edges.headerTop : edges.top;
      const left = key === 'both' || key === 'columns' ? edges.headerLeft : edges.left;
      quadrant.style.clipPath = `inset(${top}px 0 0 ${left}px)`;
    }
    for (const found of shown.values()) {
      const box = view.boxOf(found.anchor);
      if (!box) continue;
      const { rows, columns } = box.frozen;
      const quadrant = quadrants.get(rows ? (columns ? 'both' : 'rows') : columns ? 'columns' : 'none')!;
      if (found.element.parentElement !== quadrant) quadrant.append(found.element);
      const { style } = found.element;
      style.transform = `translate(${box.left}px, ${box.top}px)`;
      const size = `${Math.round(box.width)} ${Math.round(box.height)}`;
      if (found.size === size) continue;
      found.size = size;
      style.width = `${box.width}px`;
      style.height = `${box.height}px`;
      found.drawing?.resize();
    }
  }

  host.onDrawings = later;
  engine.onCalculated(later);
  engine.listen(({ id }) => {
    if (/set-scroll|set-zoom|set-worksheet-(col|row)|frozen|col-(hidden|visible)|row-(hidden|visible)/.test(id)) move();
    if (/\.mutation\.|set-worksheet-active/.test(id) && !/scroll|selections/.test(id)) later();
  });
  view.onMove(move);
  new ResizeObserver(move).observe(container);
  later();
}
