import fc from 'fast-check';
import {
  dayFromSerial,
  firstOfMonth,
  firstSerial,
  isoFromSerial,
  lastSerial,
  serialFromDay,
  serialFromIso,
  weekday,
} from '../../src/roadmap/serial';

const anySerial = fc.integer({ min: firstSerial, max: lastSerial });

describe('serials', () => {
  it.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2000-02-29', 36_585],
    ['2027-01-04', 46_391],
    ['9999-12-31', 2_958_465],
  ])('Excel shows %s for %i', (iso, serial) => {
    expect(serialFromIso(iso)).toBe(serial);
    expect(isoFromSerial(serial)).toBe(iso);
  });

  it('agree with the calendar of the JavaScript engine on every day', () => {
    fc.assert(
      fc.property(anySerial, (serial) => {
        const date = new Date(Date.UTC(1970, 0, 1 + serial - 25_569));
        expect(isoFromSerial(serial)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(serial)).toBe((date.getUTCDay() + 6) % 7);
        expect(serialFromDay(dayFromSerial(serial))).toBe(serial);
      }),
    );
  });

  it('have no date before 1900-03-01, where Excel counts a day that never was', () => {
    expect(() => dayFromSerial(60)).toThrow('60 is not a date');
    expect(isoFromSerial(60)).toBe('');
    expect(() => dayFromSerial(lastSerial + 1)).toThrow(RangeError);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-1-4', '04.01.2027', ''])('refuse the text "%s"', (text) => {
    expect(serialFromIso(text)).toBeNull();
  });

  it('find the first of a month across the turn of a year', () => {
    const december = serialFromIso('2027-12-31') as number;
    expect(isoFromSerial(firstOfMonth(december))).toBe('2027-12-01');
    expect(isoFromSerial(firstOfMonth(december, 1))).toBe('2028-01-01');
    expect(isoFromSerial(firstOfMonth(december, -12))).toBe('2026-12-01');
  });
});
