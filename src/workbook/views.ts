import { blueprints } from './blueprints';
import { inWords, UserError } from './errors';
import { columnLetters } from './references';

/** Columns of a wide table that belong to one kind of work. */
export interface TableView {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface WideTable {
  readonly table: string;
  readonly sheet: string;
  readonly views: readonly TableView[];
}

/** Wide tables that stand alone on their sheets, with the columns that each kind of work needs (domain model 3.2). */
export const wideTables: readonly WideTable[] = [
  {
    table: 'Gaps',
    sheet: 'Gap Analysis',
    views: [
      {
        name: 'Assess',
        columns: [
          ...['ID', 'As-Is State', 'To-Be State', 'Identified Gaps and Needs', 'Function/Focus Area', 'Item', 'Group'],
          ...['As-Is Level', 'To-Be Level', 'Evidence Status', 'Evidence'],
          ...['Notes', 'Backing', 'Respondents', 'Median level', 'Spread'],
        ],
      },
      {
        name: 'Prioritise',
        columns: [
          ...['ID', 'Item', 'As-Is Level', 'To-Be Level', 'Importance', 'Effort', 'Agreed Priority', 'Reason'],
          ...['Priority Score', 'Suggested Priority', 'Priority', 'Rank', 'Gap Type'],
        ],
      },
      {
        name: 'Plan',
        columns: ['ID', 'Item', 'Required Action', 'Done by', 'Owner', 'Status', 'Priority', 'Initiatives'],
      },
      {
        name: 'Review',
        columns: [
          ...['ID', 'Item', 'As-Is Level', 'To-Be Level', 'Level Now', 'Levels Gained', 'Carried Over'],
          ...['Evidence', 'Owner', 'Status', 'Priority'],
        ],
      },
    ],
  },
  {
    table: 'Roadmap',
    sheet: 'Roadmap',
    views: [
      {
        name: 'Plan',
        columns: [
          ...['ID', 'Track', 'Initiative', 'Kind', 'Closes gaps', 'Owner', 'Done by', 'Duration', 'Depends on'],
          ...['Earliest start', 'Finish by', 'Start', 'Finish', 'Slack', 'Critical', 'Problem'],
        ],
      },
      {
        name: 'Track progress',
        columns: [
          ...[
            'ID',
            'Initiative',
            'Kind',
            'Owner',
            'Actual Start',
            'Actual Finish',
            'Percent complete',
            'Start',
            'Finish',
          ],
          ...['Baseline Finish', 'Slip', 'Planned percent', 'Health', 'Why', 'Open issues'],
        ],
      },
      {
        name: 'Money and value',
        columns: [
          ...['ID', 'Track', 'Initiative', 'Kind', 'Priority', 'Inherited', 'Indicator', 'Metric'],
          ...['Cost once', 'Cost per year', 'Funding', 'Notes'],
        ],
      },
    ],
  },
  {
    table: 'Stakeholders',
    sheet: 'Stakeholders',
    views: [
      {
        name: 'Who they are',
        columns: [
          ...['ID', 'Organisation', 'Class', 'Public or private', 'Reach', 'Part', 'Gives', 'Served', 'Subsector'],
          ...['Interest', 'Influence', 'To settle'],
        ],
      },
      {
        name: 'Trust and goals',
        columns: [
          ...[
            'ID',
            'Organisation',
            'Trust basis',
            'Trust now',
            'Trust wanted',
            'Trust to gain',
            'Barrier',
            'Agreement',
          ],
          ...['Goals consensus', 'To settle'],
        ],
      },
      {
        name: 'Keep informed',
        columns: [
          ...['ID', 'Organisation', 'Unit', 'Contact', 'E-mail', 'Phone', 'Informed by', 'How often', 'Team contact'],
          ...['Respondent', 'Interviews', 'Remarks'],
        ],
      },
    ],
  },
  {
    table: 'Notes',
    sheet: 'Notes',
    views: [
      {
        name: 'Write down',
        columns: ['ID', 'From', 'Kind', 'State', 'Statement', 'Basis', 'Evidence', 'Gap', 'Question', 'On', 'By'],
      },
      {
        name: 'Weigh',
        columns: ['ID', 'Statement', 'Basis', 'Confidence', 'Gap', 'Also', 'Gap Item', 'Organisation', 'Attribution'],
      },
      {
        name: 'Follow up',
        columns: ['ID', 'From', 'Statement', 'Follow-up', 'Done', 'By', 'On', 'To settle'],
      },
    ],
  },
];

export interface ViewReport {
  readonly sheet: string;
  readonly shown: number;
  readonly hidden: number;
}

/**
 * Hides the columns of a wide table that a kind of work does not need; columns of the user's own stay in view. Nothing
 * is deleted: without a view, every column is shown again.
 * @param view name of one of its views, or null for every column
 * @throws UserError in the user's words
 */
export async function showView(table: string, view: string | null): Promise<ViewReport> {
  try {
    return await Excel.run(async (context) => {
      const wide = wideTables.find((one) => one.table === table);
      const wanted = wide?.views.find(({ name }) => name === view);
      if (!wide || (view !== null && !wanted)) throw new UserError(`There is no view '${view}' of the table ${table}.`);
      const item = context.workbook.tables.getItemOrNullObject(table);
      const head = item.getHeaderRowRange().load('values,columnIndex');
      item.worksheet.load('name');
      await context.sync();
      if (item.isNullObject)
        throw new UserError(`This workbook has no table ${table}: add the sheet ${wide.sheet} first.`);
      const headings = (head.values[0] as string[]).map(String);
      const ours = new Set(ownHeadings(table));
      const sheet = context.workbook.worksheets.getItem(item.worksheet.name);
      const isHidden = headings.map(
        (heading) => wanted !== undefined && ours.has(heading) && !wanted.columns.includes(heading),
      );
      for (const [at, hidden] of isHidden.entries()) {
        const letters = columnLetters(head.columnIndex + at);
        sheet.getRange(`${letters}:${letters}`).columnHidden = hidden;
      }
      sheet.activate();
      await context.sync();
      const hidden = isHidden.filter(Boolean).length;
      return { sheet: item.worksheet.name, shown: headings.length - hidden, hidden };
    });
  } catch (error) {
    throw inWords(error, 'show the columns');
  }
}

/** The headings that the blueprint gives the table. */
const ownHeadings = (table: string): string[] =>
  blueprints
    .flatMap(({ tables }) => tables ?? [])
    .filter(({ name }) => name === table)
    .flatMap(({ columns }) => columns.map(({ heading }) => heading));
