import { citedResources } from './resources-cited';
import { otherResources } from './resources-elsewhere';
import { appendixResources } from './resources-of-appendix-a';

/** A publication that the source documents point to. */
export interface Resource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Such as report, handbook, course, web page. */
  readonly form: string;
  /** As printed in the source, empty where it prints none; nobody has checked that it still answers. */
  readonly address: string;
  /** What it is good for, in our own words. */
  readonly use: string;
  readonly source: string;
  /** ID of the resource of Appendix A that is the same publication. */
  readonly sameAs?: string;
  /** What is odd about the entry in the source. */
  readonly note?: string;
}

/** Every resource of the three documents: 18 of Appendix A, 26 references, 7 of the Action List, 5 of the slides. */
export const resources: readonly Resource[] = [...appendixResources, ...citedResources, ...otherResources];
