import type { ColumnBlueprint } from '../blueprint';

/** A column of what ORDER answers; its rows stand as those of SCHEDULE. */
const fromOrder = (column: number): string =>
  `IF(ISNUMBER([Schedule Row]),INDEX(OrderResults,[Schedule Row],${column}),"")`;

/** What an initiative is worth by what waits for it, and why it stands where it stands. */
export const valueColumns: readonly ColumnBlueprint[] = [
  {
    heading: 'Value Order',
    width: 66,
    content: 'number',
    kind: 'calculated',
    formula: `=${fromOrder(2)}`,
    note: '1 comes first: by the priority it inherits, then by how many rows wait for it.',
  },
  {
    heading: 'Inherited',
    width: 84,
    content: 'text',
    kind: 'calculated',
    formula: `=${fromOrder(3)}`,
    note: 'The highest priority among it and all that wait for it.',
  },
  { heading: 'Inherited from', width: 84, content: 'text', kind: 'calculated', formula: `=${fromOrder(4)}` },
  {
    // A number in every row, so that others can reckon with the column.
    heading: 'Rows Waiting',
    width: 76,
    content: 'number',
    kind: 'calculated',
    formula: `=IF(ISNUMBER([Schedule Row]),IF(ISNUMBER(INDEX(OrderResults,[Schedule Row],5)),INDEX(OrderResults,[Schedule Row],5),0),0)`,
    note: 'How many rows wait for it, directly or through others.',
  },
  {
    heading: 'Why',
    width: 300,
    content: 'long text',
    kind: 'calculated',
    formula: `=${fromOrder(6)}`,
    note: 'Why it stands where it stands; how far it can move stands under Slack.',
  },
];
