/** Version of what `check --json` and `rollup --json` write (docs/json.md); a new field does not raise it. */
export const JSON_SCHEMA = 2;

/** Controls and marks that turn the direction of text: JSON may hold them as they are, a screen obeys them. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON in which such characters stand as \u and four digits: the same content, and harmless to look at. */
export function escapedJson(text: string): string {
  return text.replace(OBEYED, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A list whose members are made one at a time. */
export class LazyList {
  constructor(readonly members: Iterable<unknown>) {}
}

/**
 * The text `JSON.stringify(content, null, 1)` gives, in pieces: members of every `LazyList` in the object, or in objects
 * directly below it, are made when their turn comes, so that neither content nor text stands in memory whole.
 */
export function* jsonText(content: object, indent = ''): Generator<string> {
  const inner = `${indent} `;
  let before = '{';
  for (const [key, value] of Object.entries(content)) {
    yield `${before}\n${inner}${escapedJson(JSON.stringify(key))}: `;
    yield* valueText(value, inner);
    before = ',';
  }
  yield before === '{' ? '{}' : `\n${indent}}`;
}

function* valueText(value: unknown, indent: string): Generator<string> {
  if (value instanceof LazyList) yield* listText(value, indent);
  else if (holdsList(value)) yield* jsonText(value, indent);
  else yield plainText(value, indent);
}

function* listText({ members }: LazyList, indent: string): Generator<string> {
  let before = '[';
  for (const member of members) {
    yield `${before}\n${indent} ${plainText(member, `${indent} `)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${indent}]`;
}

function holdsList(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.values(value).some((held) => held instanceof LazyList);
}

/** A line break inside a text is written as \n, so every real one stands between two members. */
function plainText(value: unknown, indent: string): string {
  return escapedJson(JSON.stringify(value, null, 1)).replaceAll('\n', `\n${indent}`);
}
