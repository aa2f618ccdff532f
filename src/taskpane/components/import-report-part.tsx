import { Body1 } from '@fluentui/react-components';
import type { TableReport } from '../../workbook';
import { problemInWords, tableInWords } from '../../workbook';
import { strings } from '../strings';
import { Part } from './part';
import { ShortList } from './short-list';

/** What an import did, row by row. */
export function ImportReportPart({ report }: { report: TableReport }) {
  const { exchange } = strings;
  const { file, rows, problems } = report;
  const written = rows.map(({ line, key, outcome, columns }) =>
    exchange.row(line, key, outcome === 'added' ? exchange.newRow : columns.join(', ')),
  );
  return (
    <Part about={report} heading={exchange.report(file)}>
      <Body1>{tableInWords(report)}</Body1>
      <ShortList heading={exchange.problems} lines={problems.map((one) => problemInWords(file, one))} most={50} />
      <ShortList heading={exchange.rows} lines={written} most={50} />
    </Part>
  );
}
