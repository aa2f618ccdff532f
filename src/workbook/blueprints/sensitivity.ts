import type { SheetBlueprint } from '../blueprint';
import { looks } from '../look';
import { priorityFormats } from './priority-formats';
import { stepColours } from './step-colours';

/** Made on demand: what moves when a judgement is a little off, as values of one day. */
export const sensitivitySheet: SheetBlueprint = {
  name: 'Sensitivity',
  optional: true,
  title: 'Sensitivity: how firm the order is',
  purpose:
    'What changes band or rank if an importance or an as-is level is one step off, or a threshold five points. Values, written by Waymark; write it again after the analysis has changed.',
  tabColor: stepColours.step3,
  freezeAt: 'D7',
  cells: [{ at: 'A4', name: 'SensitivityAsOf', value: '', look: looks.label }],
  tables: [
    {
      name: 'Sensitivity',
      at: 'A6',
      key: 'Gap',
      columns: [
        { heading: 'If', width: 220, content: 'text', kind: 'seeded' },
        { heading: 'Gap', width: 70, content: 'text', kind: 'seeded' },
        { heading: 'Item', width: 260, content: 'long text', kind: 'seeded' },
        { heading: 'Changes', width: 100, content: 'text', kind: 'seeded' },
        { heading: 'Priority Now', width: 84, content: 'text', kind: 'seeded' },
        { heading: 'Priority Then', width: 84, content: 'text', kind: 'seeded' },
        { heading: 'Rank Now', width: 66, content: 'number', kind: 'seeded' },
        { heading: 'Rank Then', width: 66, content: 'number', kind: 'seeded' },
        { heading: 'Places Moved', width: 70, content: 'number', kind: 'seeded', note: 'Above 0 is up the list.' },
      ],
      rows: () => [{}],
    },
  ],
  conditionalFormats: [...priorityFormats({ table: 'Sensitivity', from: 'Priority Now', to: 'Priority Then' })],
  print: { orientation: 'Landscape', area: (rowsOf) => `A1:I${6 + rowsOf('Sensitivity')}`, titleRows: '6:6' },
};
