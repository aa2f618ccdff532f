import { dateInWords } from './date-words';

/** What a sheet tells on Start of how far the work on it has come; all are formulas. */
export interface SheetCount {
  /** Sheet. */
  readonly sheet: string;
  /** Step of the framework, 1 to 6, whose progress it counts towards; none: it only says what it has. */
  readonly step?: number;
  readonly done?: string;
  readonly all?: string;
  /** What is counted: '12 of 57 …'. */
  readonly counted?: string;
  /** The next thing to do there, as text; "" where there is none. */
  readonly next?: string;
}

const count = (condition: string) => `SUMPRODUCT(${condition})`;

/** The first row of a table for which a condition holds, in words; blank where there is none. */
function firstOf(table: string, key: string, condition: string, say: (cell: (heading: string) => string) => string) {
  const place = `AGGREGATE(15,6,(ROW(${table}[${key}])-MIN(ROW(${table}[${key}]))+1)/(${condition}),1)`;
  return `IF(${count(`--(${condition})`)}=0,"",${say((heading) => `INDEX(${table}[${heading}],${place})`)})`;
}

/** One after another, the first that is not blank. */
const orElse = (first: string, second: string) => `IF(${first}<>"",${first},${second})`;

/** Questions with answer and status: what is overdue comes before what is open. */
function answers(sheet: string, step: number, table: string, sections: string): SheetCount {
  const open = `(${table}[Applies]=1)*(${table}[Answered]=0)`;
  const topic = (verb: string) => (cell: (heading: string) => string) =>
    `"${verb} "&${cell('ID')}&" on ${sheet}: "&${cell('Topic')}&"."`;
  return {
    sheet,
    step,
    done: `SUM(${sections}[Answered])`,
    all: `SUM(${sections}[In all])`,
    counted: 'answered',
    next: orElse(
      firstOf(table, 'ID', `${open}*(${table}[State]="Overdue")`, topic('Answer what is overdue,')),
      firstOf(table, 'ID', open, topic('Answer')),
    ),
  };
}

/** Rows that a person types, each with the first thing that it still wants. */
function rowsToSettle(
  sheet: string,
  step: number,
  { table = sheet, text, counted, begin }: { table?: string; text: string; counted: string; begin: string },
): SheetCount {
  const filled = `(${table}[${text}]<>"")`;
  return {
    sheet,
    step,
    done: count(`${filled}*(${table}[To settle]="")`),
    all: `MAX(1,${count(`--${filled}`)})`,
    counted,
    next: `IF(${count(`--${filled}`)}=0,"${begin}",${firstOf(
      table,
      text,
      `${filled}*(${table}[To settle]<>"")`,
      (cell) => `"Settle on ${sheet}, row "&${cell('ID')}&": "&${cell('To settle')}&"."`,
    )})`,
  };
}

const asked = '(Questions[Use]="Ask")*(Questions[Applies]=1)';
const prepared = '(Questions[Use]<>"Ask")*(Questions[Applies]=1)*(Questions[ID]<>"")';
const notCancelled = '(Interviews[ID]<>"")*(Interviews[Status]<>"Cancelled")';
const tasks = count('--(Roadmap[Kind]="Task")');
const workDone = 'SUMPRODUCT(--(Roadmap[Kind]="Task"),Roadmap[Duration],Roadmap[Percent complete])';
const allWork = 'SUMPRODUCT(--(Roadmap[Kind]="Task"),Roadmap[Duration])';
const unassessed = 'SUMPRODUCT(--(Gaps[Gap Type]="Not assessed"))';
const ownerless = '(Roadmap[Kind]="Task")*(Roadmap[Owner]="")';
const offered = '(ServiceFunctions[Service is]="Now")';
const answered = '(Responses[Gap]<>"")*(Responses[Counts]=1)';
const topics = '(ReportTopics[ID]<>"")*(ReportTopics[Status]<>"Not needed")';

/** What each sheet counts, in the order of the tabs; sheets that are not named have nothing to count. */
export const sheetCounts: readonly SheetCount[] = [
  {
    sheet: 'People',
    step: 1,
    done: `((Economy<>"")+(Sector<>"")+(Team<>"")+(SUMPRODUCT(--(People[Name]<>""))>0)+(SUMPRODUCT(--(Groupings[Lead]<>""))>0))`,
    all: '5',
    counted: 'named: economy, sector, team, people, leads of groups',
  },
  answers('Prerequisites', 1, 'Prerequisites', 'PrerequisiteSections'),
  rowsToSettle('Stakeholders', 1, {
    text: 'Organisation',
    counted: 'with nothing to settle',
    begin: 'List everyone who has a part, on the sheet Stakeholders.',
  }),
  answers('Research', 2, 'ResearchPlan', 'ResearchSections'),
  {
    sheet: 'Questions',
    step: 2,
    done: `${count(`${asked}*(Questions[Answers]>0)`)}+${count(`${prepared}*(Questions[Decision]<>"")`)}`,
    all: `${count(asked)}+${count(prepared)}`,
    counted: 'answered by a note or settled',
    next: orElse(
      firstOf(
        'Questions',
        'ID',
        `${prepared}*(Questions[Decision]="")`,
        (cell) => `"Settle "&${cell('ID')}&" on Questions before the interviews."`,
      ),
      firstOf(
        'Questions',
        'ID',
        `${asked}*(Questions[Answers]=0)`,
        (cell) => `"Find an answer to "&${cell('ID')}&" of Questions, and note it on Notes."`,
      ),
    ),
  },
  {
    sheet: 'Interviews',
    step: 2,
    done: count(`${notCancelled}*(Interviews[Status]="Held")*(Interviews[Notes]>0)`),
    all: `MAX(1,${count(notCancelled)})`,
    counted: 'held, with notes',
    next: `IF(${count(notCancelled)}=0,"Plan the first interviews, on the sheet Interviews.",${firstOf(
      'Interviews',
      'ID',
      `${notCancelled}*(Interviews[To settle]<>"")`,
      (cell) => `"Settle on Interviews, row "&${cell('ID')}&": "&${cell('To settle')}&"."`,
    )})`,
  },
  rowsToSettle('Notes', 2, {
    text: 'Statement',
    counted: 'with a source, a basis and a gap',
    begin: 'Write down what was found, one finding a row, on the sheet Notes.',
  }),
  {
    sheet: 'Gap Analysis',
    step: 3,
    done: 'SUMPRODUCT((Gaps[Counts]=1)*ISNUMBER(Gaps[Priority Score]))',
    all: 'SUM(Gaps[Counts])',
    counted: 'with a score',
    next:
      `IF(${unassessed}=0,"","Assess "&${unassessed}&" more on Gap Analysis, beginning with "` +
      '&INDEX(Gaps[ID],MATCH("Not assessed",Gaps[Gap Type],0))&" "&INDEX(Gaps[Item],MATCH("Not assessed",Gaps[Gap Type],0))&".")',
  },
  {
    sheet: 'Responses',
    step: 3,
    done: count(`${answered}*(Responses[State]<>"To discuss")`),
    all: `MAX(1,${count(answered)})`,
    counted: 'that agree, or are agreed',
    next: firstOf(
      'Responses',
      'Gap',
      '(Responses[State]="To discuss")',
      (cell) => `"Discuss "&${cell('Gap')}&" with its respondents: they are "&${cell('Spread')}&" levels apart."`,
    ),
  },
  {
    sheet: 'SWOT',
    step: 3,
    done: count('(AnalysisSteps[ID]<>"")*(AnalysisSteps[State]="Yes")'),
    all: count('--(AnalysisSteps[ID]<>"")'),
    counted: 'steps of the analysis done',
    next: firstOf(
      'Swot',
      'ID',
      '(LEFT(Swot[Next],11)="To be made:")',
      (cell) =>
        `"Take up "&${cell('ID')}&" of SWOT ("&${cell('Becomes')}&"): 'Take up what was found' in the pane does it."`,
    ),
  },
  {
    sheet: 'Capacity',
    step: 3,
    done: count('--(TeamStages[Stage]<>"")'),
    all: 'ROWS(TeamStages[When])',
    counted: 'stages of the team said: now, first, next',
    next: firstOf(
      'TeamStages',
      'When',
      '(TeamStages[Stage]="")',
      (cell) => `"Say on Capacity at which stage the team is: "&${cell('When')}&"."`,
    ),
  },
  {
    sheet: 'Services',
    step: 4,
    done: count('(Services[ID]<>"")*(Services[Decision]<>"")'),
    all: count('--(Services[ID]<>"")'),
    counted: 'decided',
    next: orElse(
      firstOf(
        'Services',
        'ID',
        '(Services[ID]<>"")*(Services[Decision]="")',
        (cell) => `"Decide on service "&${cell('ID')}&" "&${cell('Service')}&"."`,
      ),
      firstOf(
        'Services',
        'ID',
        '(Services[Warning]<>"")',
        (cell) => `"Service "&${cell('ID')}&": "&${cell('Warning')}&"."`,
      ),
    ),
  },
  {
    sheet: 'Service Functions',
    step: 4,
    done: count(`${offered}*(ServiceFunctions[In first scope]<>"")`),
    all: count(`--${offered}`),
    counted: 'of the services that start now, answered',
    next: firstOf(
      'ServiceFunctions',
      'ID',
      `${offered}*(ServiceFunctions[In first scope]="")`,
      (cell) => `"Say on Service Functions whether "&${cell('ID')}&" "&${cell('Function')}&" is in the first scope."`,
    ),
  },
  {
    sheet: 'Readiness',
    step: 4,
    done: 'SUM(ReadinessAreas[Met])',
    all: 'SUM(ReadinessAreas[Headings])',
    counted: 'headings met',
  },
  {
    sheet: 'Documents',
    step: 4,
    done: count('(Documents[Applies]=1)*(Documents[State]="In force")'),
    all: 'SUM(Documents[Applies])',
    counted: 'in force',
    next: firstOf(
      'Documents',
      'ID',
      '(Documents[State]="Review overdue")',
      (cell) => `"Review "&${cell('ID')}&" "&${cell('Title')}&": its review is overdue."`,
    ),
  },
  {
    sheet: 'Training',
    step: 4,
    done: count('(Training[Skill wanted]<>"")*(Training[State]="Covered")'),
    all: count('--(Training[Skill wanted]<>"")'),
    counted: 'held, with a trained stand-in',
    next: firstOf(
      'Training',
      'ID',
      '(Training[State]="Overdue")',
      (cell) => `"Training "&${cell('ID')}&" is overdue: "&${cell('Skill wanted')}&"."`,
    ),
  },
  {
    sheet: 'Roadmap',
    step: 4,
    done: count('(Roadmap[Kind]="Task")*(Roadmap[Owner]<>"")'),
    all: tasks,
    counted: 'initiatives with an owner',
    next: `IF(${count(ownerless)}=0,"","Give "&${count(ownerless)}&" initiatives an owner, on the sheet Roadmap.")`,
  },
  {
    sheet: 'Actions',
    step: 5,
    done: count('(Actions[Action]<>"")*((Actions[Status]="Done")+(Actions[Status]="Dropped"))'),
    all: count('--(Actions[Action]<>"")'),
    counted: 'done or dropped',
    next: firstOf(
      'Actions',
      'ID',
      '(Actions[State]="Overdue")',
      (cell) => `"Action "&${cell('ID')}&" is overdue: "&${cell('Action')}&"."`,
    ),
  },
  {
    sheet: 'Issues',
    done: count('--(Issues[State]="Closed")'),
    all: count('--(Issues[State]<>"")'),
    counted: 'closed',
    next: firstOf(
      'Issues',
      'ID',
      '(Issues[State]="Overdue")',
      (cell) => `"Issue "&${cell('ID')}&" is overdue: "&${cell('What')}`,
    ),
  },
  {
    sheet: 'Gantt',
    step: 5,
    done: `IF(${allWork}=0,0,ROUND(${tasks}*${workDone}/${allWork},0))`,
    all: tasks,
    counted: 'initiatives done, by their working days',
    next: `IF(ISNUMBER(NextMilestone),"Work towards the next milestone, due on "&${dateInWords('NextMilestone')}&", and report progress on the sheet Roadmap.","")`,
  },
  answers('Implementation', 5, 'Implementation', 'ImplementationSections'),
  {
    sheet: 'Ecosystem',
    step: 5,
    done: 'SUM(Revisited[Answered])+SUM(Ecosystem[Answered])',
    all: 'SUM(Revisited[Applies])+SUM(Ecosystem[Applies])',
    counted: 'answered',
    next: firstOf(
      'Ecosystem',
      'ID',
      '(Ecosystem[State]="Overdue")',
      (cell) => `"Answer what is overdue, "&${cell('ID')}&" on Ecosystem: "&${cell('Topic')}&"."`,
    ),
  },
  {
    sheet: 'Review',
    step: 6,
    done: 'SUM(ReviewQuestions[Answered])',
    all: 'SUM(ReviewQuestions[Applies])',
    counted: 'questions answered',
    next: 'IF(COUNT(Reviews[Held on])=0,"Choose the form of the review and enter it, on the sheet Review.","")',
  },
  {
    sheet: 'Metrics',
    step: 6,
    done: count('(Metrics[ID]<>"")*(Metrics[Readings]>0)'),
    all: count('--(Metrics[ID]<>"")'),
    counted: 'with a reading',
    next: firstOf(
      'Metrics',
      'ID',
      '(Metrics[State]="Reading due")',
      (cell) => `"Take the reading of "&${cell('ID')}&": "&${cell('What is measured')}&"."`,
    ),
  },
  {
    sheet: 'Final Report',
    step: 6,
    done: `${count(`${topics}*(ReportTopics[Status]="Answered")`)}+SUM(FutureSections[Answered])`,
    all: `${count(topics)}+SUM(FutureSections[In all])`,
    counted: 'topics and questions answered',
  },
  {
    sheet: 'Action List',
    done: 'SUM(ActionListByAction[Done])',
    all: 'SUM(ActionListByAction[Sub-actions])',
    counted: 'sub-actions done or dropped',
    next: firstOf(
      'ActionList',
      'ID',
      '(ActionList[State]="Overdue")',
      (cell) => `"Overdue on the Action List: "&${cell('ID')}&" "&${cell('What it says')}`,
    ),
  },
  {
    sheet: 'Terms',
    done: count('--(Terms[Agreed]="Yes")'),
    all: count('--(Terms[Term]<>"")'),
    counted: 'agreed',
  },
];
