import {
  group,
  groupWith,
  list,
  maybe,
  oneOf,
  orElse,
  outlined,
  table,
  text,
  wholeNumber,
  type Valid,
} from '../../domain/schema/blocks';
import { recalled } from '../../domain/schema/parseDocument';
import { FILE_LOSS_CODES } from '../../xlsx/open/fileLoss';
import { DRAFT_FORMAT } from './migrations/draftFormat';
import type { FileSource } from '../files/workbookBytes';
import type { IWorkbookData } from '../grid/gridTypes';
import { isGridContent } from './gridContent';

/** As much of the grid's own data as must be there for the grid to open it. */
const gridOutline = groupWith({ id: text, sheetOrder: list(text), sheets: table(groupWith({ id: text })) });

/** The bytes are not looked at: the reader refuses what is none of its files. */
const sourceOutline = groupWith({ name: text, sheets: list(groupWith({ id: text })), settings: table(text) });

/** Unsaved work as it is kept in this browser. */
const draftSchema = group({
  fileName: text,
  /** ISO date-time of the last change kept. */
  kept: text,
  data: outlined<IWorkbookData>(gridOutline),
  /** The work is worth more than the list of what its file will lose. */
  losses: orElse(list(group({ code: oneOf(FILE_LOSS_CODES), count: wholeNumber, sheet: maybe(text) })), []),
  /** The file it came from, in which only what was changed is changed; without it the work is saved as a new file. */
  source: maybe(orElse(outlined<FileSource | undefined>(sourceOutline), undefined)),
});
export type Draft = Valid<typeof draftSchema>;

/** Unsaved work is kept so many days: the next person at a shared computer need not find it for ever. */
const KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * What the browser kept as a draft; undefined for nothing, for what is older than seven days, and for what is none of
 * ours: every page of the same address, or of the same disk, can write there.
 */
export function draftOf(kept: unknown, now: Date): Draft | undefined {
  const draft = recalled(draftSchema, kept, DRAFT_FORMAT);
  if (!draft || !isGridContent(draft.data)) return undefined;
  return now.getTime() - Date.parse(draft.kept) <= KEPT_DAYS * DAY_MS ? draft : undefined;
}
