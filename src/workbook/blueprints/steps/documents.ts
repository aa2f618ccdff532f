import { baseline } from '../../../framework';
import { documentNeeds, roadmapConsiderations, workingDocuments } from '../../../framework/content';
import type { Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed, working } from './columns';
import { considerationsTable } from './considerations';
import { appliesWhen, ruledOut, whenOf } from './national-csirt';
import { lastRowOf, stacked } from './stack';

/** Widths that the tables of this sheet share: ID, title, text, state, remarks. */
const [id, name, text, state, remarks] = [92, 230, 240, 104, 170] as const;

/** Level of the item scale from which a document is agreed and made known. */
const inForce = 3;

const gapOf = new Map(baseline.map(({ path, id: gap, mergedInto }) => [path, mergedInto ?? gap]));
const gapsOf = (paths: readonly string[]) => [...new Set(paths.flatMap((path) => gapOf.get(path) ?? []))].join('; ');

const register: Omit<TableBlueprint, 'at'> = {
  name: 'Documents',
  key: 'ID',
  columns: [
    seeded('ID', id, 'text', { note: 'D-001 and so on; never change or reuse an ID.' }),
    seeded('Title', name, 'long text'),
    typed('Open points', text, 'long text', { note: 'What is still to be written, agreed or changed.' }),
    typed('Exists', state, 'text', { list: 'DocumentStateNames', note: 'No, Draft, Yes, or Not needed.' }),
    typed('Approved by', remarks, 'long text', { note: 'Body or person, at the right level.' }),
    typed('Level', 60, 'level', {
      list: 'LevelNumbers',
      note: '0 Absent … 3 Agreed, 4 In use, 5 Reviewed (Settings).',
    }),
    calculated(
      'State',
      130,
      'text',
      '=IF(AND([ID]="",[Title]=""),"",IF([Applies]=0,"Does not apply",IF([Exists]="Yes",IF([Level]="","Check level",' +
        `IF([Level]<${inForce},"Check: level "&[Level],IF(AND([Approved by]="",[Approved on]=""),"Not approved",IF([Published to]="","Not published",` +
        'IF(ISNUMBER([Next review]),IF([Next review]<StatusDate,"Review overdue","In force"),"In force"))))),IF([Exists]="Draft","Draft",IF([Exists]="No","Missing","Open")))))',
      { note: `In force: exists, level ${inForce} or more, approved, published, and its review is not overdue.` },
    ),
    typed('Approved on', 94, 'date'),
    calculated(
      'Next review',
      94,
      'date',
      '=IF(AND(ISNUMBER([Approved on]),ISNUMBER([Review every])),DATE(YEAR(SUM([Approved on])),MONTH(SUM([Approved on]))+SUM([Review every]),DAY(SUM([Approved on]))),"")',
      { note: 'Approved on plus the months between reviews. Enter the last review as the new approval.' },
    ),
    typed('Published to', 140, 'long text', { note: 'Who has it, and where it can be read.' }),
    typed('Owner', 130, 'text', { list: 'PeopleNames' }),
    seeded('Need', 150, 'text', { list: 'DocumentNeedNames', note: 'When it is needed; a default of Waymark.' }),
    seeded('Review every', 72, 'number', { note: 'Months; the seeded number is a default of Waymark.' }),
    seeded('Kind', 96, 'text', { list: 'DocumentKindNames' }),
    seeded('With whom', 140, 'long text', { note: 'The other side of an agreement.' }),
    seeded('Gaps', 150, 'long text', { note: 'IDs of the gaps that ask for it, separated by ;' }),
    seeded('Initiative', 80, 'text', { list: 'RoadmapIDs', note: 'Row of the roadmap that writes it.' }),
    typed('Link', 180, 'long text', { note: 'Where it is kept.' }),
    typed('TLP', 120, 'text', { list: 'TLPNames' }),
    appliesWhen,
    seeded('Source', 170, 'long text'),
    working('Applies', 70, 'number', `=IF(OR(AND([ID]="",[Title]=""),[Exists]="Not needed",${ruledOut}),0,1)`),
  ],
  rows: () =>
    workingDocuments.map((one): Row => ({
      ID: one.id,
      Title: one.title,
      Kind: one.kind,
      Need: one.need,
      'With whom': one.withWhom,
      'Review every': one.reviewEvery,
      Gaps: gapsOf(one.paths),
      Initiative: one.initiative,
      'Applies when': whenOf(one.id),
      Source: one.source,
    })),
};

const policies = roadmapConsiderations.filter(({ source }) => source === 'framework 4.3.3');
const ofNeed = '(Documents[Need]=[Need])*(Documents[Applies]=1)';
const good = '((Documents[State]="In force")+(Documents[State]="Review overdue")>0)';

const needs: Omit<TableBlueprint, 'at'> = {
  name: 'DocumentsByNeed',
  key: 'Need',
  caption: 'In force, by need',
  columns: [
    seeded('No.', id, 'number'),
    seeded('Need', name, 'text'),
    seeded('What it means', text, 'long text'),
    calculated('Share', state, 'percent', '=IF([In all]=0,"",[In force]/[In all])'),
    calculated('So far', remarks, 'text', '=[In force]&" of "&[In all]'),
    calculated('In all', 60, 'number', `=SUMPRODUCT(${ofNeed})`),
    calculated('In force', 130, 'number', `=SUMPRODUCT(${ofNeed}*${good})`),
  ],
  rows: () =>
    documentNeeds.map(({ name: need, anchor }, index): Row => ({
      'No.': index + 1,
      Need: need,
      'What it means': anchor,
    })),
};

const tables = stacked(
  5,
  register.columns.map(({ width }) => width),
  [register, needs, considerationsTable('DocumentConsiderations', 'When policies are planned (4.3.3)', policies)],
);

const counted = (condition: string) => `SUMPRODUCT((Documents[Applies]=1)*(${condition}))`;

/** Policies, procedures, agreements, plans, guidelines, forms and terms, with level, approval and review (4.3.3, 5.2, 6.4.1). */
export const documents: SheetBlueprint = {
  name: 'Documents',
  optional: true,
  needs: ['Lists'],
  title: 'Documents',
  purpose:
    'Step 4: the papers that the CSIRT needs: do they exist, who approved them, who has them, when is each reviewed? Add your own below the last row.',
  tabColor: stepColours.step4,
  freezeAt: 'C6',
  tables,
  names: [{ name: 'DocumentIDs', formula: '=Documents[ID]', comment: 'List of documents' }],
  cells: [
    {
      at: 'A3',
      formula:
        `="In force: "&${counted(good)}&" of "&SUM(Documents[Applies])&" that apply. Needed before the first services and not in force: "` +
        `&${counted(`(Documents[Need]="${documentNeeds[0].name}")*(1-${good})`)}&". Review overdue: "&${counted('Documents[State]="Review overdue"')}&"."`,
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Documents', from: 'State', to: 'State' },
      formula: '=OR(LEFT(THIS,5)="Check",THIS="Review overdue")',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Documents', from: 'State', to: 'State' },
      formula: '=THIS="In force"',
      look: { fill: palette.met, color: palette.ink },
    },
    {
      range: { table: 'Documents', from: 'ID', to: 'Source' },
      formula: '=[State]="Does not apply"',
      look: { color: '#8C8C8C', italic: true },
    },
    {
      range: { table: 'DocumentsByNeed', from: 'Share', to: 'Share' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:L${lastRowOf(tables, rowsOf)}`,
    titleRows: '5:5',
  },
};
