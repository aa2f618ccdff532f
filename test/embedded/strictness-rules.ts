import { cells } from './strictness/cells';
import { drawings } from './strictness/drawings';
import { formats } from './strictness/formats';
import { formulas } from './strictness/formulas';
import { requests } from './strictness/requests';
import type { Rule } from './strictness/rule';
import { sheetsAndNames } from './strictness/sheets-and-names';

/** Every rule of Excel that the executor enforces, with its source and its test. */
export const rules: readonly Rule[] = [...sheetsAndNames, ...cells, ...formulas, ...formats, ...drawings, ...requests];
