import { yearReport } from '../../src/core/report/yearReport';
import type { YearReportArgs } from '../../src/core/report/yearReport';
import type { ReportModel } from '../../src/core/report/model';
import { writeReport } from '../../src/docx/writeReport';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { pack, portableDeflate, setText, textOf, unpack } from '../../src/xlsx/write/zipParts';
import { ENTRIES } from '../core/reports/province';
import { yearArgs } from '../core/report/args';

export const DOCUMENT = 'word/document.xml';
export const means = { inflate: inflateNode };

/** The small province's report, with other figures where some are given. */
export const reportOf = (parts: Partial<YearReportArgs> = {}, entries = ENTRIES) =>
  yearReport(yearArgs(parts, entries));

/** Other figures of one commune. */
export const OTHER = { ...ENTRIES, '73101': { ...ENTRIES['73101'], 'A02.LH01': 1, E04: 20, G01: 7 } };

export const written = writeReport(reportOf());

export const xmlOf = (bytes: Uint8Array, part = DOCUMENT): string => textOf(unpack(bytes), part);

/** A document with its text changed, as a program that edits it would write it. */
export function edited(bytes: Uint8Array, change: (xml: string) => string, part = DOCUMENT): Uint8Array {
  const parts = unpack(bytes);
  const before = textOf(parts, part);
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  setText(parts, part, after);
  return pack(parts, portableDeflate);
}

/** Words of a document, paragraph by paragraph. */
export function paragraphsOf(bytes: Uint8Array): readonly string[] {
  return [...xmlOf(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
}

/** The same without its annexes: what is made anew many times is quicker. */
export const short = (model: ReportModel): ReportModel => ({ ...model, pages: model.pages.slice(0, 1) });
