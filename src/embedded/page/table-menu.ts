import type { ICellCustomRender } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { columnEntries } from '../objects/filter';
import { compareValues } from '../objects/sort';
import type { Table, TableColumn } from '../tables';
import { filterCommand, sortCommand } from '../user-commands';
import type { EmbeddedWorkbook } from '../workbook';

/** Side of a filter button in pixels. */
const size = 16;
const blanks = '(Blanks)';

/** Filter buttons on the headings of tables, and the menu that they or Alt and the down arrow open. */
export function makeTableMenus({ host }: EmbeddedWorkbook, grid: HTMLElement): void {
  const { engine } = host;
  const columnAt = (sheetId: string, row: number, column: number): [Table, TableColumn] | null => {
    const table = host.tables.at(sheetId, row, column);
    return table?.showFilterButton && table.box.row === row ? [table, table.columns[column - table.box.column]] : null;
  };

  const button = (table: Table, column: TableColumn): ICellCustomRender => ({
    drawWith(context, { primaryWithCoord: { endX, endY } }) {
      const isFiltered = table.filters.has(column.id);
      const [left, top] = [endX - size - 1, endY - size - 1];
      context.fillStyle = isFiltered ? '#0A6E7D' : '#FFFFFF';
      context.strokeStyle = '#0A6E7D';
      context.fillRect(left, top, size - 1, size - 1);
      context.strokeRect(left, top, size - 1, size - 1);
      context.fillStyle = isFiltered ? '#FFFFFF' : '#0A6E7D';
      context.beginPath();
      // A funnel where rows are hidden, else an arrow: told apart without colour.
      const points = isFiltered
        ? [
            [3, 3],
            [12, 3],
            [9, 7],
            [9, 12],
            [6, 10],
            [6, 7],
          ]
        : [
            [4, 6],
            [11, 6],
            [7.5, 10],
          ];
      points.forEach(([x, y], at) => (at ? context.lineTo(left + x, top + y) : context.moveTo(left + x, top + y)));
      context.fill();
    },
    isHit: ({ x, y }, { primaryWithCoord: { endX, endY } }) => x >= endX - size && y >= endY - size,
    onPointerDown: () => void setTimeout(() => openMenu(table, column)),
  });

  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: 8,
    handler: (cell, { subUnitId, row, col }, next) => {
      const found = columnAt(subUnitId, row, col);
      return next(found ? { ...cell, customRender: [...(cell?.customRender ?? []), button(...found)] } : cell);
    },
  });

  grid.addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.key !== 'ArrowDown') return;
      const found = columnAt(host.selection.sheetId, host.selection.row, host.selection.column);
      if (!found) return;
      event.preventDefault();
      event.stopPropagation();
      openMenu(...found);
    },
    { capture: true },
  );

  function openMenu(table: Table, column: TableColumn): void {
    const focused = document.activeElement as HTMLElement | null;
    const dialog = document.createElement('dialog');
    dialog.className = 'table-menu';
    const heading = Object.assign(document.createElement('h2'), { id: 'table-menu-heading', textContent: column.name });
    dialog.setAttribute('aria-labelledby', heading.id);
    const act = (text: string, work: () => void): HTMLButtonElement => {
      const element = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
      element.addEventListener('click', () => {
        dialog.close();
        work();
      });
      return element;
    };
    const id = { table: table.id, column: column.id };
    const sort = (ascending: boolean) => () => void engine.runAsUser(sortCommand, { ...id, ascending });
    const filter = (values?: readonly string[]): void => void engine.runAsUser(filterCommand, { ...id, values });

    const entries = columnEntries(host, table, column).sort((a, b) => compareValues(a.value, b.value));
    const texts = [...new Map(entries.map(({ text }) => [text.toLowerCase(), text])).values()];
    const chosen = table.filters.get(column.id)?.values;
    const list = document.createElement('fieldset');
    list.append(Object.assign(document.createElement('legend'), { textContent: 'Rows to show' }));
    const boxes = texts.map((text) => {
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: text });
      box.checked = !chosen || chosen.some((value) => String(value).toLowerCase() === text.toLowerCase());
      const label = document.createElement('label');
      label.append(box, text === '' ? blanks : text);
      list.append(label);
      return box;
    });
    const all = document.createElement('button');
    Object.assign(all, { type: 'button', textContent: 'Choose all or none' });
    all.addEventListener('click', () => {
      const isAll = boxes.every((box) => box.checked);
      for (const box of boxes) box.checked = !isAll;
    });
    const apply = act('Filter', () => {
      const values = boxes.filter((box) => box.checked).map((box) => box.value);
      filter(values.length === boxes.length ? undefined : values);
    });
    const row = (...buttons: HTMLElement[]): HTMLElement => {
      const element = document.createElement('p');
      element.append(...buttons);
      return element;
    };
    dialog.append(
      heading,
      row(act('Sort ascending', sort(true)), act('Sort descending', sort(false))),
      list,
      row(all),
      row(
        apply,
        act('Clear filter', () => filter()),
        act('Cancel', () => undefined),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      focused?.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  }
}
