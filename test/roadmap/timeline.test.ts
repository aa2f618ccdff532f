import { isoFromSerial } from '../../src/roadmap/serial';
import { countPeriods, createTimeline, periodsFrom, type PeriodUnit } from '../../src/roadmap/timeline';
import { day } from './rows';

const timeline = (start: string, finish: string, unit: PeriodUnit) =>
  createTimeline(day(start), day(finish), unit).map(isoFromSerial);

describe('a timeline', () => {
  it('of weeks counts from its first day, as long as a week begins by the finish', () => {
    expect(timeline('2027-01-04', '2027-01-18', 'Week')).toEqual(['2027-01-04', '2027-01-11', '2027-01-18']);
    expect(timeline('2027-01-04', '2027-01-17', 'Week')).toEqual(['2027-01-04', '2027-01-11']);
  });

  it('of months goes from the month of the start to that of the finish', () => {
    expect(timeline('2027-11-30', '2028-01-01', 'Month')).toEqual(['2027-11-01', '2027-12-01', '2028-01-01']);
  });

  it('of quarters begins in January, April, July or October', () => {
    expect(timeline('2027-06-18', '2028-01-01', 'Quarter')).toEqual([
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
      '2028-01-01',
    ]);
  });

  it('has one period where the finish lies before the start', () => {
    expect(timeline('2027-06-18', '2027-06-01', 'Week')).toEqual(['2027-06-18']);
    expect(timeline('2027-06-18', '2026-06-01', 'Quarter')).toEqual(['2027-04-01']);
  });

  it('has as many periods as counted beforehand', () => {
    for (const unit of ['Week', 'Month', 'Quarter'] as const) {
      for (let days = 0; days < 800; days += 13) {
        const start = day('2027-02-28');
        expect(createTimeline(start, start + days, unit)).toHaveLength(countPeriods(start, start + days, unit));
      }
    }
  });
});

describe('the last period', () => {
  const lastDay = (...firstDays: string[]) => isoFromSerial(periodsFrom(firstDays.map(day)).at(-1)?.last as number);

  it('is as long as the one before it', () => {
    expect(lastDay('2027-01-04', '2027-01-11')).toBe('2027-01-17');
    expect(lastDay('2027-01-25', '2027-02-01')).toBe('2027-02-07');
  });

  it('ends with its month or quarter', () => {
    expect(lastDay('2027-01-01', '2027-02-01')).toBe('2027-02-28');
    expect(lastDay('2027-02-01', '2027-03-01')).toBe('2027-03-31');
    expect(lastDay('2027-01-01', '2027-04-01')).toBe('2027-06-30');
  });

  it('is a week where it is the only one, or a month where it begins with one', () => {
    expect(lastDay('2027-01-04')).toBe('2027-01-10');
    expect(lastDay('2027-02-01')).toBe('2027-02-28');
  });
});
