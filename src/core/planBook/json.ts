/** A value as the document of a plan holds it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonGroup;
/** A group of members; one that is undefined is not there. */
export interface JsonGroup {
  readonly [member: string]: Json | undefined;
}

/** Steps to a member of a group: `['document', 'number']`. */
export type MemberPath = readonly string[];

/** The group a value is; an empty one for anything else. */
export function groupOf(value: Json | undefined): JsonGroup {
  return isGroup(value) ? value : {};
}

/** The list a value is; an empty one for anything else. */
export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

/** What stands at a path; undefined where nothing does. */
export function memberAt(group: JsonGroup, [first, ...rest]: MemberPath): Json | undefined {
  if (first === undefined) return group;
  const member = Object.hasOwn(group, first) ? group[first] : undefined;
  return rest.length === 0 ? member : memberAt(groupOf(member), rest);
}

/** The group with a value at a path, or without one where the value is undefined. */
export function withMember(group: JsonGroup, [first, ...rest]: MemberPath, value: Json | undefined): JsonGroup {
  if (first === undefined) return group;
  const member = rest.length === 0 ? value : withMember(groupOf(group[first]), rest, value);
  const others = Object.entries(group).filter(([name]) => name !== first);
  return Object.fromEntries(member === undefined ? others : [...others, [first, member]]);
}

/** Whether two values say the same, whatever the order of their members. */
export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (isList(one) || isList(other))
    return (
      isList(one) && isList(other) && one.length === other.length && one.every((row, at) => sameJson(row, other[at]))
    );
  if (isGroup(one) && isGroup(other)) {
    const [mine, yours] = [one, other].map((group) => Object.keys(group).filter((name) => group[name] !== undefined));
    return mine?.length === yours?.length && (mine ?? []).every((name) => sameJson(one[name], other[name]));
  }
  return one === other;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isGroup(value: Json | undefined): value is JsonGroup {
  return typeof value === 'object' && value !== null && !isList(value);
}
