import type { HostObject } from './hostObject';
import { apiName, RichError, wireName, type QueryOption } from './wire';

/** Answers a `load`: the named scalars, navigation nested, collections as `_Items`. No names: all scalars. */
export function answerQuery(target: HostObject, query: QueryOption | undefined): Record<string, unknown> {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])].map((path) => path.split(/[/.]/).map(apiName));
  return project(target, paths.length > 0 ? paths : [[]], query);
}

function project(
  target: HostObject,
  paths: readonly (readonly string[])[],
  query?: QueryOption,
): Record<string, unknown> {
  if (target.isCollection) {
    const skip = query?.Skip ?? 0;
    const wanted = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
    const items = target.items().slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
    return { _Items: items.map((entry) => identified(entry, project(entry, wanted))) };
  }
  const value: Record<string, unknown> = {};
  for (const path of paths) mergePath(target, path, value);
  return value;
}

function mergePath(target: HostObject, path: readonly string[], into: Record<string, unknown>): void {
  const [head, ...rest] = path;
  if (head === undefined || head === '$all' || head === '*') {
    for (const name of target.scalarNames) into[wireName(name)] = target.read(name);
  } else if (target.has('scalars', head)) {
    into[wireName(head)] = target.read(head);
  } else if (target.has('navigations', head)) {
    const child = target.navigate(head);
    const known = into[wireName(head)];
    into[wireName(head)] = child
      ? { ...(isRecord(known) ? known : {}), ...identified(child, project(child, [rest])) }
      : null;
  } else {
    throw new RichError('ApiNotFound', `${target.typeName}.${head} cannot be loaded in this host`);
  }
}

function identified(target: HostObject, value: Record<string, unknown>): Record<string, unknown> {
  return target.id === undefined ? value : { Id: target.id, _Id: target.id, ...value };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
