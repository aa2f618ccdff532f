import { Button, Field, Link, makeStyles, Select, Spinner, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExportOptions } from '../../workbook';
import { knownTables } from '../../workbook';
import type { SavedTable } from '../pane-state';
import { strings } from '../strings';
import { TableOptions } from './table-options';

const forms = {
  comma: { delimiter: ',', decimal: '.' },
  semicolon: { delimiter: ';', decimal: ',' },
  tab: { delimiter: '\t', decimal: '.' },
} as const satisfies Record<string, ExportOptions>;

const useStyles = makeStyles({
  wide: { minWidth: 0, width: '100%' },
  button: { alignSelf: 'flex-start' },
  link: { overflowWrap: 'anywhere' },
});

interface ExportPartProps {
  readonly busy: boolean;
  readonly exported: SavedTable | null;
  onExport(table: string, options: ExportOptions): void;
}

/** Hands a table out as CSV: a download, a link to it, and its text for panes that block downloads. */
export function ExportPart({ busy, exported, onExport }: ExportPartProps) {
  const styles = useStyles();
  const [table, setTable] = useState(
    () => (knownTables().find(({ table }) => table.name === 'Gaps') ?? knownTables()[0]).table.name,
  );
  const [form, setForm] = useState<keyof typeof forms>('comma');
  const { exchange } = strings;
  return (
    <>
      <Field label={exchange.exportTable}>
        <Select value={table} onChange={(_, data) => setTable(data.value)} className={styles.wide}>
          <TableOptions />
        </Select>
      </Field>
      <Field label={exchange.form}>
        <Select value={form} onChange={(_, data) => setForm(data.value as keyof typeof forms)} className={styles.wide}>
          {Object.entries(exchange.forms).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.button}
        onClick={() => onExport(table, forms[form])}
        disabledFocusable={busy}
        icon={busy ? <Spinner size="tiny" aria-hidden /> : undefined}
      >
        {busy ? exchange.exporting : exchange.export}
      </Button>
      {exported && (
        <>
          <Link href={exported.address} download={exported.name} className={styles.link} inline>
            {exchange.again(exported.name)}
          </Link>
          <details>
            <summary>{exchange.noFile}</summary>
            <Textarea
              readOnly
              value={exported.text}
              aria-label={exchange.text(exported.name)}
              onFocus={(event) => event.target.select()}
              className={styles.wide}
            />
          </details>
        </>
      )}
    </>
  );
}
