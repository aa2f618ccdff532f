import { invalidArgument, itemNotFound } from '../errors';
import { hostObject, type HostObject, type ObjectType, type Property } from '../object-type';

const names = ['title', 'subject', 'author', 'company', 'category', 'keywords', 'comments', 'manager'] as const;

const text = (name: (typeof names)[number]): Property<null> => ({
  get: (_, host) => host.properties[name] ?? '',
  set: (_, value, host) => {
    // Longest text of a document property (documentation of DocumentProperties).
    if (typeof value !== 'string' || value.length > 255)
      throw invalidArgument('A property is text of at most 255 characters.');
    host.properties[name] = value;
  },
});

const customPropertyType: ObjectType<string> = {
  name: 'CustomProperty',
  id: (key) => key,
  properties: {
    key: { get: (key) => key },
    type: {
      get: (key, host) => {
        const value = host.properties.custom.get(key);
        return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
      },
    },
    value: {
      get: (key, host) => host.properties.custom.get(key),
      set: (key, value, host) => void host.properties.custom.set(key, value as string),
    },
  },
  methods: { delete: (key, _, host) => void host.properties.custom.delete(key) },
};

const customPropertyCollectionType: ObjectType<null> = {
  name: 'CustomPropertyCollection',
  items: (_, host) => [...host.properties.custom.keys()].map((key) => hostObject(customPropertyType, key)),
  item: (_, key, host) =>
    host.properties.custom.has(String(key)) ? hostObject(customPropertyType, String(key)) : null,
  methods: {
    add: (_, [key, value], host) => {
      if (typeof key !== 'string' || key === '' || key.length > 255)
        throw invalidArgument('A custom property has a key.');
      if (!['string', 'number', 'boolean'].includes(typeof value))
        throw invalidArgument('A custom property is text, a number or a truth value.');
      host.properties.custom.set(key, value as string);
      return hostObject(customPropertyType, key);
    },
    getItem: (_, [key], host) => {
      if (!host.properties.custom.has(String(key))) throw itemNotFound(`There is no property '${String(key)}'.`);
      return hostObject(customPropertyType, String(key));
    },
    getItemOrNullObject: (_, [key], host) =>
      host.properties.custom.has(String(key)) ? hostObject(customPropertyType, String(key)) : null,
    getCount: (_, __, host) => host.properties.custom.size,
    deleteAll: (_, __, host) => host.properties.custom.clear(),
  },
};

const documentPropertiesType: ObjectType<null> = {
  name: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(names.map((name) => [name, text(name)])),
    lastAuthor: { get: (_, host) => host.properties.author ?? '' },
  },
  objects: { custom: () => hostObject(customPropertyCollectionType, null) },
};

export function documentPropertiesObject(): HostObject {
  return hostObject(documentPropertiesType, null);
}
