import { inYear, showDate } from '../../../domain/day';
import type { Deadline } from '../../../domain/targets/target';
import { fullName } from '../../../domain/territory/unit';
import { number, text } from '../../sheet/model';
import type { SheetDraft } from '../sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { drawTableHead, LEDGER_RIGHT } from './table';

/** Missing units, then late ones with the deadline they missed; returns the row after the last. */
export function drawMissing(draft: SheetDraft, args: SummaryArgs, top: number): number {
  const { ledger, units } = args.rollUp;
  const names = new Map(units.map(({ unit }) => [unit.code, fullName(unit)]));
  drawTableHead(draft, top, `II. Đơn vị chưa báo cáo (${ledger.missing.length}) và báo cáo muộn`, [
    'STT',
    'Đơn vị',
    'Mã đơn vị',
    'Thuộc',
    'Tình trạng',
    'Ngày gửi',
    'Hạn',
  ]);
  const late = ledger.entries.filter((entry) => entry.fate === 'used' && entry.late === true && entry.unit);
  const lines = [
    ...ledger.missing.map((unit) => ({ unit, state: '✗ Chưa báo cáo', sent: '' })),
    ...late.flatMap(({ unit, sentOn }) =>
      unit ? [{ unit, state: '✗ Muộn', sent: sentOn === undefined ? '' : showDate(sentOn) }] : [],
    ),
  ];
  const due = deadlineText(args);
  lines.forEach(({ unit, state, sent }, index) => {
    const row = top + 2 + index;
    const words = [fullName(unit), unit.code, names.get(unit.parent ?? '') ?? '', state, sent, due];
    draft.put(row, 0, 'middle', number(index + 1));
    words.forEach((word, at) => draft.put(row, at + 1, at < 3 || at === 5 ? 'words' : 'middle', text(word)));
  });
  if (lines.length > 0) return top + 2 + lines.length;
  draft.across(top + 2, 0, LEDGER_RIGHT, 'label', 'Không có.');
  return top + 3;
}

/** "trước ngày 01/12/2024": the deadline the units' reports are measured by, in the plan's own comparator. */
function deadlineText({ programme, rollUp }: SummaryArgs): string {
  const due = programme.deadlines.find((deadline) => holds(deadline, rollUp.year));
  if (!due || due.date === null) return '';
  const end = inYear(due.date.split('/').at(-1) ?? due.date, rollUp.year);
  if (/^\d{4}$/.test(end)) return `hết năm ${end}`;
  return `${due.relation === 'before' ? 'trước ngày' : 'chậm nhất ngày'} ${showDate(end)}`;
}

function holds({ forReports, date }: Deadline, year: number): boolean {
  if (forReports !== true || date === null) return false;
  return inYear(date.split('/').at(-1) ?? date, year).startsWith(String(year));
}
