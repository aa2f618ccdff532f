import type { WorkbookContents } from './contents';

/**
 * error: a number, date, list or link of the workbook is wrong, missing, or no longer follows what is typed.
 * warning: the workbook calculates rightly, but the method asks for more, or saved results are older than the entries.
 */
export type Severity = 'error' | 'warning';

/** Where something is wrong, what stands there, and what should. */
export interface Fault {
  readonly sheet: string;
  /** Address of the cell or of several under each other; blank where it is about the whole sheet or workbook. */
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** A fault, with the rule that found it. */
export interface Finding extends Fault {
  readonly rule: string;
  readonly severity: Severity;
}

/** One check: a rule over the contents of a workbook. */
export interface Rule {
  readonly id: string;
  /** What is wrong where it finds something, as a heading. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters, with its source. */
  readonly why: string;
  /** Headings by table without which the rule says nothing; the rule of headings reports them. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
  /** Whether it only tells what nothing else explains: it says nothing after any other error. */
  readonly last?: boolean;
  run(contents: WorkbookContents): Iterable<Fault>;
}
