import type { SheetBlueprint } from '../blueprint';
import { looks, palette } from '../look';

const kept = 5000;
const last = 5 + kept;
const headings = ['ID', 'Start', 'Finish', 'Slack', 'Critical', 'Waiting for', 'Problem'];

/** The engine sheet: what SCHEDULE answers, and the same as last saved. The roadmap looks its dates up here by ID. */
export const schedule: SheetBlueprint = {
  name: 'Schedule',
  title: 'Schedule (engine)',
  purpose:
    'Dates and slack of every roadmap row by the critical path method. Nothing is typed here; the sheet Roadmap reads it by ID.',
  tabColor: '#667085',
  widths: {
    A: 70,
    B: 94,
    C: 94,
    D: 66,
    E: 72,
    F: 150,
    G: 420,
    H: 24,
    I: 70,
    J: 94,
    K: 94,
    L: 66,
    M: 72,
    N: 150,
    O: 420,
  },
  freezeAt: 'B6',
  cells: [
    { at: 'I4', value: 'The same as last saved, for readers without Waymark', look: looks.purpose },
    ...headings.map((value, index) => ({ at: `${'ABCDEFG'[index]}5`, value, look: looks.calculatedHeading })),
    ...headings.map((value, index) => ({ at: `${'IJKLMNO'[index]}5`, value, look: looks.calculatedHeading })),
  ],
  areas: [
    { range: 'B6:C505', look: { format: 'yyyy-mm-dd', align: 'Left' } },
    { range: 'D6:D505', look: { format: '0 "d"', align: 'Center' } },
    { range: 'J6:K505', look: { format: 'yyyy-mm-dd', align: 'Left' } },
    { range: 'L6:L505', look: { format: '0 "d"', align: 'Right' } },
    { range: 'I6:O505', look: { color: palette.quiet } },
  ],
  anchors: [
    {
      id: 'SCHEDULE',
      at: 'A6',
      live:
        'CSIRT.SCHEDULE(Roadmap[ID],Roadmap[Kind],Roadmap[Duration],Roadmap[Depends on],ProjectStart,Roadmap[Earliest start],' +
        'Roadmap[Finish by],Roadmap[Actual Start],Roadmap[Actual Finish],Roadmap[Percent complete],StatusDate,WorkingWeek,Holidays[Date])',
      fallback: `IF(INDEX($I$6:$O$${last},1,1):INDEX($I$6:$O$${last},ROWS(Roadmap[ID]),7)="","",INDEX($I$6:$O$${last},1,1):INDEX($I$6:$O$${last},ROWS(Roadmap[ID]),7))`,
      saved: { at: 'I6', rows: kept, columns: 7 },
    },
  ],
  names: [
    { name: 'ScheduleResults', formula: `=Schedule!$A$6:$G$${last}`, comment: 'What SCHEDULE answers, row by row' },
    { name: 'ScheduleIDs', formula: `=Schedule!$A$6:$A$${last}`, comment: 'IDs of the scheduled rows' },
  ],
  groups: ['I:O'],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:G${5 + rowsOf('Roadmap')}`, titleRows: '5:5' },
};
