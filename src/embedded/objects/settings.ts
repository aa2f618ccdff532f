import { invalidArgument, itemNotFound } from '../errors';
import { hostObject, type HostObject, type ObjectType } from '../object-type';

const settingType: ObjectType<string> = {
  name: 'Setting',
  id: (key) => key,
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, host) => host.settings.get(key),
      set: (key, value, host) => void host.settings.set(key, value),
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
      host.settings.set(key, value);
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
