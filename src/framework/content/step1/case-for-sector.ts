import { section } from '../section';
import type { ContentItem } from '../types';

/** What the slides say for a sector CSIRT: aspects of the ecosystem, challenges, functions, advantages; for the business case. */
export const slidesItems: readonly ContentItem[] = [
  ...section('EC-SA', 1, 'Slides Understand the National Cybersecurity Ecosystem', [
    {
      heading: 'Ecosystem aspects',
      kind: 'Consideration',
      items: {
        'The Role of the national CSIRT': 'Is its part clear to us and to it?',
        'Establishing Trust': 'Where is trust, and where is it missing?',
        'Roles and Responsibilities': 'Does every body know its part?',
        Communication: 'Do messages reach those who need them?',
        'Information Sharing': 'Is it settled what is shared, and how?',
      },
    },
  ]),
  ...section('EC-SC', 1, 'Slides Infrastructure, Critical Infrastructure, and Sectors', [
    {
      heading: 'Challenges',
      kind: 'Consideration',
      items: {
        'Divided sector': 'How many kinds of members and of technology does the sector have?',
        'Unequal maturity': 'How far apart are the strongest and the weakest members?',
        'Not called critical': 'Is the sector officially critical, and what follows if it is not?',
      },
    },
  ]),
  ...section('EC-SF', 1, 'Slides Why Sector CSIRTs?', [
    {
      heading: 'Functions',
      kind: 'Consideration',
      items: {
        'Talk and align': 'Link members, the national CSIRT and other parties.',
        Inform: 'Send word ahead of incidents and once they are over.',
        Convene: 'Bring the parties together to talk.',
        Train: 'Give courses or lead them.',
        'Guard trust': 'Keep what members say in confidence.',
      },
    },
    {
      heading: 'Advantages',
      kind: 'Consideration',
      items: {
        Scalability: 'The sector team serves members one by one, and the national team looks across sectors.',
        Expertise: 'Special knowledge of the sector is kept in one place.',
      },
    },
    {
      heading: 'Main benefit',
      kind: 'Consideration',
      items: {
        'Shared risk': 'Members carry risk together, and one member’s incident spares the next one.',
      },
    },
  ]),
  ...section('EC-SP', 1, 'Slides The Sector CSIRT Framework', [
    {
      heading: 'Purposes of the framework',
      kind: 'Consideration',
      items: {
        'Build the capability': 'Help a team to build response and alignment for its sector.',
        'Fit it in': 'Help it to find its place in the larger national ecosystem.',
      },
    },
  ]),
];
