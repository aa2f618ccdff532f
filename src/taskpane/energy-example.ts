import facts from '../../assets/examples/energy/example.json';
import gaps from '../../assets/examples/energy/gaps.csv';
import groupings from '../../assets/examples/energy/groupings.csv';
import holidays from '../../assets/examples/energy/holidays.csv';
import people from '../../assets/examples/energy/people.csv';
import roadmap from '../../assets/examples/energy/roadmap.csv';
import type { Example } from '../workbook';

const tables = { Gaps: gaps, Groupings: groupings, Holidays: holidays, People: people, Roadmap: roadmap };

/** The worked example of an energy sector; loaded only when somebody asks for it. */
export const energyExample: Example = {
  ...facts,
  files: Object.entries(tables).map(([table, text]) => ({
    table,
    name: `${table.toLowerCase()}.csv`,
    bytes: new TextEncoder().encode(text),
  })),
};
