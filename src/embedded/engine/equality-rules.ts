import { InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { contains, parseBox } from '../address';
import type { Host } from '../host';
import type { ConditionalFormat } from '../sheets';
import { toEngineStyle } from './styles';

interface EqualityRule {
  readonly text: string;
  readonly style: IStyleData;
}

const read = new WeakMap<ConditionalFormat['rule'], EqualityRule | null>();

/**
 * A rule such as `=E8="█"` over E8 and its range, which asks each cell for one text; null for every other rule.
 * Univer keeps a formula for every cell of a rule's range, which makes each edit of a large grid slow.
 */
export function equalityRule({ rule, box }: ConditionalFormat): EqualityRule | null {
  const known = read.get(rule);
  if (known !== undefined) return known;
  const parts = rule.type === 'custom' ? /^=([A-Z]+\d+)="((?:[^"]|"")*)"$/.exec(rule.formula) : null;
  const cell = parts && parseBox(parts[1]);
  const found =
    rule.type === 'custom' && parts && cell && cell.row === box.row && cell.column === box.column
      ? { text: parts[2].replaceAll('""', '"').toLowerCase(), style: toEngineStyle(rule.style) as IStyleData }
      : null;
  read.set(rule, found);
  return found;
}

/** Draws such rules while a cell is drawn, by the value that it shows, spilled or its own. */
export function drawEqualityRules(host: Host): void {
  const { engine } = host;
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 9,
    handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
      const place = { row, column: col, rowCount: 1, columnCount: 1 };
      const rules = host.sheets
        .of(subUnitId)
        .conditionalFormats.filter((format) => equalityRule(format) && contains(format.box, place));
      if (rules.length === 0) return next(cell);
      const shown = engine.spilledCells(subUnitId)[row]?.[col]?.v ?? rawData?.v ?? '';
      const text = String(shown).toLowerCase();
      const matching = rules
        .sort((one, other) => other.priority - one.priority)
        .flatMap((format) => {
          const rule = equalityRule(format);
          return rule?.text === text ? [rule.style] : [];
        });
      if (matching.length === 0) return next(cell);
      const own = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: Object.assign({}, own, ...matching) as IStyleData });
    },
  });
}
