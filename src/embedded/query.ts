import { apiNotFound } from './errors';
import type { Host } from './host';
import type { HostObject } from './object-type';
import type { QueryInfo } from './protocol';

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Which members are wanted, as a tree: `format/fill/color` is three deep; an empty tree means all plain properties. */
type Wanted = Map<string, Wanted>;

function wantedTree(paths: readonly string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let at = root;
    for (const name of path.split('/').map((part) => part.trim())) {
      if (!at.has(name)) at.set(name, new Map());
      at = at.get(name)!;
    }
  }
  return root;
}

/** Loads a collection's own members; every other path is meant for its items, as in Excel. */
async function loadCollection(target: HostObject, wanted: Wanted, host: Host, page: QueryInfo): Promise<object> {
  const value: Record<string, unknown> = {};
  const forItems: Wanted = new Map();
  for (const [name, below] of wanted) {
    if (name === 'items') below.forEach((deeper, key) => forItems.set(key, deeper));
    else if (target.type.properties?.[name])
      value[upperFirst(name)] = target.type.properties[name].get?.(target.self, host);
    else forItems.set(name, below);
  }
  const onlyOwn = wanted.size > 0 && forItems.size === 0 && !wanted.has('items');
  if (!onlyOwn) {
    const all = target.type.items!(target.self, host);
    const from = page.Skip ?? 0;
    const chosen = all.slice(from, page.Top ? from + page.Top : undefined);
    const items: unknown[] = [];
    for (const item of chosen) items.push({ ...host.identity(item), ...(await load(item, forItems, host)) });
    value._Items = items;
  }
  return value;
}

async function load(target: HostObject, wanted: Wanted, host: Host): Promise<Record<string, unknown>> {
  const { type, self } = target;
  const value: Record<string, unknown> = {};
  const names = wanted.size > 0 ? [...wanted.keys()] : Object.keys(type.properties ?? {});
  for (const name of names) {
    if (name === '$none') continue;
    if (type.calculated?.includes(name)) await host.engine.settle();
    const property = type.properties?.[name];
    const object = type.objects?.[name];
    if (property?.get) {
      value[property.wireName ?? upperFirst(name)] = await property.get(self, host);
    } else if (object) {
      const child = object(self, host);
      value[upperFirst(name)] = child && (await loadAny(child, wanted.get(name)!, host, {}));
    } else if (wanted.size > 0) {
      throw apiNotFound(`${type.name}.${name}`);
    }
  }
  return value;
}

async function loadAny(target: HostObject, wanted: Wanted, host: Host, page: QueryInfo): Promise<object> {
  const value = target.type.items ? await loadCollection(target, wanted, host, page) : await load(target, wanted, host);
  return { ...host.identity(target), ...value };
}

/** Answers a load: a bag of properties, with `_Items` for a collection. */
export function query(target: HostObject, info: QueryInfo, host: Host): Promise<object> {
  return loadAny(target, wantedTree([...(info.Select ?? []), ...(info.Expand ?? [])]), host, info);
}
