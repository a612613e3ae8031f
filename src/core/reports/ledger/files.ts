import { fullName } from '../../model/unit';
import type { FileFate, LedgerEntry } from '../../model/aggregate';
import { showDate } from '../../model/period';
import { number, text } from '../../sheet/model';
import type { SheetDraft } from '../sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { drawTableHead } from './table';

export const FATE_WORDS: Readonly<Record<FileFate, string>> = {
  used: 'Được dùng',
  superseded: 'Bản khác thay thế',
  rejected: 'Không dùng được',
  unknownUnit: 'Không rõ đơn vị',
};

/** Where the table of files stands: its row of titles and its last row. */
export interface FilesTable {
  readonly titles: number;
  readonly bottom: number;
  readonly count: number;
}

const TITLES = ['STT', 'Tệp', 'Trang tính', 'Đơn vị', 'Kết cục', 'Ngày gửi', 'Lý do, ghi chú'];
const ORDER: readonly FileFate[] = ['rejected', 'unknownUnit', 'superseded', 'used'];

/** Every file and form with its fate: what was not used first, each with its reason. */
export function drawFiles(draft: SheetDraft, args: SummaryArgs, top: number): FilesTable {
  const { entries } = args.rollUp.ledger;
  const sorted = ORDER.flatMap((fate) => entries.filter((entry) => entry.fate === fate));
  drawTableHead(draft, top, `IV. Tệp và biểu tìm thấy (${entries.length})`, TITLES);
  sorted.forEach((entry, index) => drawEntry(draft, args, entry, index, top + 2 + index));
  return { titles: top + 1, bottom: top + 1 + Math.max(entries.length, 1), count: entries.length };
}

function drawEntry(
  draft: SheetDraft,
  { reasonText }: SummaryArgs,
  entry: LedgerEntry,
  index: number,
  row: number,
): void {
  draft.put(row, 0, 'middle', number(index + 1));
  draft.putText(row, 1, 'words', entry.file);
  draft.putText(row, 2, 'words', entry.sheet);
  draft.putText(row, 3, 'words', entry.unit ? fullName(entry.unit) : '');
  draft.putText(row, 4, 'middle', FATE_WORDS[entry.fate]);
  draft.put(row, 5, 'middle', text(sentText(entry)));
  draft.putText(row, 6, 'words', entry.reason ? reasonText(entry.reason) : '');
}

function sentText({ sentOn, late }: LedgerEntry): string {
  if (sentOn === undefined) return '';
  return late === true ? `${showDate(sentOn)} (muộn)` : showDate(sentOn);
}
