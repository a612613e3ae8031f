/** A file for the person to keep. */
export interface HandedFile {
  readonly name: string;
  /** Only a workbook can also be opened by Excel itself. */
  readonly kind: 'workbook' | 'archive' | 'document';
  /** Its bytes, made when a place for them is known: a window for choosing one opens only right after a click. */
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * What is known to have become of a file: it lies where the person put it (`saved`); the browser took it as a download
 * and says no more (`offered`); the same in a window that may drop downloads without a word (`doubtful`); it stands open
 * as a new workbook that nobody has saved (`opened`); the person chose no place (`cancelled`); nothing took it
 * (`refused`).
 */
export type HandedOver = 'saved' | 'offered' | 'doubtful' | 'opened' | 'cancelled' | 'refused';

/** The one way of files and texts out of the page, whatever it runs in (docs/excel.md, “Files out of the pane”). */
export interface HandOut {
  file(file: HandedFile): Promise<HandedOver>;
  /** Puts a text on the clipboard; whether it is there. */
  text(text: string): Promise<boolean>;
}
