import { mostAtOnce } from './slow-scheduler';
import { oracle } from './oracle';
import { day, plan, row } from './rows';
import { createCalendar } from '../../src/roadmap/calendar';
import { mondayToFriday, readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';

describe('the default roadmap', () => {
  const rows = oracle.map(([id, duration, dependsOn]) => row(id, duration, dependsOn));
  const scheduled = plan(rows);
  const byId = new Map(scheduled.map((one) => [one.id, one]));
  const calendar = createCalendar(readWorkingWeek(mondayToFriday) as WorkingWeek);

  it.each(oracle)(
    '%s (%i d, after "%s") runs from %s to %s with slack %i',
    (id, _duration, _links, start, finish, slack) => {
      expect(byId.get(id)).toMatchObject({ start, finish, slack, critical: slack === 0, problem: '' });
    },
  );

  it('takes 365 working days, to 2028-05-26, with initial operation on 2028-01-21', () => {
    const end = scheduled
      .map(({ finish }) => finish)
      .sort()
      .at(-1) as string;
    expect(end).toBe('2028-05-26');
    expect(calendar.numberOf(day(end) + 1) - calendar.numberOf(day('2027-01-04'))).toBe(365);
    expect(byId.get('R-017')?.finish).toBe('2028-01-21');
  });

  it('has at most 6 tasks at once', () => {
    const tasks = scheduled.filter((_, place) => rows[place].kind === 'Task');
    expect(mostAtOnce(tasks.map(({ start, finish }) => [day(start), day(finish)]))).toBe(6);
  });

  it('gives the same dates and slack in whatever order the rows stand', () => {
    const reversed = plan([...rows].reverse()).reverse();
    expect(reversed.map(({ start, finish, slack }) => [start, finish, slack])).toEqual(
      scheduled.map(({ start, finish, slack }) => [start, finish, slack]),
    );
  });
});
