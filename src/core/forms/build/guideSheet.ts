import type { Catalogue } from '../../../domain/catalogue/indicator';
import { isRowForm } from '../../../domain/catalogue/withRole';
import { framedSheet } from '../../sheet/framedSheet';
import { text } from '../../sheet/model';
import type { SheetModel } from '../../sheet/model';
import { withOwnName } from '../../sheet/ownSheet';
import { MARGINS } from '../../sheet/printedPage';
import { SheetDraft } from '../../sheet/sheetDraft';
import type { FormArgs } from '../formArgs';
import { heading } from './heading';

/** What the sheet is called. */
export const GUIDE_SHEET = 'Hướng dẫn';

const WIDTH = 110;

interface GuideChapter {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The sheet "Hướng dẫn": how to fill the form without any add-in. */
export function guideSheet(args: FormArgs): SheetModel {
  const draft = new SheetDraft();
  const rows: { row: number; height: number }[] = [{ row: 0, height: 30 }];
  draft.putText({ row: 0, col: 0 }, 'guideTitle', `HƯỚNG DẪN GHI BIỂU SỐ ${args.form}`);
  let row = 1;
  for (const chapter of chapters(args)) {
    draft.putText({ row, col: 0 }, 'guideHead', chapter.title);
    row += 1;
    for (const line of chapter.lines) {
      draft.put({ row, col: 0 }, 'formText', text(line));
      rows.push({ row, height: Math.ceil(line.length / (WIDTH * 1.1)) * 16.5 + 2 });
      row += 1;
    }
  }
  const print = { orientation: 'landscape', fitWidth: 1, margins: MARGINS } as const;
  return withOwnName(
    framedSheet({ name: GUIDE_SHEET, draft, cells: draft.cells(), widths: [WIDTH], rows, protected: true, print }),
  );
}

function chapters(args: FormArgs): readonly GuideChapter[] {
  const head = heading(args);
  return [
    {
      title: '1. Thông tin chung',
      lines: [`${head.form}. ${head.basis}.`, `${head.unit}.`, `${head.receiver}. ${head.deadline}.`],
    },
    { title: '2. Cách ghi', lines: filling(args) },
    { title: '3. Để trống, số 0 và dấu x khác nhau', lines: EMPTY },
    { title: '4. Màu ô và cột Kiểm tra', lines: MARKS },
    { title: '5. Trước khi gửi', lines: SENDING },
  ];
}

function filling({ catalogue, form }: FormArgs): readonly string[] {
  const columns = isRowForm(catalogue, form)
    ? 'Mỗi dòng là một đơn vị cấp xã hoặc cơ quan; mỗi cột là một chỉ tiêu. Dòng tổng số và các tỷ lệ tự tính.'
    : 'Cột 1 là số thuộc diện hoặc kế hoạch, cột 2 là số thực hiện trong kỳ, cột 3 là số lũy kế từ đầu giai đoạn. Cột 4 tự tính.';
  return [
    'Chỉ ghi vào ô nền vàng. Các ô nền xám tự tính, không cần và không nên ghi đè.',
    columns,
    'Số đếm là số nguyên từ 0; tiền ghi theo triệu đồng (1,5 tỷ đồng ghi 1500). Không ghi kèm chữ như “12 người”.',
    'Ngày ghi dạng ngày/tháng/năm, ví dụ 05/12/2024. Ô Có/Không chọn trong danh sách.',
    countedOnce(catalogue),
    'Không đổi cột Mã số, không xóa dòng. Có thể thêm dòng ghi chú, nhưng số ở dòng thêm không được tổng hợp.',
  ];
}

/** Named by what the catalogue measures the size of units in: "Mỗi đơn vị, mỗi người … chỉ đếm một lần". */
function countedOnce({ indicators }: Catalogue): string {
  const counted = new Set(indicators.filter(({ size }) => size).map(({ measure }) => `mỗi ${measure}`));
  const named = [...counted].join(', ') || 'mỗi người, mỗi đơn vị';
  return `M${named.slice(1)} chỉ đếm một lần ở dòng tổng, dù thuộc nhiều nhóm.`;
}

const EMPTY: readonly string[] = [
  'Để trống: chưa có số liệu, được tính là chưa báo cáo.',
  'Số 0: đã rà soát và không có.',
  'x hoặc –: chỉ tiêu không áp dụng cho đơn vị.',
];

const MARKS: readonly string[] = [
  'Vàng: ô nhập; vàng đậm, viền đậm bên trái: ô bắt buộc nhập. Xám: ô tự tính. Trang tính được bảo vệ nhưng không đặt mật khẩu.',
  '✓: số liệu của dòng hợp lý. ✗: có số vô lý, câu bên cạnh nói rõ. “Cần nhập”: chỉ tiêu bắt buộc còn trống.',
  'Cột Đánh giá chỉ để tham khảo: mục tiêu được xét ở cấp ban hành kế hoạch.',
];

const SENDING: readonly string[] = [
  'Sửa hết các dòng ✗; ghi lý do vào cột Ghi chú nếu số liệu khác thường.',
  'Lưu tệp dạng .xlsx, giữ nguyên tên tệp; in một bản để ký, đóng dấu nếu được yêu cầu.',
  'Cấp phó ký thay thì sửa ô chức vụ ở cuối biểu thành “KT. CHỦ TỊCH – PHÓ CHỦ TỊCH”.',
];
