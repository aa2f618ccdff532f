import fc from 'fast-check';
import { createCalendar } from '../../src/roadmap/calendar';
import { isoFromSerial } from '../../src/roadmap/serial';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';
import { day } from './rows';
import { workingDaysFrom } from './slow-scheduler';

const weekOf = (setting: string | number) => readWorkingWeek(setting) as WorkingWeek;
const daysOff = (setting: string | number) => weekOf(setting).flatMap((worked, weekday) => (worked ? [] : [weekday]));

describe('a working week', () => {
  it('is read from seven characters, Monday first, 1 for a day off', () => {
    expect(daysOff(mondayToFriday)).toEqual([5, 6]);
    expect(daysOff('0000110')).toEqual([4, 5]);
    expect(daysOff(1_000_001)).toEqual([0, 6]);
  });

  it.each([
    [1, [5, 6]],
    [2, [0, 6]],
    [7, [4, 5]],
    [11, [6]],
    [12, [0]],
    [17, [5]],
  ])('is read from Excel’s weekend number %i', (code, off) => {
    expect(daysOff(code)).toEqual(off);
  });

  it.each(['1111111', '000001', '0000012', 0, 8, 10, 18, 1.5, 'weekend', ''])('cannot be %p', (setting) => {
    expect(readWorkingWeek(setting)).toBeNull();
  });
});

describe('a calendar', () => {
  it('counts Monday to Friday', () => {
    const calendar = createCalendar(weekOf(mondayToFriday));
    const monday = calendar.numberOf(day('2027-01-04'));
    expect(isoFromSerial(calendar.dayOf(monday + 4))).toBe('2027-01-08');
    expect(isoFromSerial(calendar.dayOf(monday + 5))).toBe('2027-01-11');
    expect(calendar.numberOf(day('2027-01-09'))).toBe(monday + 5);
  });

  it('takes holidays out, in any order, twice or on a weekend', () => {
    const calendar = createCalendar(
      weekOf(mondayToFriday),
      ['2027-01-06', '2027-01-05', '2027-01-05', '2027-01-09'].map(day),
    );
    const monday = calendar.numberOf(day('2027-01-04'));
    expect(isoFromSerial(calendar.dayOf(monday + 1))).toBe('2027-01-07');
    expect(calendar.numberOf(day('2027-01-11')) - monday).toBe(3);
  });

  it('agrees with looking at one day after the other, whatever the week and the holidays', () => {
    const week = fc.array(fc.constantFrom('0', '1'), { minLength: 7, maxLength: 7 }).map((days) => days.join(''));
    const working = week.filter((pattern) => pattern.includes('0'));
    const holidays = fc.array(fc.integer({ min: 46_380, max: 46_480 }), { maxLength: 30 });
    fc.assert(
      fc.property(working, holidays, fc.integer({ min: 46_370, max: 46_420 }), (pattern, free, first) => {
        const calendar = createCalendar(weekOf(pattern), free);
        const days = workingDaysFrom(first, 40, daysOff(pattern), new Set(free));
        const number = calendar.numberOf(first);
        expect(days.map((_, place) => calendar.dayOf(number + place))).toEqual(days);
        expect(days.map((serial) => calendar.numberOf(serial))).toEqual(days.map((_, place) => number + place));
      }),
    );
  });
});
