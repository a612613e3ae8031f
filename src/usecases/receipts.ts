import type { Submission } from '../domain/submission';
import { figuresMark, receiptsIn, type Receipt } from './sending';

/** Whether what a sender's receipt line speaks of has come. */
export interface ReceiptMatch {
  readonly receipt: Receipt;
  /** `same`: its very figures came; `other`: a report of its unit and form came with other figures; `none`: none came. */
  readonly state: 'same' | 'other' | 'none';
  /** Where the report stands that it speaks of, or that has other figures. */
  readonly came?: { readonly file: string; readonly sheet: string };
}

/** Every receipt line of a text held against the reports that came, as they were read. */
export function matchReceipt(text: string, came: readonly Submission[]): readonly ReceiptMatch[] {
  return receiptsIn(text).map((receipt) => {
    const reports = came.filter(({ unit, form, year }) => {
      return unit.code === receipt.code && form === receipt.form && String(year) === receipt.year;
    });
    const same = reports.find((report) => figuresMark(report) === receipt.mark);
    const shown = same ?? reports[0];
    const state = same ? 'same' : shown ? 'other' : 'none';
    return { receipt, state, ...(shown ? { came: { file: shown.file, sheet: shown.sheet } } : {}) };
  });
}
