import { apiNotFound, HostError, itemNotFound } from './errors';
import type { Host } from './host';
import { isHostObject, type HostObject, type ObjectType } from './object-type';
import {
  actionType,
  pathType,
  type ActionInfo,
  type AnswerBody,
  type ArgumentInfo,
  type RequestBody,
} from './protocol';
import { query } from './query';
import { workbookObject } from './objects/workbook';

/** Excel on the web takes requests up to 5 MB (Microsoft: 'Resource limits and performance optimization for Office Add-ins'). */
const largestRequest = 5 * 1024 * 1024;

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** One request: resolves its graph of object paths as its actions need them. */
class Request {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
  ) {}

  /** The object of a path; null for a null object. */
  async object(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const found = await this.resolve(id);
    this.resolved.set(id, found);
    return found;
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError('GeneralException', `The request has no object path ${id}.`);
    if (path.ObjectPathType === pathType.globalObject) return workbookObject(this.host);
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.referenceId) return this.host.references.get(path.Name);
    if (path.ObjectPathType === pathType.newObject) throw apiNotFound(path.Name);
    const parent = await this.object(path.ParentObjectPathId!);
    if (!parent) return null;
    const name = lowerFirst(path.Name);
    switch (path.ObjectPathType) {
      case pathType.property: {
        const member = parent.type.objects?.[name];
        if (!member) throw apiNotFound(`${parent.type.name}.${name}`);
        await this.settleFor(parent.type, name);
        return member(parent.self, this.host);
      }
      case pathType.indexer: {
        if (!parent.type.item) throw apiNotFound(`${parent.type.name}.getItem`);
        const key = (await this.arguments(path.ArgumentInfo))[0];
        const found = parent.type.item(parent.self, key as string | number, this.host);
        if (!found) throw itemNotFound(`${parent.type.name} has no '${String(key)}'.`);
        return found;
      }
      default: {
        const result = await this.call(parent, path.Name, path.ArgumentInfo);
        if (result !== null && !isHostObject(result)) throw apiNotFound(`${parent.type.name}.${name}`);
        return result as HostObject | null;
      }
    }
  }

  /** Arguments with objects in the place of their paths. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = [...(info?.Arguments ?? [])];
    const references = info?.ReferencedObjectPathIds ?? [];
    for (let at = 0; at < values.length; at++) {
      const reference = references[at];
      if (typeof reference === 'number' && reference) values[at] = await this.object(reference);
    }
    return values;
  }

  private async settleFor(type: ObjectType, member: string): Promise<void> {
    if (type.calculated?.includes(member)) await this.host.engine.settle();
  }

  private async call(target: HostObject, wireName: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const name = lowerFirst(wireName);
    const member = target.type.methods?.[name] ?? this.host.commonMethod(name);
    if (!member) throw apiNotFound(`${target.type.name}.${name}`);
    await this.settleFor(target.type, name);
    return member(target.self, await this.arguments(info), this.host, target);
  }

  async run(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const target = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return target ? this.host.identity(target) : null;
      case actionType.query:
        return target ? query(target, action.QueryInfo ?? {}, this.host) : null;
      case actionType.method: {
        if (!target) return null;
        const result = await this.call(target, action.Name, action.ArgumentInfo);
        return isHostObject(result) ? this.host.identity(result) : result;
      }
      case actionType.setProperty: {
        if (!target) return null;
        const name = lowerFirst(action.Name);
        const property = target.type.properties?.[name];
        if (!property?.set) throw apiNotFound(`${target.type.name}.${name} (to set)`);
        await property.set(target.self, (await this.arguments(action.ArgumentInfo))[0], this.host);
        return null;
      }
      default:
        throw apiNotFound(`${target?.type.name ?? 'null object'} (action ${action.ActionType})`);
    }
  }
}

function errorOf(error: unknown): { Code: string; Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: 'GeneralException', Message: `There was an internal error while processing the request. ${text}` };
}

/**
 * Runs a request's actions in order. The first that fails ends it with its index; what was done before stays,
 * since batches are no transactions (Microsoft: 'Error handling with the application-specific JavaScript APIs').
 */
export async function executeRequest(host: Host, bodyText: string): Promise<AnswerBody> {
  const answer: AnswerBody = { Results: [], TraceIds: [] };
  if (bodyText.length > largestRequest) {
    const message = `The request is ${bodyText.length} bytes long; 5 MB is the most.`;
    return { ...answer, Error: { Code: 'RequestPayloadSizeLimitExceeded', Message: message, ActionIndex: 0 } };
  }
  const body = JSON.parse(bodyText) as RequestBody;
  const request = new Request(host, body);
  host.engine.ownChange++;
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        const value = await request.run(action);
        if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        answer.Error = { ...errorOf(error), ActionIndex: index };
        break;
      }
    }
  } finally {
    host.flush();
    host.engine.ownChange--;
  }
  return answer;
}
