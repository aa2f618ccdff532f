import { invalidArgument } from '../errors';
import type { Host } from '../host';
import type { Property } from '../object-type';
import { colorOf } from './colors';

/** A part of a drawing that is read and changed in its place, such as the font of a title. */
export class Slot<T extends object> {
  private readonly write: (host: Host, value: object) => void;

  constructor(
    readonly sheetId: string,
    /** Undefined where all of it is automatic. */
    readonly read: (host: Host) => T | undefined,
    write: (host: Host, value: T) => void,
  ) {
    this.write = (host, value) => write(host, value as T);
  }

  /** Changes some members; what becomes undefined is automatic again. */
  patch(host: Host, change: Partial<T>): void {
    const entries = Object.entries({ ...this.read(host), ...change }).filter(([, value]) => value !== undefined);
    this.write(host, Object.fromEntries(entries));
  }

  /** A part of this part. */
  at<K extends keyof T>(key: K): Slot<NonNullable<T[K]> & object> {
    type Inner = NonNullable<T[K]> & object;
    return new Slot<Inner>(
      this.sheetId,
      (host) => this.read(host)?.[key] as Inner | undefined,
      (host, value) => this.patch(host, { [key]: value } as unknown as Partial<T>),
    );
  }
}

/** Checks a value as it comes in and gives it as it is kept. */
export type Check<V> = (value: unknown) => V;

/** A property that is a member of a slot; it reads as `automatic` where nothing is said. */
export function field<T extends object, K extends keyof T>(
  key: K,
  check: Check<T[K]>,
  automatic?: unknown,
): Property<Slot<T>> {
  return {
    get: (slot, host) => slot.read(host)?.[key] ?? automatic ?? null,
    set: (slot, value, host) => slot.patch(host, { [key]: unlessAutomatic(check(value), automatic) } as Partial<T>),
  };
}

/** What Excel would choose anyway is not said. */
export const unlessAutomatic = <V>(value: V, automatic: unknown): V | undefined =>
  automatic !== undefined && value === automatic ? undefined : value;

export const flag: Check<boolean> = (value) => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
};

export const text: Check<string> = (value) => {
  if (typeof value !== 'string') throw invalidArgument('A text is expected.');
  return value;
};

export const color: Check<string> = colorOf;

export function oneOf<V extends string>(values: readonly V[]): Check<V> {
  return (value) => {
    if (!values.includes(value as V))
      throw invalidArgument(`'${String(value)}' is none of ${values.map((known) => `'${known}'`).join(', ')}.`);
    return value as V;
  };
}

export function numberFrom(least: number, most = Infinity): Check<number> {
  return (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most))
      throw invalidArgument(
        `${String(value)} is no number ${most === Infinity ? `from ${least}` : `from ${least} to ${most}`}.`,
      );
    return value;
  };
}

/** A number, or an empty text for what Excel chooses. */
export const numberOrAutomatic: Check<number | undefined> = (value) => {
  if (value === '') return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`'${String(value)}' is no number, nor an empty text for an automatic one.`);
  return value;
};
