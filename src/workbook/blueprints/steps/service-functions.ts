import { serviceFrameworkNotice, serviceFunctions as items, services } from '../../../framework/content';
import type { Row, SheetBlueprint } from '../../blueprint';
import { looks, palette } from '../../look';
import { stepColours } from '../step-colours';
import { calculated, seeded, typed } from './columns';

/** A line of its own for each, so that none is cut at the edge of a page. */
const [credit, ...more] = serviceFrameworkNotice.split(/(?<=\.) /);

const nameOf = new Map(services.map(({ id, service }) => [id, service]));

/** The 76 functions of FIRST's framework as a reference, with a tick for the first scope (App. D). */
export const serviceFunctions: SheetBlueprint = {
  name: 'Service Functions',
  optional: true,
  needs: ['Lists', 'Services'],
  title: 'Functions of the services',
  purpose:
    'Step 4: what the services consist of, as a reference. Say for the services that start now which functions belong to the first scope.',
  tabColor: stepColours.step4,
  freezeAt: 'C7',
  tables: [
    {
      name: 'ServiceFunctions',
      at: 'A6',
      key: 'ID',
      columns: [
        seeded('ID', 76, 'text', { note: 'Number of FIRST; never change or reuse an ID.' }),
        seeded('Function', 310, 'long text'),
        typed('In first scope', 84, 'text', { list: 'YesNoNames' }),
        typed('Remarks', 260, 'long text', { note: 'What it means here, or why not.' }),
        seeded('Service ID', 76, 'text'),
        seeded('Service', 250, 'long text'),
        calculated(
          'Service is',
          96,
          'text',
          '=IF(ISNUMBER(MATCH([Service ID],Services[ID],0)),INDEX(Services[Decision],MATCH([Service ID],Services[ID],0))&"","")',
          { note: 'What is decided on the service.' },
        ),
      ],
      rows: () =>
        items.map(({ id, name, serviceId }): Row => ({
          ID: id,
          Function: name,
          'Service ID': serviceId,
          Service: nameOf.get(serviceId),
        })),
    },
  ],
  cells: [
    {
      at: 'A3',
      formula:
        '="In the first scope: "&SUMPRODUCT(--(ServiceFunctions[In first scope]="Yes"))&" of "&SUMPRODUCT(--(ServiceFunctions[ID]<>""))' +
        '&" functions. Of services that start now and without an answer: "&SUMPRODUCT((ServiceFunctions[Service is]="Now")*(ServiceFunctions[In first scope]=""))&"."',
      look: looks.label,
    },
    { at: 'A4', value: credit, look: looks.purpose },
    { at: 'A5', value: more.join(' '), look: looks.purpose },
  ],
  conditionalFormats: [
    {
      range: { table: 'ServiceFunctions', from: 'ID', to: 'Service is' },
      formula: '=[In first scope]="Yes"',
      look: { fill: palette.met, color: palette.ink },
    },
    {
      range: { table: 'ServiceFunctions', from: 'ID', to: 'Service is' },
      formula: '=OR([Service is]="Not ours",[Service is]="Others do it")',
      look: { color: '#8C8C8C', italic: true },
    },
  ],
  print: {
    orientation: 'Portrait',
    area: (rowsOf) => `A1:G${6 + rowsOf('ServiceFunctions')}`,
    titleRows: '6:6',
  },
};
