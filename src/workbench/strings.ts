import type { FileLossCode } from '../xlsx/open/fileLoss';
import type { LossCode } from './grid/convert/losses';
import type { Refusal } from './grid/locks/lockHook';

/** Every word of the workbench around the grid and the pane. */
export const vi = {
  title: 'Tổng Hợp',
  subtitle: 'Bàn làm việc trên trình duyệt',
  skip: 'Tới bảng tính',
  grid: 'Bảng tính',
  pane: 'Tổng Hợp: biểu mẫu, kiểm tra, tổng hợp, kết quả',
  splitter: 'Độ rộng của phần bên phải',
  starting: 'Đang mở bảng tính…',
  failed: 'Trình duyệt này không mở được bảng tính. Cần Chrome, Edge hoặc Firefox đời mới.',
  noFile: 'Tệp mới',
  unsaved: 'chưa lưu',
  home: 'Trang đầu',
  open: 'Mở tệp…',
  save: 'Lưu tệp .xlsx',
  start: {
    heading: 'Báo cáo công tác xã hội: lập biểu, kiểm tra, tổng hợp',
    privacy: 'Số liệu không rời khỏi máy này.',
    form: 'Lập biểu mới cho đơn vị',
    formHint: 'Chọn kế hoạch, năm và đơn vị ở bên phải, rồi bấm “Chèn biểu mẫu”.',
    open: 'Mở tệp Excel',
    openHint: 'Tệp .xlsx hoặc .xlsm; cũng có thể kéo thả vào trang này.',
    many: 'Tổng hợp nhiều tệp',
    manyHint: 'Kéo thả các tệp, cả thư mục hoặc tệp .zip vào trang này.',
    sample: 'Thử với số liệu minh hoạ: Đồng Nai 2024',
    sampleHint: 'Một biểu cấp xã để kiểm tra và các tệp của những đơn vị khác để tổng hợp.',
    back: 'Trở lại bảng tính',
  },
  drop: 'Thả tệp vào đây: một tệp để mở, nhiều tệp hoặc thư mục để tổng hợp',
  opening: (name: string) => `Đang mở ${name}…`,
  saving: 'Đang lưu…',
  opened: (name: string) => `Đã mở ${name}.`,
  saved: (name: string) => `Đã lưu ${name} vào thư mục tải về.`,
  restored: (when: string) => `Đã mở lại phần làm dở lúc ${when}, chưa lưu thành tệp.`,
  sampleReady: (count: number) =>
    `Đã chèn biểu của một xã và chuẩn bị ${count} tệp minh hoạ. Bắt đầu ở thẻ “Kiểm tra”, rồi “Tổng hợp”.`,
  making: (done: number, all: number) => `Đang lập tệp minh hoạ ${done}/${all}…`,
  given: (count: number) => `Đã đưa ${count} tệp vào phần “Tổng hợp” ở bên phải.`,
  noWorkbook: 'Không có tệp .xlsx, .xlsm hoặc .zip nào trong những gì vừa thả.',
  leave: {
    title: 'Còn thay đổi chưa lưu',
    text: 'Mở tệp khác thì phần đang làm sẽ mất. Lưu trước khi mở?',
    save: 'Lưu rồi mở',
    drop: 'Không lưu',
    stay: 'Thôi',
  },
  loss: {
    title: 'Tệp lưu ra sẽ không có những phần sau',
    text: 'Bảng tính này không giữ được các phần dưới đây. Tệp gốc không bị thay đổi.',
    go: 'Vẫn lưu',
    stay: 'Thôi, không lưu',
  },
  close: 'Đóng',
} as const;

const FILE_LOSSES: Readonly<Record<FileLossCode, string>> = {
  macros: 'macro (chương trình VBA)',
  externalLinks: 'liên kết tới tệp khác',
  pivot: 'bảng tổng hợp (PivotTable)',
  table: 'bảng có định dạng (Table); ô và số liệu vẫn còn',
  slicer: 'bộ lọc nhanh (Slicer)',
  picture: 'hình ảnh',
  shape: 'hình vẽ, hộp văn bản',
  chart: 'biểu đồ',
  sparkline: 'biểu đồ trong ô',
  comment: 'trao đổi theo chuỗi (nhận xét kiểu mới)',
  webLink: 'liên kết tới trang web, thư điện tử',
  richText: 'ô có nhiều kiểu chữ; chữ vẫn còn, theo một kiểu',
  style: 'kiểu trình bày (gạch ngang chữ, chữ xoay, đường viền màu, nền hoa văn)',
  validation: 'quy tắc nhập liệu',
  listFromCells: 'danh sách chọn lấy từ vùng ô; được đổi thành danh sách cố định',
  condition: 'định dạng có điều kiện',
  password: 'mật khẩu bảo vệ trang tính; vẫn bảo vệ, không có mật khẩu',
  workbookLock: 'bảo vệ cấu trúc tệp',
  formulaName: 'tên vùng là công thức hoặc đã hỏng',
  errorCell: 'ô chứa giá trị lỗi gõ sẵn',
  page: 'thiết lập trang in (khổ giấy khác A4, thu phóng, đầu trang chẵn lẻ)',
  columnBreaks: 'ngắt trang theo cột',
  background: 'ảnh nền trang tính',
  veryHidden: 'trang tính ẩn sâu; vẫn ẩn, nhưng có thể bỏ ẩn',
  arrayFormula: 'công thức mảng; được giữ như công thức thường',
  otherParts: 'phần phụ khác trong tệp (nút điều khiển, truy vấn, dữ liệu nhúng)',
};

const GRID_LOSSES: Readonly<Record<LossCode, string>> = {
  strike: 'chữ gạch ngang',
  rotation: 'chữ xoay',
  script: 'chữ trên, dưới dòng',
  borderLine: 'kiểu đường viền; được thay bằng kiểu gần nhất',
  borderColor: 'màu đường viền',
  justify: 'căn đều hai bên',
  richText: 'ô có nhiều kiểu chữ; chữ vẫn còn, theo một kiểu',
  validation: 'quy tắc nhập liệu',
  condition: 'định dạng có điều kiện',
  brokenName: 'tên vùng đã hỏng',
};

/** "Trang “Biểu 01”: hình ảnh (2)". */
export function lossText(loss: {
  readonly code: FileLossCode | LossCode;
  readonly sheet?: string;
  readonly count: number;
}): string {
  const texts: Readonly<Record<string, string>> = { ...GRID_LOSSES, ...FILE_LOSSES };
  const what = `${texts[loss.code] ?? loss.code}${loss.count > 1 ? ` (${loss.count})` : ''}`;
  return loss.sheet === undefined ? `Cả tệp: ${what}` : `Trang “${loss.sheet}”: ${what}`;
}

/** What a locked cell says. */
export function refusalText({ sheet, cell }: Refusal): string {
  return cell === undefined
    ? `Trang “${sheet}” đang được bảo vệ, không đổi được cách trình bày. Chỉ nhập số liệu vào các ô nền vàng nhạt.`
    : `Ô ${cell} của trang “${sheet}” bị khoá. Chỉ nhập được vào các ô nền vàng nhạt.`;
}
