import type { PrintedList } from './coverage';

const subActions = [5, 5, 3, 3, 5, 3, 2, 4, 4, 5, 8, 3, 2, 5, 3, 4, 4, 4, 4];
const problems = [2, 1, 3, 2, 4, 2, 1, 5, 1, 2, 3, 3, 1, 3, 2, 1, 3, 2, 0];

const authors = 'About the talk and its authors; nothing is asked of a team.';

/** Lists in the Action List, with the number of items printed there. */
export const printedInActionList: readonly PrintedList[] = [
  ['Action List', 'Actions', 19],
  ...subActions.flatMap((count, index): PrintedList[] => [
    [`Action List ${index + 1}`, 'Sub-actions', count],
    ...(index === 18
      ? [['Action List 19', 'Common problems', 0, 'The source names no common problem for this action.'] as const]
      : [[`Action List ${index + 1}`, 'Common problems', problems[index]] as const]),
  ]),
  ['Action List 2b', 'Business case', 0, 'The source asks for a case and lists nothing; the points are ours.'],
  ['Action List 2d', 'Variants: organisation or national team', 2],
  ['Action List 4a', 'Points', 5],
  ['Action List 4c', 'Points', 3],
  ['Action List 5c', 'Points', 5],
  ['Action List 7a', 'Points', 3],
  ['Action List 11f', 'Points', 4],
  ['Action List Resources', 'Publications', 7],
  ['Action List Footnotes', 'Definitions', 5],
];

/** Lists in the slides, with the number of items printed there. */
export const printedInSlides: readonly PrintedList[] = [
  ['Slides Agenda', 'Parts of the talk', 4, authors],
  ['Slides Introduction', 'Activities of the authors’ team', 3, authors],
  ['Slides Infrastructure, Critical Infrastructure, and Sectors', 'Challenges', 3],
  [
    'Slides How to provide Sector Specific IR/IM Capabilities?',
    'Trends',
    2,
    'Background to the need, which 1.1 asks about.',
  ],
  ['Slides Why Sector CSIRTs?', 'Functions', 5],
  ['Slides Why Sector CSIRTs?', 'Advantages', 2],
  ['Slides Why Sector CSIRTs?', 'Main benefit', 1],
  [
    'Slides Terminology',
    'Other names for a sector CSIRT',
    4,
    'The same four stand in the introduction of the framework and are carried from there.',
  ],
  ['Slides Building Sector CSIRTs', 'Existing resources', 5],
  ['Slides Back to the beginning...', 'Levels of interaction', 0, 'A drawing that is lost in the text at hand.'],
  ['Slides ...Leads to a New Approach', 'No list', 0, 'The definition of the ecosystem is among the terms.'],
  ['Slides Understand the National Cybersecurity Ecosystem', 'Ecosystem aspects', 5],
  [
    'Slides Integrating with the National Cybersecurity Ecosystem',
    'Key questions',
    4,
    'The four questions of 1.2.1, carried from there.',
  ],
  ['Slides The Sector CSIRT Framework', 'Purposes of the framework', 2],
  ['Slides Using the Sector CSIRT Framework', 'Steps', 6, 'The steps order the whole workbook.'],
  ['Slides ...within the National Cybersecurity Ecosystem', 'Core tasks', 6],
  ['Slides ...within the National Cybersecurity Ecosystem', 'Step 1', 2],
  ['Slides ...within the National Cybersecurity Ecosystem', 'Step 2', 2],
  ['Slides ...within the National Cybersecurity Ecosystem', 'Step 3', 2],
  ['Slides ...within the National Cybersecurity Ecosystem', 'Step 4', 3],
  ['Slides ...within the National Cybersecurity Ecosystem', 'Step 5', 3],
  ['Slides ...within the National Cybersecurity Ecosystem', 'Step 6', 3],
  [
    'Slides Example – Identify Considerations and Create a Roadmap',
    'Drawing of a roadmap',
    0,
    'A drawing that is lost in the text at hand.',
  ],
  ['Slides Implementation', 'Original and revisited questions', 10, 'Table 2 of the framework, carried from there.'],
  ['Slides Use case(s)', 'Drawings', 0, 'Two drawings that are lost in the text at hand.'],
];
