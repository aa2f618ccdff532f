/** One step of an importance scale: its name and its weight, `value` out of `of`. */
export interface ImportanceStep {
  name: string | number;
  value: number;
  of: number;
}

/** Finds the step of a scale that an importance names; undefined where there is none. */
export type ImportanceScale = (importance: unknown) => ImportanceStep | undefined;

/** High, Medium, Low as thirds, and 1 to 5 as fifths, so that both can stand in one workbook. */
export const defaultImportanceSteps: readonly ImportanceStep[] = [
  { name: 'High', value: 3, of: 3 },
  { name: 'Medium', value: 2, of: 3 },
  { name: 'Low', value: 1, of: 3 },
  ...[1, 2, 3, 4, 5].map((value) => ({ name: value, value, of: 5 })),
];

const keyOf = (name: string | number) => String(name).toLowerCase();

/** A scale to look importances up in, whatever their case; the first of two steps of one name counts. */
export function createImportanceScale(steps: readonly ImportanceStep[]): ImportanceScale {
  const byName = new Map([...steps].reverse().map((step) => [keyOf(step.name), step]));
  return (importance) =>
    typeof importance === 'string' || typeof importance === 'number' ? byName.get(keyOf(importance)) : undefined;
}

/** Whether a cell with an importance is blank; 0 is no importance. */
export const isBlankImportance = (importance: unknown) =>
  importance === '' || importance === null || importance === undefined || importance === 0;
