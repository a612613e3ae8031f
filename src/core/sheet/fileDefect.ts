import type { FileRefusalCode } from './fileRefusals';

/** What of a file is damaged while the rest was read: whose content, of what kind, where first and how often. */
export interface FileDefect {
  /** The refusal it would be if nothing else were in the file. */
  readonly code: FileRefusalCode;
  /** "" for a part of the whole file. */
  readonly sheet: string;
  /** The first of the cells; "" where it is about no cell. */
  readonly cell: string;
  /** What was written there, or the part's name. */
  readonly detail: string;
  readonly count: number;
  /**
   * What is gone: a whole sheet that was a form of ours, another whole sheet, a sheet that the file lists and does not
   * hold at all (modules of old macros), contents of cells, areas (merges, input rules), the styles, or another part beside the sheets.
   */
  readonly of: 'form' | 'sheet' | 'absentSheet' | 'cells' | 'areas' | 'styles' | 'part';
}

/** Whether figures or words may be gone with it. */
export function losesContent({ of }: FileDefect): boolean {
  return of === 'form' || of === 'sheet' || of === 'cells';
}

/** Why a file with nothing else in it is refused; the params fill every place of the refusal's sentence. */
export function refusalOfDefect({ code, sheet, cell, detail }: FileDefect): {
  readonly code: FileRefusalCode;
  readonly params: Readonly<Record<string, string>>;
} {
  return { code, params: { sheet, cell, part: detail, index: detail, reference: detail, limit: detail } };
}
