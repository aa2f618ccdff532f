import type { SheetBlueprint } from '../blueprint';
import { looks, palette } from '../look';
import { priorityFormats } from './priority-formats';
import { stepColours } from './step-colours';

const kept = 2000;
const last = 5 + kept;

/** Levels reach a function as text where they are blank: a host may hand over a blank cell as 0, a legal level. */
const level = (heading: string) => `IF(Gaps[${heading}]="","",Gaps[${heading}])`;

/** The gaps in order of priority, each with its reason in words. */
export const priorities: SheetBlueprint = {
  name: 'Priorities',
  title: 'Priorities: the gaps in order',
  purpose: 'The counted gaps, most urgent first, each with the reason for its place. Nothing is typed here.',
  tabColor: stepColours.step3,
  widths: {
    A: 60,
    B: 70,
    C: 280,
    D: 70,
    E: 84,
    F: 130,
    // Room for the longest reason in one line: no reader grows a row by what spills into it.
    G: 960,
    H: 24,
    I: 60,
    J: 70,
    K: 200,
    L: 70,
    M: 84,
    N: 130,
    O: 300,
  },
  freezeAt: 'D6',
  cells: [
    ...['Rank', 'ID', 'Item', 'Score', 'Priority', 'Gap Type', 'Why it stands here'].map((value, index) => ({
      at: `${'ABCDEFG'[index]}5`,
      value,
      look: looks.calculatedHeading,
    })),
    { at: 'I4', value: 'The same list as last saved, for readers without Waymark', look: looks.purpose },
    ...['Rank', 'ID', 'Item', 'Score', 'Priority', 'Gap Type', 'Why it stands here'].map((value, index) => ({
      at: `${'IJKLMNO'[index]}5`,
      value,
      look: looks.calculatedHeading,
    })),
  ],
  areas: [
    { range: 'A6:F205', look: looks.text },
    { range: 'G6:G205', look: { vertical: 'Top' } },
    { range: 'A6:A205', look: { align: 'Center' } },
    { range: 'D6:D205', look: { format: '0.0', align: 'Center' } },
    { range: 'I6:O205', look: { color: palette.quiet, vertical: 'Top' } },
    { range: 'L6:L205', look: { format: '0.0' } },
  ],
  anchors: [
    {
      id: 'RANKING',
      at: 'A6',
      live:
        `CSIRT.RANKING(Gaps[ID],Gaps[Item],Gaps[Importance Used],${level('As-Is Level')},${level('To-Be Level')},Gaps[Effort Used],` +
        'Gaps[Waiting],Gaps[Agreed Priority],Gaps[Status],ImportanceScaleValues,Thresholds,LevelMax)',
      fallback: `IF(INDEX($I$6:$O$${last},1,1):INDEX($I$6:$O$${last},MAX(1,COUNTIF($J$6:$J$${last},"?*")),7)="","",INDEX($I$6:$O$${last},1,1):INDEX($I$6:$O$${last},MAX(1,COUNTIF($J$6:$J$${last},"?*")),7))`,
      saved: { at: 'I6', rows: kept, columns: 7 },
    },
  ],
  names: [{ name: 'RankedIDs', formula: '=Priorities!$B$6:$B$205', comment: 'IDs of the ranked gaps' }],
  conditionalFormats: [
    ...priorityFormats('E6:E205'),
    {
      range: 'E6:F205',
      formula: '=LEFT(THIS,5)="Check"',
      look: { fill: palette.check, color: palette.checkInk, bold: true },
    },
  ],
  groups: ['I:O'],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:G${5 + rowsOf('Gaps')}`, titleRows: '5:5' },
};
