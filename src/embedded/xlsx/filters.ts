import type { FilterCriteria, TableData } from '../workbook-data';
import { xmlAttribute } from './xml-text';

/** Signs of a criterion and what a file calls them; none is `equal`. Source: ECMA-376-1, 18.18.31. */
export const operators: Readonly<Record<string, string>> = {
  '<>': 'notEqual',
  '>=': 'greaterThanOrEqual',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '<': 'lessThan',
  '=': 'equal',
};

/** A blank cell is written as one space. */
export const blankOperand = ' ';

/** Writes what a table's columns are filtered for into its part. Source: ECMA-376-1, 18.3.2. */
export function tableFilters(xml: string, { columns }: TableData): string {
  const filters = columns.flatMap(({ filter }, index) => {
    const written = filter && criteria(filter);
    return written ? [`<filterColumn colId="${index}">${written}</filterColumn>`] : [];
  });
  if (filters.length === 0) return xml;
  return xml.replace(/<autoFilter ([^>]*?)\/>/, (_, attributes: string) => {
    return `<autoFilter ${attributes}>${filters.join('')}</autoFilter>`;
  });
}

function criteria({
  filterOn,
  criterion1 = '',
  criterion2,
  operator,
  values,
  dynamicCriteria,
}: FilterCriteria): string {
  if (filterOn === 'Values') return chosen(values ?? []);
  if (filterOn === 'Custom') {
    const both = criterion2 ? [criterion1, criterion2] : [criterion1];
    return `<customFilters${operator === 'Or' ? '' : ' and="1"'}>${both.map(custom).join('')}</customFilters>`;
  }
  const extreme = /^(Top|Bottom)(Items|Percent)$/.exec(filterOn);
  if (extreme) {
    const [, end, unit] = extreme;
    return `<top10 top="${end === 'Top' ? 1 : 0}" percent="${unit === 'Percent' ? 1 : 0}" val="${Number(criterion1)}"/>`;
  }
  const type = dynamicCriteria ? dynamicCriteria[0].toLowerCase() + dynamicCriteria.slice(1) : '';
  return type === 'aboveAverage' || type === 'belowAverage' ? `<dynamicFilter type="${type}"/>` : '';
}

function custom(criterion: string): string {
  const [, sign = '=', operand] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion)!;
  return `<customFilter operator="${operators[sign]}" val="${xmlAttribute(operand || blankOperand)}"/>`;
}

function chosen(values: readonly unknown[]): string {
  const texts = values.filter((value) => typeof value === 'string');
  const dates = values.filter((value) => typeof value === 'object' && value !== null) as DateChoice[];
  const blank = texts.includes('') ? ' blank="1"' : '';
  const filters = texts.filter(Boolean).map((text) => `<filter val="${xmlAttribute(text)}"/>`);
  return `<filters${blank}>${filters.join('')}${dates.map(dateGroup).join('')}</filters>`;
}

interface DateChoice {
  readonly date: string;
  readonly specificity: string;
}

function dateGroup({ date, specificity }: DateChoice): string {
  const [year, month = '1', day = '1'] = date.split('-').map((part) => String(Number(part)));
  const parts = specificity === 'Year' ? '' : ` month="${month}"${specificity === 'Day' ? ` day="${day}"` : ''}`;
  return `<dateGroupItem year="${year}"${parts} dateTimeGrouping="${specificity.toLowerCase()}"/>`;
}
