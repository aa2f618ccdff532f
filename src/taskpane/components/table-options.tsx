import { knownTables } from '../../workbook';
import { strings } from '../strings';

/** The tables to choose from, in the order of their sheets. */
export function TableOptions() {
  return knownTables().map(({ table, sheet }) => (
    <option key={table.name} value={table.name}>
      {strings.exchange.tableOn(table.name, sheet)}
    </option>
  ));
}
