import type { ValuedRow, ValueRow } from './value-order';

/** What the words tell beside the row itself. */
export interface PlaceFound extends Pick<ValuedRow, 'inherited' | 'from' | 'waiting'> {
  /** Gaps that give the row it inherits from its priority. */
  readonly gaps: readonly string[];
  /** IDs of the loop that it stands in. */
  readonly loop: readonly string[] | null;
}

/** Names in a row, the first few of them. */
function some(names: readonly string[], most: number): string {
  return [...names.slice(0, most), ...(names.length > most ? ['…'] : [])].join(', ');
}

function valueWords(row: ValueRow, { inherited, from, gaps }: PlaceFound): string {
  if (inherited === '') return 'No priority: neither it nor what waits for it closes an assessed gap';
  if (inherited.toLowerCase() === 'met') return 'Met: every gap behind it has reached its to-be level';
  const because = gaps.length > 0 ? `${inherited}: ${some(gaps, 5)}` : inherited;
  if (from === row.id)
    return gaps.length > 0 ? `${inherited}, since it closes ${some(gaps, 5)}` : `${inherited} itself`;
  const own = row.priority.trim();
  return `${inherited}, since ${from} waits for it (${because})${own === '' || own === inherited ? '' : `; ${own} itself`}`;
}

/** Why a row stands where it stands by value, in one line: what it is worth, and how much waits for it. */
export function explainPlace(row: ValueRow, found: PlaceFound): string {
  if (row.finished) return 'Finished';
  if (found.loop) return `Waits for itself in a loop of ${some(found.loop, 10)}: take one of these links out`;
  const { waiting } = found;
  const many = waiting === 1 ? '1 row waits for it' : `${waiting} rows wait for it`;
  return `${valueWords(row, found)}; ${waiting === 0 ? 'nothing waits for it' : many}`;
}
