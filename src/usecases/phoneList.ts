import { faultsInLine } from '../core/returned/returnLetter';
import { countsOf, type ReturnedReport } from '../core/returned/returnedReport';
import { showDate } from '../domain/day';
import { framedSheet } from '../core/sheet/framedSheet';
import { number, text, type SheetModel } from '../core/sheet/model';
import { SheetDraft } from '../core/sheet/sheetDraft';

const WIDTHS = [6, 34, 10, 12, 90, 40, 16] as const;
const TITLES = ['STT', 'Đơn vị', 'Lỗi phải sửa', 'Cần giải trình', 'Nội dung', 'Tệp', 'Gửi lại trước'] as const;

/** The list to telephone from: each unit with its faults in a line. */
export function phoneList(reports: readonly ReturnedReport[]): SheetModel {
  const draft = new SheetDraft();
  draft.across({ row: 0, left: 0, right: TITLES.length - 1 }, 'title', 'DANH SÁCH GỌI ĐIỆN: BÁO CÁO TRẢ LẠI');
  TITLES.forEach((title, col) => draft.putText({ row: 1, col }, 'head', title));
  reports.forEach((report, at) => {
    const row = at + 2;
    const { errors, warnings } = countsOf(report.faults);
    draft.put({ row, col: 0 }, 'middle', number(at + 1));
    draft.put({ row, col: 1 }, 'words', text(report.unit));
    draft.put({ row, col: 2 }, 'middle', number(errors));
    draft.put({ row, col: 3 }, 'middle', number(warnings));
    draft.put({ row, col: 4 }, 'words', text(faultsInLine(report, 'vi')));
    draft.put({ row, col: 5 }, 'words', text(report.file));
    draft.put({ row, col: 6 }, 'middle', text(report.until === undefined ? '' : showDate(report.until)));
  });
  return framedSheet({ name: 'Gọi điện', draft, cells: draft.cells(), widths: WIDTHS, freeze: { rows: 2, cols: 2 } });
}
