import type { Host } from './host';

/** A property of an Excel class: how it is read and, where it may be set, how. */
export interface Property<T> {
  readonly get?: (self: T, host: Host) => unknown;
  readonly set?: (self: T, value: unknown, host: Host) => void | Promise<void>;
  /** Its name in the client's messages, where that is not the usual one. */
  readonly wireName?: string;
}

/**
 * An Excel class, declared: what is not declared is answered with `ApiNotFound` and its name, never ignored.
 * Names are those of the documentation.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the registry holds types of every class
export interface ObjectType<T = any> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties. */
  readonly objects?: Readonly<Record<string, (self: T, host: Host) => HostObject | null>>;
  /** Methods; an object or null (a null object) may be answered, or a plain value. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's members. */
  readonly items?: (self: T, host: Host) => HostObject[];
  /** `getItem` of a collection, which arrives as an indexer. */
  readonly item?: (self: T, key: string | number, host: Host) => HostObject | null;
  /** What the client keeps to find the object again in a later request. */
  readonly id?: (self: T, host: Host) => string | number;
  /** Held by reference, as ranges are. */
  readonly tracked?: boolean;
  /** Members that need calculated values. */
  readonly calculated?: readonly string[];
}

export type Method<T> = (self: T, args: unknown[], host: Host, target: HostObject<T>) => unknown;

export interface HostObject<T = unknown> {
  readonly type: ObjectType<T>;
  readonly self: T;
}

/** Pairs a class with the thing that an object of it stands for. */
export function hostObject<T>(type: ObjectType<T>, self: T): HostObject {
  return { type, self } as HostObject;
}

/** Whether a method's answer is an object and no plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'self' in value;
}
