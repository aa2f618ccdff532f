import { parseBox, splitSheet } from '../../address';
import type { NameData, PageLayoutData } from '../../workbook-data';
import { piecesOf } from '../formula-pieces';
import { cellFormula, refersOutside } from './formulas';
import { onSheet, type ForeignList } from './foreign';
import { flagOf, itemsOf, type XmlElement } from './xml';

type PrintNames = Pick<PageLayoutData, 'printArea' | 'titleRows' | 'titleColumns'>;

export interface FileNames {
  readonly names: NameData[];
  /** Print areas and titles, by sheet. */
  readonly printing: ReadonlyMap<string, PrintNames>;
}

/** The ranges of a union such as `'My sheet'!$A:$A,'My sheet'!$1:$2`; null where it is something else. */
function rangesOf(text: string) {
  const parts: string[] = [''];
  for (const piece of piecesOf(text)) {
    if (piece === ',') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  const boxes = parts.map((part) => ({ text: splitSheet(part).local, box: parseBox(splitSheet(part).local) }));
  return boxes.every(({ box }) => box) ? boxes.map(({ text: address, box }) => ({ address, box: box! })) : null;
}

function printing(kind: string, text: string, sheet: string, foreign: ForeignList): PrintNames {
  const ranges = rangesOf(text);
  if (!ranges) {
    foreign.add('Print area or titles given by a formula', onSheet(sheet));
    return {};
  }
  if (kind === 'Print_Area') {
    if (ranges.length > 1) foreign.add('Print area of several ranges', onSheet(sheet));
    return { printArea: ranges[0].box };
  }
  const found: { -readonly [K in keyof PrintNames]: PrintNames[K] } = {};
  for (const { address, box } of ranges) {
    if (/[A-Za-z]/.test(address)) found.titleColumns = { first: box.column, last: box.column + box.columnCount - 1 };
    else found.titleRows = { first: box.row, last: box.row + box.rowCount - 1 };
  }
  return found;
}

/** Defined names; those that belong to printing apart. @param sheets every sheet's name, in the file's order */
export function namesOf(workbook: XmlElement, sheets: readonly string[], foreign: ForeignList): FileNames {
  const names: NameData[] = [];
  const print = new Map<string, PrintNames>();
  for (const { attributes, text } of itemsOf(workbook, 'definedNames')) {
    const { name, localSheetId, hidden, comment } = attributes;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    const builtIn = /^_xlnm\.(.*)$/i.exec(name)?.[1];
    if (builtIn === '_FilterDatabase') continue;
    if (sheet !== undefined && (builtIn === 'Print_Area' || builtIn === 'Print_Titles')) {
      print.set(sheet, { ...print.get(sheet), ...printing(builtIn, text, sheet, foreign) });
    } else if (flagOf(attributes.function) || flagOf(attributes.vbProcedure) || flagOf(attributes.xlm)) {
      foreign.add('Macro that has a name', 'Names', name);
    } else if (builtIn !== undefined || refersOutside(text)) {
      foreign.add(builtIn ? `Name of Excel's own (${builtIn})` : 'Name that refers to another workbook', 'Names', name);
    } else if (text.trim() !== '') {
      names.push({
        name,
        formula: cellFormula(text, null),
        visible: !flagOf(hidden),
        ...(comment && { comment }),
        ...(sheet !== undefined && { sheet }),
      });
    }
  }
  return { names, printing: print };
}
