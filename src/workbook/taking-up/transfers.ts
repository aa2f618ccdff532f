import type { Value } from '../blueprint';
import { asNumber, asText } from '../reading/cells';
import type { TableRow } from '../reading/tables';

/** Rows of one table that wait to become rows of another, and how. */
export interface Transfer {
  readonly id: string;
  /** What is done, as the pane offers it. */
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** What the IDs of new rows begin with. */
  readonly prefix: string;
  waits(row: TableRow, context: TransferContext): boolean;
  /** Cells of the new row, by headings; its ID is given. */
  cells(row: TableRow, context: TransferContext): Readonly<Record<string, Value>>;
  /** Column of the waiting row that takes the new row's ID. */
  readonly mark?: string;
}

/** What transfers look at beside the row itself. */
export interface TransferContext {
  readonly statusDate: number | null;
  /** Whether a row of the table Issues, or of CarriedOver, stems from this ID already. */
  isIssue(id: string): boolean;
  isCarriedOver(gap: string): boolean;
}

const longestItem = 40;

/** A short label of a long text: its beginning, by whole words. */
export function labelOf(text: string): string {
  if (text.length <= longestItem) return text.replace(/[.;:,]$/, '');
  const cut = text.slice(0, longestItem - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestItem / 2)).replace(/[.;:,]$/, '')}…`;
}

const firstWord = (row: TableRow, ...headings: string[]) =>
  headings.map((heading) => asText(row[heading])).find((text) => text !== '') ?? '';

/** A gap that is counted, was reviewed, and is still short of its target. */
function isLeft(row: TableRow, { isCarriedOver }: TransferContext): boolean {
  const [now, wanted] = [asNumber(row['Level Now']), asNumber(row['To-Be Level'])];
  const givenUp = ['Closed', 'Accepted as is'].includes(asText(row.Status));
  return (
    row.Counts === 1 && now !== null && wanted !== null && now < wanted && !givenUp && !isCarriedOver(asText(row.ID))
  );
}

/** In the order of the steps; each names what it needs, and is left out where the workbook lacks it. */
export const transfers: readonly Transfer[] = [
  {
    id: 'notes-gaps',
    title: 'Needs in Notes that no gap covers become gaps',
    from: 'Notes',
    to: 'Gaps',
    prefix: 'G-',
    waits: (row) => asText(row.Kind) === 'Need' && asText(row.Gap) === '' && asText(row.Also) === '',
    cells: (row) => ({
      'Identified Gaps and Needs': asText(row.Statement),
      Item: labelOf(asText(row.Statement)),
      Status: 'Open',
      Source: asText(row.ID),
    }),
    mark: 'Gap',
  },
  {
    id: 'swot-gaps',
    title: 'SWOT rows that are to become gaps',
    from: 'Swot',
    to: 'Gaps',
    prefix: 'G-',
    waits: (row) => asText(row.Becomes) === 'Gap' && asText(row['Taken up in']) === '',
    cells: (row) => ({
      'Identified Gaps and Needs': asText(row.Statement),
      Item: labelOf(firstWord(row, 'About', 'Statement')),
      'Required Action': asText(row.Response),
      Status: 'Open',
      Source: asText(row.ID),
    }),
    mark: 'Taken up in',
  },
  {
    id: 'swot-issues',
    title: 'SWOT rows that are to become issues',
    from: 'Swot',
    to: 'Issues',
    prefix: 'I-',
    waits: (row) => asText(row.Becomes) === 'Issue' && asText(row['Taken up in']) === '',
    cells: (row, { statusDate }) => ({
      Kind: asText(row.Kind) === 'Threat' ? 'Risk' : asText(row.Kind) === 'Opportunity' ? 'Decision needed' : 'Issue',
      What: asText(row.Statement),
      Response: asText(row.Response),
      Status: 'Open',
      From: asText(row.ID),
      'Raised on': statusDate ?? '',
    }),
    mark: 'Taken up in',
  },
  {
    id: 'readiness-gaps',
    title: 'What Readiness lacks (No) and no gap names becomes a gap',
    from: 'Readiness',
    to: 'Gaps',
    prefix: 'G-',
    waits: (row) => asText(row.State) === 'No' && asText(row.Gap) === '',
    cells: (row) => ({
      'To-Be State': asText(row.Consideration),
      'Identified Gaps and Needs': firstWord(row, 'Evidence', 'Consideration'),
      Item: labelOf(asText(row.Consideration)),
      'Function/Focus Area': 'Incident management',
      Status: 'Open',
      Source: asText(row.ID),
    }),
    mark: 'Gap',
  },
  {
    id: 'problems-issues',
    title: 'Common problems that hold and have no answer yet become issues',
    from: 'CommonProblems',
    to: 'Issues',
    prefix: 'I-',
    waits: (row, { isIssue }) =>
      asText(row.Status) === 'Holds' && asText(row.Remarks) === '' && !isIssue(asText(row.ID)),
    cells: (row, { statusDate }) => ({
      Kind: 'Issue',
      What: asText(row['What it says']),
      Owner: asText(row.Owner),
      Due: row.Due ?? '',
      Status: 'Open',
      From: asText(row.ID),
      'Raised on': statusDate ?? '',
    }),
  },
  {
    id: 'gaps-carried',
    title: 'Gaps that a review found still short go into the next round',
    from: 'Gaps',
    to: 'CarriedOver',
    prefix: 'C-',
    waits: isLeft,
    cells: (row) => ({
      Kind: Number(row.Initiatives) > 0 ? 'Not completed' : 'Low priority',
      Gaps: asText(row.ID),
      'Required Action': asText(row['Required Action']),
      Owner: asText(row.Owner),
      Status: 'Open',
    }),
  },
];
