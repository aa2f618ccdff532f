import { serialFromIso } from '../../src/roadmap/serial';
import { mondayAfter, readStart, today } from '../../src/taskpane/start-date';
import { strings } from '../../src/taskpane/strings';

const serial = (iso: string) => serialFromIso(iso)!;

test.each([
  ['Saturday', '2026-11-21', '2026-11-23'],
  ['Sunday', '2026-11-22', '2026-11-23'],
  ['Monday', '2026-11-23', '2026-11-30'],
  ['Tuesday', '2026-11-24', '2026-11-30'],
])('on a %s the form proposes the Monday that follows', (_, day, monday) => {
  expect(mondayAfter(serial(day))).toBe(serial(monday));
});

test('today is the day on the user’s own calendar, late in the evening too', () => {
  expect(today(new Date(2027, 0, 4, 23, 59))).toBe(serial('2027-01-04'));
});

test('a date is read as the serial that the workbook gets', () => {
  expect(readStart('2027-01-04')).toEqual({ serial: 46391 });
});

test('no date, and one before the year 2000, are refused with what to enter', () => {
  expect(readStart('')).toEqual({ message: strings.project.startMissing });
  expect(readStart('0027-01-04')).toEqual({ message: strings.project.startMissing });
  expect(readStart('1999-12-31')).toEqual({ message: strings.project.startTooEarly });
});
