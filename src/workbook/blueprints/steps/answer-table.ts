import type { ContentItem } from '../../../framework/content';
import type { ColumnBlueprint, Row, TableBlueprint } from '../../blueprint';
import { answerColumn, answerRow, askedColumns, followUpColumns, stateColumnsOf } from './answers';
import { typed } from './columns';

/** Widths of the first columns of every sheet that asks: ID, heading, topic, text, answer, status, owner, due, evidence. */
export const answerWidths = [100, 140, 150, 310, 280, 104, 130, 94, 180] as const;

interface AnswerTable {
  readonly name: string;
  readonly items: readonly ContentItem[];
  readonly caption?: string;
  /** Heading of the column that is typed, if it is not Answer. */
  readonly answer?: string;
  readonly note?: string;
  /** Shown by which workbook cells the answer can be found; stands before the evidence. */
  readonly more?: readonly ColumnBlueprint[];
  row?(item: ContentItem): Row;
}

/** What the framework asks in one place, with answer, status, owner, date and evidence. */
export const answerTable = ({
  name,
  items,
  caption,
  answer = 'Answer',
  note = answerColumn.note,
  more = [],
  row = () => ({}),
}: AnswerTable): Omit<TableBlueprint, 'at'> => ({
  name,
  key: 'ID',
  caption,
  columns: [
    ...askedColumns(answerWidths[0]),
    { ...answerColumn, heading: answer, note },
    ...followUpColumns,
    ...more,
    typed('Evidence', 180, 'long text', { note: 'Where it is written or who said so: paper, note (N-001), date.' }),
    ...stateColumnsOf(answer),
  ],
  rows: () => items.map((item) => ({ ...answerRow(item), ...row(item) })),
});
