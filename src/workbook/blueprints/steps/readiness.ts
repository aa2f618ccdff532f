import { readinessItems, serviceAreas } from '../../../framework/content';
import type { ColumnBlueprint, Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed } from './columns';
import { lastRowOf, stacked } from './stack';

const [id, name, text, state, remarks] = [84, 230, 340, 90, 230] as const;

const same = '(ReadinessHeadings[Area]=[Area])*(ReadinessHeadings[Heading]=[Heading])';

const rows: Omit<TableBlueprint, 'at'> = {
  name: 'Readiness',
  key: 'ID',
  columns: [
    seeded('ID', id, 'text'),
    seeded('Heading', name, 'long text'),
    seeded('Consideration', text, 'long text'),
    typed('State', state, 'text', { list: 'ReadinessStateNames', note: 'Yes, Partly or No; blank = not looked at.' }),
    typed('Evidence', remarks, 'long text', { note: 'What shows it: person, paper, exercise, date.' }),
    typed('Gap', 76, 'text', { list: 'GapIDs', note: 'Row of Gap Analysis that will bring it about.' }),
    seeded('Rule', 100, 'text', { list: 'ReadinessRuleNames', note: 'What the heading asks of its rows.' }),
    seeded('Area', 230, 'long text'),
    calculated(
      'Heading is',
      90,
      'text',
      `=IF(SUMPRODUCT(${same})=0,"",INDEX(ReadinessHeadings[State],AGGREGATE(15,6,(ROW(ReadinessHeadings[No.])-MIN(ROW(ReadinessHeadings[No.]))+1)/(${same}),1)))`,
    ),
  ],
  rows: () =>
    readinessItems.map(({ id, heading, consideration, rule, area }): Row => ({
      ID: id,
      Heading: heading,
      Consideration: consideration,
      Rule: rule,
      Area: area,
    })),
};

/** A heading may stand in two areas, and hold rows of two rules. */
const headings = readinessItems.reduce<{ area: string; heading: string; rules: string[] }[]>((all, item) => {
  const last = all.find(({ area, heading }) => area === item.area && heading === item.heading);
  if (!last) return [...all, { area: item.area, heading: item.heading, rules: [item.rule] }];
  if (!last.rules.includes(item.rule)) last.rules.push(item.rule);
  return all;
}, []);

const here = '(Readiness[Area]=[Area])*(Readiness[Heading]=[Heading])';
const ruled = (rule: string) => `${here}*(Readiness[Rule]="${rule}")`;
const isYes = '(Readiness[State]="Yes")';
const mustMissing = `(SUMPRODUCT(${ruled('All')}*(Readiness[State]<>"Yes"))+(SUMPRODUCT(${ruled('At least one')})>0)*(SUMPRODUCT(${ruled('At least one')}*${isYes})=0))`;
const knowMissing = `SUMPRODUCT(${ruled('Know')}*((Readiness[State]="No")+(Readiness[State]="")>0))`;

const number = (heading: string, width: number, formula: string): ColumnBlueprint =>
  calculated(heading, width, 'number', formula);

const headingsTable: Omit<TableBlueprint, 'at'> = {
  name: 'ReadinessHeadings',
  key: 'No.',
  caption:
    'The headings of Appendix E: Know is met when no row is No or open, All when each is Yes, At least one when any is Yes',
  columns: [
    seeded('No.', id, 'number'),
    seeded('Heading', name, 'long text'),
    seeded('Area', text, 'text'),
    calculated(
      'State',
      state,
      'text',
      '=IF([Heading]="","",IF([Must]+[Know]=0,"Met",IF([Answered]=0,"Open","Not met")))',
    ),
    seeded('Rules', remarks, 'text'),
    number('Rows', 76, `=SUMPRODUCT(${here})`),
    number('Answered', 100, `=SUMPRODUCT(${here}*(Readiness[State]<>""))`),
    calculated(
      'Missing',
      230,
      'text',
      '=IF([Heading]="","",IF([Must]+[Know]=0,"–",IF([Must]>0,[Must]&" must-have","")&IF([Must]*[Know]>0,", ","")&IF([Know]>0,[Know]&" to know","")))',
    ),
    number('Must', 90, `=${mustMissing}`),
    number('Know', 76, `=${knowMissing}`),
    number('Has Must', 76, `=IF(SUMPRODUCT(${ruled('All')})+SUMPRODUCT(${ruled('At least one')})>0,1,0)`),
  ],
  rows: () =>
    headings.map(({ area, heading, rules }, index): Row => ({
      'No.': index + 1,
      Heading: heading,
      Area: area,
      Rules: rules.join(', '),
    })),
};

const ofArea = 'ReadinessHeadings[Area]=[Area]';

const areasTable: Omit<TableBlueprint, 'at'> = {
  name: 'ReadinessAreas',
  key: 'Area',
  caption: 'Ready by service area: headings met, and the must-haves without which a service should not start',
  columns: [
    seeded('Short', id, 'text'),
    seeded('Area', name, 'long text'),
    seeded('What it is about', text, 'long text'),
    calculated('Ready', state, 'percent', '=IF([Headings]=0,0,[Met]/[Headings])'),
    calculated('Must-haves', remarks, 'text', '=IF([Must in all]=0,"none",[Must met]&" of "&[Must in all])', {
      note: 'Headings with the rule All or At least one.',
    }),
    number('Services Now', 76, '=SUMPRODUCT((Services[Area]=[Area])*(Services[Decision]="Now"))'),
    number('Met', 100, `=SUMPRODUCT((${ofArea})*(ReadinessHeadings[State]="Met"))`),
    number('Headings', 230, `=SUMPRODUCT(--(${ofArea}))`),
    number('Must met', 90, `=SUMPRODUCT((${ofArea})*(ReadinessHeadings[Has Must]=1)*(ReadinessHeadings[Must]=0))`),
    number('Must in all', 76, `=SUMPRODUCT((${ofArea})*(ReadinessHeadings[Has Must]=1))`),
  ],
  rows: () =>
    serviceAreas.map(({ name: area, abbreviation, purpose }): Row => ({
      Short: abbreviation,
      Area: area,
      'What it is about': purpose,
    })),
};

const tables = stacked(
  5,
  rows.columns.map(({ width }) => width),
  [rows, headingsTable, areasTable],
);

/** Appendix E as rows to be met before services of their area start, with the rule of each heading. */
export const readiness: SheetBlueprint = {
  name: 'Readiness',
  optional: true,
  needs: ['Lists', 'Services'],
  title: 'Readiness for services (Appendix E)',
  purpose:
    'Step 4: what a team has to know and be able to do before services of an area start. Give each row a state; headings and areas are counted below.',
  tabColor: stepColours.step4,
  freezeAt: 'B6',
  tables,
  cells: [
    {
      at: 'A3',
      formula:
        '="Headings met: "&SUM(ReadinessAreas[Met])&" of "&SUM(ReadinessAreas[Headings])&". Rows answered: "&SUMPRODUCT((Readiness[ID]<>"")*(Readiness[State]<>""))' +
        '&" of "&SUMPRODUCT(--(Readiness[ID]<>""))&". Areas with a service that starts now and that are not wholly ready: "' +
        '&SUMPRODUCT((ReadinessAreas[Services Now]>0)*(ReadinessAreas[Met]<ReadinessAreas[Headings]))&"."',
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Readiness', from: 'Heading is', to: 'Heading is' },
      formula: '=THIS="Met"',
      look: { fill: palette.met, color: palette.ink },
    },
    {
      range: { table: 'ReadinessHeadings', from: 'State', to: 'State' },
      formula: '=THIS="Met"',
      look: { fill: palette.met, color: palette.ink },
    },
    { range: { table: 'ReadinessAreas', from: 'Ready', to: 'Ready' }, bar: { color: palette.planned, from: 0, to: 1 } },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:I${lastRowOf(tables, rowsOf)}`,
    titleRows: '5:5',
  },
};
