import { showDate } from '../../domain/day';
import { dueText } from '../../domain/plan/dueText';
import { dutyBodies, type DutyBodies } from '../../domain/plan/dutyBodies';
import type { DutyState } from '../../domain/plan/duties';
import { number, text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { tableSheet, type TableColumn } from '../sheet/tableSheet';
import { scopeLine } from './page';
import type { SummaryArgs } from './summaryArgs';
import { PRINTED_TEXT } from '../sheet/printedText';

const DUTY_SHEET = 'Thời hạn';

/** "Thời hạn": what the plan asks for in the year, by when, and how it stands; none where the plan asks nothing. */
export function dutySheet(args: SummaryArgs): StreamedSheet | undefined {
  const { year, ledger } = args.rollUp;
  const duties = ledger.duties ?? [];
  if (duties.length === 0) return undefined;
  return tableSheet({
    name: DUTY_SHEET,
    title: 'THỜI HẠN CỦA KẾ HOẠCH',
    scope: scopeLine(args),
    columns: columnsOf(year, ({ duty }) => dutyBodies(duty, { ...args, year })),
    rows: duties,
    measure: PRINTED_TEXT,
  });
}

function columnsOf(year: number, bodies: (state: DutyState) => DutyBodies): readonly TableColumn<DutyState>[] {
  return [
    { title: 'STT', width: 6, style: 'middle', content: (_row, index) => number(index + 1) },
    { title: 'Việc', width: 36, style: 'words', content: ({ duty }) => text(duty.deadline.vi) },
    { title: 'Bên làm', width: 34, style: 'words', content: (state) => text(bodies(state).sender) },
    { title: 'Nơi nhận', width: 34, style: 'words', content: (state) => text(bodies(state).receiver ?? '') },
    { title: 'Hạn', width: 26, style: 'words', content: ({ duty }) => text(dueText(duty.deadline, year).vi) },
    { title: 'Tình trạng', width: 36, style: 'words', content: (state) => text(stateText(state)) },
    { title: 'Căn cứ', width: 20, style: 'words', content: ({ duty }) => text(duty.deadline.clause) },
  ];
}

/** “đúng hạn 12; muộn 3; chưa có 2”; of whoever sums up, that a report came after its day. */
function stateText({ duty, done, overtakenOn }: DutyState): string {
  if (overtakenOn !== undefined) return `✗ Báo cáo cuối cùng của đơn vị gửi ngày ${showDate(overtakenOn)}, sau hạn này`;
  if (!done) return duty.deadline.by?.includes('consolidator') === true ? 'Tính theo ngày ký văn bản' : '';
  const said = [
    [done.inTime, 'đúng hạn'],
    [done.late, '✗ muộn'],
    [done.undated, 'không ghi ngày'],
    [done.missing, '✗ chưa có'],
  ] as const;
  const words = said.filter(([count]) => count > 0).map(([count, state]) => `${state} ${count}`);
  return words.length === 0 ? 'Không đơn vị nào phải làm trong kỳ' : words.join('; ');
}
