import { section } from '../section';
import type { ContentItem } from '../types';

const planning: readonly ContentItem[] = [
  ...section('RS-2.1', 2, 'framework 2.1', [
    {
      heading: 'Constraints',
      kind: 'Consideration',
      items: {
        'Sources of the sector':
          'Name the standards bodies, regulators and technology groups of this sector, and leave out the rest.',
        'Requirements of the sector': 'Name the security rules that hold for this sector, and the texts they stand in.',
        'Partners to work with': 'Name partners in the sector and outside it who know local rules and good practice.',
        'National bodies': 'Name the national CSIRT, or whoever holds its duties, and ask which contacts it can open.',
      },
    },
  ]),
  ...section('RS-2.2.1', 2, 'framework 2.2.1', [
    {
      heading: 'Scope',
      kind: 'Question',
      items: {
        'Sectors examined':
          'Which sectors are examined, given the expertise, the information and the definitions at hand?',
        'Time available':
          'How long may the research take, with the special technology and rules of the sector in mind?',
        'Service providers':
          'Which vendors and security providers count, and who will be asked about them: client or provider?',
      },
    },
  ]),
  ...section('RS-2.2.2', 2, 'framework 2.2.2', [
    {
      heading: 'Information goals',
      kind: 'Item to document',
      items: {
        'Capabilities now and wanted': 'What the sector can do today, and what it should be able to do.',
        'How practitioners see their place':
          'Where practitioners believe they stand, in the sector and in the country.',
        'Roles wanted': 'Who wants to do what once there is a sector CSIRT.',
        'Part of the national CSIRT': 'What the national CSIRT does, or should do, for teams of the sectors.',
        'Network wanted': 'The kind of network that the parties would join.',
        'Sharing now and wanted': 'How information is shared today, and how it should be.',
        'Duties to share': 'What must be shared, with whom, and by which rule.',
        'Main processes and technology': 'What the team would work with, and by which processes.',
        'Conflicts and obstacles': 'What makes it hard to take part in the national ecosystem today.',
        'Who works with whom': 'The main partners, the ones wished for, and those with whom only little is possible.',
      },
    },
  ]),
  ...section('RS-2.2.3', 2, 'framework 2.2.3', [
    {
      heading: 'Source categories',
      kind: 'Item to document',
      items: {
        'Law, policy and regulation': 'Acts, strategies, orders and rules, in force and drafted.',
        'National standards': 'Standards of the country or the economy.',
        'Governance documents': 'Charters and rules of single organisations, or of several together.',
        'Technical specifications': 'Specifications of systems, interfaces and formats.',
        'Standard operating procedures': 'How single organisations do the work, step by step.',
      },
    },
    {
      heading: 'Further sources',
      kind: 'Item to document',
      inProse: true,
      items: {
        'Local news': 'Reports on incidents and on practice in the sector; often the only public trace of an incident.',
        'Publications of CSIRTs': 'What sector and national teams publish on incidents, awareness and joint work.',
        'Reports of authorities': 'Figures that governments and regulators publish; check them against other sources.',
      },
    },
  ]),
];

const interviewing: readonly ContentItem[] = [
  ...section('RS-2.2.4.1', 2, 'framework 2.2.4.1', [
    {
      heading: 'Interview topics',
      kind: 'Question',
      items: {
        'Capabilities now and wanted': 'What can you do today, and what do you want to be able to do?',
        'How you see your place': 'Where do you see yourself in the sector and in the national ecosystem?',
        'Role wanted': 'Which role would you like to have in the sector?',
        'Part of the national CSIRT': 'What does, or should, a national CSIRT do for a team of the sector?',
        'Network wanted': 'Which kind of network would you take part in?',
        'Services wanted': 'What would you like the sector CSIRT to do for you?',
        'Duties to share': 'Which information do you have to share, and which do you need?',
        'How to share': 'By which arrangement and in which form should information pass?',
        'Main processes and technology': 'Which processes and technology do you use, or want to use?',
        'Conflicts and obstacles': 'What makes taking part in the national ecosystem difficult for you?',
        'Who works with whom': 'With whom do you work, with whom would you like to, and with whom not?',
      },
    },
    {
      heading: 'Developing questions',
      kind: 'Consideration',
      items: {
        'Off limits': 'Agree beforehand on what will not be talked about.',
        Audience: 'Fit the questions to the people in the room.',
        'Questions sent ahead': 'Decide whether some questions, or all, go out before the meeting.',
        'Services and mission': 'Put the services wanted, and the purpose behind them, in the middle.',
        'General or special': 'Sort what fits every sector from what fits only this one.',
        'Part of the national CSIRT': 'Know what you need to learn about the national CSIRT, today and later.',
        Sharing: 'Plan for the question of how the sector and its CSIRT will share.',
        'The years ahead': 'Ask about changes in organisation and operation that are coming.',
      },
    },
  ]),
  ...section('RS-2.2.4.2', 2, 'framework 2.2.4.2', [
    {
      heading: 'Format and setting',
      kind: 'Consideration',
      items: {
        Format: 'Choose screen or room, talk or short questions, one person or several.',
        Setting: 'Choose the surroundings in which these people speak freely, and weigh what each choice costs.',
      },
    },
    {
      heading: 'Setting categories',
      kind: 'Consideration',
      items: {
        'Scripted Interview':
          'The same questions for all, so that answers can be compared; little room for the unexpected.',
        'Facilitated Discussion':
          'A few topics and an open talk; single answers may be missing, and surprises may come.',
      },
    },
    {
      heading: 'Also to settle',
      kind: 'Consideration',
      items: {
        'Two states apart': 'Settle how talk about today and talk about the goal are kept apart.',
        'Sharing afterwards': 'Settle whether the notes go back to those who spoke, and for what.',
      },
    },
  ]),
  ...section('RS-2.2.4.3', 2, 'framework 2.2.4.3', [
    {
      heading: 'During interviews',
      kind: 'Criterion',
      items: {
        'Purpose is clear': 'Everyone knows why the talk takes place and what will come out of it.',
        'Value is shown': 'Those who speak know that what they give matters.',
        'Trust is built': 'Values are shared, terms of anonymity are agreed, and nothing is hidden.',
        'Notes are taken': 'Notes exist for every talk and go into the register of notes for step 3.',
      },
    },
  ]),
];

/** Step 2: constraints, scope, information goals, categories of sources, and how to prepare and hold interviews. */
export const researchItems: readonly ContentItem[] = [...planning, ...interviewing];
