import { roadmapConsiderations, trainingNeeds } from '../../../framework/content';
import type { Row, SheetBlueprint, TableBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed } from './columns';
import { considerationsTable } from './considerations';
import { lastRowOf, stacked } from './stack';

/** Widths that the tables of this sheet share: ID, role, text, state, remarks. */
const [id, name, text, state, remarks] = [92, 160, 280, 96, 230] as const;

/** Default initiatives: training before the first services, and cross-training after them. */
const initiativeOf = { 'Before first services': 'R-026', Later: 'R-028' } as const;

const open = '[Held]<>"Yes"';

const skills: Omit<TableBlueprint, 'at'> = {
  name: 'Training',
  key: 'ID',
  columns: [
    seeded('ID', id, 'text', { note: 'TR-01 and so on; never change or reuse an ID.' }),
    seeded('Role', name, 'text'),
    seeded('Skill wanted', text, 'long text'),
    typed('Held', state, 'text', { list: 'ReadinessStateNames', note: 'Yes, Partly or No: does the person have it?' }),
    typed('How', remarks, 'long text', { note: 'Course, mentor, exercise, work beside others; who gives it.' }),
    calculated(
      'State',
      120,
      'text',
      '=IF(AND([ID]="",[Skill wanted]=""),"",IF(AND([Person]<>"",[Person]=[Stand-in]),"Check stand-in",' +
        `IF([Person]="","Nobody yet",IF(${open},IF([Done on]<>"","Check Held",IF(AND(ISNUMBER([Due]),[Due]<StatusDate),"Overdue","To train")),` +
        'IF([Stand-in]="","No stand-in",IF([Stand-in held]="Yes","Covered","Stand-in to train"))))))',
      { note: 'Covered: the person has the skill, and so has a stand-in.' },
    ),
    typed('Person', 130, 'text', { list: 'PeopleNames', note: 'Who fills the role.' }),
    typed('Stand-in', 130, 'text', { list: 'PeopleNames', note: 'Who can take over (AL 10d, 6.4.1).' }),
    typed('Stand-in held', 96, 'text', { list: 'ReadinessStateNames', note: 'Does the stand-in have the skill?' }),
    seeded('Need', 150, 'text', { list: 'SkillNeedNames', note: 'When it has to be there.' }),
    typed('Due', 94, 'date'),
    typed('Done on', 94, 'date'),
    typed('Cost', 90, 'money', { note: 'In the currency of Settings.' }),
    typed('Gaps', 110, 'long text', { note: 'IDs of gaps that ask for it, separated by ;' }),
    seeded('Initiative', 80, 'text', { list: 'RoadmapIDs', note: 'Row of the roadmap that sees to it.' }),
    typed('Remarks', 260, 'long text'),
    seeded('Source', 170, 'long text'),
  ],
  rows: () =>
    trainingNeeds.map((one): Row => ({
      ID: one.id,
      Role: one.role,
      'Skill wanted': one.skill,
      Need: one.need,
      Initiative: initiativeOf[one.need],
      Source: one.source,
    })),
};

const roles = [...new Set(trainingNeeds.map(({ role }) => role))];
const considerations = roadmapConsiderations.filter(({ source }) => source === 'framework 4.3.4');
const ofRole = 'Training[Role]=[Role]';
const count = (heading: string, width: number, condition: string) =>
  calculated(heading, width, 'number', `=SUMPRODUCT((${ofRole})*(${condition}))`);

const byRole: Omit<TableBlueprint, 'at'> = {
  name: 'TrainingByRole',
  key: 'Role',
  caption: 'Covered by role',
  columns: [
    seeded('No.', id, 'number'),
    seeded('Role', name, 'text', { note: 'As above; add a row for a role of your own.' }),
    calculated(
      'Still to do',
      text,
      'text',
      '=IF([Skills]=0,"",IF([Covered]=[Skills],"–",IF([To train]>0,[To train]&" to train",IF([Nobody]>0,[Nobody]&" without a person","")&IF([Nobody]*[Uncovered]>0,", ","")&IF([Uncovered]>0,[Uncovered]&" without a trained stand-in",""))))',
    ),
    calculated('Share', state, 'percent', '=IF([Skills]=0,"",[Covered]/[Skills])'),
    calculated('So far', remarks, 'text', '=[Covered]&" of "&[Skills]'),
    count('Skills', 120, '1'),
    count('Covered', 130, 'Training[State]="Covered"'),
    count('To train', 130, '(Training[State]="To train")+(Training[State]="Overdue")>0'),
    count('Nobody', 96, 'Training[State]="Nobody yet"'),
    count('Uncovered', 150, '(Training[State]="No stand-in")+(Training[State]="Stand-in to train")>0'),
  ],
  rows: () => roles.map((role, index): Row => ({ 'No.': index + 1, Role: role })),
};

const tables = stacked(
  5,
  skills.columns.map(({ width }) => width),
  [skills, byRole, considerationsTable('TrainingConsiderations', 'For the training plan (4.3.4)', considerations)],
);

const counted = (condition: string) => `SUMPRODUCT((Training[Skill wanted]<>"")*(${condition}))`;

/** Roles and skills of the team, who holds them, and who can stand in (4.3.4, Action List 10, 6.4.1). */
export const training: SheetBlueprint = {
  name: 'Training',
  optional: true,
  needs: ['Lists'],
  title: 'Roles, skills and training',
  purpose:
    'Step 4: the skills that the team needs, who has them, who can stand in, how the rest is learned. The rows are our suggestion; add your own below.',
  tabColor: stepColours.step4,
  freezeAt: 'C6',
  tables,
  cells: [
    {
      at: 'A3',
      formula:
        `="Held: "&${counted('Training[Held]="Yes"')}&" of "&${counted('1')}&" skills, "&${counted('Training[State]="Covered"')}&" with a trained stand-in. "` +
        `&"Needed before the first services and not held: "&${counted('(Training[Need]="Before first services")*(Training[Held]<>"Yes")')}` +
        `&". Overdue: "&${counted('Training[State]="Overdue"')}&"."`,
      look: looks.label,
    },
  ],
  conditionalFormats: [
    {
      range: { table: 'Training', from: 'State', to: 'State' },
      formula: '=OR(LEFT(THIS,5)="Check",THIS="Overdue")',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Training', from: 'State', to: 'State' },
      formula: '=THIS="Covered"',
      look: { fill: palette.met, color: palette.ink },
    },
    { range: { table: 'TrainingByRole', from: 'Share', to: 'Share' }, bar: { color: palette.planned, from: 0, to: 1 } },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A1:L${lastRowOf(tables, rowsOf)}`,
  },
};
