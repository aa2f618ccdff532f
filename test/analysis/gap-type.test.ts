import { gapType, levelsShort } from '../../src/analysis/gap-type';

describe('the type of a gap', () => {
  it.each([
    ['Not assessed', '', 3, ''],
    ['Not assessed', null, 3, ''],
    ['Not assessed', 0, '', ''],
    ['Check level', 'two', 3, 'Check level'],
    ['Check level', 0, 5.1, 'Check level'],
    ['Met', 3, 3, 0],
    ['Met', 4, 3, 0],
    ['Met', 0, 0, 0],
    ['Missing', 0, 3, 3],
    ['Not mature enough', 1, 3, 2],
  ])('is "%s" from level %p to %p', (type, asIs, toBe, short) => {
    expect(gapType(asIs, toBe)).toBe(type);
    expect(levelsShort(asIs, toBe)).toBe(short);
  });
});
