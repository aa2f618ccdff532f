import type { ProjectDetails } from './blueprint';
import { inWords } from './errors';

/** What the open workbook says of itself. */
export interface Project {
  readonly details: ProjectDetails;
  readonly seeded: boolean;
  /** Version of Waymark that last calculated in it. */
  readonly version: string | null;
}

/** Reads the project details from the workbook; blank where it has none. */
export async function readProject(): Promise<Project> {
  try {
    return await Excel.run(async (context) => {
      const cells = ['Economy', 'Sector', 'Team', 'ProjectStart', 'CalculatedBy'].map((name) => {
        const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
        range.load('values');
        return range;
      });
      await context.sync();
      const [economy, sector, team, start, version] = cells.map((cell) => (cell.isNullObject ? '' : cell.values[0][0]));
      return {
        details: {
          economy: String(economy),
          sector: String(sector),
          team: String(team),
          start: typeof start === 'number' ? start : 0,
        },
        seeded: !cells[3].isNullObject,
        version: version === '' ? null : String(version),
      };
    });
  } catch (error) {
    throw inWords(error, 'read this workbook');
  }
}
