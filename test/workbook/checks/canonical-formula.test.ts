import { canonicalFormula } from '../../../src/workbook/checks/canonical-formula';

const place = { sheet: 'Gap Analysis', table: 'Gaps' };

/** What Waymark enters, and how others hand the same formula back. */
const spellings: readonly { readonly ours: string; readonly writers: Readonly<Record<string, string>> }[] = [
  {
    ours: '=IF([@Counts]=0,"",IF([@[Agreed Priority]]="",[@[Suggested Priority]],TRUE))',
    writers: {
      'Excel, in the cell': '=IF([@Counts]=0,"",IF([@[Agreed Priority]]="",[@[Suggested Priority]],TRUE))',
      'Excel, in the file':
        'IF(Gaps[[#This Row],[Counts]]=0,"",IF(Gaps[[#This Row],[Agreed Priority]]="",Gaps[[#This Row],[Suggested Priority]],TRUE))',
      'LibreOffice, in the file':
        'IF(Gaps[[#This Row],[Counts]]=0,"",IF(Gaps[[#This Row],[Agreed Priority]]="",Gaps[[#This Row],[Suggested Priority]],TRUE()))',
      'a person with spaces':
        '= if( gaps[@counts] = 0, "", IF( Gaps[@[Agreed Priority]]="" ,\n [@[ Suggested Priority ]], true ) )',
    },
  },
  {
    ours: '=SUMPRODUCT((Gaps[[Function/Focus Area]]="A")*(Gaps[Sort Key]>0.5))+SUM(ImportanceScale[[Name]:[Of]])',
    writers: {
      'Excel, with what it adds':
        '=SUMPRODUCT((@Gaps[[Function/Focus Area]]="A")*(Gaps[Sort Key]>0.50))+SUM(ImportanceScale[[#Data],[Name]:[Of]])',
      'Excel, inside the table':
        '=SUMPRODUCT(([Function/Focus Area]="A")*([Sort Key]>.5))+SUM(ImportanceScale[[Name]:[Of]])',
      LibreOffice:
        '=SUMPRODUCT((Gaps[Function/Focus Area]="A")*(Gaps[Sort Key]>5E-1))+SUM(ImportanceScale[[Name]:[Of]])',
    },
  },
  {
    ours: '=IF(AddInLive,CSIRT.SCHEDULE(Roadmap[ID],ProjectStart),INDEX($I$6:$O$5005,1,1):INDEX($I$6:$O$5005,ROWS(Roadmap[ID]),7))',
    writers: {
      'Excel, where it knows the function':
        '=IF(AddInLive,CSIRT.SCHEDULE(Roadmap[ID],ProjectStart),INDEX($I$6:$O$5005,1,1):INDEX($I$6:$O$5005,ROWS(Roadmap[ID]),7))',
      'Excel, in the file':
        'IF(AddInLive,_xldudf_CSIRT_SCHEDULE(Roadmap[ID],ProjectStart),INDEX($I$6:$O$5005,1,1):INDEX($I$6:$O$5005,ROWS(Roadmap[ID]),7))',
      'Excel, as a function of the add-in’s file':
        '=IF(AddInLive,[1]!CSIRT.SCHEDULE(Roadmap[ID],ProjectStart),INDEX($I$6:$O$5005,1,1):INDEX($I$6:$O$5005,ROWS(Roadmap[ID]),7))',
      'LibreOffice, which knows no such function':
        "{=IF(AddInLive,csirt.schedule(Roadmap[ID],ProjectStart),INDEX('Gap Analysis'!$I$6:$O$5005,1,1):INDEX($I$6:$O$5005,ROWS(Roadmap[ID]),7))}",
    },
  },
  {
    ours: "=LET(x,FILTER(Gaps[ID],Gaps[Counts]=1),SORTBY(x,AGGREGATE(14,6,x,1)))&Settings!$B$5&'Other sheet'!A1",
    writers: {
      'Excel, in the file':
        "_xlfn.LET(_xlpm.x,_xlfn._xlws.FILTER(Gaps[ID],Gaps[Counts]=1),_xlfn.SORTBY(_xlpm.x,_xlfn.AGGREGATE(14,6,_xlpm.x,1)))&'Settings'!$B$5&'Other sheet'!A1",
      'Excel, with SINGLE':
        "=LET(x,FILTER(_xlfn.SINGLE(Gaps[ID]),Gaps[Counts]=1),SORTBY(x,AGGREGATE(14,6,x,1)))&SETTINGS!$B$5&'other sheet'!A1",
    },
  },
];

describe.each(spellings)('$ours', ({ ours, writers }) => {
  test.each(Object.entries(writers))('is the same as written by %s', (_writer, theirs) => {
    expect(canonicalFormula(theirs, place)).toBe(canonicalFormula(ours, place));
  });
});

test.each([
  ['another heading', '=[@Rank]', '=[@Order]'],
  ['a row for a column', '=[@Rank]', '=Gaps[Rank]'],
  ['another table', '=Gaps[ID]', '=Roadmap[ID]'],
  ['the case of a text', '="High"', '="high"'],
  ['a space in a text', '="To mend"', '="Tomend"'],
  ['another number', '=1+25', '=1+26'],
  ['another cell', '=$B$5', '=$B$6'],
  ['another sheet', '=Settings!B5', '=Start!B5'],
  ['one bracket more', '=(1+2)*3', '=1+(2*3)'],
  ['an error for a reference', '=SUM(B5)', '=SUM(#REF!)'],
  ['headings for data', '=Gaps[[#Headers],[ID]]', '=Gaps[ID]'],
  ['text for a constant', '=TRUE()', '="TRUE()"'],
])('%s makes another formula', (_what, one, other) => {
  expect(canonicalFormula(one, place)).not.toBe(canonicalFormula(other, place));
});

test('a heading with brackets and quotes of its own is read whole', () => {
  expect(canonicalFormula("=[@[Cost '[EUR'] ''net'']]", place)).toBe("gaps[@cost [eur] 'net']");
});

test('a renamed heading is read by the name that the blueprint has', () => {
  const headingOf = (table: string, heading: string) =>
    table === 'gaps' && heading.toLowerCase() === 'weight' ? 'Importance' : heading;
  expect(canonicalFormula('=[@Weight]&Gaps[Weight]', { ...place, headingOf })).toBe(
    canonicalFormula('=[@Importance]&Gaps[Importance]', place),
  );
});

test.each(['', '=', '=[', '=Gaps[[', "='", '="', '=)', '=!', '=@', '={', '=_xlfn.SINGLE(', '=A1#'])(
  'what is no whole formula is read without failing: %s',
  (text) => {
    expect(typeof canonicalFormula(text, place)).toBe('string');
  },
);
