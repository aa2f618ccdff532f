import type { ListEntry } from '../../scales';

/**
 * Topics of interviews: the eleven of 2.2.4.1 and the headings of Appendix B brought together; 2.2.4.1 has sharing in
 * two topics and no models, Appendix B has models and one heading on sharing.
 */
export const interviewTopics: readonly ListEntry[] = [
  { name: 'Capabilities: as-is and to-be', anchor: 'What can be done today and what should be.' },
  { name: 'Current understanding', anchor: 'Where practitioners see themselves and who they work with.' },
  { name: 'Role in a sector CSIRT', anchor: 'Who would do what.' },
  { name: 'Role of a national CSIRT', anchor: 'What the national team does for the sector, and what it asks.' },
  { name: 'Collaborative network', anchor: 'Which kind of network is wanted.' },
  { name: 'Sector CSIRT models', anchor: 'Public, private, mixed or non-profit.' },
  { name: 'Services', anchor: 'What is wanted and what can be given.' },
  { name: 'Information sharing requirements', anchor: 'What must be shared and by whom.' },
  { name: 'Information sharing schema', anchor: 'By which arrangement and in which form.' },
  { name: 'Processes and technologies', anchor: 'What is used and what is wanted.' },
  { name: 'Conflicts or challenges', anchor: 'What went wrong lately and what makes joining in hard.' },
  { name: 'Limits of collaboration', anchor: 'Who cannot or does not want to work together.' },
];

/** Groups that are interviewed; ours, after 2.2.4 and Appendix B (management and technical audiences apart). */
export const interviewGroups: readonly ListEntry[] = [
  { name: 'Leaders', anchor: 'Heads and managers of organisations in the sector.' },
  { name: 'Practitioners', anchor: 'Those who run systems or handle incidents in the sector.' },
  { name: 'National CSIRT', anchor: 'The national team, or the body with its duties.' },
  { name: 'Authorities', anchor: 'Ministry, regulator and law enforcement.' },
  { name: 'Partners', anchor: 'Other CSIRTs, associations, vendors and academia.' },
];
