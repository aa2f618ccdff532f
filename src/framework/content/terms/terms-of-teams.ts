import type { TermRow } from './terms';

/** Teams, parties and what binds them. */
export const teamTerms: readonly TermRow[] = [
  [
    'CSIRT',
    'A team that deals with computer security incidents for a defined group of people or organisations.',
    'framework Executive Summary',
    'Computer Security Incident Response Team',
  ],
  [
    'Sector CSIRT',
    'A CSIRT for one part of a country or economy, seldom for more than one country.',
    'framework Introduction',
    'Sectoral CSIRT; Sector-based Cybersecurity Center; Sector CERT; ISAC',
  ],
  ['National CSIRT', 'The team that looks after the cybersecurity of a whole country or economy.', 'framework 1.2.1'],
  [
    'PSIRT',
    'A team that deals with incidents and weaknesses in the products of its own company.',
    'framework Introduction',
    'Product Security Incident Response Team',
  ],
  ['SOC', 'A unit that watches systems for signs of attack.', 'framework Introduction', 'Security Operations Center'],
  [
    'ISAC',
    'A body through which members of a sector share and analyse information on threats.',
    'framework Introduction',
    'Information Sharing and Analysis Center',
  ],
  ['Development team', 'Those who found the sector CSIRT and run it at first.', 'framework Introduction'],
  [
    'National cybersecurity ecosystem',
    'All public and private bodies that together protect the security of a country in cyberspace.',
    'framework 1.2',
  ],
  [
    'Critical infrastructure',
    'Systems and services without which a country or economy would come to great harm; each defines its own.',
    'framework Introduction',
    'CI',
  ],
  [
    'Sector',
    'A part of the economy or of public life with activities in common, cut as each country sees fit.',
    'framework 1.3.1',
  ],
  [
    'Stakeholder',
    'Whoever has an interest in the CSIRT, is touched by it, or gives it means.',
    'framework 1.3.2; Action List footnote 1',
  ],
  [
    'Constituency',
    'Those whom the CSIRT serves; one of them is a constituent.',
    'framework 1.3.2; Action List footnote 2',
    'Constituents',
  ],
  [
    'Community',
    'Related bodies around the CSIRT that it neither serves nor depends on, such as teams abroad.',
    'framework 1.3.2',
    'Community members',
  ],
  ['Host entity', 'The organisation of which the CSIRT is a part.', 'framework 1.4', 'Parent organisation'],
  ['Standalone capability', 'A CSIRT without a host entity.', 'framework 1.4.4'],
  [
    'Public-private partnership',
    'A lasting arrangement in which public bodies and private firms work together.',
    'framework 1.1',
  ],
  ['Strategic partner', 'An organisation that helps the CSIRT to set its direction and to grow.', 'Action List 5c'],
  ['Sponsor', 'A senior manager who speaks for the CSIRT and opens doors for it.', 'Action List 2a'],
  ['Mentor', 'An experienced team or person who advises the development team.', 'framework 5.1'],
  [
    'MOU',
    'A written understanding between organisations that says how they will work together.',
    'framework 1.5',
    'Memorandum of understanding',
  ],
  ['NDA', 'A promise in writing to keep information secret.', 'framework 5.2', 'Non-disclosure agreement'],
  [
    'Compliance',
    'Policies and procedures agree with the laws and rules that apply, from the house to the international level.',
    'Action List footnote 3',
  ],
  ['Mission creep', 'A team does more and more that its mission does not cover.', 'Action List footnote 4'],
  [
    'Reach-back capability',
    'The means to call in more people from elsewhere for as long as the own staff are too few.',
    'Action List footnote 5',
  ],
  ['Trust', 'The expectation that the other side treats information and promises as agreed.', 'framework 1.2.2'],
];
