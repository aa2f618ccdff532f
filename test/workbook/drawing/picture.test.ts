import { drawRoadmapPages, makePlanOnAPage, putPictures } from '../../../src/workbook';
import { area, openSeeded, type } from '../../support/seeded';

openSeeded();

/** A picture of 2 × 1 pixels. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR42mNk+M9QzwAEjAAMCwGBQ3q1nQAAAABJRU5ErkJggg==';

const tall = { png, width: 1600, height: 3400 };

const shapes = () =>
  Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('Roadmap Picture').shapes;
    all.load('items/name,items/altTextTitle,items/altTextDescription,items/top,items/left,items/width,items/height');
    await context.sync();
    return all.items.map(({ name, altTextTitle, altTextDescription, top, width, height }) => ({
      ...{ name, altTextTitle, altTextDescription, top, width, height },
    }));
  });

const layoutOf = (sheet: string) =>
  Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    pageLayout.load('zoom,orientation,paperSize');
    const printed = pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    return { zoom: pageLayout.zoom, orientation: pageLayout.orientation, printed: printed.address.split('!')[1] };
  });

const write = (sheet: string, address: string, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

describe('The picture of the roadmap', () => {
  it('draws the rows of the workbook in the order of its tracks, with the words of its settings', async () => {
    const { pages, description, rows, undated } = await drawRoadmapPages();
    expect({ pages: pages.length, rows, undated }).toEqual({ pages: 1, rows: 43, undated: [] });
    expect(pages[0]).toContain('>Roadmap: EnerCSIRT, Energy, Norland</text>');
    expect(pages[0]).toContain('Status date 4 Jan 2027');
    const lanes = [...pages[0].matchAll(/class="lane-name"[^>]*>([^<]*)/g)].map(([, words]) => words);
    expect(lanes.join(' ')).toMatch(/^Governance and mandate Ecosystem and trust Services Policies/);
    expect(description.length).toBeLessThanOrEqual(1000);
    expect(description).toMatch(/Status date 4 Jan 2027\. Tracks: .* Critical path: .* Milestones: /);
  });

  it('stands on a sheet of its own with its alternative text, one printed page a picture', async () => {
    const files = [1, 2].map(() => ({ png, width: 1123, height: 794 }));
    expect(await putPictures(files, 'In words')).toEqual({ sheet: 'Roadmap Picture', replaced: 0 });
    const [first, second] = await shapes();
    expect(first).toMatchObject({
      name: 'Waymark roadmap picture',
      altTextTitle: 'Roadmap, page 1 of 2',
      altTextDescription: 'In words',
    });
    expect(second.top - first.top).toBeCloseTo(505.5, 0);
    expect(first.width / first.height).toBeCloseTo(1123 / 794, 2);
    expect(first.height).toBeLessThanOrEqual(505.5);
    expect(await layoutOf('Roadmap Picture')).toEqual({
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
      orientation: 'Landscape',
      printed: 'A5:A8',
    });
    expect((await area('Roadmap Picture', 'A3'))[0][0]).toBe('In words');
  });

  it('is replaced when it is put there again, and pictures of other people stay', async () => {
    await Excel.run(async (context) => {
      const shape = context.workbook.worksheets.getItem('Roadmap Picture').shapes.addImage(png);
      shape.name = 'Our logo';
      await context.sync();
    });
    expect(await putPictures([tall], 'In other words')).toEqual({ sheet: 'Roadmap Picture', replaced: 2 });
    expect((await shapes()).map(({ name }) => name)).toEqual(['Our logo', 'Waymark roadmap picture']);
    expect(await layoutOf('Roadmap Picture')).toMatchObject({ orientation: 'Portrait', printed: 'A5:A6' });
  });

  it('says that what it was given is no picture, and leaves the workbook as it was', async () => {
    const before = await shapes();
    await expect(putPictures([tall, { ...tall, png: 'bm90IGEgcGljdHVyZQ==' }], 'In words')).rejects.toThrow(
      'Waymark could not put the picture into the workbook.',
    );
    expect(await shapes()).toEqual(before);
  });
});

describe('The plan on a page', () => {
  it('is written as values on a sheet of its own that prints on one page', async () => {
    expect(await makePlanOnAPage()).toEqual({
      ...{ sheet: 'Plan on a Page', made: true, tracks: 7, periods: 6, undated: [] },
    });
    const cells = await area('Plan on a Page', 'A1:H12');
    expect(cells[0][0]).toBe('Plan on a page: EnerCSIRT, Energy, Norland');
    const heading = cells.findIndex(([first]) => first === 'Track');
    expect(cells[heading].slice(0, 4)).toEqual(['Track', 'Status', 'Q1 2027\nnow', 'Q2 2027']);
    expect(String(cells[heading + 1][4])).toMatch(/^◆ 23 Jul Mandate in/);
    expect(await layoutOf('Plan on a Page')).toMatchObject({
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      orientation: 'Landscape',
    });
  });

  it('replaces itself when made again, and leaves what people wrote around it', async () => {
    await write('Plan on a Page', 'A40', 'Our note');
    await type('Roadmap', 'R-007', 'Initiative', 'Law signed');
    expect(await makePlanOnAPage()).toMatchObject({ made: false });
    const cells = (await area('Plan on a Page', 'A1:H40')).map((row) => row.join(' '));
    expect(cells.join(' ')).toContain('◆ 23 Jul Law signed');
    expect(cells.join(' ')).not.toContain('Mandate in');
    expect(cells[39]).toContain('Our note');
  });

  it('covers nothing that a person typed where it has to grow, and names the cell', async () => {
    await write('Plan on a Page', 'I4', 'Ask the minister');
    await type('Roadmap', 'R-037', 'Duration', 200);
    await expect(makePlanOnAPage()).rejects.toThrow(
      /^Plan on a Page, cell I4: 'Ask the minister' stands where the plan goes\./,
    );
    expect((await area('Plan on a Page', 'I4'))[0][0]).toBe('Ask the minister');
    expect((await area('Plan on a Page', 'A1'))[0][0]).toBe('Plan on a page: EnerCSIRT, Energy, Norland');
  });
});
