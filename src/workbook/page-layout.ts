import { blueprints } from './blueprints';
import type { SheetBlueprint } from './blueprint';

const margin = 36;

/** Page set-up of a sheet: A4, as many pages wide as can be read, headings repeated, page numbers. */
export function applyPageLayout(sheet: Excel.Worksheet, { print, title }: SheetBlueprint): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'Landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: print.pagesWide ?? 1 };
  layout.setPrintMargins('Points', { top: margin, bottom: 48, left: margin, right: margin, header: 18, footer: 18 });
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.replace(':', ':$')}`);
  if (print.titleColumns) layout.setPrintTitleColumns(`$${print.titleColumns.replace(':', ':$')}`);
  const headings = layout.headersFooters.defaultForAllPages;
  // Over several pages a title in the sheet would be cut off by the repeated columns: it heads the page instead.
  if (print.pagesWide) headings.leftHeader = `&"-,Bold"&12${title.replaceAll('&', '&&')}`;
  headings.leftFooter = `&8Waymark · ${title.replaceAll('&', '&&')}`;
  headings.rightFooter = '&8&P / &N';
}

/** Prints as many rows and periods as there are now, and no blank page after them. */
export async function applyPrintAreas(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  // The Gantt follows no table: it says itself how far it reaches.
  const reach = { periods: 'GanttPeriods', ganttRows: 'GanttRows' } as const;
  const cells = Object.entries(reach).map(([what, name]) => {
    const cell = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    cell.load('values');
    return { what, cell };
  });
  const tables = workbook.tables;
  tables.load('items/name');
  const sheets = blueprints.map((blueprint) => {
    const sheet = workbook.worksheets.getItemOrNullObject(blueprint.name);
    sheet.load('name');
    return { sheet, blueprint };
  });
  await context.sync();
  const bodies = tables.items.map((table) => {
    const body = table.getDataBodyRange();
    body.load('rowCount,columnCount');
    return { name: table.name, body };
  });
  await context.sync();
  const rowsOf = (name: string) => {
    const reached = cells.find(({ what }) => what === name)?.cell;
    if (reached) return Number(reached.isNullObject ? 1 : reached.values[0][0]) || 1;
    return bodies.find((table) => table.name === name)?.body.rowCount ?? 1;
  };
  const columnsOf = (name: string) => bodies.find((table) => table.name === name)?.body.columnCount ?? 1;
  for (const { sheet, blueprint } of sheets) {
    const { area } = blueprint.print;
    if (!sheet.isNullObject) sheet.pageLayout.setPrintArea(typeof area === 'string' ? area : area(rowsOf, columnsOf));
  }
}
