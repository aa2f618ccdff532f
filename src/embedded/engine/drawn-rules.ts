import { InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { contains } from '../address';
import type { Host } from '../host';
import type { ConditionalFormat } from '../sheets';
import { cellCondition, type CellCondition, type ReadCell } from './cell-conditions';
import { toEngineStyle } from './styles';

interface DrawnRule {
  readonly holds: CellCondition;
  readonly style: IStyleData;
}

const read = new WeakMap<ConditionalFormat['rule'], DrawnRule | null>();

/**
 * A rule whose formula compares single cells, such as `=E8="█"` or `=AND($C8>0,E$7>=$D8)`; null for every other rule.
 * Univer keeps a formula for every cell of a rule's range, which makes each edit of a large grid slow.
 */
export function drawnRule({ rule }: ConditionalFormat): DrawnRule | null {
  const known = read.get(rule);
  if (known !== undefined) return known;
  const holds = rule.type === 'custom' ? cellCondition(rule.formula) : null;
  const found = rule.type === 'custom' && holds ? { holds, style: toEngineStyle(rule.style) as IStyleData } : null;
  read.set(rule, found);
  return found;
}

/** Draws such rules while a cell is drawn, by the values that cells show, spilled or their own. */
export function drawRules(host: Host): void {
  const { engine } = host;
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 9,
    handler: (cell, { subUnitId, row, col, workbook, worksheet }, next) => {
      const place = { row, column: col, rowCount: 1, columnCount: 1 };
      const rules = host.sheets
        .of(subUnitId)
        .conditionalFormats.filter((format) => drawnRule(format) && contains(format.box, place));
      if (rules.length === 0) return next(cell);
      const spilled = engine.spilledCells(subUnitId);
      const readCell: ReadCell = (r, c) => {
        const value = spilled[r]?.[c]?.v ?? worksheet.getCellRaw(r, c)?.v ?? null;
        return value;
      };
      const matching = rules
        .sort((one, other) => other.priority - one.priority)
        .flatMap((format) => {
          const rule = drawnRule(format);
          const { box } = format;
          return rule?.holds(readCell, row - box.row, col - box.column) ? [rule.style] : [];
        });
      if (matching.length === 0) return next(cell);
      const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: Object.assign({}, own, ...matching) as IStyleData });
    },
  });
}
