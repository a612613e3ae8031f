import { fullName } from '../../../domain/territory/unit';
import type { FileFate, LedgerEntry } from '../../../domain/aggregate';
import { throughWords } from '../../../domain/texts/through';
import { showNumber } from '../../../domain/texts/number';
import { showDate } from '../../../domain/day';
import { number, text } from '../../sheet/model';
import { rowHeight } from '../../sheet/rowHeights';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { SheetBody } from '../../sheet/streamed';
import { tableBody } from '../../sheet/tableBody';
import type { SummaryArgs } from '../summaryArgs';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { drawHeading, LEDGER_RIGHT, LEDGER_WIDTHS, TABLE_HEAD, type LedgerColumn } from './table';

export const FATE_WORDS: Readonly<Record<FileFate, string>> = {
  used: 'Được dùng',
  superseded: 'Bản khác thay thế',
  conflict: 'Chờ quyết định',
  rejected: 'Không dùng được',
  unknownUnit: 'Không rõ đơn vị',
  beside: 'Kèm theo',
};

/** Where the table of files stands: its row of titles and its last row. */
export interface FilesTable {
  readonly titles: number;
  readonly bottom: number;
  readonly count: number;
  /** One row for each file and form. */
  readonly body: SheetBody;
}

const ORDER: readonly FileFate[] = ['conflict', 'rejected', 'unknownUnit', 'superseded', 'beside', 'used'];

/** The head of the table of files and its rows: what was not used first, each with its reason. */
export function drawFiles(draft: SheetDraft, args: SummaryArgs, top: number): FilesTable {
  const { entries } = args.rollUp.ledger;
  const rows = ORDER.flatMap((fate) => entries.filter((entry) => entry.fate === fate));
  const columns = fileColumns(args);
  drawHeading(draft, top, `IV. Tệp và biểu tìm thấy (${entries.length})`, columns);
  const body = tableBody({
    top: top + TABLE_HEAD,
    right: LEDGER_RIGHT,
    rows,
    draw: (line, entry, index) => columns.forEach(({ style, content }) => line.add(style, content(entry, index))),
    height: (line) => rowHeight(PRINTED_TEXT, line, LEDGER_WIDTHS),
  });
  return { titles: top + 1, bottom: top + 1 + Math.max(entries.length, 1), count: entries.length, body };
}

function fileColumns({ reasonText }: SummaryArgs): readonly LedgerColumn<LedgerEntry>[] {
  return [
    { title: 'STT', style: 'middle', content: (_entry, index) => number(index + 1) },
    { title: 'Tệp', style: 'words', content: ({ file, through }) => text(`${file}${throughWords(through).vi}`) },
    { title: 'Trang tính', style: 'words', content: ({ sheet }) => text(sheet) },
    { title: 'Đơn vị', style: 'words', content: ({ unit }) => text(unit ? fullName(unit) : '') },
    { title: 'Kết cục', style: 'middle', content: ({ fate }) => text(FATE_WORDS[fate]) },
    { title: 'Ngày gửi', style: 'middle', content: (entry) => text(sentText(entry)) },
    { title: 'Lý do, ghi chú', style: 'words', content: (entry) => text(remarks(entry, reasonText).join('\n')) },
  ];
}

/** Why the form has its fate, what of it the plan in use does not count, how many figures errors hold, and that it has estimates. */
function remarks(entry: LedgerEntry, reasonText: SummaryArgs['reasonText']): readonly string[] {
  const { reason, notes = [], held, estimated } = entry;
  const said = (reason ? [reason, ...notes] : notes).map(reasonText);
  return [
    ...said,
    ...(held === undefined ? [] : [`Tạm giữ ${showNumber(held)} số vì biểu có lỗi.`]),
    ...(estimated === undefined ? [] : ['Có số ước thực hiện.']),
  ];
}

function sentText({ sentOn, late }: LedgerEntry): string {
  if (sentOn === undefined) return '';
  return late === true ? `${showDate(sentOn)} (muộn)` : showDate(sentOn);
}
