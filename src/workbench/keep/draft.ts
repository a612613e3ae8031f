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
import type { IWorkbookData } from '../grid/gridTypes';

/** As much of the grid's own data as must be there for the grid to open it. */
const gridOutline = groupWith({ id: text, sheetOrder: list(text), sheets: table(groupWith({ id: text })) });

/** Unsaved work as it is kept in this browser. */
const draftSchema = group({
  fileName: text,
  /** ISO date-time of the last change kept. */
  kept: text,
  data: outlined<IWorkbookData>(gridOutline),
  /** The work is worth more than the list of what its file will lose. */
  losses: orElse(list(group({ code: oneOf(FILE_LOSS_CODES), count: wholeNumber, sheet: maybe(text) })), []),
});
export type Draft = Valid<typeof draftSchema>;

/** What the browser kept as a draft; undefined for nothing, and for what is none of ours. */
export function draftOf(kept: unknown): Draft | undefined {
  return recalled(draftSchema, kept, DRAFT_FORMAT);
}
