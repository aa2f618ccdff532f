import { fileFormula } from '../../../src/embedded/xlsx/formulas';

const inGaps = (formula: string) => fileFormula(formula, 'here', 'Gaps');
const outside = (formula: string) => fileFormula(formula, 'Sheet "Gaps", cell B5');

describe('A formula in a file', () => {
  it.each([
    ['=[@Importance]', 'Gaps[[#This Row],[Importance]]'],
    ['=[@[As-Is Level]]+1', 'Gaps[[#This Row],[As-Is Level]]+1'],
    ['=SUM([@[Jan]:[Dec]])', 'SUM(Gaps[[#This Row],[Jan]:[Dec]])'],
    ['=SUM([Levels Short])', 'SUM(Gaps[Levels Short])'],
    ['=COUNTA([@])', 'COUNTA(Gaps[#This Row])'],
    ['=[[#Headers],[ID]]', 'Gaps[[#Headers],[ID]]'],
    ['=Notes[@Gap]', 'Notes[[#This Row],[Gap]]'],
    ['=Gaps[[#This Row],[ID]]', 'Gaps[[#This Row],[ID]]'],
    ["=[@['[Not me'] '#1]]", "Gaps[[#This Row],['[Not me'] '#1]]"],
    ['=[@[To-Be\nLevel]]', 'Gaps[[#This Row],[To-Be\nLevel]]'],
  ])('names the table: %s', (cell, file) => {
    expect(inGaps(cell)).toBe(file);
  });

  it('leaves text in quotes and sheet names alone', () => {
    expect(outside(`="[@X] TEXTJOIN( ""A.B(""" & 'A.B (x)'!A1`)).toBe(`"[@X] TEXTJOIN( ""A.B(""" & 'A.B (x)'!A1`);
  });

  it.each([
    ['=AGGREGATE(14,6,A1:A3,1)', '_xlfn.AGGREGATE(14,6,A1:A3,1)'],
    [
      '=TextJoin(",",TRUE,IFS(A1,"a",TRUE,STDEV.S(B:B)))',
      '_xlfn.TextJoin(",",TRUE,_xlfn.IFS(A1,"a",TRUE,_xlfn.STDEV.S(B:B)))',
    ],
    ['=FILTER(A1:A3,B1:B3>1)', '_xlfn._xlws.FILTER(A1:A3,B1:B3>1)'],
    ['=_xlfn.SEQUENCE(3)', '_xlfn.SEQUENCE(3)'],
    ['=LET(x,A1,y,x+1,x*y&X1)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y&X1)'],
    ['=MAP(A1:A3,LAMBDA(v,LEN(v)))&v', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,LEN(_xlpm.v)))&v'],
    ['=WORKDAY.INTL(A1,1,"0000011",Holidays)', 'WORKDAY.INTL(A1,1,"0000011",Holidays)'],
    ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['=IFERROR(SUMPRODUCT((A1:A3=#N/A)*1),#REF!)', 'IFERROR(SUMPRODUCT((A1:A3=#N/A)*1),#REF!)'],
  ])('marks newer functions, and only those: %s', (cell, file) => {
    expect(outside(cell)).toBe(file);
  });

  it.each([
    ['=CSIRT.PRIORITY(A1,B1,C1)', 'CSIRT.PRIORITY'],
    ['=IF(AddInLive,csirt.ranking(A1:A3),"")', 'csirt.ranking'],
    ['=_xldudf_CSIRT_VERSION()', '_xldudf_CSIRT_VERSION'],
  ])('is refused with a custom function in it: %s', (formula, name) => {
    expect(() => outside(formula)).toThrow(`Sheet "Gaps", cell B5: files contain no custom function; ${name} is one`);
  });

  it.each(['=[@X]', '=SUM([X', '=SUM([1]Other!A1)', '=J1#', '=@A1:A3'])(
    'is refused where a file would hold something else than was meant: %s',
    (formula) => {
      expect(() => outside(formula)).toThrow('Sheet "Gaps", cell B5: ');
    },
  );
});
