import { isDarkColour } from '../../src/taskpane/host';

test('the host’s background decides between dark and light', () => {
  expect(isDarkColour('#1F1F1F')).toBe(true);
  expect(isDarkColour('#FFFFFF')).toBe(false);
  expect(isDarkColour('e6e6e6')).toBe(false);
});

test('a background that cannot be read decides nothing', () => {
  expect(isDarkColour('')).toBeNull();
  expect(isDarkColour('white')).toBeNull();
});
