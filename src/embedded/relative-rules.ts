import { boundingBox } from './address';
import type { Host } from './host';
import type { ConditionalFormatData, RangeBox } from './workbook-data';

type Rule = ConditionalFormatData['rule'];

/** The smallest box around all; relative references of a rule are seen from its first cell. */
export const boxOfAll = (boxes: readonly RangeBox[]): RangeBox => boxes.reduce(boundingBox);

interface Mover {
  <V extends string | number>(operand: V): V | string;
  rule(rule: Rule): Rule;
}

/** Moves the relative references of a rule's formulas from one box's first cell to another's. */
export function relativeTo(host: Host, from: RangeBox, to: RangeBox): Mover {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  const move = <V extends string | number>(operand: V): V | string =>
    typeof operand === 'string' && operand.startsWith('=') ? host.moveFormula(operand, rows, columns) : operand;
  return Object.assign(move, {
    rule: (rule: Rule): Rule => {
      if (rule.type === 'custom') return { ...rule, formula: move(rule.formula) };
      if (rule.type !== 'cellValue') return rule;
      return {
        ...rule,
        formula1: move(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: move(rule.formula2) }),
      };
    },
  });
}

/** Whether what an operand refers to depends on the cell that it is seen from. */
export function isRelative(operand: string | number | undefined): boolean {
  if (typeof operand !== 'string' || !operand.startsWith('=')) return false;
  const plain = operand.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!?/g, '');
  return /(?<![\p{L}\p{N}_.$])(?:\$?[A-Za-z]{1,3}\d+|[A-Za-z]{1,3}\$\d+|[A-Za-z]{1,3}:|\d+:)(?![\p{L}\p{N}_.(!])/u.test(
    plain,
  );
}

/** Id of a further range of one conditional format of a file, which the engine's side holds as several. */
export const partOfFormat = (id: string, part: number): string => `${id}/${part}`;

/** The id that the parts of one conditional format have in common. */
export const wholeFormat = (id: string): string => id.replace(/\/\d+$/, '');
