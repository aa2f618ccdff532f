/** When a row that speaks of the national CSIRT applies. */
export type NationalCsirtCase = 'If there is one' | 'If there is none' | 'Either way';

/** Words of the column that says of a row when it applies; blank where it does either way. */
export const nationalCsirtChoices: readonly { readonly name: NationalCsirtCase; readonly anchor: string }[] = [
  { name: 'If there is one', anchor: 'Left out where Settings says that there is no national CSIRT.' },
  { name: 'If there is none', anchor: 'Counts only where Settings says that there is no national CSIRT.' },
];

const cases = (ids: string, when: NationalCsirtCase) => ids.split(' ').map((id) => [id, when] as const);

/**
 * Every row of 1.2.1, list B3 of Appendix C (by path) and Table 2, and the rows elsewhere that need a national CSIRT.
 * With the setting 'no national CSIRT' the rows of these three places are not applicable; those that ask what to do
 * without one, or apply in either case, are told apart here.
 */
export const nationalCsirtCases: Readonly<Record<string, NationalCsirtCase>> = Object.fromEntries([
  ...cases('P-1.2.1-01 P-1.2.1-03 P-1.2.1-04', 'If there is one'),
  ...cases('P-1.2.1-02 P-1.2.1-05', 'If there is none'),
  ...cases('P-1.2.1-06', 'Either way'),
  ...cases('B3.1 B3.2 B3.3 B3.4.1 B3.4.2 B3.4.3', 'If there is one'),
  ...cases('EC-T2-01 EC-T2-02', 'If there is one'),
  ...cases('EC-T2-03', 'If there is none'),
  ...cases('EC-T2-04', 'Either way'),
  ...cases('B5.1.4 B5.3.3 Q-06 Q-07 Q-09 Q-10 Q-33 D-019 EC-SA-01', 'If there is one'),
  ...cases('Q-08', 'If there is none'),
]);

/** Rows that do not apply under the setting 'no national CSIRT': 1.2.1, B3 and Table 2. */
export const notWithoutNationalCsirt: readonly string[] = Object.keys(nationalCsirtCases).filter((id) =>
  /^(P-1\.2\.1|B3|EC-T2)/.test(id),
);
