import { showDate } from '../../domain/day';
import { MAKER } from '../../domain/plan/planVersion';
import { fullName } from '../../domain/territory/unit';
import { number, text, type Content } from '../sheet/model';
import { boardSheetNamed, withOwnName } from '../sheet/ownSheet';
import type { TextMeasure } from '../sheet/rowHeights';
import type { StreamedWorkbook } from '../sheet/streamed';
import { tableSheet, type TableColumn } from '../sheet/tableSheet';
import { BOARD_STATES, type Board, type BoardRow } from './board';
import { shownDay, STATE_MARKS, STATE_WORDS } from './boardWords';

/** What the workbook of a board says besides the board. */
export interface BoardSheetArgs<R extends BoardRow> {
  /** The plan's title. */
  readonly plan: string;
  /** The rows to show, of the board or some of them. */
  readonly rows: readonly R[];
  /** What is wrong with a unit's report, in a line. */
  readonly lineOf: (row: R) => string;
  readonly measure: TextMeasure;
}

/** The workbook with the sheet “Theo dõi” (Biểu 05): how each unit stands, for whoever chases (docs/work.md#the-board). */
export function boardWorkbook<R extends BoardRow>(board: Board, args: BoardSheetArgs<R>): StreamedWorkbook {
  const sheet = tableSheet({
    name: 'Theo dõi',
    title: 'BIỂU 05. THEO DÕI TÌNH HÌNH BÁO CÁO',
    scope: { style: 'subtitleItalic', words: `${args.plan}, ${fullName(board.unit)}, năm ${board.year}` },
    note: countsText(board),
    columns: columnsOf(args.lineOf),
    rows: args.rows,
    none: 'Không có đơn vị nào.',
    measure: args.measure,
  });
  return {
    sheets: [boardSheetNamed(withOwnName(sheet))],
    properties: { title: `Theo dõi báo cáo: ${fullName(board.unit)}`, subject: args.plan, creator: MAKER },
    activeSheet: 0,
    calculated: true,
  };
}

/** "Đến ngày 30/11/2026: 169 đơn vị; chưa gửi 51; phải sửa 6; …; trễ hạn 4. Hạn: 30/11/2026." */
function countsText({ today, counts, deadline }: Board): string {
  const states = BOARD_STATES.flatMap((state) => {
    return counts[state] > 0 ? [`${STATE_WORDS[state].vi.toLocaleLowerCase('vi')} ${counts[state]}`] : [];
  });
  const late = counts.late > 0 ? [`${STATE_WORDS.late.vi.toLocaleLowerCase('vi')} ${counts.late}`] : [];
  const all = [`Đến ngày ${showDate(today)}: ${counts.all} đơn vị`, ...states, ...late].join('; ');
  return deadline === undefined ? `${all}.` : `${all}. Ngày cuối của hạn: ${showDate(deadline)}.`;
}

function columnsOf<R extends BoardRow>(lineOf: (row: R) => string): readonly TableColumn<R>[] {
  return [
    { title: 'STT', width: 5, style: 'middle', content: (_row, index) => number(index + 1) },
    { title: 'Đơn vị', width: 26, style: 'words', content: ({ unit }) => text(fullName(unit)) },
    { title: 'Mã đơn vị', width: 10, style: 'words', content: ({ unit }) => text(unit.code) },
    { title: 'Thuộc', width: 20, style: 'words', content: ({ parent }) => text(parent ? fullName(parent) : '') },
    { title: 'Biểu', width: 11, style: 'middle', content: ({ form }) => text(form ?? '') },
    { title: 'Tình trạng', width: 20, style: 'words', content: ({ state }) => text(stateText(state)) },
    {
      title: 'Ngày nhận',
      width: 11,
      style: 'middle',
      content: ({ received }) => day(received?.on ?? received?.sentOn),
    },
    { title: 'Trễ (ngày)', width: 7, style: 'middle', content: ({ daysLate }) => count(daysLate) },
    { title: 'Lỗi', width: 6, style: 'middle', content: ({ errors }) => count(errors) },
    { title: 'Cảnh báo cần giải trình', width: 10, style: 'middle', content: ({ warnings }) => count(warnings) },
    { title: 'Số tạm giữ', width: 7, style: 'middle', content: ({ held }) => count(held) },
    { title: 'Giải trình đã chấp nhận', width: 10, style: 'middle', content: ({ accepted }) => count(accepted) },
    { title: 'Trả lại', width: 16, style: 'middle', content: ({ returned }) => text(returnedText(returned)) },
    { title: 'Đôn đốc', width: 11, style: 'middle', content: ({ reminded }) => day(reminded) },
    { title: 'Nội dung cần xử lý', width: 60, style: 'words', content: (row) => text(lineOf(row)) },
  ];
}

const stateText = (state: BoardRow['state']): string => `${STATE_MARKS[state]} ${STATE_WORDS[state].vi}`;

const day = (iso: string | undefined): Content => text(shownDay(iso));

/** Nothing is shown of what there is none of, so that the rest is seen. */
const count = (many: number): Content | undefined => (many > 0 ? number(many) : undefined);

function returnedText(returned: BoardRow['returned']): string {
  if (!returned) return '';
  const { on, until, answered } = returned;
  if (answered) return `${showDate(on)}, đã gửi lại`;
  return until === undefined ? showDate(on) : `${showDate(on)}, hẹn ${showDate(until)}`;
}
