import type { ReportModel } from '../core/report/model';
import type { PartChange } from '../core/report/partChange';
import type { Sentence } from '../domain/texts/sentence';

/** Makes Word files of reports; loaded when it is first needed. */
export interface ReportFiles {
  write(model: ReportModel): Promise<Uint8Array>;
  /** A document made before with our parts made anew, or why it is not touched. */
  renew(
    old: Uint8Array,
    model: ReportModel,
  ): Promise<{ readonly bytes: Uint8Array; readonly changes: readonly PartChange[] } | { readonly refused: Sentence }>;
}
