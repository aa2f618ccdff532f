import { section } from '../section';

/** Appendix C, opening: what has to be clear before gaps are analysed; five questions with six points below two of them. */
export const openingItems = section('P-C', 1, 'framework App. C', [
  {
    heading: 'Clarify the prerequisites',
    kind: 'Question',
    items: {
      'Mission, goals, scope': 'What is the CSIRT for, what does it want to reach, and how far does it go?',
      'Activities and services': 'What is it proposed to do, day by day and as services?',
      'Capacity now and next': 'Which capacity is wanted at the start, and which one after that?',
    },
  },
  {
    heading: 'Special circumstances',
    kind: 'Question',
    items: {
      'Prohibitions in force': 'Does a law or a government rule forbid anything that the CSIRT plans?',
      'Alignment with the national level': 'What must be brought in line with the national CSIRT and its ecosystem?',
      'Other sector CSIRTs': 'With which further sector teams should it work together?',
    },
  },
  {
    heading: 'Mentors, partners and stakeholders',
    kind: 'Question',
    items: {
      'At home': 'Who inside the country could advise, join or support the team?',
      'In the region': 'Who in the region could do so?',
      'Further abroad': 'Who beyond the region could do so?',
    },
  },
]);

/** Action List 2b: what a case put to management has to show; the points are ours, the request is the source's. */
export const businessCaseItems = section('P-BC', 1, 'Action List 2b', [
  {
    heading: 'Business case',
    kind: 'Deliverable',
    inProse: true,
    items: {
      'Need for the CSIRT': 'What goes wrong in the sector today, with incidents and costs as far as they are known.',
      'Benefits for the sector': 'What members gain from the CSIRT, and what the host gains.',
      'Options compared': 'Other ways to serve the need, and why a sector CSIRT was chosen.',
      'Cost and funding': 'What it costs once and every year, and who could pay.',
      'Risks of not acting': 'What is likely to happen if nothing is done.',
      'Decision asked': 'What the sponsor has to decide, and by when.',
    },
  },
]);
