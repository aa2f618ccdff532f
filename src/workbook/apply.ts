import type { Content, Note } from './blueprint';
import type { Look } from './look';
import type { SheetPlan } from './plan';
import { placeOf, quotedSheet } from './references';

/** Office.js measures widths in points; blueprints in pixels of 96 to the inch. */
const pointsPerPixel = 0.75;

/** Writes what needs no other sheet: values, tables, names of cells, looks. */
export function applyFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  for (const { columns, pixels } of plan.widths) {
    sheet.getRange(columns).format.columnWidth = pixels * pointsPerPixel;
  }
  // Formats go first: text such as 3.10 would be turned into a number in a cell that is not '@' yet.
  for (const { range, look } of plan.looks) applyLook(sheet.getRange(range), look);
  for (const { range, values } of plan.values) sheet.getRange(range).values = values as Excel.Range['values'];
  for (const { name, range } of plan.tables) {
    const table = sheet.tables.add(range, true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
  for (const { name, cell } of plan.cellNames) sheet.context.workbook.names.add(name, sheet.getRange(cell));
  for (const rows of plan.fittedRows) sheet.getRange(rows).format.autofitRows();
  for (const { rows, pixels } of plan.rowHeights) sheet.getRange(rows).format.rowHeight = pixels * pointsPerPixel;
}

/** Writes the names that stand for columns of tables, once the tables of every sheet exist. */
export function applyNames(context: Excel.RequestContext, plan: SheetPlan): void {
  for (const { name, formula, comment } of plan.names) context.workbook.names.add(name, formula, comment);
}

/** Writes what refers to other sheets: formulas, lists to choose from, conditional formats, links. */
export function applyFormulas(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range, formulas } of plan.formulas) sheet.getRange(range).formulas = formulas as Excel.Range['formulas'];
  for (const input of plan.inputs) applyInput(sheet.getRange(input.range), input.content, input.list, input.note);
  for (const format of plan.conditionalFormats) applyConditionalFormat(sheet.getRange(format.range), format);
  for (const { cell, sheet: target } of plan.links) linkTo(sheet.getRange(cell), target);
  for (const columns of plan.groups) sheet.getRange(columns).group(Excel.GroupOption.byColumns);
  if (plan.freezeAt) {
    const { row, column } = placeOf(plan.freezeAt);
    if (column > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, row, column));
    else sheet.freezePanes.freezeRows(row);
  }
}

/** Makes a cell a link to a sheet, whose name it shows. */
export function linkTo(cell: Excel.Range, target: string): void {
  cell.hyperlink = {
    documentReference: `${quotedSheet(target)}!A1`,
    screenTip: `Go to ${target}`,
    textToDisplay: target,
  };
}

function applyConditionalFormat(range: Excel.Range, format: SheetPlan['conditionalFormats'][number]): void {
  if ('bar' in format) {
    const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    const { color, from, to } = format.bar;
    dataBar.positiveFormat.fillColor = color;
    dataBar.lowerBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: `${from}` };
    dataBar.upperBoundRule = { type: Excel.ConditionalFormatRuleType.number, formula: `${to}` };
    return;
  }
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { formula, look } = format;
  custom.rule.formula = formula;
  if (look.fill) custom.format.fill.color = look.fill;
  if (look.color) custom.format.font.color = look.color;
  if (look.bold) custom.format.font.bold = true;
  if (look.italic) custom.format.font.italic = true;
  if (look.topLine) {
    const border = custom.format.borders.getItem(Excel.ConditionalRangeBorderIndex.edgeTop);
    border.style = Excel.ConditionalRangeBorderLineStyle.continuous;
    border.color = look.topLine;
  }
}

/** Gives a range a look; what the look does not name stays. */
export function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  // One value for the whole range; the type knows matrices only.
  if (look.format) range.numberFormat = look.format as unknown as string[][];
  if (look.fill) format.fill.color = look.fill;
  if (look.color) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size) format.font.size = look.size;
  if (look.font) format.font.name = look.font;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align) format.horizontalAlignment = look.align;
  if (look.vertical) format.verticalAlignment = look.vertical;
  if (look.grid) for (const edge of gridEdges) drawLine(format.borders.getItem(edge), look.grid);
}

const gridEdges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function drawLine(border: Excel.RangeBorder, color: string): void {
  border.style = 'Continuous';
  border.color = color;
}

/** What may be typed, with the help that shows when the cell is chosen and the words of the refusal. */
function applyInput(range: Excel.Range, content: Content, list: string | undefined, note: Note | undefined): void {
  const { dataValidation } = range;
  const { rule, expected } = ruleFor(content, list);
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    // A list may be answered in one's own words where the sheet says so; numbers and dates may not.
    style: content === 'text' && list ? 'Warning' : 'Stop',
    title: note?.title ?? 'Waymark',
    message: `Expected here: ${expected}.`,
  };
  if (note)
    dataValidation.prompt = { showPrompt: true, title: note.title.slice(0, 32), message: note.message.slice(0, 255) };
}

function ruleFor(content: Content, list?: string): { rule: Excel.DataValidationRule; expected: string } {
  if (list)
    return { rule: { list: { inCellDropDown: true, source: `=${list}` } }, expected: 'one of the entries of the list' };
  switch (content) {
    case 'date':
      return {
        rule: { date: { formula1: '1990-01-01', formula2: '2199-12-31', operator: 'Between' } },
        expected: 'a date, such as 2027-01-04',
      };
    case 'percent':
      return {
        rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
        expected: 'a percentage from 0 % to 100 %',
      };
    case 'days':
      return {
        rule: { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
        expected: 'a whole number of working days',
      };
    case 'level':
      return {
        rule: { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } },
        expected: 'a level, a whole number',
      };
    case 'number':
    case 'score':
    case 'money':
      return { rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, expected: 'a number from 0' };
    default: {
      const longest = content === 'long text' ? 2000 : 255;
      return {
        rule: { textLength: { formula1: longest, operator: 'LessThanOrEqualTo' } },
        expected: `at most ${longest} characters`,
      };
    }
  }
}
