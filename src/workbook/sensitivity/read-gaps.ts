import { createBands } from '../../analysis/bands';
import { defaultImportanceSteps, type ImportanceStep } from '../../analysis/importance';
import type { Gap } from '../../analysis/ranking';
import type { SensitivitySettings } from '../../analysis/sensitivity';
import { UserError } from '../errors';
import { asDay, asNumber, asText } from '../reading/cells';
import { readNamed, readTables, type TableRow } from '../reading/tables';

/** The gaps as ranking sees them on the sheets, and what it goes by. */
export interface GapsToTest {
  readonly gaps: readonly Gap[];
  readonly settings: SensitivitySettings;
  /** A serial; null where the workbook says none. */
  readonly statusDate: number | null;
}

/**
 * Reads what the order of the gaps rests on.
 * @throws UserError where the thresholds are in no order
 */
export async function readGapsToTest(context: Excel.RequestContext): Promise<GapsToTest> {
  const { Gaps, ImportanceScale } = await readTables(context, ['Gaps', 'ImportanceScale']);
  const named = await readNamed(context, ['MediumFrom', 'HighFrom', 'LevelMax', 'StatusDate']);
  const bands = createBands([asNumber(named.MediumFrom) ?? 0, asNumber(named.HighFrom) ?? 0]);
  if (!bands) {
    throw new UserError('Settings: Medium from and High from have to be numbers above 0, the second the larger one.');
  }
  const steps = ImportanceScale.rows.flatMap(stepFrom);
  return {
    gaps: Gaps.rows.filter((row) => asText(row.ID) !== '').map(gapFrom),
    settings: {
      steps: steps.length > 0 ? steps : defaultImportanceSteps,
      bands,
      maxLevel: asNumber(named.LevelMax) ?? undefined,
    },
    statusDate: asDay(named.StatusDate),
  };
}

function stepFrom(row: TableRow): ImportanceStep[] {
  const [name, value, of] = [asText(row.Name), asNumber(row.Value), asNumber(row.Of)];
  return name === '' || value === null || of === null || of <= 0 ? [] : [{ name, value, of }];
}

function gapFrom(row: TableRow): Gap {
  return {
    id: asText(row.ID),
    item: asText(row.Item),
    importance: asText(row['Importance Used']),
    asIs: row['As-Is Level'],
    toBe: row['To-Be Level'],
    effort: asNumber(row['Effort Used']),
    waiting: asNumber(row.Waiting) ?? 0,
    agreed: asText(row['Agreed Priority']),
    status: asText(row.Status),
    problems: [],
  };
}
