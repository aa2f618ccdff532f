import type { Limits } from '../../roadmap/levelling';
import type { Value } from '../blueprint';
import { UserError } from '../errors';
import { asText } from '../reading/cells';
import type { TableRow } from '../reading/tables';

/** What the limits are read from. */
export interface LimitCells {
  readonly named: { readonly AtOnceInAll: Value; readonly AtOncePerDoer: Value };
  readonly people: readonly TableRow[];
  readonly tracks: readonly TableRow[];
}

function limitFrom(value: Value, where: string): number | null {
  if (asText(value) === '') return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw new UserError(`${where} is '${String(value)}': enter a whole number from 1, or leave it blank for no limit.`);
}

function limitsOf(rows: readonly TableRow[], table: string, name: string, heading: string): Map<string, number> {
  return new Map(
    rows.flatMap((row) => {
      const limit = limitFrom(row[heading] ?? '', `${table}, ${asText(row[name])}: ${heading}`);
      return limit === null || asText(row[name]) === '' ? [] : [[asText(row[name]), limit] as const];
    }),
  );
}

/**
 * How many initiatives may run at once, in all, for each person or team and on each track.
 * @throws UserError where a limit is no whole number from 1, or none is set
 */
export function readLimits({ named, people, tracks }: LimitCells): Limits {
  const limits = {
    inAll: limitFrom(named.AtOnceInAll, 'Settings: the limit In all'),
    eachDoer: limitFrom(named.AtOncePerDoer, 'Settings: the limit By one person or team'),
    perDoer: limitsOf(people, 'People', 'Name', 'Most initiatives at once'),
    perTrack: limitsOf(tracks, 'Settings, Tracks', 'Track', 'Most at once'),
  };
  const any = limits.inAll !== null || limits.eachDoer !== null || limits.perDoer.size + limits.perTrack.size > 0;
  if (any) return limits;
  throw new UserError(
    'No limit is set, so there is nothing to level: enter in Settings or People how many initiatives may run at once.',
  );
}
