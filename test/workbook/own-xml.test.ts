import { readOwnXml, writeOwnXml } from '../../src/workbook/own-xml';
import { openWorkbook } from '../support/seeded';

const data = {
  rows: [
    ['R-001', 46_391, 'a < b & "c" > d'],
    ['R-002', null, 'two\nlines, Ünï \u0007 \uFFFF 😀'],
  ],
};

describe("Waymark's own records in the workbook", () => {
  openWorkbook();

  test('a record comes back as it was written, written again it is replaced, and null takes it away', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      seen.push(await readOwnXml(context, 'one'));
      await writeOwnXml(context, 'one', data);
      await writeOwnXml(context, 'other', []);
      seen.push(await readOwnXml(context, 'one'));
      await writeOwnXml(context, 'one', { again: true });
      seen.push(await readOwnXml(context, 'one'), await readOwnXml(context, 'other'));
      const { customXmlParts } = context.workbook;
      customXmlParts.load('items/namespaceUri');
      await context.sync();
      seen.push(customXmlParts.items.map(({ namespaceUri }) => namespaceUri));
      await writeOwnXml(context, 'one', null);
      seen.push(await readOwnXml(context, 'one'), await readOwnXml(context, 'other'));
    });
    const spaces = ['https://waymark.example/workbook/one', 'https://waymark.example/workbook/other'];
    expect(seen).toEqual([null, data, { again: true }, [], spaces, null, []]);
  });

  test('a record that somebody damaged is told, not taken for none', async () => {
    const read = Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<record xmlns="https://waymark.example/workbook/bad">{"rows":</record>');
      await readOwnXml(context, 'bad');
    });
    await expect(read).rejects.toThrow("Waymark's record 'bad' in this workbook is damaged and cannot be read.");
  });
});
