import { baseline, roadmapItems } from '../../src/framework';
import { schedule } from '../../src/roadmap/schedule';
import { isoFromSerial, weekday } from '../../src/roadmap/serial';
import { calendar, day, holidays, parts, projectStart, read, roadmapRow, statusDate } from './energy';

const { rows } = read('roadmap.csv');
const gaps = read('gaps.csv').rows;
const people = new Map(read('people.csv').rows.map((row) => [row.Name, row]));
const planned = rows.map(roadmapRow);
const scheduled = schedule(planned, { projectStart, statusDate, calendar });
const addedLater = ['R-046'];
const own = rows.filter((row) => !roadmapItems.some(({ id }) => id === row.ID));

const isTask = (place: number) => planned[place].kind === 'Task';
const idsWhere = (isFound: (place: number) => boolean) =>
  rows.filter((_, place) => isFound(place)).map((row) => row.ID);

/** Working days by which a row is later than its baseline; negative where earlier, null where it has none. */
function slip(place: number): number | null {
  const agreed = day(rows[place]['Baseline Finish']);
  const finish = scheduled[place].finish;
  return agreed === null || finish === null ? null : calendar.numberOf(finish) - calendar.numberOf(agreed);
}

describe('the roadmap of the worked example', () => {
  it('is the default one with four rows of its own, one of them a milestone that is reached', () => {
    expect(rows.map((row) => row.ID).sort()).toEqual(
      [...roadmapItems.map(({ id }) => id), 'R-044', 'R-045', 'R-046', 'R-047'].sort(),
    );
    expect(own.filter((row) => !row.Track || !row.Initiative || !row.Kind || !row.Indicator)).toEqual([]);
    expect(own.filter((row) => row['Closes gaps'] + row['Also from'] === '')).toEqual([]);
    expect(idsWhere((place) => planned[place].kind === 'Milestone' && planned[place].actualFinish !== null)).toEqual([
      'R-047',
    ]);
  });

  it('changes durations and leaves the words of the default rows alone', () => {
    const changed = rows.filter((row) => row.Duration !== '' && !own.includes(row)).map((row) => row.ID);
    expect(changed.length).toBeGreaterThanOrEqual(5);
    const seeded = ['Track', 'Initiative', 'Kind', 'Indicator'];
    expect(rows.filter((row) => !own.includes(row) && seeded.some((heading) => row[heading] !== ''))).toEqual([]);
  });

  it('closes each gap that counts in exactly one initiative', () => {
    const closing = rows.flatMap((row) => {
      const closes = roadmapItems.find(({ id }) => id === row.ID)?.closes ?? [];
      const ids = closes.map((path) => baseline.find((item) => item.path === path)?.id ?? path);
      return row['Closes gaps'] === '' ? ids : parts(row['Closes gaps']);
    });
    const merged = baseline.filter(({ mergedInto }) => mergedInto !== undefined).map(({ id }) => id);
    const counted = gaps.filter((row) => row.Status !== 'Not applicable').map((row) => row.ID);
    expect(closing.sort()).toEqual([...counted, ...merged].sort());
  });

  it('has an owner for every row, and doers for every task, who are all known', () => {
    expect(rows.filter((row) => !people.has(row.Owner))).toEqual([]);
    expect(idsWhere((place) => isTask(place) && rows[place]['Done by'] === '')).toEqual([]);
    expect(rows.filter((row) => parts(row['Done by']).some((name) => !people.has(name)))).toEqual([]);
  });

  it('reports progress up to the status date, on working days', () => {
    const actual = rows.flatMap((row) => [row['Actual Start'], row['Actual Finish']]).filter((date) => date !== '');
    const wrong = actual.filter((date) => {
      const serial = day(date) ?? 0;
      return serial > statusDate || calendar.dayOf(calendar.numberOf(serial)) !== serial;
    });
    expect(actual.length).toBeGreaterThanOrEqual(15);
    expect(wrong).toEqual([]);
  });

  it('has work that is done, under way and to come', () => {
    const begun = idsWhere((place) => planned[place].percentComplete > 0 && planned[place].percentComplete < 1);
    expect(idsWhere((place) => isTask(place) && planned[place].actualFinish !== null)).toHaveLength(5);
    expect(begun).toHaveLength(6);
    expect(rows.filter((row) => (row['Percent complete'] === '1') !== (row['Actual Finish'] !== ''))).toEqual([]);
  });

  it('can be scheduled, and its one problem is the promised date that the law has overtaken', () => {
    const found = scheduled.flatMap(({ problems }, place) => problems.map(({ code }) => `${rows[place].ID} ${code}`));
    expect(found).toEqual(['R-007 late']);
    expect(scheduled.filter(({ finish }) => finish === null)).toEqual([]);
    const firstServices = rows.findIndex((row) => row.ID === 'R-017');
    expect(scheduled[firstServices].critical).toBe(true);
    expect(scheduled[firstServices].finish).toBeLessThan(planned[firstServices].finishBy ?? 0);
  });

  it('has as its baseline the schedule that was agreed at the start', () => {
    const agreed = planned
      .filter(({ id }) => !addedLater.includes(id))
      .map((row) => ({ ...row, actualStart: null, actualFinish: null, percentComplete: 0 }));
    const atStart = schedule(agreed, { projectStart, statusDate: null, calendar });
    const expected = atStart.map(({ start, finish }, place) => ({
      id: agreed[place].id,
      start: isoFromSerial(start ?? 0),
      finish: isoFromSerial(finish ?? 0),
    }));
    expect(atStart.flatMap(({ problems }) => problems)).toEqual([]);
    expect(
      rows
        .filter((row) => row['Baseline Start'] !== '')
        .map((row) => ({ id: row.ID, start: row['Baseline Start'], finish: row['Baseline Finish'] })),
    ).toEqual(expected);
  });

  it('shows slips both ways: rows that are late and rows that came early', () => {
    const slips = idsWhere((place) => isTask(place) && (slip(place) ?? 0) > 0);
    expect(slips.length).toBeGreaterThanOrEqual(3);
    expect(idsWhere((place) => (slip(place) ?? 0) < 0)).toEqual(['R-001', 'R-004', 'R-006', 'R-033', 'R-047']);
    expect(slip(rows.findIndex((row) => row.ID === 'R-003'))).toBeGreaterThan(20);
  });

  it('gives only the lawyers more at once than they can take', () => {
    const over = [...people.values()].filter((person) => {
      const places = idsWhere((place) => isTask(place) && parts(rows[place]['Done by']).includes(person.Name)).map(
        (id) => rows.findIndex((row) => row.ID === id),
      );
      const runningAt = (date: number) =>
        places.filter((place) => (scheduled[place].start ?? 0) <= date && (scheduled[place].finish ?? 0) >= date)
          .length;
      const most = Math.max(0, ...places.map((place) => runningAt(scheduled[place].start ?? 0)));
      return most > Number(person['Most initiatives at once']);
    });
    expect(over.map((person) => person.Name)).toEqual(['Legal unit']);
  });

  it('names holidays that fall on weekdays, most of them within the project', () => {
    const last = Math.max(...scheduled.map(({ finish }) => finish ?? 0));
    expect(holidays.filter((serial) => weekday(serial) > 4)).toEqual([]);
    expect(holidays.filter((serial) => serial >= projectStart && serial <= last).length).toBeGreaterThanOrEqual(8);
  });
});
