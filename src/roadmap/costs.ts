import { dayFromSerial, serialFromDay } from './serial';

/** Where the money of a row comes from; blank counts as None. */
export const fundingStates = ['Secured', 'Asked', 'None', 'Not needed'] as const;
export type FundingState = (typeof fundingStates)[number];

/** A row of the roadmap as costs see it; amounts in the currency of Settings, dates are whole-day serials. */
export interface CostRow {
  readonly id: string;
  readonly track: string;
  readonly start: number | null;
  readonly finish: number | null;
  readonly costOnce: number;
  readonly costPerYear: number;
  readonly funding: string;
}

/** Cost of one track in one calendar year. */
export interface YearCost {
  readonly track: string;
  readonly year: number;
  readonly once: number;
  readonly running: number;
  readonly byFunding: Readonly<Record<FundingState, number>>;
}

/** The rule by which costs fall into years, in words for readers. */
export const costRule =
  'Cost once falls in the year in which a row starts; cost per year runs from the day after its finish to the end of the plan, by days.';

const yearOf = (serial: number) => dayFromSerial(serial).year;
const firstDay = (year: number) => serialFromDay({ year, month: 1, day: 1 });

/** Parts of a yearly amount that fall between two days, year by year. */
function spread(amount: number, from: number, to: number): Map<number, number> {
  const parts = new Map<number, number>();
  if (to < from) return parts;
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const [first, next] = [firstDay(year), firstDay(year + 1)];
    const days = Math.min(to + 1, next) - Math.max(from, first);
    parts.set(year, (amount * days) / (next - first));
  }
  return parts;
}

const fundingOf = (funding: string): FundingState =>
  fundingStates.find((state) => state.toLowerCase() === funding.trim().toLowerCase()) ?? 'None';

/**
 * Costs and their funding by track and calendar year.
 * @returns tracks in the order of the rows, years ascending; `undated` holds the IDs of rows with a cost and no dates
 */
export function costsByYear(rows: readonly CostRow[]): { costs: YearCost[]; undated: string[] } {
  const planEnd = Math.max(0, ...rows.flatMap(({ finish }) => finish ?? []));
  const cells = new Map<string, { track: string; year: number; once: number; running: number } & { by: number[] }>();
  const undated: string[] = [];
  const add = (row: CostRow, year: number, kind: 'once' | 'running', amount: number) => {
    const key = `${row.track}\n${year}`;
    const cell = cells.get(key) ?? { track: row.track, year, once: 0, running: 0, by: fundingStates.map(() => 0) };
    cell[kind] += amount;
    cell.by[fundingStates.indexOf(fundingOf(row.funding))] += amount;
    cells.set(key, cell);
  };
  for (const row of rows) {
    if (row.costOnce === 0 && row.costPerYear === 0) continue;
    if (row.start === null || row.finish === null) {
      undated.push(row.id);
      continue;
    }
    if (row.costOnce !== 0) add(row, yearOf(row.start), 'once', row.costOnce);
    for (const [year, amount] of row.costPerYear === 0 ? [] : spread(row.costPerYear, row.finish + 1, planEnd)) {
      add(row, year, 'running', amount);
    }
  }
  const tracks = [...new Set(rows.map(({ track }) => track))];
  const costs = [...cells.values()]
    .sort((one, other) => tracks.indexOf(one.track) - tracks.indexOf(other.track) || one.year - other.year)
    .map(({ by, ...cell }) => ({
      ...cell,
      byFunding: Object.fromEntries(fundingStates.map((state, index) => [state, by[index]])) as Record<
        FundingState,
        number
      >,
    }));
  return { costs, undated };
}
