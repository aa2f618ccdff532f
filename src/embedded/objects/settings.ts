import { invalidArgument, itemNotFound } from '../errors';
import type { Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';

/** All settings of an add-in together (office-js issues 621 and 3957). */
const largestSettings = 2 * 1024 * 1024;

function put(host: Host, key: string, value: unknown): void {
  const after = new Map(host.settings).set(key, value);
  if (JSON.stringify([...after]).length > largestSettings)
    throw invalidArgument(`The settings of an add-in hold at most 2 MB; with '${key}' they would hold more.`);
  host.settings.set(key, value);
}

const settingType: ObjectType<string> = {
  name: 'Setting',
  id: (key) => key,
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, host) => host.settings.get(key),
      set: (key, value, host) => put(host, key, value),
    },
  },
  methods: {
    delete: (key, _, host) => {
      if (!host.settings.delete(key)) throw itemNotFound(`There is no setting '${key}'.`);
    },
  },
};

const settingCollectionType: ObjectType<null> = {
  name: 'SettingCollection',
  items: (_, host) => [...host.settings.keys()].map((key) => hostObject(settingType, key)),
  item: (_, key, host) => (host.settings.has(String(key)) ? hostObject(settingType, String(key)) : null),
  methods: {
    add: (_, [key, value], host) => {
      if (typeof key !== 'string' || key === '') throw invalidArgument('A setting has a key.');
      put(host, key, value);
      return hostObject(settingType, key);
    },
    getItem: (_, [key], host) => {
      if (!host.settings.has(String(key))) throw itemNotFound(`There is no setting '${String(key)}'.`);
      return hostObject(settingType, String(key));
    },
    getItemOrNullObject: (_, [key], host) =>
      host.settings.has(String(key)) ? hostObject(settingType, String(key)) : null,
    getCount: (_, __, host) => host.settings.size,
  },
};

export function settingCollectionObject(): HostObject {
  return hostObject(settingCollectionType, null);
}
