import { renameSheet } from './engine/a1-references';
import { followRename } from './follow-charts';
import type { Host } from './host';

/** A sheet's new name in what the engine does not know of: column formulas and rules. Cells and names are its own. */
export function followSheetName(host: Host, before: string, after: string): void {
  const rename = (formula: string): string => renameSheet(formula, before, after);
  followRename(host, before, after);
  for (const table of host.tables.all())
    for (const column of table.columns) if (column.formula) column.formula = rename(column.formula);
  for (const sheet of host.sheets.all()) {
    const extras = host.sheets.of(sheet.getSheetId());
    const known = JSON.stringify([extras.validations, extras.conditionalFormats]);
    for (const item of extras.validations) {
      if (typeof item.formula1 === 'string') item.formula1 = rename(item.formula1);
      if (typeof item.formula2 === 'string') item.formula2 = rename(item.formula2);
    }
    for (const item of extras.conditionalFormats) {
      if (item.rule.type === 'custom') item.rule = { ...item.rule, formula: rename(item.rule.formula) };
      else if (item.rule.type === 'cellValue')
        item.rule = {
          ...item.rule,
          formula1: rename(item.rule.formula1),
          ...(item.rule.formula2 === undefined ? {} : { formula2: rename(item.rule.formula2) }),
        };
    }
    if (JSON.stringify([extras.validations, extras.conditionalFormats]) !== known) host.redraw(sheet.getSheetId());
  }
}
