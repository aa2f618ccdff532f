import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';
import { applicationObject } from './application';
import { customXmlPartCollectionObject } from './custom-xml';
import { documentPropertiesObject } from './document-properties';
import { nameCollectionObject } from './named-item';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { settingCollectionObject } from './settings';
import { tableCollectionObject } from './table-collection';
import { worksheetCollectionObject } from './worksheet';

const workbookType: ObjectType<null> = {
  name: 'Workbook',
  properties: {
    name: { get: () => 'Book1.xlsx' },
    isDirty: { get: () => true },
    autoSave: { get: () => false },
  },
  objects: {
    worksheets: () => worksheetCollectionObject(),
    tables: () => tableCollectionObject(null),
    names: () => nameCollectionObject(null),
    properties: () => documentPropertiesObject(),
    application: () => applicationObject(),
    settings: () => settingCollectionObject(),
    customXmlParts: () => customXmlPartCollectionObject(null),
    protection: () => protectionObject(null),
  },
  methods: {
    getSelectedRange: (_, __, host) => {
      const { sheetId, ...box } = host.selection;
      return rangeObject(sheetId, box);
    },
    getActiveCell: (_, __, host) => {
      const { sheetId, row, column } = host.selection;
      return rangeObject(sheetId, { row, column, rowCount: 1, columnCount: 1 });
    },
  },
};

export function workbookObject(_: Host): HostObject {
  return hostObject(workbookType, null);
}
