import { absoluteAddress, quotedSheet } from '../address';
import { toCellForm, toEngineForm } from '../engine/structured-references';
import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import type { DefinedName } from '../names';
import { hostObject, isHostObject, type HostObject, type ObjectType } from '../object-type';
import { checkDefinedName } from '../rules';
import { rangeObject, RangeRef } from './range';
import { referenceOf } from './range-address';
import { worksheetObject } from './worksheet';

/** A name as the client holds it: looked up anew each time. */
interface NameRef {
  readonly name: string;
  readonly sheetId: string | null;
}

function item(self: NameRef, host: Host): DefinedName {
  const found = host.names.find(self.name, self.sheetId);
  if (!found) throw itemNotFound(`There is no name '${self.name}'.`);
  return found;
}

function engineForm(formula: unknown, host: Host): string {
  if (typeof formula !== 'string' || formula === '') throw invalidArgument('A name refers to a range or a formula.');
  const text = formula.startsWith('=') ? formula : `="${formula.replace(/"/g, '""')}"`;
  if (text.length > 8192) throw invalidArgument('A formula has at most 8192 characters.');
  const inEngineForm = toEngineForm(text, { own: null, find: (name) => host.tables.find(name) });
  host.checkSyntax(text, inEngineForm);
  return inEngineForm;
}

function rangeOf(self: NameRef, host: Host): HostObject | null {
  const place = referenceOf(item(self, host).formula, host);
  return place && rangeObject(place.sheetId, place.box);
}

/** What a name gives: a range's address, as Excel's `NamedItem.value` does, or a constant. */
function valueOf(self: NameRef, host: Host): unknown {
  const { formula } = item(self, host);
  if (referenceOf(formula, host)) return formula.slice(1);
  const constant = formula.slice(1);
  if (/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(constant)) return Number(constant);
  const text = /^"((?:[^"]|"")*)"$/.exec(constant);
  if (text) return text[1].replace(/""/g, '"');
  return /^(TRUE|FALSE)$/i.test(constant) ? constant.toUpperCase() === 'TRUE' : formula;
}

const namedItemType: ObjectType<NameRef> = {
  name: 'NamedItem',
  id: (self) => self.name,
  calculated: ['value'],
  properties: {
    name: { get: (self, host) => item(self, host).name },
    formula: {
      get: (self, host) => toCellForm(item(self, host).formula, null),
      set: (self, value, host) => void host.names.put({ ...item(self, host), formula: engineForm(value, host) }),
    },
    value: { get: valueOf },
    type: {
      get: (self, host) => {
        if (referenceOf(item(self, host).formula, host)) return 'Range';
        const value = valueOf(self, host);
        return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
      },
    },
    visible: {
      get: (self, host) => item(self, host).visible,
      set: (self, value, host) => {
        if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
        host.names.put({ ...item(self, host), visible: value });
      },
    },
    comment: {
      get: (self, host) => item(self, host).comment,
      set: (self, value, host) => void host.names.put({ ...item(self, host), comment: String(value) }),
    },
    scope: { get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    worksheet: ({ sheetId }, host) => {
      if (sheetId === null) throw itemNotFound('The name belongs to the workbook.');
      return worksheetObject(host, sheetId);
    },
    worksheetOrNullObject: ({ sheetId }, host) => (sheetId === null ? null : worksheetObject(host, sheetId)),
  },
  methods: {
    delete: (self, _, host) => host.names.remove(item(self, host)),
    getRange: (self, _, host) => {
      const range = rangeOf(self, host);
      if (!range) throw itemNotFound(`The name '${self.name}' is no range.`);
      return range;
    },
    getRangeOrNullObject: (self, _, host) => rangeOf(self, host),
  },
};

const object = (name: DefinedName): HostObject => hostObject(namedItemType, { name: name.name, sheetId: name.sheetId });

function add(host: Host, sheetId: string | null, name: unknown, reference: unknown, comment: unknown): HostObject {
  checkDefinedName(host, name, undefined, sheetId);
  const range = isHostObject(reference) && reference.self instanceof RangeRef ? reference.self : null;
  const formula = range
    ? `=${quotedSheet(host.sheets.name(range.sheetId))}!${absoluteAddress(range.box)}`
    : engineForm(reference, host);
  return object(
    host.names.put({ name, formula, comment: typeof comment === 'string' ? comment : '', visible: true, sheetId }),
  );
}

const nameCollectionType: ObjectType<{ readonly sheetId: string | null }> = {
  name: 'NamedItemCollection',
  items: ({ sheetId }, host) =>
    host.names
      .all()
      .filter((name) => name.sheetId === sheetId)
      .map(object),
  item: ({ sheetId }, key, host) => {
    const found = host.names.find(String(key), sheetId);
    return found && object(found);
  },
  methods: {
    add: ({ sheetId }, [name, reference, comment], host) => add(host, sheetId, name, reference, comment),
    getItem: ({ sheetId }, [key], host) => {
      const found = host.names.find(String(key), sheetId);
      if (!found) throw itemNotFound(`There is no name '${String(key)}'.`);
      return object(found);
    },
    getItemOrNullObject: ({ sheetId }, [key], host) => {
      const found = host.names.find(String(key), sheetId);
      return found && object(found);
    },
    getCount: ({ sheetId }, _, host) => host.names.all().filter((name) => name.sheetId === sheetId).length,
  },
};

export function nameCollectionObject(sheetId: string | null): HostObject {
  return hostObject(nameCollectionType, { sheetId });
}
