import { createCalendar } from '../../src/roadmap/calendar';
import { createRandom } from '../../src/roadmap/levelling/random';
import { addWorkingDays, countWorkingDays } from '../../src/roadmap/workdays';
import { readWorkingWeek, type WorkingWeek } from '../../src/roadmap/working-week';
import { writeWorkbook } from '../../src/embedded/xlsx/write';
import { columnLetters } from '../../src/workbook/references';
import { cellsOf, sheetOf, workbookOf } from './support/fixture';
import { recalculated, type Value } from './support/libreoffice';

const casesAWeek = 32;
const holidayLists = 12;
const mostHolidays = 40;
/** 2023-05-23 and about twelve years on. */
const firstDay = 45_069;
const days = 4_400;

const random = createRandom(2027);
const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));

/** All patterns but the one without a day to work: 1 is a day off. */
const weeks = Array.from({ length: 127 }, (_, bits) => bits.toString(2).padStart(7, '0'));

/** Lists from none to forty days, in no order, some twice, many on weekends. */
const holidays = Array.from({ length: holidayLists }, (_, list) =>
  Array.from({ length: list === 0 ? 0 : whole(1, mostHolidays) }, () => whole(firstDay, firstDay + days)),
);

/** Long and short spans in both directions, and counts of days to match; every seventh span is dense with holidays. */
const cases = weeks.flatMap((week) =>
  Array.from({ length: casesAWeek }, (_, turn) => {
    const list = whole(0, holidayLists - 1);
    const near = turn % 7 === 0 && holidays[list].length > 0;
    const start = near ? holidays[list][0] + whole(-3, 3) : whole(firstDay, firstDay + days);
    const span = turn % 3 === 0 ? whole(-9, 9) : whole(-1_500, 1_500);
    return { week, list, start, end: start + span, days: turn % 5 === 0 ? whole(-4, 4) : whole(-900, 900) };
  }),
);

let found: Value[][];

beforeAll(async () => {
  const formulas = cases.map((one, place) => {
    const row = place + 1;
    const column = columnLetters(one.list);
    const free = one.list === 0 ? '' : `,Holidays!$${column}$1:$${column}$${mostHolidays}`;
    return [
      one.start,
      one.end,
      one.days,
      [`=NETWORKDAYS.INTL(A${row},B${row},"${one.week}"${free})`, null],
      [`=WORKDAY.INTL(A${row},C${row},"${one.week}"${free})`, null],
    ] as const;
  });
  const lists = Array.from({ length: mostHolidays }, (_, row) => holidays.map((list) => list[row] ?? ''));
  const file = await writeWorkbook(
    workbookOf([
      sheetOf('Cases', { cells: cellsOf(formulas) }),
      sheetOf('Holidays', { cells: cellsOf(lists).filter(({ value }) => value !== '') }),
    ]),
  );
  found = recalculated(file).get('Cases') as Value[][];
});

const calendarOf = ({ week, list }: (typeof cases)[number]) =>
  createCalendar(readWorkingWeek(week) as WorkingWeek, holidays[list]);

/** Cases in which LibreOffice gives another number, as a person can try them. */
const differences = (column: number, ours: (one: (typeof cases)[number]) => number) =>
  cases.flatMap((one, row) => {
    const own = ours(one);
    return own === found[row][column] ? [] : [`${JSON.stringify(one)}: ${own}, not ${String(found[row][column])}`];
  });

test('the cases are thousands, cover every working week and go both ways', () => {
  expect(found).toHaveLength(cases.length);
  expect(cases.length).toBeGreaterThan(4_000);
  expect(cases.filter(({ start, end }) => end < start).length).toBeGreaterThan(1_000);
  expect(cases.filter(({ days: count }) => count < 0).length).toBeGreaterThan(1_000);
  expect(cases.filter(({ list, start }) => holidays[list].includes(start)).length).toBeGreaterThan(50);
});

test('working days between two days are those of NETWORKDAYS.INTL', () => {
  expect(differences(3, (one) => countWorkingDays(calendarOf(one), one.start, one.end))).toEqual([]);
});

test('the day after or before some working days is that of WORKDAY.INTL', () => {
  expect(differences(4, (one) => addWorkingDays(calendarOf(one), one.start, one.days))).toEqual([]);
});
