import type { ListEntry } from '../../scales';

/** How a talk is led (2.2.4.2). */
export const interviewSettings: readonly ListEntry[] = [
  { name: 'Scripted', anchor: 'Prepared questions, the same for all of a group.' },
  { name: 'Facilitated', anchor: 'A few topics and an open talk.' },
];

/** How people meet (2.2.4.2, App. B). */
export const interviewFormats: readonly ListEntry[] = [
  { name: 'In person, one', anchor: 'In a room, with one person.' },
  { name: 'In person, group', anchor: 'In a room, with several.' },
  { name: 'On screen, one', anchor: 'By video or telephone, with one person.' },
  { name: 'On screen, group', anchor: 'By video or telephone, with several.' },
  { name: 'In writing', anchor: 'Questions sent and answered on paper or by mail.' },
];

/** How what was said may be attributed (2.2.4.3 asks for terms of anonymity). */
export const attributions: readonly ListEntry[] = [
  { name: 'Named', anchor: 'The person may be named.' },
  { name: 'Organisation only', anchor: 'The organisation may be named, the person not.' },
  { name: 'Not for attribution', anchor: 'Neither may be named, here or in any copy.' },
];

/** What a note holds; ours. */
export const noteKinds: readonly ListEntry[] = [
  { name: 'Finding', anchor: 'How something is.' },
  { name: 'Need', anchor: 'What somebody lacks or asks for.' },
  { name: 'Idea', anchor: 'A proposal.' },
  { name: 'Conflict', anchor: 'Two sides that disagree, or rules that do.' },
  { name: 'Feedback', anchor: 'A comment on our plans or our work.' },
  { name: 'Lesson', anchor: 'What another team, or our own, has learned.' },
];

/** Which state a note speaks of (2.2.4.2 asks to keep them apart). */
export const noteStates: readonly ListEntry[] = [
  { name: 'As-is', anchor: 'Of today.' },
  { name: 'To-be', anchor: 'Of what should be.' },
  { name: 'Both', anchor: 'Of both; better split in two.' },
];

/** What a note rests on: interviews alone flatter (3). */
export const noteBases: readonly ListEntry[] = [
  { name: 'Said', anchor: 'Somebody said so.' },
  { name: 'Seen', anchor: 'We have seen it.' },
  { name: 'Published', anchor: 'It stands in a source that everyone may read.' },
];
