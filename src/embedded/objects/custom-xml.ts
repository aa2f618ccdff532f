import { HostError, invalidArgument, itemNotFound } from '../errors';
import type { CustomXmlPart, Host } from '../host';
import { hostObject, type HostObject, type ObjectType } from '../object-type';

/** Namespace of a document's root element. */
export function rootNamespace(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*(\s[^>]*)?>/.exec(xml.replace(/<\?.*?\?>|<!--.*?-->/gs, ''));
  if (!root) throw invalidArgument('The text is no XML.');
  const prefix = root[1]?.slice(0, -1);
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}\\s*=\\s*(["'])(.*?)\\1`).exec(root[2] ?? '');
  return declared?.[2] ?? '';
}

function checkXml(xml: unknown): string {
  if (typeof xml !== 'string') throw invalidArgument('XML text is expected.');
  const open: string[] = [];
  for (const [, close, name, self] of xml
    .replace(/<\?.*?\?>|<!--.*?-->|<!\[CDATA\[.*?\]\]>/gs, '')
    .matchAll(/<(\/?)([A-Za-z_][\w.:-]*)(?:\s[^>]*?)?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) throw invalidArgument('The XML is not well formed.');
    } else if (!self) {
      open.push(name);
    }
  }
  if (open.length > 0) throw invalidArgument('The XML is not well formed.');
  rootNamespace(xml);
  return xml;
}

const part = (self: CustomXmlPart, host: Host): CustomXmlPart => {
  if (!host.customXml.includes(self)) throw itemNotFound('The custom XML part does not exist any more.');
  return self;
};

const customXmlPartType: ObjectType<CustomXmlPart> = {
  name: 'CustomXmlPart',
  id: (self) => self.id,
  properties: { id: { get: (self) => self.id }, namespaceUri: { get: (self) => rootNamespace(self.xml) } },
  methods: {
    getXml: (self, _, host) => part(self, host).xml,
    setXml: (self, [xml], host) => {
      part(self, host).xml = checkXml(xml);
    },
    delete: (self, _, host) => {
      host.customXml.splice(host.customXml.indexOf(part(self, host)), 1);
    },
  },
};

const object = (self: CustomXmlPart): HostObject => hostObject(customXmlPartType, self);

interface PartSet {
  /** Only parts of this namespace; null for all. */
  readonly namespace: string | null;
}

const parts = ({ namespace }: PartSet, host: Host): CustomXmlPart[] =>
  host.customXml.filter(({ xml }) => namespace === null || rootNamespace(xml) === namespace);

function only(self: PartSet, host: Host): CustomXmlPart | null {
  const found = parts(self, host);
  if (found.length > 1) throw new HostError('GeneralException', 'There is more than one custom XML part.');
  return found[0] ?? null;
}

const find = (self: PartSet, key: unknown, host: Host): HostObject | null => {
  const found = parts(self, host).find(({ id }) => id === key);
  return found ? object(found) : null;
};

const partSetMembers: Omit<ObjectType<PartSet>, 'name'> = {
  items: (self, host) => parts(self, host).map(object),
  item: (self, key, host) => find(self, key, host),
};

const partSetMethods: ObjectType<PartSet>['methods'] = {
  getItem: (self, [key], host) => {
    const found = find(self, key, host);
    if (!found) throw itemNotFound('There is no such custom XML part.');
    return found;
  },
  getItemOrNullObject: (self, [key], host) => find(self, key, host),
  getCount: (self, _, host) => parts(self, host).length,
};

const scopedType: ObjectType<PartSet> = {
  name: 'CustomXmlPartScopedCollection',
  ...partSetMembers,
  methods: {
    ...partSetMethods,
    getOnlyItem: (self, _, host) => {
      const found = only(self, host);
      if (!found) throw itemNotFound('There is no such custom XML part.');
      return object(found);
    },
    getOnlyItemOrNullObject: (self, _, host) => {
      const found = parts(self, host);
      return found.length === 1 ? object(found[0]) : null;
    },
  },
};

const collectionType: ObjectType<PartSet> = {
  name: 'CustomXmlPartCollection',
  ...partSetMembers,
  methods: {
    ...partSetMethods,
    add: (_, [xml], host) => {
      const added = {
        id: `{${String(host.newNumber()).padStart(8, '0')}-0000-4000-8000-000000000000}`,
        xml: checkXml(xml),
      };
      host.customXml.push(added);
      return object(added);
    },
    getByNamespace: (_, [namespace]) => hostObject(scopedType, { namespace: String(namespace) }),
  },
};

export function customXmlPartCollectionObject(namespace: string | null): HostObject {
  return hostObject(collectionType, { namespace });
}
