import { section } from '../section';
import type { ContentItem } from '../types';

const expertise = section('IM-5.1', 5, 'framework 5.1', [
  {
    heading: 'Lessons of other teams',
    kind: 'Item to document',
    items: {
      'Plans and support':
        'How others made their plans known and won those they needed, and what openness did for them.',
      'Roadmap shown around':
        'What happened when others showed their roadmap: which comments came, which gaps came to light.',
      'Technical platforms': 'Which tools are common in the sector, and what others learned with them.',
      'Obstacles overcome': 'What similar projects ran into, and how they got past it.',
    },
  },
  {
    heading: 'Mentor',
    kind: 'Item to document',
    inProse: true,
    items: {
      'Mentor or partner': 'A team of the region, the sector or the national level has agreed to answer questions.',
    },
  },
]);

const planning = section('IM-5.2', 5, 'framework 5.2', [
  {
    heading: 'Foundational Topics',
    kind: 'Item to document',
    items: {
      'Mission, goals, governance': 'Are mission, goals and governance known to all who take part?',
      'Shared values': 'Which values do the CSIRT and those around it have in common?',
      'Agreements and rules': 'Which agreements bind CSIRT, members and others in the ecosystem?',
      'Current roadmap': 'Have all seen the roadmap as it is, with the priority of each area?',
      'Team and stakeholders': 'Does everybody know who is in the team, who else takes part, and who does what?',
    },
  },
  {
    heading: 'Foundational Topics: agreements and rules',
    kind: 'Item to document',
    items: {
      'Kind of papers': 'Which kinds of paper are needed?',
      'Memoranda needed': 'With whom is a memorandum needed, and what must stand in it?',
      'Other papers': 'Which further papers are needed, such as rules of conduct, secrecy, procedures or sharing?',
    },
  },
  {
    heading: 'Services',
    kind: 'Item to document',
    items: {
      'Services offered': 'Which services will be offered, as planned now?',
      'Resources and budget': 'Do budget, hiring and training fit these services?',
      'Initial policies and procedures': 'Which policies and procedures are ready for the start?',
      'Equipment and tools': 'Which tools are there, and which have to be bought?',
      'Guidelines and forms': 'Which guidelines or forms do members need, or have to give us?',
    },
  },
  {
    heading: 'Communications',
    kind: 'Item to document',
    items: {
      'Communications plan': 'Is there a plan for telling people about the implementation?',
      'Announcements and kick-off': 'How and when does the work begin in public?',
    },
  },
  {
    heading: 'Communications: plan',
    kind: 'Question',
    items: {
      'Ways of informing': 'By which processes and tools will everyone concerned get information and find it again?',
    },
  },
  {
    heading: 'Trust Building',
    kind: 'Item to document',
    items: {
      'Trust between stakeholders': 'How will trust between those involved be begun and widened?',
      'Trust with the community':
        'How will the community, the national CSIRT first, come to trust the team and keep trusting it?',
      'Organisations and people': 'Is there a plan for trust between organisations, and one for trust between people?',
      'Old distrust': 'What will be done about distrust that goes back a long time?',
    },
  },
  {
    heading: 'Trust Building: stakeholders',
    kind: 'Consideration',
    items: {
      'Why it matters': 'Which gains of working together will not come without trust among those who share?',
    },
  },
]);

const progress = section('IM-5.4', 5, 'framework 5.4', [
  {
    heading: 'Progress for each area',
    kind: 'Item to document',
    items: {
      Status: 'Percent complete, and what could hold the area up before the next checkpoint. Here: sheet Progress.',
      'Milestones and metrics':
        'How far the milestones of the area are, with the readings of their metrics. Here: sheet Progress.',
      'Simple picture':
        'Milestones and work done since the last report, and what comes first now. Here: Gantt, Progress.',
    },
  },
  {
    heading: 'Keeping people informed',
    kind: 'Deliverable',
    inProse: true,
    items: {
      'Cadence and means': 'It is settled how often and by which means everyone hears of progress.',
      Feedback: 'There are talks at which feedback is asked for, and it leads to changes.',
      'View from outside': 'Advisers from outside look at progress from time to time.',
    },
  },
]);

/** Step 5: expertise, planning talks, and keeping people informed. */
export const implementationItems: readonly ContentItem[] = [...expertise, ...planning, ...progress];
