import { idKey } from '../../roadmap/links';
import { UserError } from '../errors';
import { readOwnXml, writeOwnXml } from '../own-xml';

/** A start that levelling proposed, and what stood in its cell before. */
export interface Proposal {
  /** ID of the row. */
  readonly id: string;
  /** The date that was written, a serial. */
  readonly date: number;
  /** What a person had entered, a formula as such; '' where the cell was blank. */
  readonly former: string | number;
  /** The date that this gave, a serial; null where the cell was blank. */
  readonly formerDay: number | null;
}

const part = 'levelling';

const isProposal = (one: unknown): one is Proposal => {
  const { id, date, former, formerDay } = (one ?? {}) as Partial<Record<keyof Proposal, unknown>>;
  return (
    typeof id === 'string' &&
    typeof date === 'number' &&
    (typeof former === 'string' || typeof former === 'number') &&
    (formerDay === null || typeof formerDay === 'number')
  );
};

/**
 * The proposals that were written so far, by the keys of their IDs.
 * @throws UserError where the record holds something else
 */
export async function readProposals(context: Excel.RequestContext): Promise<ReadonlyMap<string, Proposal>> {
  const data = await readOwnXml(context, part);
  const list = data === null ? [] : (data as { proposals?: unknown }).proposals;
  if (!Array.isArray(list) || !list.every(isProposal)) {
    throw new UserError("Waymark's record of proposed starts in this workbook is damaged and cannot be read.");
  }
  return new Map(list.map((one) => [idKey(one.id), one]));
}

export async function writeProposals(context: Excel.RequestContext, proposals: readonly Proposal[]): Promise<void> {
  await writeOwnXml(context, part, proposals.length === 0 ? null : { proposals });
}
