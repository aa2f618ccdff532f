import { UserError } from './errors';

/** Sheets that are made beside the core where they are asked for, and what each is for. */
export interface SheetGroup {
  /** As the command line calls it. */
  readonly id: string;
  readonly title: string;
  readonly sheets: readonly { readonly name: string; readonly use: string }[];
}

/** By the steps of the framework; the sheets that an action makes by itself (Progress, Changes …) are not offered. */
export const sheetGroups: readonly SheetGroup[] = [
  {
    id: 'step1',
    title: '1 Satisfy the Prerequisites',
    sheets: [
      { name: 'Prerequisites', use: 'What has to be asked and decided before anything is gathered, with the goals.' },
      { name: 'Stakeholders', use: 'Who has a part: class, trust, agreement, how they are kept informed.' },
    ],
  },
  {
    id: 'step2',
    title: '2 Gather Information',
    sheets: [
      { name: 'Research', use: 'Scope, limits and goals of the research, and a register of sources.' },
      { name: 'Questions', use: 'Questions for interviews by topic, and which group is asked what.' },
      { name: 'Interview Guide', use: 'The questions for one group, to print and write on.' },
      { name: 'Interviews', use: 'Interviews planned and held, with the terms that were agreed.' },
      { name: 'Notes', use: 'Findings, each with its basis and the gap that it is about.' },
    ],
  },
  {
    id: 'step3',
    title: '3 Organize the Information and Evaluate the Gaps',
    sheets: [
      { name: 'Responses', use: 'What several respondents say of the same gap, and where they differ.' },
      { name: 'SWOT', use: 'Strengths, weaknesses, opportunities and threats.' },
      { name: 'Capacity', use: 'Where the team stands, and how much change its members can take.' },
    ],
  },
  {
    id: 'step4',
    title: '4 Build a Roadmap',
    sheets: [
      { name: 'Services', use: 'Which services come now, later or from others, and what each needs.' },
      { name: 'Service Functions', use: 'The functions of each service, to tick the first scope.' },
      { name: 'Readiness', use: 'What should be in place before a service starts (Appendix E).' },
      { name: 'Documents', use: 'Policies, procedures, agreements and plans, with their reviews.' },
      { name: 'Training', use: 'Roles, the skills they want, and who stands in.' },
    ],
  },
  {
    id: 'step5',
    title: '5 Plan and Implement the Sector CSIRT',
    sheets: [
      { name: 'Implementation', use: 'What to settle before and while the roadmap is carried out.' },
      { name: 'Ecosystem', use: 'The questions on the ecosystem, asked again.' },
    ],
  },
  {
    id: 'step6',
    title: '6 Conduct Post-Implementation Activities',
    sheets: [
      { name: 'Review', use: 'What was reached, what was learnt, and what goes into the next round.' },
      { name: 'Metrics', use: 'What is measured, with baseline, target and readings.' },
      { name: 'Final Report', use: 'The topics of the final report, for its two audiences.' },
    ],
  },
  {
    id: 'reference',
    title: 'For reference',
    sheets: [
      { name: 'Action List', use: 'The 19 actions of the CSIRT action list, with their common problems.' },
      { name: 'Terms', use: 'What the words mean, with the local word beside each.' },
    ],
  },
];

/**
 * The sheets that a person names, by groups or singly.
 * @param wish `core`, `all`, or groups and names of sheets with commas between them
 * @throws UserError where a part names nothing
 */
export function chosenSheets(wish: string): string[] {
  const all = sheetGroups.flatMap(({ sheets }) => sheets.map(({ name }) => name));
  const chosen = wish.split(',').flatMap((part) => {
    const word = part.trim().toLowerCase();
    if (word === '' || word === 'core') return [];
    if (word === 'all') return all;
    const group = sheetGroups.find(({ id }) => id === word);
    if (group) return group.sheets.map(({ name }) => name);
    const sheet = all.find((name) => name.toLowerCase() === word);
    if (sheet) return [sheet];
    const known = ['core', 'all', ...sheetGroups.map(({ id }) => id), ...all];
    throw new UserError(`There is no sheet or group '${part.trim()}'. Known: ${known.join(', ')}.`);
  });
  return [...new Set(chosen)];
}
