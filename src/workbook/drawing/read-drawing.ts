import { dayWords } from '../../roadmap/bar-words';
import { arrangeDrawing, type RoadmapDrawing } from '../../roadmap/drawing/model';
import { asDay, asText } from '../reading/cells';
import { roadmapLines } from '../reading/roadmap';
import { readNamed, readTables } from '../reading/tables';

/** The roadmap of the open workbook as everything that draws it needs it. */
export async function readDrawing(context: Excel.RequestContext): Promise<RoadmapDrawing> {
  const { Roadmap, Tracks } = await readTables(context, ['Roadmap', 'Tracks']);
  const named = await readNamed(context, ['StatusDate', 'Economy', 'Sector', 'Team']);
  const statusDate = asDay(named.StatusDate);
  const about = [named.Team, named.Sector, named.Economy].map(asText).filter((part) => part !== '');
  return arrangeDrawing({
    title: about.length > 0 ? `Roadmap: ${about.join(', ')}` : 'Roadmap',
    source: statusDate === null ? 'Waymark, sheet Roadmap' : `Waymark, sheet Roadmap, as of ${dayWords(statusDate)}`,
    statusDate,
    trackOrder: Tracks.rows.map(({ Track }) => asText(Track)),
    rows: roadmapLines(Roadmap).map((line) => ({
      id: line.id,
      track: line.track,
      initiative: line.initiative,
      kind: line.kind,
      start: line.start,
      finish: line.finish,
      duration: line.duration,
      critical: line.critical,
      progress: line.actualFinish === null ? Math.min(1, Math.max(0, line.percentComplete)) : 1,
      baselineStart: line.baselineStart,
      baselineFinish: line.baselineFinish,
      health: asText(line.row.Health),
      priority: line.priority,
      dependsOn: line.dependsOn,
    })),
  });
}
