import {
  type BaseValueObject,
  BaseFunction,
  functionDate,
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
} from '@univerjs/engine-formula';
import type { Engine } from './engine';

const name = 'NETWORKDAYS.INTL';

/** Days off by weekend number, Monday first (Microsoft Support: 'NETWORKDAYS.INTL function'). */
const weekends: Readonly<Record<number, string>> = {
  1: '0000011',
  2: '1000001',
  3: '1100000',
  4: '0110000',
  5: '0011000',
  6: '0001100',
  7: '0000110',
  11: '0000001',
  12: '1000000',
  13: '0100000',
  14: '0010000',
  15: '0001000',
  16: '0000100',
  17: '0000010',
};

/** Working days from one serial to another, both counted; negative where they run backwards. */
export function countWorkingDays(from: number, to: number, week: string, holidays: readonly number[]): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  // Serial 2 is a Monday in Excel's calendar.
  const isOff = (serial: number): boolean => week[(((serial - 2) % 7) + 7) % 7] === '1';
  const weeks = Math.floor((last - first + 1) / 7);
  let days = weeks * (7 - week.replace(/0/g, '').length);
  for (let serial = first + weeks * 7; serial <= last; serial++) if (!isOff(serial)) days++;
  for (const holiday of new Set(holidays)) if (holiday >= first && holiday <= last && !isOff(holiday)) days--;
  return from <= to ? days : -days;
}

function cellsOf(value: BaseValueObject | undefined): BaseValueObject[] {
  if (!value) return [];
  if (!value.isArray()) return [value];
  const cells: BaseValueObject[] = [];
  (value as ArrayValueObject).iterator((cell) => void (cell && cells.push(cell)));
  return cells;
}

const serialOf = (value: BaseValueObject): number | null =>
  value.isNull() ? 0 : value.isNumber() ? Math.floor(Number(value.getValue())) : null;

function weekOf(value: BaseValueObject | undefined): string | null {
  if (!value) return weekends[1];
  const given = value.getValue();
  if (value.isString()) return /^[01]{7}$/.test(String(given)) && given !== '1111111' ? String(given) : null;
  return value.isNumber() ? (weekends[Number(given)] ?? null) : null;
}

/** Univer walks day by day through the dates, which takes seconds where a date is blank and counts as 0: the plain case is counted by weeks. */
export function registerWorkingDays(engine: Engine): void {
  const [Stock] = (functionDate as [new (functionName: string) => BaseFunction, string][]).find(
    ([, known]) => known === name,
  )!;
  class CountedByWeeks extends BaseFunction {
    override minParams = 2;
    override maxParams = 4;
    private readonly stock = new Stock(name);

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const [from, to, week] = variants
        .slice(0, 3)
        .map((value) => (cellsOf(value).length === 1 ? cellsOf(value)[0] : null));
      const first = from && serialOf(from);
      const last = to && serialOf(to);
      const off = variants.length > 2 ? week && weekOf(week) : weekOf(undefined);
      const holidays = cellsOf(variants[3]).map(serialOf);
      const plain = typeof first === 'number' && typeof last === 'number' && typeof off === 'string';
      if (!plain || holidays.includes(null)) return this.stock.calculate(...variants) as BaseValueObject;
      return NumberValueObject.create(countWorkingDays(first, last, off, holidays as number[]));
    }
  }
  engine.injector.get(IFunctionService).registerExecutors(new CountedByWeeks(name));
}
