import { apiNotFound, HostError, itemNotFound, type ErrorCode } from './errors';
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
import { changes, sheetOf } from './protection';
import { query } from './query';
import { workbookObject } from './objects/workbook';

/** Excel on the web takes and gives up to 5 MB (Microsoft: 'Resource limits and performance optimization for Office Add-ins'). */
const largestMessage = 5 * 1024 * 1024;

/** Bytes of a text as it is sent; counted only where they could be too many. */
const bytesOf = (text: string): number =>
  text.length * 3 <= largestMessage ? text.length : new TextEncoder().encode(text).length;

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** One request: resolves its graph of object paths as its actions need them. */
class Request {
  private readonly resolved = new Map<number, HostObject | null>();
  /** Class and member in hand, such as `Range.values`. */
  location = '';

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
        this.location = `${parent.type.name}.${name}`;
        if (!member) throw apiNotFound(this.location);
        await this.settleFor(parent.type, name);
        return member(parent.self, this.host);
      }
      case pathType.indexer: {
        const key = (await this.arguments(path.ArgumentInfo))[0];
        this.location = `${parent.type.name}.getItem`;
        if (!parent.type.item) throw apiNotFound(this.location);
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
    const given = await this.arguments(info);
    this.location = `${target.type.name}.${name}`;
    if (!member) throw apiNotFound(this.location);
    if (changes(name)) this.host.protection.check(this.location, sheetOf(target.self));
    await this.settleFor(target.type, name);
    return member(target.self, given, this.host, target);
  }

  async run(action: ActionInfo): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const target = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return target ? this.host.identity(target) : null;
      case actionType.query:
        this.location = target ? `${target.type.name}.load` : '';
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
        const [value] = await this.arguments(action.ArgumentInfo);
        this.location = `${target.type.name}.${name}`;
        if (!property?.set) throw apiNotFound(`${this.location} (to set)`);
        this.host.protection.check(this.location, sheetOf(target.self));
        await property.set(target.self, value, this.host);
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
export async function executeRequest(host: Host, bodyText: string): Promise<string> {
  const size = bytesOf(bodyText);
  if (size > largestMessage) return refusal('RequestPayloadSizeLimitExceeded', `The request is ${size} bytes long`);
  const body = JSON.parse(bodyText) as RequestBody;
  const text = JSON.stringify(await run(host, body));
  const length = bytesOf(text);
  return length > largestMessage
    ? refusal('ResponsePayloadSizeLimitExceeded', `The answer is ${length} bytes long`, body.Actions.length - 1)
    : text;
}

function refusal(Code: ErrorCode, what: string, ActionIndex = 0): string {
  const Error = { Code, Message: `${what}; 5 MB is the most.`, ActionIndex };
  return JSON.stringify({ Results: [], TraceIds: [], Error } satisfies AnswerBody);
}

async function run(host: Host, body: RequestBody): Promise<AnswerBody> {
  const answer: AnswerBody = { Results: [], TraceIds: [] };
  const request = new Request(host, body);
  host.answering++;
  try {
    for (const [index, action] of body.Actions.entries()) {
      try {
        const value = await request.run(action);
        if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        answer.Error = { ...errorOf(error), ActionIndex: index, Location: request.location };
        break;
      }
    }
  } finally {
    host.flush();
    host.answering--;
  }
  return answer;
}
