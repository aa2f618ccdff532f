import { asNumber, asText } from '../reading/cells';
import type { ProgressInputs } from './inputs';
import { readIfThere } from '../reading/tables';
import type { Snapshot } from './snapshot';

/** The workbook as it stands on the status date, under this name. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  name: string,
  { statusDate, lines }: Pick<ProgressInputs, 'statusDate' | 'lines'>,
): Promise<Snapshot> {
  const { Gaps } = await readIfThere(context, ['Gaps']);
  return {
    name,
    asOf: statusDate,
    rows: lines.map((line) => ({ ...line, percent: line.percentComplete })),
    gaps: (Gaps?.rows ?? []).flatMap((row) => {
      const id = asText(row.ID);
      if (id === '') return [];
      return {
        id,
        item: asText(row.Item),
        score: asNumber(row['Priority Score']),
        priority: asText(row.Priority),
        level: asNumber(row['As-Is Level']),
        status: asText(row.Status),
      };
    }),
  };
}
