import { colours } from './colours';
import {
  heightOf,
  headingHeight,
  planPage,
  textHeight,
  textSize,
  titleHeight,
  type PlanLane,
  type PlanOnAPage,
} from './plan-on-a-page';
import { Surface } from './svg';

const margin = 20;
const shade = { Late: '#FCE4E4', 'At risk': '#F5C04A' } as const;

/** A plan on a page as one SVG document, in points. */
export function drawPlan(plan: PlanOnAPage, direction: 'ltr' | 'rtl' = 'ltr'): string {
  const { widths, periods, size, lineHeight } = plan;
  const width = planPage.width + 2 * margin;
  const on = new Surface(width, direction === 'rtl');
  let y = margin;
  on.text(margin, y + titleHeight * 0.65, plan.title, { size: 16, color: colours.navy, bold: true, class: 'title' });
  y += titleHeight;
  for (const line of plan.sentence) {
    on.text(margin, y + textHeight * 0.7, line, { size: textSize, color: colours.ink, class: 'sentence' });
    y += textHeight;
  }
  const left = (column: number) =>
    margin +
    [0, widths.track, widths.track + widths.status][Math.min(column, 2)] +
    Math.max(0, column - 2) * widths.period;
  const right = left(2 + periods.length);
  const cell = (column: number, lines: readonly string[], top: number, color: string, bold = false) =>
    lines.forEach((line, place) =>
      on.text(left(column) + 3, top + 3 + (place + 0.78) * lineHeight, line, { size, color, bold, class: 'cell' }),
    );
  const heading = headingHeight(lineHeight);
  on.rect(margin, y, right - margin, heading, { fill: colours.navy });
  cell(0, ['Track'], y, colours.white, true);
  cell(1, ['Status'], y, colours.white, true);
  periods.forEach(({ label, isNow }, place) =>
    cell(place + 2, [label, ...(isNow ? ['now'] : [])], y, colours.white, true),
  );
  y += heading;
  const lane = ({ name, status, health, cells, height }: PlanLane) => {
    on.begin('lane');
    const fill = health === 'Late' || health === 'At risk' ? shade[health] : undefined;
    if (fill) on.rect(left(1), y, widths.status, height, { fill });
    cell(0, name, y, colours.navy, true);
    cell(1, status, y, colours.ink);
    cells.forEach((lines, place) => cell(place + 2, lines, y, colours.ink));
    y += height;
    on.path(
      [
        [margin, y],
        [right, y],
      ],
      { stroke: colours.line },
    );
    on.end();
  };
  const top = y;
  [...plan.lanes, ...(plan.checkpoints ? [plan.checkpoints] : [])].forEach(lane);
  for (let column = 1; column < periods.length + 2; column += 1) {
    on.path(
      [
        [left(column), top],
        [left(column), y],
      ],
      { stroke: colours.line },
    );
  }
  for (const text of [plan.legend, plan.source]) {
    y += textHeight;
    on.text(margin, y - textHeight * 0.25, text, { size: 9, color: colours.quiet, class: 'source' });
  }
  return on.document({
    height: Math.max(heightOf(plan), planPage.height) + 2 * margin,
    title: plan.title,
    description: plan.sentence.join(' '),
    definitions: '',
  });
}
