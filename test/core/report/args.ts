import type { YearReportArgs } from '../../../src/core/report/yearReport';
import { partsOf, type ReportBlock, type ReportModel } from '../../../src/core/report/model';
import { headlines } from '../../../src/domain/targets/headline';
import { ENTRIES, smallRollUp, summaryArgs } from '../reports/province';

/** The small province's report: three communes of four, one department of two. */
export function yearArgs(parts: Partial<YearReportArgs> = {}, entries = ENTRIES): YearReportArgs {
  const { programme, catalogue, rollUp, attainments, sentences } = summaryArgs(smallRollUp(entries));
  return {
    programme,
    catalogue,
    rollUp,
    told: attainments.map((attainment, index) => ({ attainment, sentence: sentences[index] ?? '' })),
    headline: headlines(attainments, 'vi'),
    fields: {},
    illustrative: false,
    ...parts,
  };
}

/** Words of a part, block by block. */
export function wordsOfPart(model: ReportModel, id: string): readonly string[] {
  return (partsOf(model).find((part) => part.id === id)?.blocks ?? []).flatMap(wordsOfBlock);
}

export function wordsOfBlock(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'title':
      return [block.name ?? '', block.about];
    case 'annexTitle':
      return [block.number, block.title, block.of];
    case 'letterhead':
      return Object.values(block.head);
    case 'signing':
      return [...block.signing.receivers, ...block.signing.authority, block.signing.name];
    case 'table':
      return [...block.table.columns.map(({ title }) => title), ...block.table.rows.flat()];
    case 'chart':
      return [block.chart.title, ...block.chart.categories];
  }
}
