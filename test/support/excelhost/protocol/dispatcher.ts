import { isHostObject, type HostObject } from './hostObject';
import { answerQuery } from './load';
import {
  ACTION,
  apiName,
  PATH,
  RichError,
  type WireAction,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

export interface Dispatcher {
  /** Runs one request body in order and stops at the first error, as Excel does (no rollback). */
  run(request: WireRequest): WireResponse;
}

/** A dispatcher over the object that stands for `context.workbook`; kept references live as long as it does. */
export function createDispatcher(root: HostObject): Dispatcher {
  const kept: KeptReferences = { byId: new Map(), count: 0 };
  return { run: (request) => new RequestRun(root, kept, request).run() };
}

/** Calls the library makes by itself, also on what does not exist. */
const SILENT_ON_NULL = new Set(['_KeepReference', 'NotifyActionHandlerReady']);

interface KeptReferences {
  readonly byId: Map<string, HostObject>;
  count: number;
}

class RequestRun {
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly response: WireResponse = { Results: [], TraceIds: [] };

  constructor(
    private readonly root: HostObject,
    private readonly kept: KeptReferences,
    private readonly request: WireRequest,
  ) {}

  run(): WireResponse {
    let index = 0;
    try {
      for (const action of this.request.Actions) {
        this.perform(action);
        index += 1;
      }
    } catch (error) {
      if (!(error instanceof RichError)) throw error;
      const action = this.request.Actions[index];
      this.response.Error = {
        Code: error.code,
        Message: error.message,
        ActionIndex: index,
        Location: action ? this.location(action) : '',
        HttpStatusCode: 400,
      };
    }
    return this.response;
  }

  private location(action: WireAction): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    return `${path?.Name ?? ''}.${action.Name}`;
  }

  private perform(action: WireAction): void {
    if (action.ActionType === ACTION.trace) {
      // Errors are told by the trace ids; event handlers are attached by the result.
      this.response.TraceIds.push(action.Id);
      this.response.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const value = this.valueOf(action);
    if (value !== undefined) this.response.Results.push({ ActionId: action.Id, Value: value });
  }

  private valueOf(action: WireAction): unknown {
    const target = this.object(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return target ? instantiated(target) : null;
    if (target === null) {
      if (action.ActionType === ACTION.query || SILENT_ON_NULL.has(action.Name)) return null;
      throw new RichError('ItemNotFound', `${action.Name} on an object that does not exist`);
    }
    if (action.ActionType === ACTION.query) return answerQuery(target, action.QueryInfo);
    if (action.ActionType === ACTION.method) return this.callPlain(target, action);
    if (action.ActionType === ACTION.setProperty) return this.assign(target, action);
    throw new RichError('ApiNotFound', `action type ${action.ActionType} is unknown to this host`);
  }

  private assign(target: HostObject, action: WireAction): undefined {
    const name = apiName(action.Name);
    if (!target.has('setters', name))
      throw new RichError('ApiNotFound', `${target.typeName}.${name} cannot be set in this host`);
    target.write(name, this.arguments(action.ArgumentInfo)[0]);
    return undefined;
  }

  private callPlain(target: HostObject, action: WireAction): unknown {
    if (action.Name === '_KeepReference') return this.keep(target);
    if (action.Name === '_RemoveReference') {
      this.kept.byId.delete(String(this.arguments(action.ArgumentInfo)[0]));
      return undefined;
    }
    const value = this.call(target, action.Name, this.arguments(action.ArgumentInfo));
    if (isHostObject(value)) throw new RichError('GeneralException', `${action.Name} answers an object`);
    return value;
  }

  private keep(target: HostObject): undefined {
    this.kept.count += 1;
    target.referenceId ??= `ref${this.kept.count}`;
    this.kept.byId.set(target.referenceId, target);
    return undefined;
  }

  private call(target: HostObject, wireMethod: string, args: readonly unknown[]): unknown {
    const name = apiName(wireMethod);
    if (!target.has('methods', name))
      throw new RichError('ApiNotFound', `${target.typeName}.${name}() is not in this host`);
    return target.call(name, args);
  }

  private object(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new RichError('InvalidObjectPath', `no object path ${pathId}`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolve(path: WirePath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nullObject || path.ObjectPathType === PATH.newObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.reference(path.Name);
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.indexer) return parent.index(this.arguments(path.ArgumentInfo)[0]);
    if (path.ObjectPathType === PATH.property) return this.property(parent, path.Name);
    const value = this.call(parent, path.Name, this.arguments(path.ArgumentInfo));
    if (value !== null && !isHostObject(value)) throw new RichError('GeneralException', `${path.Name} gives no object`);
    return value;
  }

  private property(parent: HostObject, wireProperty: string): HostObject | null {
    const name = apiName(wireProperty);
    if (!parent.has('navigations', name))
      throw new RichError('ApiNotFound', `${parent.typeName}.${name} is not in this host`);
    return parent.navigate(name);
  }

  private reference(id: string): HostObject {
    const object = this.kept.byId.get(id);
    if (!object) throw new RichError('InvalidReference', `reference ${id} is gone`);
    return object;
  }

  /** Object arguments stand as path ids at the same index of `ReferencedObjectPathIds`. */
  private arguments(
    source: { Arguments?: readonly unknown[]; ReferencedObjectPathIds?: readonly unknown[] | null } | undefined,
  ): unknown[] {
    const references = source?.ReferencedObjectPathIds ?? [];
    return (source?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.object(reference);
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((part, index) => this.argument(part, reference[index]));
    }
    return value;
  }
}

function instantiated(target: HostObject): Record<string, unknown> {
  if (target.referenceId !== undefined) return { _ReferenceId: target.referenceId };
  return target.id === undefined ? {} : { Id: target.id, _Id: target.id };
}
