import type { FilterCriteria } from '../../workbook-data';
import { blankOperand, operators } from '../filters';
import { flagOf, unescaped, type XmlElement } from './xml';

const signs = new Map(Object.entries(operators).map(([sign, name]) => [name, sign]));

/** What a column is filtered for; null for a kind that is not modelled, such as a colour or a span of dates. */
export function filterOf({ children: [kind] }: XmlElement): FilterCriteria | null {
  if (!kind) return null;
  if (kind.name === 'filters') return chosen(kind);
  if (kind.name === 'customFilters') {
    const [criterion1, criterion2] = kind.children.map(criterion);
    const operator = flagOf(kind.attributes.and) ? 'And' : 'Or';
    return { filterOn: 'Custom', criterion1, ...(criterion2 !== undefined && { criterion2, operator }) };
  }
  if (kind.name === 'top10') {
    const end = (flagOf(kind.attributes.top) ?? true) ? 'Top' : 'Bottom';
    return {
      filterOn: `${end}${flagOf(kind.attributes.percent) ? 'Percent' : 'Items'}`,
      criterion1: kind.attributes.val,
    };
  }
  const type = kind.name === 'dynamicFilter' ? kind.attributes.type : '';
  if (type !== 'aboveAverage' && type !== 'belowAverage') return null;
  return { filterOn: 'Dynamic', dynamicCriteria: type[0].toUpperCase() + type.slice(1) };
}

function criterion({ attributes: { operator = 'equal', val = '' } }: XmlElement): string {
  const operand = unescaped(val);
  return `${signs.get(operator) ?? '='}${operand === blankOperand ? '' : operand}`;
}

const two = (number: string) => number.padStart(2, '0');

function chosen({ attributes, children }: XmlElement): FilterCriteria | null {
  const values: unknown[] = flagOf(attributes.blank) ? [''] : [];
  for (const item of children) {
    const { val = '', year, month = '1', day = '1', dateTimeGrouping = '' } = item.attributes;
    if (item.name === 'filter') values.push(unescaped(val));
    else if (['year', 'month', 'day'].includes(dateTimeGrouping))
      values.push({
        date: `${year}-${two(month)}-${two(day)}`,
        specificity: dateTimeGrouping[0].toUpperCase() + dateTimeGrouping.slice(1),
      });
    else return null;
  }
  return { filterOn: 'Values', values };
}
