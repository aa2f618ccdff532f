import type { ContentItem } from '../../../framework/content';
import { finalReportItems, reportAudiences } from '../../../framework/content';
import type { Row, TableBlueprint } from '../../blueprint';
import { typed, seeded } from './columns';

const rowOf = (id: string) => `MATCH("${id}",Roadmap[ID],0)`;
const ofRow = (id: string, heading: string) => `INDEX(Roadmap[${heading}],${rowOf(id)})`;

/** Name, dates and health of a row of the roadmap, or nothing where it is not there. */
const roadmapSays = (id: string) =>
  `IF(ISNUMBER(${rowOf(id)}),${ofRow(id, 'Initiative')}&": "&${ofRow(id, 'Dates in Words')}&IF(${ofRow(id, 'Health')}="",""," ("&${ofRow(id, 'Health')}&")")&". ","")`;

/** Latest reading and target of a metric. */
const metricSays = (id: string) =>
  `IF(ISNUMBER(MATCH("${id}",Metrics[ID],0)),INDEX(Metrics[What is measured],MATCH("${id}",Metrics[ID],0))&": "&` +
  `IF(INDEX(Metrics[Readings],MATCH("${id}",Metrics[ID],0))=0,"no reading yet",INDEX(Metrics[Latest reading],MATCH("${id}",Metrics[ID],0)))&". ","")`;

const level = (heading: string) =>
  `IF(ISNUMBER(INDEX(ReviewLevels[${heading}],ROWS(ReviewLevels[No.]))),ROUND(INDEX(ReviewLevels[${heading}],ROWS(ReviewLevels[No.])),1),"?")`;
const goal = (reached: string) => `SUMPRODUCT(--(GoalsReached[Reached]="${reached}"))`;
const documents = (condition: string) => `SUMPRODUCT((Documents[Applies]=1)*${condition})`;
const inForce = '((Documents[State]="In force")+(Documents[State]="Review overdue")>0)';
const openIssues = (condition: string) => `SUMPRODUCT((Issues[ID]<>"")*(Issues[State]<>"Closed")*${condition})`;
const funded = (state: string) => `SUMPRODUCT((Roadmap[ID]<>"")*(Roadmap[Funding]="${state}"))`;

/** What the workbook itself knows of each topic, as a formula, and the sheets that hold more. */
const knownOf: Readonly<Record<string, readonly [formula: string, sheets: string]>> = {
  'Goals met': [
    `${goal('Yes')}&" of "&SUMPRODUCT(--(GoalsReached[ID]<>""))&" goals reached, "&${goal('Partly')}&" partly, "&${goal('No')}&" not. Process metrics at target: "&INDEX(MetricsByKind[Reached],1)&"."`,
    'Review, Prerequisites, Metrics',
  ],
  'Capability and capacity': [
    `"Mean item level "&${level('As-Is Level')}&" at the analysis, "&${level('Level Now')}&" now, "&${level('To-Be Level')}&" wanted. At target: "&INDEX(ReviewLevels[At target],ROWS(ReviewLevels[No.]))&" of "&INDEX(ReviewLevels[Counted],ROWS(ReviewLevels[No.]))&" gaps."`,
    'Review, Capacity, Services',
  ],
  'Policies adopted': [
    `${documents(inForce)}&" of "&SUM(Documents[Applies])&" documents in force, among them "&${documents(`${inForce}*(Documents[Kind]="Policy")`)}&" policies. "&${metricSays('MT-01')}`,
    'Documents',
  ],
  'Place in the hierarchy': [`${roadmapSays('R-004')}&${roadmapSays('R-007')}`, 'Prerequisites, Roadmap'],
  'Future challenges': [
    `SUM(CarriedOver[Next Round])&" carried into the next round. Open risks: "&${openIssues('(Issues[Kind]="Risk")')}&", of them High: "&${openIssues('(Issues[Kind]="Risk")*(Issues[Weight]="High")')}&"."`,
    'Review, Issues',
  ],
  Infrastructure: [`${roadmapSays('R-031')}&${metricSays('MT-02')}`, 'Roadmap, Services'],
  'Staff and funds': [
    `${roadmapSays('R-027')}&"Cost once "&ROUND(SUM(Roadmap[Cost once]),0)&", per year "&ROUND(SUM(Roadmap[Cost per year]),0)&IF(Currency="",""," "&Currency)&". Rows with funding secured: "&${funded('Secured')}&", asked for: "&${funded('Asked')}&"."`,
    'Services, Roadmap',
  ],
  'Partner organisations': [
    `${documents('(Documents[Kind]="Agreement")*' + inForce)}&" of "&${documents('(Documents[Kind]="Agreement")')}&" agreements in force. "&${metricSays('MT-03')}`,
    'Stakeholders, Documents',
  ],
  'Concerns of stakeholders': [
    `${openIssues('1')}&" rows of Issues are open. Issues: "&${openIssues('(Issues[Kind]="Issue")')}&", constraints: "&${openIssues('(Issues[Kind]="Constraint")')}&", decisions needed: "&${openIssues('(Issues[Kind]="Decision needed")')}&"."`,
    'Stakeholders, Notes, Issues',
  ],
};

const topics: readonly ContentItem[] = finalReportItems.filter(({ heading }) => heading === 'Report topics');

/** The nine topics of 6.3, for the public and for the private report, with what the workbook knows of each. */
export const reportTopics: Omit<TableBlueprint, 'at'> = {
  name: 'ReportTopics',
  key: 'ID',
  caption:
    'Topics of the report (6.3): filter Audience for the public one; what the workbook knows stands beside the text',
  columns: [
    seeded('ID', 100, 'text', { note: 'Never change or reuse an ID.' }),
    seeded('Topic', 140, 'long text'),
    seeded('Audience', 150, 'text', {
      list: 'ReportAudienceNames',
      note: 'Both, Private or Public. The seeded choice is ours, after 6.3.',
    }),
    { heading: 'From the workbook', width: 310, content: 'long text', kind: 'calculated' },
    typed('Text', 280, 'long text', { note: 'What the report says. Where Audience is Both, outsiders read it too.' }),
    typed('Status', 96, 'text', { list: 'AnswerStatusNames', note: 'Open or blank, In hand, Answered, Not needed.' }),
    typed('Owner', 120, 'text', { list: 'PeopleNames', note: 'Who writes it.' }),
    typed('Due', 94, 'date'),
    typed('Only in the private report', 180, 'long text', {
      note: 'What only insiders read: shortfalls, names, sums, technical details.',
    }),
    seeded('Source', 110, 'text'),
    seeded('More on', 110, 'long text', { note: 'Sheets that hold the details.' }),
    seeded('What it is about', 240, 'long text'),
  ],
  rows: () =>
    topics.map(({ id, label = '', text, source }): Row => ({
      ID: id,
      Topic: label,
      Audience: reportAudiences[label],
      'From the workbook': `=TRIM(${knownOf[label][0]})`,
      'What it is about': text,
      'More on': knownOf[label][1],
      Source: source,
    })),
};
