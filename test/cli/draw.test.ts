import { drawToFile } from '../../src/cli/draw-roadmap';

describe('waymark draw refuses at once, in words', () => {
  it.each([
    [['--out', 'a.svg'], 'draw: name one workbook, such as draw plan.xlsx --out roadmap.svg.'],
    [['plan.xlsx'], 'draw: say where to write, such as --out roadmap.svg.'],
    [['plan.xlsx', '--out', 'a.png'], '--out a.png: expected the name of a .svg file, such as plan.svg.'],
    [['plan.xlsx', '--out', 'a.svg', '--page', 'a3'], '--page a3: expected one of a4, slide, wide.'],
    [['plan.xlsx', '--out', 'a.svg', '--direction', 'up'], '--direction up: expected one of ltr, rtl.'],
    [['plan.xlsx', '--out', 'a.svg', '--colour', 'red'], "Unknown option '--colour'"],
  ])('%j', async (args, words) => {
    await expect(drawToFile(args)).rejects.toThrow(words);
  });
});
