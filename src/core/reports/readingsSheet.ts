import { number, text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { tableSheet } from '../sheet/tableSheet';
import { scopeLine } from './page';
import type { SummaryArgs } from './summaryArgs';
import { PRINTED_TEXT } from '../sheet/printedText';

const READINGS_SHEET = 'Cách hiểu';

/** A reading as a row. */
interface Reading {
  readonly words: string;
}

/** "Cách hiểu": how the plan was read where it leaves room, for whoever sums up; none where it leaves none. */
export function readingsSheet(args: SummaryArgs): StreamedSheet | undefined {
  const { decisions } = args.programme;
  if (decisions.length === 0) return undefined;
  return tableSheet<Reading>({
    name: READINGS_SHEET,
    title: 'CÁCH HIỂU NHỮNG ĐIỂM KẾ HOẠCH CHƯA NÊU RÕ',
    scope: scopeLine(args),
    note: 'Trang để người tổng hợp tra cứu, không in kèm báo cáo.',
    columns: [
      { title: 'STT', width: 6, style: 'middle', content: (_row, index) => number(index + 1) },
      { title: 'Cách hiểu', width: 120, style: 'words', content: ({ words }) => text(words) },
    ],
    rows: decisions.map((words) => ({ words })),
    measure: PRINTED_TEXT,
  });
}
