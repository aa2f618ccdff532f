import type { Place } from './planted';

/** A fault as a person would make it, and the one finding that is expected of it. */
export interface Fault {
  readonly fault: string;
  readonly entries: Readonly<Record<Place, string | number | boolean>>;
  /** The first of the entries, where it is not said. */
  readonly at?: Place;
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
}

const fault = (
  words: string,
  entries: Fault['entries'],
  rule: string,
  found: string,
  expected: string,
  at?: Place,
): Fault => ({ fault: words, entries, rule, found, expected, at });

const settings = [
  fault('the project start is blank', { 'Settings!B5': '' }, 'setting', 'blank', 'a date'),
  fault('no day of the week is worked', { 'Settings!B7': '1111111' }, 'setting', "'1111111'", 'seven digits'),
  fault('High begins below Medium', { 'Settings!B13': 20 }, 'setting', '20', 'a score above 25'),
  fault('the highest level is not of the scale', { 'Settings!B11': 4 }, 'setting', '4', '5, the highest level'),
  fault('an importance is worth over all', { 'ImportanceScale Low Value': 4 }, 'setting', '4', 'at most 3'),
  fault(
    'the Gantt unit is unknown',
    { 'Settings!B8': 'Fortnight' },
    'list',
    "'Fortnight' under Gantt unit",
    'Week, Month, Quarter',
  ),
];

const formulas = [
  fault(
    'a score is typed over',
    { 'Gaps G-005 Priority Score': 60 },
    'overwritten',
    '60 typed over the formula',
    'column Priority Score: =IF(',
  ),
  fault('a rank is deleted', { 'Gaps G-009 Rank': '' }, 'overwritten', 'blank', 'the formula of the column Rank: =IF('),
  fault(
    'a cell counts by another formula',
    { 'Gaps G-007 Counts': '=IF([@Status]="Merged",0,1)' },
    'formula',
    '[@Status]="Merged"',
    'the column Counts: =IF(',
  ),
  fault(
    'a cell of the Gantt is typed over',
    { 'Gantt!E5': 'x' },
    'overwritten',
    "'x' typed over",
    'the formula of the cell E5: =IF(',
  ),
  fault(
    'a named cell is typed over',
    { 'Gantt!B6': 3 },
    'overwritten',
    '3 typed over',
    'the formula of the GanttPeriods: =IF(',
  ),
  fault(
    'results of an anchor are typed over',
    { 'Priorities!A6': 1 },
    'overwritten',
    '1 typed over',
    'the results of RANKING: =IF(',
  ),
  fault(
    'a check of Start is made to say OK',
    { 'Checks #3 To mend': 0 },
    'overwritten',
    '0 typed over',
    'the cell under To mend: =',
  ),
  fault('an input is in error', { 'Roadmap R-040 Cost once': '=1/0' }, 'error-value', '#DIV/0! from =1/0', 'a value'),
];

const links = [
  fault(
    'a name of a list stands twice',
    { 'EvidenceStatuses Said Evidence Status': 'seen' },
    'duplicate-id',
    "'seen' stands also in",
    'no other row',
  ),
  fault(
    'an initiative closes a gap that is none',
    { 'Roadmap R-016 Closes gaps': 'G-999' },
    'unknown-id',
    "'G-999', which is no gap",
    'IDs of the table Gaps',
  ),
  fault(
    'IDs are separated by a comma',
    { 'Roadmap R-018 Closes gaps': 'G-001, G-002' },
    'unknown-id',
    "'G-001, G-002'",
    'separated by ;',
  ),
  fault(
    'an ID has a dash for its hyphen',
    { 'Roadmap R-032 Closes gaps': 'G–001' },
    'unknown-id',
    "'G–001', which is no gap",
    'IDs of the table Gaps',
  ),
  fault(
    'a gap is named twice in a cell',
    { 'Roadmap R-028 Closes gaps': 'G-001; g-001' },
    'unknown-id',
    "'g-001' twice",
    'each once',
  ),
  fault(
    'a row waits for a row that is none',
    { 'Roadmap R-037 Depends on': 'R-034; R-077SS+5d' },
    'unknown-id',
    "'R-077'",
    'links such as R-003',
  ),
  fault(
    'a link cannot be read',
    { 'Roadmap R-036 Depends on': 'R-017; R-018+soon' },
    'unknown-id',
    "'R-018+soon', which cannot be read",
    'links such as',
  ),
  fault(
    'a row is merged into itself',
    { 'Gaps G-020 Merged into': 'G-020', 'Gaps G-020 Status': 'Merged' },
    'merged',
    'merged into itself',
    'itself counted',
  ),
  fault(
    'a row is merged into nothing',
    { 'Gaps G-021 Merged into': '', 'Gaps G-021 Status': 'Merged' },
    'merged',
    'blank, but the status is Merged',
    'the ID of a row',
  ),
  fault(
    'a row is merged into a merged one',
    { 'Gaps G-022 Merged into': 'G-020', 'Gaps G-022 Status': 'Merged' },
    'merged',
    'whose own status is Merged',
    'itself counted',
  ),
  fault(
    'a merged row is still open',
    { 'Gaps G-023 Status': 'Open', 'Gaps G-023 Merged into': 'G-004' },
    'merged',
    "'Open', but merged into G-004",
    "the status 'Merged'",
  ),
  fault(
    'a row is merged into a gap that is none',
    { 'Gaps G-025 Merged into': 'G-777', 'Gaps G-025 Status': 'Merged' },
    'unknown-id',
    "'G-777' under Merged into",
    'an ID of the table Gaps',
  ),
];

const values = [
  fault(
    'a level is below the scale',
    { 'Gaps G-001 As-Is Level': -1 },
    'level',
    '-1 under As-Is Level',
    'a whole number from 0 to 5',
  ),
  fault('a level is a fraction', { 'Gaps G-002 To-Be Level': 2.5 }, 'level', '2.5 under To-Be Level', 'from 0 to 5'),
  fault(
    'a level is a number as text',
    { 'Gaps G-003 As-Is Level': "'1" },
    'text-for-number',
    "'1' under As-Is Level, a number as text",
    'a whole number',
  ),
  fault(
    'a level is a word',
    { 'Gaps G-004 As-Is Level': 'none' },
    'text-for-number',
    "'none' under As-Is Level, text",
    'a whole number',
  ),
  fault(
    'a cost is written as text',
    { 'Roadmap R-040 Cost once': "'1 200,50" },
    'text-for-number',
    'a number as text',
    'an amount',
  ),
  fault(
    'a date is text',
    { 'Roadmap R-037 Finish by': "'2028-06-30" },
    'text-for-number',
    "'2028-06-30' under Finish by, a date as text",
    'a date',
  ),
  fault(
    'a date is of another century',
    { 'Roadmap R-038 Baseline Finish': 4000 },
    'off-range',
    '1910-12-13 under Baseline Finish',
    'a date from 1990 to 2199',
  ),
  fault(
    'a cost is negative',
    { 'Roadmap R-038 Cost per year': -1 },
    'off-range',
    '-1 under Cost per year',
    'an amount from 0',
  ),
  fault(
    'more than all is complete',
    { 'Roadmap R-036 Percent complete': 40 },
    'off-range',
    '40 under Percent complete',
    '0 % to 100 %',
  ),
  fault(
    'an importance is not in the scale',
    { 'Gaps G-005 Importance': 'Huge' },
    'list',
    "'Huge' under Importance",
    'an entry of the table ImportanceScale',
  ),
  fault(
    'a status has a space behind it',
    { 'Gaps G-006 Status': 'Planned ' },
    'list',
    "'Planned ' under Status",
    'GapStatuses',
  ),
  fault(
    'a group is unknown',
    { 'Gaps G-007 Group': 'O’Brien’s “مجموعة” 組' },
    'list',
    "'O’Brien’s “مجموعة” 組' under Group",
    'an entry of the table Groupings',
  ),
  fault('a track is unknown', { 'Roadmap R-003 Track': 'Law' }, 'list', "'Law' under Track", 'Tracks'),
  fault(
    'an effort is off its scale',
    { 'Gaps G-009 Effort': 7 },
    'list',
    '7 under Effort',
    'EffortScale: 1, 2, 3, 4, 5',
  ),
];

const people = [
  fault(
    'an owner is not among the people',
    { 'Gaps G-003 Owner': 'Ivan', 'People #1 Name': 'Anaïs "Nan" O’Shea' },
    'person',
    "'Ivan' under Owner",
    'the table People',
  ),
  fault(
    'one of two doers is not among them',
    { 'Roadmap R-003 Done by': 'anaïs "nan" o’shea; Legal unit' },
    'person',
    "'Legal unit' under Done by",
    'the table People',
  ),
];

const schedule = [
  fault(
    'a task has no duration',
    { 'Roadmap R-037 Duration': '' },
    'schedule',
    'R-037: A task needs a duration',
    'enter one, or make it a Milestone',
  ),
  fault(
    'a milestone has a duration',
    { 'Roadmap R-038 Duration': 5 },
    'schedule',
    'R-038: A milestone takes no time',
    'clear it, or make it a Task',
  ),
  fault(
    'a row waits for itself',
    { 'Roadmap R-036 Depends on': 'R-036' },
    'schedule',
    'Waits for itself: R-036',
    'take one of these links out',
  ),
  fault(
    'a finish lies before its start',
    {
      'Roadmap R-001 Actual Finish': 46_390,
      'Roadmap R-001 Actual Start': 46_391,
      'Roadmap R-001 Percent complete': 1,
    },
    'schedule',
    'Actual Finish lies before Actual Start',
    'correct one of them',
  ),
];

const progress = [
  fault(
    'a finished task is half done',
    {
      'Roadmap R-001 Percent complete': 0.5,
      'Roadmap R-001 Actual Start': 46_391,
      'Roadmap R-001 Actual Finish': 46_391,
    },
    'progress',
    '50 %, but it has an Actual Finish',
    '100 %',
  ),
  fault(
    'a start lies in the future',
    { 'Roadmap R-002 Actual Start': 46_400 },
    'progress',
    'Actual Start lies after the status date',
    'correct it or move',
  ),
  fault(
    'part is done without a start',
    { 'Roadmap R-008 Percent complete': 0.4 },
    'progress',
    'Percent complete is above 0',
    'enter the day it started',
    'Roadmap R-008 Actual Start',
  ),
  fault(
    'work began before what it waits for',
    { 'Roadmap R-024 Actual Start': 46_391 },
    'progress',
    'Started although R-014 has not finished',
    'or change the link',
  ),
  fault(
    'a promise is missed',
    { 'Roadmap R-038 Finish by': 46_500 },
    'late',
    'working days after Finish by',
    'shorten what it waits for',
  ),
];

const method = [
  fault(
    'a priority was changed without a reason',
    { 'Gaps G-003 Agreed Priority': 'High' },
    'reason',
    'blank, but G-003 is agreed as High',
    'the reason',
    'Gaps G-003 Reason',
  ),
  fault(
    'a level claims a paper that nobody saw',
    { 'Gaps G-004 Evidence Status': 'Said', 'Gaps G-004 As-Is Level': 2 },
    'evidence',
    "'Said', but the as-is level is 2",
    "'Seen'",
  ),
  fault(
    'a milestone has no indicator',
    { 'Roadmap R-007 Indicator': '' },
    'indicator',
    'blank at the milestone R-007',
    'how we know',
  ),
  fault(
    'nothing asked for an initiative',
    { 'Roadmap R-016 Also from': '' },
    'no-source',
    'blank in R-016',
    'the gaps that it closes',
    'Roadmap R-016 Closes gaps',
  ),
  fault(
    'one gap uses the other scale',
    { 'Gaps G-003 Importance': '4' },
    'mixed-scales',
    "'4' of the scale out of 5 (G-003)",
    'the scale out of 3, which 21 rows use',
  ),
];

/** Faults that do not touch each other, to be planted together. */
export const faults = Object.entries({ settings, formulas, links, values, people, schedule, progress, method });
