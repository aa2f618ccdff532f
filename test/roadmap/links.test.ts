import { idKey, readLinks } from '../../src/roadmap/links';

const read = (text: string, ids: string[] = []) => readLinks(text, (key) => ids.map(idKey).includes(key), 5);

describe('Depends on', () => {
  it.each([
    ['R-003', 'R-003', 'FS', 0],
    ['R-003FS+5d', 'R-003', 'FS', 5],
    ['r-004ss', 'R-004', 'SS', 0],
    [' R-005 FF - 2 d ', 'R-005', 'FF', -2],
    ['R-001+2w', 'R-001', 'FS', 10],
    ['R-001-2d', 'R-001', 'FS', -2],
    ['R-001 SF\u22121W', 'R-001', 'SF', -5],
    ['R\u2013001', 'R-001', 'FS', 0],
  ])('reads "%s"', (text, predecessor, type, lag) => {
    expect(read(text)).toEqual({ links: [{ predecessor, type, lag }], unreadable: [] });
  });

  it('takes semicolons, commas and new lines between links, and stray ones', () => {
    const { links } = read('R-001; R-002SS+1d,R-003\nR-004;');
    expect(links.map(({ predecessor }) => predecessor)).toEqual(['R-001', 'R-002', 'R-003', 'R-004']);
  });

  it('takes an ID for itself even where it ends like a link', () => {
    expect(read('KISS', ['Kiss']).links).toEqual([{ predecessor: 'KISS', type: 'FS', lag: 0 }]);
    expect(read('KISS', []).links).toEqual([{ predecessor: 'KI', type: 'SS', lag: 0 }]);
  });

  it.each(['R-003FS+5', 'R-003 + 1.5d', 'FS: R-003', '+5d'])('cannot read "%s"', (text) => {
    expect(read(`R-001; ${text}`)).toEqual({
      links: [{ predecessor: 'R-001', type: 'FS', lag: 0 }],
      unreadable: [text],
    });
  });
});
