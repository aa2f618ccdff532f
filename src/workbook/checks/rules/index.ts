import type { Rule } from '../finding';
import { formulaRules, lastRules } from './formulas';
import { idRules } from './ids';
import { linkRules } from './links';
import { methodRules } from './method';
import { resultRules } from './results';
import { scheduleRules } from './schedule';
import { settingRules } from './settings';
import { structureRules } from './structure';
import { valueRules } from './values';

/** Every rule, in the order in which findings are told: what breaks most comes first. */
export const checkRules: readonly Rule[] = [
  ...structureRules,
  ...settingRules,
  ...formulaRules,
  ...idRules,
  ...linkRules,
  ...valueRules,
  ...scheduleRules,
  ...resultRules,
  ...methodRules,
  ...lastRules,
];
