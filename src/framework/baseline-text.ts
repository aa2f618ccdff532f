import type { BaselineItem } from './types';

/** What is written by hand for one item of Appendix C; the rest follows from its path and order. */
export type BaselineText = Pick<BaselineItem, 'item' | 'toBeState' | 'requiredAction'>;
