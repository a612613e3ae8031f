import type { Language } from '../../domain/texts/language';
import type { DeskState } from '../desk/deskState';

/** What the page's buttons do. */
export interface PageActions {
  readonly language: { readonly subscribe: (listener: () => void) => () => void; readonly language: () => Language };
  readonly current: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Files picked or dropped: one workbook is opened, more go to the roll-up. */
  readonly take: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly newForm: () => void;
  readonly trySample: () => void;
  readonly showStart: (start: boolean) => void;
  readonly dismiss: () => void;
}
