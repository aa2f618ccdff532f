import {
  maxFirstServices,
  roadmapConsiderations,
  serviceAreas,
  serviceFrameworkNotice,
  services as items,
} from '../../../framework/content';
import type { ColumnBlueprint, Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed, working } from './columns';
import { considerationsTable } from './considerations';
import { lastRowOf, stacked } from './stack';

const ofArea = (heading: string) =>
  `IF(ISNUMBER(MATCH([Area],ReadinessAreas[Area],0)),INDEX(ReadinessAreas[${heading}],MATCH([Area],ReadinessAreas[Area],0)),"")`;

const isNow = '(Services[Decision]="Now")';
const tooMany = `SUMPRODUCT(--${isNow})>SUM(MaxFirstServices)`;

const columns: readonly ColumnBlueprint[] = [
  seeded('ID', 92, 'text', { note: 'Number of FIRST; never change or reuse an ID.' }),
  seeded('Service', 220, 'long text'),
  typed('Definition', 260, 'long text', {
    note: 'What it means here: what members get, and what they do not (4.3.1).',
  }),
  typed('Decision', 106, 'text', { list: 'ServiceDecisionNames' }),
  typed('By whom', 190, 'long text', { note: 'Who gives it already, or instead. Blank: nobody.' }),
  calculated(
    'Warning',
    160,
    'long text',
    '=IF([Decision]="","",IF([Decision]="Others do it",IF([By whom]="","Say who does it",""),IF([Decision]<>"Now","",' +
      'IF([By whom]<>"","Somebody else does it already",IF([Must open]>0,"Must-haves are open: "&[Must-haves],' +
      'IF(SUM([Staff needed])>SUM([Staff in place]),"Staff short by "&ROUND(SUM([Staff needed])-SUM([Staff in place]),1),' +
      `IF(SUM([Ready])<1,"Area is "&ROUND(100*SUM([Ready]),0)&" % ready",IF([Start with]="","No initiative starts it",IF(${tooMany},"More services than the limit","")))))))))`,
    { note: 'The first thing to settle before the service starts.' },
  ),
  typed('For whom', 130, 'long text', { note: 'Members that it is for.' }),
  typed('Delivery', 92, 'text', { list: 'ServiceDeliveryNames', note: 'Advise, coordinate or operate.' }),
  typed('Hours', 100, 'long text', { note: 'Such as Mon–Fri 8–17, or always.' }),
  typed('Contact', 120, 'long text', { note: 'How members reach it.' }),
  typed('Standard', 100, 'long text', { note: 'Time to answer, such as 4 hours.' }),
  typed('Staff needed', 64, 'number', { note: 'Full-time posts.' }),
  typed('Staff in place', 64, 'number', { note: 'Full-time posts that are filled.' }),
  typed('Skills', 160, 'long text'),
  typed('Tools', 150, 'long text'),
  typed('Partners', 150, 'long text'),
  typed('Documents', 130, 'long text', { note: 'IDs of the sheet Documents (D-009), separated by ;' }),
  typed('Wanted by', 66, 'number', { note: 'How many stakeholders ask for it.' }),
  typed('Start with', 72, 'text', { list: 'RoadmapIDs', note: 'Initiative of the roadmap that starts it.' }),
  typed('Decided by', 120, 'text', { list: 'PeopleNames' }),
  typed('On', 94, 'date'),
  typed('Gaps', 130, 'long text', { note: 'IDs of gaps to be closed for it, separated by ;' }),
  seeded('Area', 170, 'long text', { note: 'Service area of FIRST.' }),
  calculated('Ready', 66, 'percent', `=${ofArea('Ready')}`, { note: 'Of the area, as the sheet Readiness says.' }),
  calculated('Must-haves', 80, 'text', `=${ofArea('Must-haves')}`),
  calculated(
    'Functions',
    80,
    'text',
    '=SUMPRODUCT((ServiceFunctions[Service ID]=[ID])*(ServiceFunctions[In first scope]="Yes"))&" of "&SUMPRODUCT(--(ServiceFunctions[Service ID]=[ID]))',
    { note: 'Functions in the first scope (sheet Service Functions).' },
  ),
  working('Must open', 76, 'number', `=IF([Must-haves]="",0,SUM(${ofArea('Must in all')})-SUM(${ofArea('Must met')}))`),
];

const warnings = [
  ['Few at first', 'Services that start now', `SUMPRODUCT(--${isNow})`, 'SUM(MaxFirstServices)'],
  ['Ready first', 'Start now, but a must-have is open', `SUMPRODUCT(${isNow}*(Services[Must open]>0))`, '0'],
  [
    'Enough people',
    'Posts needed now; posts that are filled',
    `SUMPRODUCT(--${isNow},Services[Staff needed])`,
    `SUMPRODUCT(--${isNow},Services[Staff in place])`,
  ],
  ['Nobody else', 'Start now, but others do it already', `SUMPRODUCT(${isNow}*(Services[By whom]<>""))`, '0'],
  [
    'Others named',
    'Others do it, but nobody is named',
    'SUMPRODUCT((Services[Decision]="Others do it")*(Services[By whom]=""))',
    '0',
  ],
  ['All decided', 'Without a decision', 'SUMPRODUCT((Services[ID]<>"")*(Services[Decision]=""))', '0'],
] as const;

const byRow = (heading: string): ColumnBlueprint => ({ heading, width: 106, content: 'number', kind: 'calculated' });

const checks: Omit<TableBlueprint, 'at'> = {
  name: 'ServiceChecks',
  key: 'No.',
  caption: 'Start small, and start ready (4.3.1)',
  columns: [
    seeded('No.', 92, 'number'),
    seeded('Check', 220, 'text'),
    seeded('What is counted', 260, 'long text'),
    byRow('Found'),
    byRow('At most'),
    calculated('State', 160, 'text', '=IF([Found]>[At most],"To settle","OK")'),
  ],
  rows: () =>
    warnings.map(([check, what, found, most], index): Row => ({
      'No.': index + 1,
      Check: check,
      'What is counted': what,
      Found: `=${found}`,
      'At most': most === '0' ? 0 : `=${most}`,
    })),
};

const decided = (decision: string) => `SUMPRODUCT((Services[Area]=[Area])*(Services[Decision]="${decision}"))`;

const areas: Omit<TableBlueprint, 'at'> = {
  name: 'ServiceDecisionsByArea',
  key: 'Area',
  caption: 'Decided by area',
  columns: [
    seeded('Short', 92, 'text'),
    seeded('Area', 220, 'long text'),
    calculated(
      'Decisions',
      260,
      'long text',
      `="Now "&${decided('Now')}&", later "&${decided('Later')}&", not ours "&${decided('Not ours')}&", others "&${decided('Others do it')}`,
    ),
    calculated('Decided', 106, 'percent', '=IF([In all]=0,0,1-[Open]/[In all])'),
    calculated('Open', 190, 'number', `=${decided('')}`),
    calculated('In all', 160, 'number', '=SUMPRODUCT(--(Services[Area]=[Area]))'),
  ],
  rows: () => serviceAreas.map(({ name, abbreviation }): Row => ({ Short: abbreviation, Area: name })),
};

const tables = stacked(
  6,
  columns.map(({ width }) => width),
  [
    {
      name: 'Services',
      key: 'ID',
      columns,
      rows: () => items.map(({ id, service, area }): Row => ({ ID: id, Service: service, Area: area })),
    },
    checks,
    areas,
    considerationsTable(
      'ServiceConsiderations',
      'When services are chosen (4.3.1)',
      roadmapConsiderations.filter(({ source }) => source === 'framework 4.3.1'),
    ),
  ],
);

/** The decision on each of FIRST's 21 services, and what it needs (4.3.1, App. D). */
export const services: SheetBlueprint = {
  name: 'Services',
  optional: true,
  needs: ['Lists', 'Readiness', 'Service Functions'],
  title: 'Services',
  purpose:
    'Step 4: decide on each service: now, later, not ours, or others do it; then say for whom, how and with what. Settle what Warning says before it starts.',
  tabColor: stepColours.step4,
  freezeAt: 'C7',
  tables,
  cells: [
    {
      at: 'A3',
      formula:
        `="Now: "&SUMPRODUCT(--${isNow})&" (at most "&MaxFirstServices&"), later: "&SUMPRODUCT(--(Services[Decision]="Later"))&", not ours: "` +
        `&SUMPRODUCT(--(Services[Decision]="Not ours"))&", others: "&SUMPRODUCT(--(Services[Decision]="Others do it"))&", undecided: "` +
        `&SUMPRODUCT((Services[ID]<>"")*(Services[Decision]=""))&". Warnings: "&SUMPRODUCT(--(Services[Warning]<>""))&"."`,
      look: looks.label,
    },
    { at: 'A4', value: 'Most services to begin with (ours; change it):', look: looks.label },
    {
      at: 'D4',
      name: 'MaxFirstServices',
      value: maxFirstServices,
      input: {
        content: 'number',
        note: { title: 'Most services at first', message: 'More services than this under Now are a warning.' },
      },
    },
    { at: 'A5', value: serviceFrameworkNotice.split(/(?<=\.) /)[0], look: looks.purpose },
  ],
  conditionalFormats: [
    {
      range: { table: 'Services', from: 'Warning', to: 'Warning' },
      formula: '=THIS<>""',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Services', from: 'Decision', to: 'Decision' },
      formula: '=THIS="Now"',
      look: { fill: palette.done, color: palette.white, bold: true },
    },
    {
      range: { table: 'Services', from: 'ID', to: 'Functions' },
      formula: '=OR([Decision]="Not ours",[Decision]="Others do it")',
      look: { color: '#8C8C8C', italic: true },
    },
    {
      range: { table: 'ServiceChecks', from: 'State', to: 'State' },
      formula: '=THIS="To settle"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'ServiceDecisionsByArea', from: 'Decided', to: 'Decided' },
      bar: { color: palette.planned, from: 0, to: 1 },
    },
  ],
  groups: ['G:K', 'L:Q'],
  // The catalogue and its posts; what lies behind a decision is read on the screen.
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:M${lastRowOf(tables, rowsOf)}`, titleRows: '6:6' },
};
