import type { LeftFigure } from '../core/forms/carry/carryFigures';
import { leftReasons } from '../core/forms/carry/leftReasons';
import { number, text, type SheetModel } from '../core/sheet/model';
import { framedSheet } from '../core/sheet/framedSheet';
import { withOwnName } from '../core/sheet/ownSheet';
import { SheetDraft } from '../core/sheet/sheetDraft';

const WIDTHS = [11, 60, 16, 10, 70] as const;
const TITLES = ['Mã số', 'Dòng của biểu cũ', 'Đã ghi', 'Ô cũ', 'Vì sao không chuyển'] as const;

/** The sheet “Chưa chuyển”: what stood on the old form and has no cell on the new one, for whoever goes on filling it. */
export function leftSheet(left: readonly LeftFigure[]): SheetModel {
  const draft = new SheetDraft();
  draft.putText({ row: 0, col: 0 }, 'guideTitle', 'SỐ LIỆU CỦA BIỂU CŨ CHƯA CHUYỂN SANG BIỂU NÀY');
  TITLES.forEach((title, col) => draft.putText({ row: 1, col }, 'guideHead', title));
  left.forEach(({ element, name, value, place, why }, index) => {
    const row = index + 2;
    draft.putText({ row, col: 0 }, 'formText', element);
    draft.putText({ row, col: 1 }, 'formText', name.vi);
    draft.put({ row, col: 2 }, 'formText', typeof value === 'number' ? number(value) : text(value ?? ''));
    draft.putText({ row, col: 3 }, 'formText', place.cell);
    draft.putText({ row, col: 4 }, 'formText', leftReasons[why].vi);
  });
  return withOwnName(framedSheet({ name: 'Chưa chuyển', draft, cells: draft.cells(), widths: WIDTHS }));
}
