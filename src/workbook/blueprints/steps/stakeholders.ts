import type { SheetBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, typed } from './columns';

const count = (condition: string) => `SUMPRODUCT((Stakeholders[Organisation]<>"")*(${condition}))`;

/** Who cares, who is served and who is related: classes, trust, agreement on goals, how each is informed (1.2, 1.3.2, 1.6, 5.4). */
export const stakeholders: SheetBlueprint = {
  name: 'Stakeholders',
  optional: true,
  needs: ['Lists', 'Interviews'],
  title: 'Stakeholders, constituents and community',
  purpose:
    'Step 1: who cares, is served, or is related; what each gives, how far trust goes, and its view of the goals. Type below the last row to add one.',
  tabColor: stepColours.step1,
  freezeAt: 'C6',
  tables: [
    {
      name: 'Stakeholders',
      at: 'A5',
      key: 'ID',
      columns: [
        typed('ID', 62, 'text', { note: 'S-001 and so on, each once: interviews and answers name the row by it.' }),
        typed('Organisation', 236, 'long text'),
        typed('Class', 106, 'text', { list: 'StakeholderClassNames' }),
        typed('Public or private', 86, 'text', { list: 'OwnershipNames' }),
        typed('Reach', 108, 'text', { list: 'ReachNames' }),
        typed('Part', 140, 'text', { list: 'StakeholderPartNames' }),
        typed('Gives', 104, 'text', { list: 'ContributionNames', note: 'One of the list, or several separated by ;' }),
        typed('Served', 94, 'text', { list: 'ServedNames', note: 'Whether the CSIRT serves it, and when.' }),
        typed('Interest', 80, 'text', { list: 'HighLowNames', note: 'How much it cares about the outcome.' }),
        typed('Influence', 88, 'text', { list: 'HighLowNames', note: 'How far it can help or hinder.' }),
        typed('Trust basis', 108, 'text', { list: 'TrustBasisNames', note: 'What trust rests on (1.2.2).' }),
        typed('Trust now', 60, 'level', { list: 'TrustNumbers', note: '0 None, 1 Known, 2 Shares, 3 Relies.' }),
        typed('Trust wanted', 74, 'level', { list: 'TrustNumbers', note: 'What the services need: 0 to 3.' }),
        typed('Barrier', 200, 'text', { list: 'TrustBarrierNames', note: 'What stands in the way of trust.' }),
        typed('Agreement', 130, 'long text', { note: 'Agreement with it: ID of the document (D-001) or its name.' }),
        typed('Goals consensus', 100, 'text', { list: 'ConsensusNames', note: 'Where it stands on the goals (1.6).' }),
        typed('Informed by', 130, 'text', { list: 'InformedByNames', note: 'How it learns of progress (5.4).' }),
        typed('How often', 110, 'long text', { note: 'Such as monthly, or at every checkpoint.' }),
        typed('Respondent', 108, 'text', { list: 'YesNoNames', note: 'Yes: is asked for its view of every gap.' }),
        typed('Team contact', 130, 'text', { list: 'PeopleNames', note: 'Who in the team keeps in touch.' }),
        typed('Subsector', 200, 'text', {
          list: 'SubsectorNames',
          note: 'Part of the sector, such as electricity (Lists).',
        }),
        typed('Unit', 140, 'long text'),
        typed('Contact', 140, 'text', {
          note: 'Person. Personal data stay out of shared copies unless you say otherwise.',
        }),
        typed('E-mail', 210, 'long text'),
        typed('Phone', 120, 'text'),
        typed('Remarks', 440, 'long text'),
        typed('TLP', 172, 'text', { list: 'TLPNames' }),
        calculated('Interviews', 94, 'number', '=IF([ID]="","",SUMPRODUCT(--(Interviews[Stakeholder]=[ID])))'),
        calculated(
          'Trust to gain',
          72,
          'number',
          '=IF(AND(ISNUMBER([Trust now]),ISNUMBER([Trust wanted])),MAX(0,[Trust wanted]-[Trust now]),"")',
        ),
        calculated(
          'To settle',
          160,
          'text',
          '=IF([Organisation]="","",IF([ID]="","Check ID: none",IF(SUMPRODUCT(--(Stakeholders[ID]=[ID]))>1,"Check ID: used twice",' +
            'IF([Class]="","Class",IF(AND([Class]="Constituent",[Served]=""),"Served or not",IF([Goals consensus]="Objects","Objects to the goals",' +
            'IF(AND(ISNUMBER([Trust to gain]),[Barrier]=""),IF([Trust to gain]>0,"Barrier to trust",IF([Informed by]="","How it is informed","")),' +
            'IF([Informed by]="","How it is informed",""))))))))',
          { note: 'The first thing about this row that is open.' },
        ),
      ],
      rows: () => [{}],
    },
  ],
  names: [{ name: 'StakeholderIDs', formula: '=Stakeholders[ID]', comment: 'List for Stakeholder' }],
  cells: [
    {
      at: 'A3',
      formula:
        `=${count('Stakeholders[Organisation]<>""')}&" organisations, "&${count('Stakeholders[Served]="From start"')}&" served from the start. Goals: "` +
        `&${count('Stakeholders[Goals consensus]="Agreed"')}&" agreed, "&${count('Stakeholders[Goals consensus]="Objects"')}&" object, "` +
        `&${count('(Stakeholders[Goals consensus]<>"Agreed")*(Stakeholders[Goals consensus]<>"Objects")')}&" without an answer. More trust wanted with "` +
        `&${count('ISNUMBER(Stakeholders[Trust to gain])*(Stakeholders[Trust to gain]<>0)')}&"."`,
      look: looks.label,
    },
  ],
  groups: ['V:Y'],
  conditionalFormats: [
    {
      range: { table: 'Stakeholders', from: 'To settle', to: 'To settle' },
      formula: '=OR(LEFT(THIS,5)="Check",LEFT(THIS,7)="Objects")',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
    {
      range: { table: 'Stakeholders', from: 'Trust to gain', to: 'Trust to gain' },
      formula: '=AND(ISNUMBER(THIS),THIS>=2)',
      look: { fill: palette.medium, color: palette.ink },
    },
  ],
  print: {
    orientation: 'Landscape',
    area: (rowsOf) => `A5:T${5 + rowsOf('Stakeholders')}`,
    titleRows: '5:5',
    titleColumns: 'A:B',
    pagesWide: 2,
  },
};
