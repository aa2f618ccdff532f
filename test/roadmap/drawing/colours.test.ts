import { colours } from '../../../src/roadmap/drawing/colours';
import { palette } from '../../../src/workbook/look';

it('Drawings have the colours of the sheets', () => {
  const { ink, quiet, navy, white, line, done, critical, planned, today } = palette;
  expect(colours).toMatchObject({
    ink,
    quiet,
    navy,
    white,
    line,
    done,
    critical,
    planned,
    today,
    lane: palette.calculated,
  });
});
