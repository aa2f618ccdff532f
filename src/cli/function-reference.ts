import { columnLetters } from '../workbook/references';

/** A value in a cell of an example; text such as 2027-01-04 stands for that date, empty text for a blank cell. */
export type Cell = string | number | boolean;

/** Arguments by the names of the parameters: a list is a column of cells, anything else is written in the formula. */
export type Arguments = Readonly<Record<string, Cell | readonly Cell[]>>;

/** A text that a function shows, with arguments that make it show it. */
export interface Message {
  readonly shown: string;
  /** What is the matter, and what to do where the text does not say so. */
  readonly means: string;
  /** Replaces arguments of the example. */
  readonly given: Arguments;
}

/** What the source of a function cannot say about it. */
export interface FunctionReference {
  readonly result: string;
  /** What each column of the result holds, where the columns differ. */
  readonly columns?: readonly string[];
  /** Texts that stand in the result, in place of a value or as a part of it. */
  readonly texts: readonly Message[];
  /** Messages beside #VALUE!. */
  readonly refusals: readonly Message[];
  /** How the workbook manages without Waymark; the formula as the workbook itself holds it. */
  readonly without: { readonly words: string; readonly formula?: string };
  readonly example: { readonly given: Arguments; readonly result: readonly (readonly Cell[])[] };
}

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** A function as functions.json declares it, from its JSDoc. */
export interface DeclaredFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly dimensionality?: string };
}

/** A part of a page; `back quotes` in a text mark what is typed or shown as it is. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'formula'; readonly text: string }
  | { readonly kind: 'table'; readonly label: string; readonly rows: readonly (readonly string[])[] };

/** A page of the reference, whatever it is written in. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const formula = (text: string): Block => ({ kind: 'formula', text });
const table = (label: string, ...rows: (readonly string[])[]): Block => ({ kind: 'table', label, rows });
const typed = (text: string) => `\`${text}\``;

/** The name as a formula calls it. */
export const callName = (name: string) => `CSIRT.${name}`;

/** The call with all its arguments, optional ones in brackets. */
export function syntax({ name, parameters }: DeclaredFunction): string {
  return `${callName(name)}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ')})`;
}

/** The functions as a list shows them. */
export const byName = (functions: readonly DeclaredFunction[]) =>
  [...functions].sort((one, other) => (one.name < other.name ? -1 : 1));

/** The first sentence of a function's description. */
export const purpose = ({ description }: DeclaredFunction) => description.split(/(?<=\.) (?=[A-Z])/)[0];

function argumentBlock({ parameters }: DeclaredFunction): Block {
  if (parameters.length === 0) return paragraph('None.');
  return table(
    'Arguments',
    ['argument', 'takes', 'meaning'],
    ...parameters.map(({ name, description, dimensionality, optional }) => [
      typed(name),
      (dimensionality === 'matrix' ? 'cells' : 'one value') + (optional ? ', optional' : ''),
      description,
    ]),
  );
}

const messageTable = (label: string, first: string, messages: readonly Message[]) =>
  table(label, [first, 'when'], ...messages.map(({ shown, means }) => [typed(shown), means]));

function errorBlocks({ result }: DeclaredFunction, { texts, refusals }: FunctionReference): Block[] {
  const common = [
    ['`#NAME?`', 'Waymark is not there, or was not yet when the formula was entered. Choose Make live on its tab.'],
    ['`#SPILL!`', 'Cells that the result needs are not empty. Clear them.'],
  ];
  return [
    ...(texts.length > 0 ? [messageTable('Texts in the result', 'text in the result', texts)] : []),
    ...(refusals.length > 0
      ? [
          paragraph('Where an argument as a whole cannot be read, the cell shows `#VALUE!`, with a message beside it:'),
          messageTable('Messages', 'message, for example', refusals),
        ]
      : []),
    table('Errors', ['error', 'when'], ...(result?.dimensionality === 'matrix' ? common : common.slice(0, 1))),
  ];
}

/** A value as a formula writes it. */
function literal(value: Cell): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value));
  if (date) return `DATE(${date.slice(1).map(Number).join(',')})`;
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
}

const isList = (given: Arguments[string] | undefined): given is readonly Cell[] => Array.isArray(given);
const shown = (value: Cell | undefined) => (value === undefined ? '' : String(value));

/** A part of a sheet, with the letters of its columns and the numbers of its rows. */
function sheet(label: string, column: number, firstRow: number, rows: readonly (readonly string[])[]): Block {
  const letters = rows[0].map((_cell, index) => columnLetters(column + index));
  return table(label, ['', ...letters], ...rows.map((row, index) => [String(firstRow + index), ...row]));
}

function exampleBlocks(declared: DeclaredFunction, { columns, example }: FunctionReference): Block[] {
  const { given, result } = example;
  const names = declared.parameters.map(({ name }) => name);
  const lists = names.flatMap((name) => {
    const list = given[name];
    return isList(list) ? [{ name, list }] : [];
  });
  const written = names.map((name) => {
    const value = given[name];
    if (value === undefined) return '';
    if (!isList(value)) return literal(value);
    const letter = columnLetters(lists.findIndex((one) => one.name === name));
    return value.length === 1 ? `${letter}2` : `${letter}2:${letter}${value.length + 1}`;
  });
  const call = `=${callName(declared.name)}(${written.join(',').replace(/,+$/, '')})`;
  const height = Math.max(0, ...lists.map(({ list }) => list.length));
  const cells = [
    lists.map(({ name }) => name),
    ...Array.from({ length: height }, (_row, row) => lists.map(({ list }) => shown(list[row]))),
  ];
  const place = { column: lists.length === 0 ? 0 : lists.length + 1, row: lists.length === 0 ? 1 : 2 };
  const values = result.map((row) => row.map(shown));
  const headed = columns ? { from: place.row - 1, rows: [columns, ...values] } : { from: place.row, rows: values };
  return [
    ...(lists.length > 0 ? [paragraph('With these cells:'), sheet('Cells of the example', 0, 1, cells)] : []),
    paragraph(`The formula in ${columnLetters(place.column)}${place.row}:`),
    formula(call),
    paragraph('It gives:'),
    sheet('Result of the example', place.column, headed.from, headed.rows),
  ];
}

/** The page of one function: purpose, syntax, arguments, result, errors, its plain twin, and an example. */
export function functionPage(declared: DeclaredFunction, reference: FunctionReference): Page {
  const { result, columns, without } = reference;
  return {
    title: callName(declared.name),
    blocks: [
      paragraph(declared.description),
      heading('Syntax'),
      formula(`=${syntax(declared)}`),
      heading('Arguments'),
      argumentBlock(declared),
      heading('Result'),
      paragraph(result),
      ...(columns ? [paragraph(`Columns: ${columns.join(', ')}.`)] : []),
      heading('Errors and messages'),
      ...errorBlocks(declared, reference),
      heading('Without Waymark'),
      paragraph(without.words),
      ...(without.formula ? [formula(without.formula)] : []),
      heading('Example'),
      ...exampleBlocks(declared, reference),
    ],
  };
}
