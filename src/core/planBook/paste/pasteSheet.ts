import { framedSheet } from '../../sheet/framedSheet';
import type { SheetModel } from '../../sheet/model';
import { printedPage } from '../../sheet/printedPage';
import { SheetDraft } from '../../sheet/sheetDraft';
import { BOOK_NAME } from '../bookNames';

/** The sheet a table of targets is pasted into; nothing of the plan itself stands there. */
export const PASTE_SHEET = { id: 'paste', name: 'Dán bảng' } as const;

const NOTE =
  'Kế hoạch in chỉ tiêu thành bảng (STT, nội dung chỉ tiêu, đơn vị tính, mỗi năm hoặc giai đoạn một cột) thì dán cả bảng, kể cả dòng tiêu đề, từ ô A4. Lệnh “tonghop plan propose” đọc thành các dòng của trang Mục tiêu để người lập sổ xem lại; trang này không phải là một phần của kế hoạch.';
const WIDTHS = [8, 60, 16, 16, 16, 16, 16, 16];
const FIRST = 3;
const SPARE = 60;

/** The blank sheet with a sentence of help. */
export function pasteSheet(): SheetModel {
  const draft = new SheetDraft();
  const right = WIDTHS.length - 1;
  draft.putText({ row: 0, col: 0 }, 'headline', PASTE_SHEET.name);
  draft.across({ row: 1, left: 0, right }, 'note', NOTE);
  draft.name(`${BOOK_NAME}${PASTE_SHEET.id}`, { row: 0, col: 0 });
  return framedSheet({
    name: PASTE_SHEET.name,
    draft,
    cells: draft.cells(),
    rows: [
      { row: 0, height: 24 },
      { row: 1, height: 48 },
    ],
    widths: WIDTHS,
    print: printedPage({ area: { top: 0, left: 0, bottom: FIRST + SPARE, right } }),
    tabColor: 'A6A6A6',
  });
}
