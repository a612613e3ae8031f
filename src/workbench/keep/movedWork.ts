import {
  filledText,
  group,
  groupWith,
  list,
  maybe,
  outlined,
  table,
  text,
  wholeBetween,
  type Valid,
} from '../../domain/schema/blocks';
import { parseCurrent, parsedText } from '../../domain/schema/parseDocument';
import { folderPlaceSchema } from '../../taskpane/actions/folderHead';
import { base64Of, bytesOf } from './base64';
import { draftOf, type Draft } from './draft';
import { MOVED_FORMAT, MOVED_PROGRAM } from './migrations/movedFormat';

/** A folder of work as its archive, base64. */
const movedFolder = group({ of: folderPlaceSchema, unitName: text, archive: text });
export type MovedFolder = Valid<typeof movedFolder>;

/** What one machine keeps of a person's work, on its way to another. */
export interface MovedWork {
  /** Everything kept among the preferences, plans and decisions too, by key. */
  readonly preferences: Readonly<Record<string, string>>;
  readonly draft?: Draft;
  readonly folders: readonly MovedFolder[];
}

const movedSchema = group({
  schema: wholeBetween(MOVED_FORMAT.schema, MOVED_FORMAT.schema),
  program: filledText,
  preferences: table(text),
  folders: list(movedFolder),
  /** As `Draft`, the bytes of its file as base64. */
  draft: maybe(outlined<object>(groupWith({ fileName: text, kept: filledText }))),
});

export function movedText({ preferences, draft, folders }: MovedWork): string {
  const source = draft?.source;
  const packed = source ? { ...draft, source: { ...source, bytes: base64Of(source.bytes) } } : draft;
  const kept = packed ? { draft: packed } : {};
  return JSON.stringify({ schema: MOVED_FORMAT.schema, program: MOVED_PROGRAM, preferences, folders, ...kept });
}

/** What such a file holds, or why it cannot be read. A draft that is none of ours, or too old by now, is left out. */
export function parseMoved(json: string, now: Date): MovedWork | 'notOurs' | 'later' {
  const parsed = parsedText(json, '', (value) => parseCurrent(movedSchema, value, { place: '', format: MOVED_FORMAT }));
  if (!parsed.ok)
    return parsed.faults.some(({ code }) => code === 'laterFormat' || code === 'laterFormatOf') ? 'later' : 'notOurs';
  const { preferences, folders, draft: packed } = parsed.value;
  const draft = packed && draftOf(unpacked(packed), now);
  return { preferences, folders, ...(draft ? { draft } : {}) };
}

function unpacked(draft: object): object {
  const source: unknown = Reflect.get(draft, 'source');
  if (typeof source !== 'object' || source === null) return draft;
  const bytes: unknown = Reflect.get(source, 'bytes');
  return { ...draft, source: { ...source, bytes: typeof bytes === 'string' ? bytesOf(bytes) : undefined } };
}
