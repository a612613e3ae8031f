import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import type { FileLossCode } from '../../xlsx/open/fileLoss';
import type { ModelFault } from '../../xlsx/write/writeError';
import type { LossCode } from '../grid/convert/losses';

const FILE_LOSSES: Readonly<Record<FileLossCode, string>> = {
  macros: 'macro (chương trình VBA)',
  externalLinks: 'liên kết tới tệp khác',
  pivot: 'bảng tổng hợp (PivotTable)',
  table: 'bảng có định dạng (Table); ô và số liệu vẫn còn',
  slicer: 'bộ lọc nhanh (Slicer)',
  picture: 'hình ảnh',
  shape: 'hình vẽ, hộp văn bản',
  chart: 'biểu đồ',
  chartLook: 'biểu đồ được vẽ lại theo kiểu đơn giản',
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
  protectionOptions: 'quyền riêng trên trang được bảo vệ (chèn dòng, sắp xếp, lọc…)',
  properties: 'thuộc tính tệp: từ khoá, thể loại, ghi chú và thuộc tính tự đặt',
  view: 'cách xem trang: thu phóng, ẩn số 0, chiều phải sang trái',
  columnGroups: 'nhóm cột thu gọn',
  page: 'thiết lập trang in (khổ giấy khác A4, thu phóng, đầu trang chẵn lẻ)',
  columnBreaks: 'ngắt trang theo cột',
  background: 'ảnh nền trang tính',
  veryHidden: 'trang tính ẩn sâu; vẫn ẩn, nhưng có thể bỏ ẩn',
  arrayFormula: 'công thức mảng, bảng tính thử; nhiều ô thì còn kết quả, không còn công thức',
  strayLook: 'ô trống chỉ có định dạng, nằm xa mọi ô khác',
  chartSheet: 'trang chỉ có biểu đồ, không hiện ở đây',
  dialogSheet: 'trang hộp thoại kiểu cũ, không hiện ở đây',
  macroSheet: 'trang macro kiểu cũ, không hiện ở đây',
  looks: 'định dạng, quy tắc nhập và thiết lập in không đọc được',
  damaged: 'phần phụ bị hỏng, không đọc được (ghi chú, chủ đề màu, kiểu trình bày, vùng ô)',
  damagedCell: 'ô bị hỏng, không đọc được; để trống ở đây',
  damagedSheet: 'trang tính bị hỏng, không đọc được',
  signature: 'chữ ký số; sửa tệp thì chữ ký mất hiệu lực',
  label: 'nhãn bảo mật của tổ chức; nhãn nói về tệp như khi được gắn nhãn, sửa tệp thì nhãn không còn bảo đảm',
  otherParts: 'phần phụ khác trong tệp (nút điều khiển, truy vấn, dữ liệu nhúng)',
  pointers: 'nơi khác (biểu đồ, tên, quy tắc, liên kết) vẫn trỏ vào chỗ cũ của các ô đã dời; hãy kiểm tra lại',
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

const WRITE_ERRORS: Readonly<Record<ModelFault, string>> = {
  sheetName: 'tên trang tính không hợp lệ (quá 31 ký tự hoặc có dấu : \\ / ? * [ ])',
  noVisibleSheet: 'tất cả các trang tính đều đang ẩn',
  duplicateCell: 'có ô bị ghi hai lần',
  outsideGrid: 'có ô nằm ngoài giới hạn của Excel',
  unknownStyle: 'có ô mang kiểu trình bày không tồn tại',
  duplicateName: 'có hai vùng cùng tên',
  badName: 'có tên vùng Excel không chấp nhận',
  overlappingMerge: 'có các vùng gộp ô chồng lên nhau',
  textTooLong: 'có ô dài quá 32.767 ký tự',
  formulaTooLong: 'có công thức dài quá 8.192 ký tự',
  notFinite: 'có ô chứa số không hợp lệ',
  badDate: 'có ngày không hợp lệ',
  listTooLong: 'có danh sách chọn dài quá 255 ký tự',
  headerTooLong: 'đầu trang hoặc chân trang in dài quá 255 ký tự',
  chartShape: 'có biểu đồ không còn vùng số liệu',
  tooManyStyles: 'tệp đã có quá nhiều kiểu trình bày, không nhận thêm kiểu mới; trả ô về kiểu cũ',
  tableHead:
    'ô đầu cột của bảng (Table) phải là một dòng chữ không trùng cột khác, và không đổi được khi có công thức gọi tên cột',
};

/** Every word of the workbench around the grid and the pane, in Vietnamese. */
export const vi = {
  language: 'vi' as Language,
  locale: 'vi-VN',
  title: 'Tổng Hợp',
  page: 'Tổng Hợp – bàn làm việc',
  subtitle: 'Bàn làm việc trên trình duyệt',
  grid: 'Bảng tính',
  pane: 'Tổng Hợp: biểu mẫu, kiểm tra, tổng hợp, kết quả',
  splitter: 'Độ rộng của phần bên phải',
  strip: {
    label: 'Phần bên phải đang thu gọn',
    open: 'Mở phần bên phải',
    fold: 'Thu gọn phần bên phải',
    pages: {
      forms: 'Biểu mẫu',
      check: 'Kiểm tra',
      rollUp: 'Tổng hợp',
      results: 'Kết quả',
      plans: 'Kế hoạch',
      series: 'Diễn biến',
      board: 'Theo dõi',
    },
  },
  entered: {
    cells: (entered: number, all: number) => `Đã nhập ${entered}/${all} ô`,
    required: (n: number) => (n === 0 ? 'đủ ô bắt buộc' : `còn ${n} ô bắt buộc`),
    next: 'Ô tiếp theo',
    nextHint: 'Đến ô trống tiếp theo (F8)',
  },
  starting: 'Đang mở bảng tính…',
  failed: 'Trình duyệt này không mở được bảng tính. Cần Chrome, Edge hoặc Firefox đời mới.',
  noFile: 'Tệp mới',
  unsaved: 'chưa lưu',
  home: 'Trang đầu',
  open: 'Mở tệp…',
  save: 'Lưu tệp .xlsx',
  print: {
    button: 'In',
    hint: 'In (Ctrl+P: in trang đang mở)',
    sheet: 'Trang đang mở',
    book: 'Tất cả các trang',
  },
  start: {
    heading: 'Báo cáo thực hiện kế hoạch',
    fillIn: {
      title: 'Tôi điền biểu',
      steps: [
        'Chọn kế hoạch, năm và đơn vị của mình; biểu đúng mẫu hiện ra. Đã có tệp biểu thì mở tệp.',
        'Nhập số vào các ô vàng; bên phải luôn báo còn bao nhiêu ô.',
        'Kiểm tra, sửa chỗ sai, rồi lưu tệp để gửi lên trên.',
      ],
    },
    sumUp: {
      title: 'Tôi tổng hợp',
      steps: [
        'Kéo thả vào đây các tệp đã nhận, cả thư mục hoặc tệp .zip.',
        'Bấm “Tổng hợp”: kế hoạch và năm lấy theo các tệp; biết ai chưa gửi, biểu nào sai.',
        'Xem mục tiêu nào đạt, rồi tạo bảng kết quả để in và gửi.',
      ],
    },
    plan: {
      title: 'Tôi lập kế hoạch',
      steps: [
        'Chọn đơn vị; sổ kế hoạch được lập sẵn từ kế hoạch quốc gia hoặc một kế hoạch đã có.',
        'Sửa mục tiêu, cơ quan, thời hạn theo văn bản của đơn vị; kiểm tra từng ô.',
        'Công bố, rồi lập biểu và tổng hợp theo kế hoạch ấy. Dừng lúc nào cũng được, sổ vẫn còn.',
      ],
      open: 'Kế hoạch của đơn vị',
    },
    privacy:
      'Tổng Hợp không gửi số liệu đi đâu. Phần làm dở chưa lưu nằm lại trong trình duyệt này, nhiều nhất 7 ngày; hồ sơ tổng hợp nằm lại đến khi xóa ở Cài đặt.',
    sharedDisk:
      'Trang này mở từ ổ đĩa: mọi trang khác mở từ ổ đĩa của máy này đọc được phần làm dở. Làm việc xong, hãy lưu tệp rồi xóa dữ liệu ở Cài đặt.',
    form: 'Lập biểu mới cho đơn vị',
    open: 'Mở tệp biểu đã có',
    many: 'Chọn các tệp đã nhận',
    folder: 'Chọn cả thư mục',
    work: (year: number, unit: string, count: string) => `Hồ sơ tổng hợp ${year} · ${unit} · ${count}`,
    guide: {
      title: 'Hướng dẫn nhanh',
      lines: [
        'Lúc nào cũng về được trang này bằng nút “Trang đầu”; việc đang làm vẫn còn đó.',
        'F8: đến ô trống tiếp theo của biểu. Phần bên phải thu gọn được bằng nút ở góc trên.',
        'Ghi 0 nếu không có, ghi x nếu không áp dụng; để trống là chưa báo cáo.',
        'Tệp lưu ra mở được bằng Excel, LibreOffice, WPS; tệp biểu lập ở đó mở lại được ở đây.',
      ],
    },
    sample: 'Thử với số liệu minh hoạ của một tỉnh',
    sampleHint: 'Một biểu cấp xã để kiểm tra và các tệp của những đơn vị khác để tổng hợp.',
    back: 'Trở lại bảng tính',
  },
  drop: 'Thả tệp vào đây: một tệp để mở, nhiều tệp hoặc thư mục để tổng hợp',
  opening: (name: string) => `Đang mở ${name}…`,
  saving: 'Đang lưu…',
  opened: (name: string) => `Đã mở ${name}.`,
  fillIn: 'Gõ số vào ô đang chọn; Enter hoặc Tab sang ô nhập kế tiếp, F8 đến ô còn trống. Xong thì bấm “Kiểm tra”.',
  heavy: {
    text: (parts: string) =>
      `Tệp nặng: ${parts}; mở chậm là do tệp. Muốn nhẹ, hãy chèn biểu mới rồi dán số liệu sang, hoặc xóa các dòng trống thừa và các quy tắc thừa.`,
    blanks: (count: number) => `${showNumber(count, 0)} ô trống chỉ có định dạng`,
    fragments: (count: number) => `${showNumber(count, 0)} mảnh định dạng có điều kiện`,
  },
  notWhole: (parts: string) => `Lưu ý – ${parts}.`,
  voided: (parts: string) => `Tệp đã được sửa ở đây; lưu lại thì những phần sau không còn giá trị – ${parts}.`,
  saved: (name: string) => `Trình duyệt đã nhận ${name} để tải về: tìm trong thư mục tải về.`,
  restored: 'Đã mở lại phần làm dở, chưa lưu thành tệp.',
  news: {
    older: (
      here: string,
      before: string,
      left: { draft: boolean; plans: number; folders: number; decisions: number },
    ) => {
      const what = [
        ...(left.draft ? ['phần làm dở'] : []),
        ...(left.plans > 0 ? [`${left.plans} kế hoạch`] : []),
        ...(left.folders > 0 ? [`${left.folders} hồ sơ`] : []),
        ...(left.decisions > 0 ? [`${left.decisions} quyết định`] : []),
      ];
      return `Bản ${here} này dùng tiếp những gì bản ${before} để lại trên máy: ${what.join(', ')}. Muốn giữ nguyên cho bản cũ thì lưu một tệp trước.`;
    },
    keepCopy: 'Lưu một tệp',
    copy: 'Tong-Hop-ban-cu.json',
    newer: (here: string, last: string) =>
      `Bản này (${here}) cũ hơn bản ${last} đã dùng trên máy: hãy mở tệp Tong-Hop.html mới hơn. Những gì bản này không đọc được thì để nguyên.`,
  },
  draftBroken: 'Phần làm dở bị hỏng, không mở lại được và đã được xóa.',
  draft: {
    title: 'Có phần làm dở chưa lưu',
    text: (name: string, when: string) =>
      `Làm dở: “${name}”, sửa lần cuối lúc ${when}, còn nằm trong trình duyệt này. Nếu không phải việc của mình, hãy xóa. Phần làm dở tự mất sau 7 ngày.`,
    open: 'Mở lại',
    delete: 'Xóa',
  },
  sampleReady: (count: number) =>
    `Đã chèn biểu của một xã và chuẩn bị ${count} tệp minh hoạ. Bắt đầu ở thẻ “Kiểm tra”, rồi “Tổng hợp”.`,
  making: (done: number, all: number) => `Đang lập tệp minh hoạ ${done}/${all}…`,
  given: (count: number) => `Đã đưa ${count} tệp vào phần “Tổng hợp” ở bên phải.`,
  noWorkbook: 'Không có tệp nào trong những gì vừa thả.',
  leave: {
    title: 'Còn thay đổi chưa lưu',
    text: 'Mở tệp khác thì phần đang làm sẽ mất. Lưu trước khi mở?',
    save: 'Lưu rồi mở',
    drop: 'Không lưu',
    stay: 'Thôi',
  },
  marks: {
    title: 'Số dán vào hiểu được hai cách',
    text: (count: number, typed: string) =>
      `${count} số tiền trong vùng dán có dấu trước ba chữ số, ví dụ “${typed}”. Trong bản gốc, dấu đó là gì?`,
    thousands: (value: string) => `Dấu hàng nghìn: ${value}`,
    decimals: (value: string) => `Dấu thập phân: ${value}`,
    none: 'Không dán',
  },
  loss: {
    title: 'Tệp lưu ra sẽ không có những phần sau',
    text: 'Bảng tính này không giữ được các phần dưới đây. Tệp gốc không bị thay đổi.',
    go: 'Vẫn lưu',
    stay: 'Thôi, không lưu',
  },
  close: 'Đóng',
  list: {
    more: (next: number) => `Xem thêm ${next}`,
    shown: (shown: number, all: number) => `Đang xem ${shown}/${all}`,
  },
  losses: {
    file: FILE_LOSSES,
    grid: GRID_LOSSES,
    wholeFile: (what: string) => `Cả tệp: ${what}`,
    sheet: (sheet: string, what: string) => `Trang “${sheet}”: ${what}`,
  },
  locked: {
    part: (sheet: string, cell: string) =>
      `Chưa ghi ô nào: trong vùng đó ô ${cell} của trang “${sheet}” bị khoá. Chọn vùng chỉ gồm các ô nền vàng nhạt.`,
    cell: (sheet: string, cell: string) =>
      `Ô ${cell} của trang “${sheet}” bị khoá. Chỉ nhập được vào các ô nền vàng nhạt.`,
    here: (cell: string) => `${cell} không nhập được. Nhấn Tab hoặc Enter để đến ô nhập tiếp theo.`,
    pasteOpen: 'Chỉ dán vào ô được nhập',
    pasted: (count: number, locked: number) => `Đã dán ${count} ô; ${locked} ô bị khoá giữ nguyên.`,
    sheet: (sheet: string) =>
      `Trang “${sheet}” đang được bảo vệ, không đổi được cách trình bày. Chỉ nhập số liệu vào các ô nền vàng nhạt.`,
  },
  refused: {
    entry: (cell: string, typed: string, takes: string) =>
      `Ô ${cell}: chưa ghi “${typed}”. ${takes} Gõ lại, hoặc nhấn Esc để bỏ.`,
    twoWays: (cell: string, typed: string, ways: string) =>
      `Ô ${cell}: “${typed}” hiểu được hai cách. Gõ lại một trong hai: ${ways} (số lẻ dùng dấu phẩy, hàng nghìn không gõ dấu). Nhấn Esc để bỏ.`,
    comma: 'Số lẻ dùng dấu phẩy: 1,7.',
    byRule: 'Ô này có quy tắc nhập riêng, không nhận nội dung đó.',
  },
  notSaved: (name: string, place: string, why: ModelFault) =>
    `Chưa lưu được ${name}: ${place}: ${WRITE_ERRORS[why]}. Sửa chỗ đó rồi lưu lại.`,
  place: (sheet: string, cell: string) => (cell === '' ? `trang “${sheet}”` : `trang “${sheet}”, ${cell}`),
  unexpected: (name: string) =>
    `${name}: có lỗi ngoài dự kiến. Làm lại; nếu vẫn lỗi, gửi tệp cho người phụ trách chương trình.`,
};

/** The shape of the words, which English follows. */
export type Words = typeof vi;
