import { CustomFunctionError } from './support';
import { CellError, cellValue } from '../../src/functions/cells';

describe('a cell, as hosts hand it over', () => {
  it.each([
    [null, null],
    [undefined, null],
    ['', null],
    [0, 0],
    [false, false],
    ['#1 priority', '#1 priority'],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 46_391, numberFormat: 'yyyy-mm-dd' }, 46_391],
    [{ type: 'Empty', basicType: 'Empty', basicValue: '' }, null],
  ])('%j holds %j', (cell, value) => {
    expect(cellValue(cell)).toBe(value);
  });

  it.each([
    ['#REF!', { type: 'Error', errorType: 'Ref', basicType: 'Error', basicValue: '#REF!' }],
    ['#N/A', new CustomFunctionError('#N/A')],
    ['#DIV/0!', '#DIV/0!'],
    ['#VALUE!', { type: 'Entity', text: 'France', basicType: 'Error', basicValue: '#VALUE!' }],
    ['#VALUE!', { type: 'Error' }],
    ['#NUM!', Number.NaN],
  ])('holds the error %s', (name, cell) => {
    expect(cellValue(cell)).toEqual(new CellError(name));
  });
});
