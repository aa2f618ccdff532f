/** A heading that no other column has: Excel appends 2, 3, …. */
export function uniqueHeading(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

/** The heading of a column that has none: the first of Column1, Column2, … that is free. */
export function freeHeading(others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number++;
  return `Column${number}`;
}
