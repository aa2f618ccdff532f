import { areaFrom, cellFormula, columnLetters, placeOf, quotedSheet } from '../../src/workbook/references';

describe('references that a blueprint writes', () => {
  test('this row: a heading with a space or a sign gets a second pair of brackets', () => {
    expect(cellFormula('=[ID]&[As-Is Level]&[Done by]')).toBe('=[@ID]&[@[As-Is Level]]&[@[Done by]]');
  });

  test('a whole column: a heading with a sign gets a second pair of brackets, one with a space does not', () => {
    expect(cellFormula('=SUM(Gaps[Priority Score])+SUM(Gaps[As-Is Level])+COUNTA(Gaps[Function/Focus Area])')).toBe(
      '=SUM(Gaps[Priority Score])+SUM(Gaps[[As-Is Level]])+COUNTA(Gaps[[Function/Focus Area]])',
    );
  });

  test('text in quotation marks is left alone', () => {
    expect(cellFormula('=IF([ID]="[ID]","say ""[x]""",1)')).toBe('=IF([@ID]="[ID]","say ""[x]""",1)');
  });

  test('a sheet with an apostrophe is quoted as Excel quotes it', () => {
    expect(quotedSheet("Team's plan")).toBe("'Team''s plan'");
  });

  test('columns go on after Z, and places and letters answer each other', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(placeOf('AAA12')).toEqual({ row: 11, column: 702 });
    expect(areaFrom('B2', 3, 2)).toBe('B2:C4');
    expect(() => placeOf('12B')).toThrow("'12B' is not the address of a cell.");
  });
});
