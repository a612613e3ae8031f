import { fullName } from '../../../domain/territory/unit';
import type { FileFate, LedgerEntry } from '../../../domain/aggregate';
import { showDate } from '../../../domain/day';
import { number, text } from '../../sheet/model';
import type { SheetBody } from '../../sheet/streamed';
import { drawnBody } from '../drawnBody';
import { rowHeight } from '../rowHeights';
import type { SheetDraft } from '../sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { drawTableHead, LEDGER_RIGHT, LEDGER_WIDTHS } from './table';

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
  /** One row for each file and form. */
  readonly body: SheetBody;
}

const TITLES = ['STT', 'Tệp', 'Trang tính', 'Đơn vị', 'Kết cục', 'Ngày gửi', 'Lý do, ghi chú'];
const ORDER: readonly FileFate[] = ['rejected', 'unknownUnit', 'superseded', 'used'];

/** The head of the table of files and its rows: what was not used first, each with its reason. */
export function drawFiles(draft: SheetDraft, args: SummaryArgs, top: number): FilesTable {
  const { entries } = args.rollUp.ledger;
  const sorted = ORDER.flatMap((fate) => entries.filter((entry) => entry.fate === fate));
  drawTableHead(draft, top, `IV. Tệp và biểu tìm thấy (${entries.length})`, TITLES);
  const body = drawnBody(
    { top: top + 2, count: sorted.length, right: LEDGER_RIGHT },
    (line, at, index) => {
      const entry = sorted[index];
      if (entry) drawEntry(line, args, entry, index, at);
    },
    (line) => rowHeight(line, LEDGER_WIDTHS),
  );
  return { titles: top + 1, bottom: top + 1 + Math.max(entries.length, 1), count: entries.length, body };
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
