import { Caption1, Field, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ChangeEvent } from 'react';
import { useId, useState } from 'react';
import { strings } from '../strings';
import { TableOptions } from './table-options';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2 },
  wide: { minWidth: 0, width: '100%' },
  file: { font: 'inherit', color: 'inherit', minWidth: 0, width: '100%', padding: `${tokens.spacingVerticalXS} 0` },
});

/** Which table and which file; choosing the file reads it at once. */
export function ImportFileForm({ busy, onFile }: { busy: boolean; onFile(file: File, table: string): void }) {
  const styles = useStyles();
  const [table, setTable] = useState('');
  const id = useId();
  const { exchange } = strings;
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) onFile(file, table);
    // The same file can be chosen again after it was mended.
    target.value = '';
  };
  return (
    <>
      <Field label={exchange.table}>
        <Select value={table} onChange={(_, data) => setTable(data.value)} className={styles.wide}>
          <option value="">{exchange.byHeadings}</option>
          <TableOptions />
        </Select>
      </Field>
      <div>
        <Label htmlFor={id}>{exchange.file}</Label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby={`${id}-hint`}
          disabled={busy}
          onChange={choose}
          className={styles.file}
        />
        <Caption1 id={`${id}-hint`} className={styles.soft}>
          {exchange.fileHint}
        </Caption1>
      </div>
    </>
  );
}
