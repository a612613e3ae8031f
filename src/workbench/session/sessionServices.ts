import type { PrintedPart } from '../grid/print/printSheets';
import type { Language } from '../../domain/texts/language';
import type { HandOut } from '../../taskpane/handOut';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import type { UnitTrees } from '../../usecases/unitTrees';
import type { DraftStore } from '../keep/draftStore';

/** What the session stands on beside the grid. */
export interface SessionServices {
  readonly drafts: DraftStore;
  readonly trees: UnitTrees;
  readonly programmes: ProgrammeSource;
  readonly handOut: HandOut;
  readonly now: () => Date;
  readonly language: () => Language;
  /** Tells when another language was chosen. */
  readonly onLanguage: (listener: () => void) => void;
  /** Whether the page is dark, and when that changes. */
  readonly dark: { readonly subscribe: (listener: () => void) => () => void; readonly isDark: () => boolean };
  /** The pane beside the grid. */
  readonly pane: HTMLElement;
  /** Another workbook stands in the grid now. */
  readonly opened: (isFile: boolean) => void;
  /** Another sheet came to the front. */
  readonly sheetChanged: () => void;
  readonly print: (part: PrintedPart) => Promise<void>;
}
