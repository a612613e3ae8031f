import type { Language } from '../../domain/texts/language';
import type { EntryProgress } from '../../core/forms/entryProgress';
import type { FolderHead, FolderOf } from '../../taskpane/actions/folderHead';
import type { PageId } from '../../taskpane/paneServices';
import type { PrintedPart } from '../grid/print/printSheets';
import type { PaneFold } from './paneFold';
import type { Shown } from './shown';
import type { SessionState } from '../session/sessionState';

/** What the page's buttons do. */
export interface PageActions {
  readonly language: { readonly subscribe: (listener: () => void) => () => void; readonly language: () => Language };
  readonly dark: { readonly subscribe: (listener: () => void) => () => void; readonly isDark: () => boolean };
  /** The page was opened from a disk, where every other such page can read what it keeps. */
  readonly sharedDisk: boolean;
  readonly current: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Files picked or dropped: one workbook is opened, more go to the roll-up, and all that are dropped on the pane. */
  readonly take: (files: readonly File[], toPane?: boolean) => void;
  readonly save: () => void;
  readonly print: (part: PrintedPart) => void;
  readonly newForm: () => void;
  readonly trySample: () => void;
  readonly showStart: (start: boolean) => void;
  readonly dismiss: () => void;
  /** The pane's own place: folded to a strip or not. */
  readonly pane: Pick<PaneFold, 'isFolded' | 'subscribe' | 'fold'>;
  readonly openPane: (page: PageId) => void;
  /** The folders of work kept here, the last changed first. */
  readonly folders: () => Promise<readonly FolderHead[]>;
  /** Opens the board of a folder of work. */
  readonly openFolder: (of: FolderOf) => void;
  /** How far the form in front is filled in; undefined where none is. */
  readonly entered: Pick<Shown<EntryProgress | undefined>, 'current' | 'subscribe'>;
  /** To the next blank cell after the one chosen. */
  readonly nextBlank: () => void;
}
