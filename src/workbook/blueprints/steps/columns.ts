import type { ColumnBlueprint, Content } from '../../blueprint';

type More = Omit<Partial<ColumnBlueprint>, 'heading' | 'width' | 'content' | 'kind' | 'formula'>;

/** A column that a person fills. */
export const typed = (heading: string, width: number, content: Content, more: More = {}): ColumnBlueprint => ({
  heading,
  width,
  content,
  kind: 'input',
  ...more,
});

/** A column that comes filled. */
export const seeded = (heading: string, width: number, content: Content, more: More = {}): ColumnBlueprint => ({
  heading,
  width,
  content,
  kind: 'seeded',
  ...more,
});

/** A column with a formula in every row. */
export const calculated = (
  heading: string,
  width: number,
  content: Content,
  formula: string,
  more: More = {},
): ColumnBlueprint => ({ heading, width, content, kind: 'calculated', formula, ...more });

/** A calculated step on the way to others, last in its table. */
export const working = (heading: string, width: number, content: Content, formula: string): ColumnBlueprint =>
  calculated(heading, width, content, formula, { working: true });
