import { eachResultText } from '../../domain/targets/eachText';
import { demandText } from '../../domain/targets/words';
import type { EachAttainment } from '../../domain/targets/verdict';
import { fullName } from '../../domain/territory/unit';
import { number, text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { tableSheet, type TableColumn } from '../sheet/tableSheet';
import { scopeLine } from './page';
import type { SummaryArgs } from './summaryArgs';
import { PRINTED_TEXT } from '../sheet/printedText';
import { VERDICT_WORDS, verdictColours } from './verdictWords';

const EACH_SHEET = 'Từng đơn vị';
const VERDICT_COLUMN = 6;

/** "Từng đơn vị": every unit that has to reach a target for itself; undefined where no target asks that (docs/summary.md#each-unit). */
export function eachSheet(args: SummaryArgs): StreamedSheet | undefined {
  const rows = args.attainments.flatMap(({ each = [] }) => each);
  if (rows.length === 0) return undefined;
  return tableSheet({
    name: EACH_SHEET,
    title: 'MỤC TIÊU CỦA TỪNG ĐƠN VỊ',
    scope: scopeLine(args),
    note: '“Chưa biết”: đơn vị chưa báo cáo, hoặc số còn thiếu bên dưới có thể đổi kết luận; không tính là chưa đạt.',
    columns: columnsOf(args),
    rows,
    measure: PRINTED_TEXT,
    formats: ({ top, bottom }) => [...verdictColours({ top, bottom, left: VERDICT_COLUMN, right: VERDICT_COLUMN })],
  });
}

function columnsOf({ rollUp, catalogue }: SummaryArgs): readonly TableColumn<EachAttainment>[] {
  const names = new Map(rollUp.units.map(({ unit }) => [unit.code, fullName(unit)]));
  return [
    { title: 'STT', width: 6, style: 'middle', content: (_row, index) => number(index + 1) },
    { title: 'Đơn vị', width: 28, style: 'words', content: ({ attainment }) => text(fullName(attainment.unit)) },
    {
      title: 'Thuộc',
      width: 24,
      style: 'words',
      content: ({ attainment: { unit } }) => text(names.get(unit.parent ?? '') ?? ''),
    },
    { title: 'Mục tiêu', width: 44, style: 'words', content: ({ attainment }) => text(attainment.target.vi) },
    {
      title: 'Mức phải đạt',
      width: 24,
      style: 'words',
      content: ({ attainment }) => text(demandText(attainment.target, catalogue, 'vi')),
    },
    { title: 'Kết quả', width: 20, style: 'middle', content: ({ attainment }) => text(eachResultText(attainment)) },
    { title: 'Kết luận', width: 24, style: 'middle', content: (row) => text(outcomeWords(row)) },
  ];
}

/** The words of the verdict, and other words where there is none yet. */
function outcomeWords({ outcome, attainment }: EachAttainment): string {
  if (outcome === 'unknown') return '? Chưa biết';
  return outcome === 'exempt' ? VERDICT_WORDS.notApplicable : VERDICT_WORDS[attainment.verdict];
}
