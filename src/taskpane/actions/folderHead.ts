import { filledText, group, list, maybe, text, wholeNumber, type Valid } from '../../domain/schema/blocks';
import { isoDay } from '../../domain/schema/keys';
import { recalled } from '../../domain/schema/parseDocument';
import { EMPTY_WORK, parseWork, type WorkDocument } from '../../domain/work/workDocument';
import { FOLDER_FORMAT } from '../migrations/folderFormat';

/** Told on its way to another machine, too. */
export const folderPlaceSchema = group({
  programme: filledText,
  year: wholeNumber,
  unit: group({ list: filledText, code: filledText }),
});
/** What a folder of work is about: a plan, a year and whoever rolls up. */
export type FolderOf = Valid<typeof folderPlaceSchema>;

const headSchema = group({
  of: folderPlaceSchema,
  /** What its unit was called when it was last rolled up. */
  unitName: text,
  /** Its decisions, in their own format. */
  work: text,
  files: list(group({ name: filledText, sha256: maybe(text), modified: maybe(text), added: isoDay })),
  /** How many of how many units had reported. */
  seen: maybe(group({ received: wholeNumber, expected: wholeNumber })),
  /** ISO date-time of the last change. */
  changed: text,
  /** When it was exported, and what was in it then. */
  exported: maybe(group({ on: text, decisions: wholeNumber, files: wholeNumber })),
});
/** A folder of work without the contents of its files. */
export type FolderHead = Valid<typeof headSchema>;
export type FolderFile = FolderHead['files'][number];

/** The key of a folder: one for each plan, year and unit. */
export function folderId({ programme, year, unit }: FolderOf): string {
  return [programme, year, unit.list, unit.code].join('|');
}

export function isSameFolder(a: FolderOf, b: FolderOf): boolean {
  return folderId(a) === folderId(b);
}

/** Heads but for that of a folder, which is read anew each time; all of them where none is open. */
export function otherHeads(heads: readonly FolderHead[], of?: FolderOf): readonly FolderHead[] {
  return of ? heads.filter((head) => !isSameFolder(head.of, of)) : heads;
}

/** A head as it was kept; `later` for what a later program keeps, undefined for nothing and for what is none of ours. */
export function headOf(kept: unknown): FolderHead | 'later' | undefined {
  const head = recalled(headSchema, kept, FOLDER_FORMAT);
  if (head) return decisionsOf(head) === 'later' ? 'later' : head;
  const { schema } = Object(kept) as { readonly schema?: unknown };
  return typeof schema === 'number' && schema > FOLDER_FORMAT.schema ? 'later' : undefined;
}

/** What was decided in a folder; nothing where it is damaged. */
export function decisionsOf({ work }: Pick<FolderHead, 'work'>): WorkDocument | 'later' {
  const parsed = parseWork(work, '');
  if (parsed.ok) return parsed.value;
  return parsed.faults.some(({ code }) => code === 'laterFormat' || code === 'laterFormatOf') ? 'later' : EMPTY_WORK;
}

/** So many days, or so many changes, an exported folder may go without being exported again. */
const REMIND = { days: 3, changes: 25 };
const DAY_MS = 86_400_000;

/** What of a folder no exported copy has, once it is time to say so; undefined before. */
export function notExported(head: FolderHead, decisions: number, now: Date): { readonly changes: number } | undefined {
  const { exported, files } = head;
  const changes = decisions + files.length - (exported ? exported.decisions + exported.files : 0);
  const [oldest] = files.map(({ added }) => added).sort();
  const since = exported?.on ?? oldest;
  if (changes <= 0 || since === undefined) return undefined;
  const isOld = now.getTime() - Date.parse(since) >= REMIND.days * DAY_MS;
  return isOld || changes >= REMIND.changes ? { changes } : undefined;
}
