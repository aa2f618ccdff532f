import packageJson from '../../package.json';
import type { FunctionReference } from './function-reference';
import { planning } from './reference-planning';
import { reporting } from './reference-reporting';
import { scoring } from './reference-scoring';

/** The reference of each function by its name. A test runs every example and message. */
export const references: Readonly<Record<string, FunctionReference>> = {
  ...scoring,
  ...planning,
  ...reporting,
  VERSION: {
    result: 'The version as text.',
    texts: [],
    refusals: [],
    without: {
      words:
        'No plain twin: it tells whether Waymark answers at all. The workbook asks it once and shows its saved results where it gets no answer.',
    },
    example: { given: {}, result: [[packageJson.version]] },
  },
};
