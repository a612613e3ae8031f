import type { Cell } from './address';

/** A cell a returned copy was marked at, as its page lists it. */
export interface ReturnedMark extends Cell {
  readonly sheet: string;
  /** The text of our note. */
  readonly note: string;
  /** The blank cell of the page that has the fill the cell had before. */
  readonly look: Cell;
}

/**
 * What a returned copy brought and is to lose: fills that are still ours, and our notes where the host tells notes from
 * comments (`HostCapabilities.notes`).
 */
export interface ReturnedMarks {
  /** The name of its page “Trả lại”. */
  readonly page: string;
  readonly marks: readonly ReturnedMark[];
  /** Whether the page goes too: a sheet is deleted only where the person said yes. */
  readonly withPage: boolean;
}
