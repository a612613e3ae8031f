import type { Side } from '../../core/attainment/side';
import type { HostErrorCode } from '../../core/sheet/port';
import type { FileFate } from '../../domain/aggregate';
import type { Verdict } from '../../domain/targets/verdict';
import { showNumber } from '../../domain/texts/number';

const count = (value: number): string => showNumber(value, 0, 'vi');

const hostErrors: Record<HostErrorCode, (params: Readonly<Record<string, string>>) => string> = {
  cellEditMode: () => 'Đang nhập dở một ô nên Excel chưa nhận lệnh. Nhấn Enter hoặc Esc để kết thúc ô đó rồi làm lại.',
  protectedSheet: ({ sheet }) =>
    `Trang tính ${sheet ? `“${sheet}” ` : ''}đang được bảo vệ và Excel không cho sửa. Vào thẻ Xem lại, chọn Bỏ bảo vệ trang tính (nhập mật khẩu nếu có) rồi làm lại.`,
  sheetExists: ({ sheet }) =>
    `Đã có trang tính ${sheet ? `“${sheet}” ` : ''}không do Tổng Hợp tạo. Đổi tên trang đó rồi làm lại.`,
  sheetMissing: ({ sheet }) =>
    `Không còn trang tính ${sheet ? `“${sheet}”` : 'cần dùng'}. Chọn trang khác hoặc chèn lại biểu mẫu.`,
  tooLarge: () => 'Nội dung vượt quá giới hạn của Excel cho một lần. Chia thành ít trang tính hơn rồi làm lại.',
  notSupported: () =>
    'Phiên bản Excel này chưa có chức năng cần dùng. Cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web.',
  workbookBusy: () => 'Excel đang bận. Chờ vài giây rồi làm lại.',
  readOnly: () => 'Tệp đang mở ở chế độ chỉ đọc. Bấm Cho phép chỉnh sửa, hoặc lưu thành tệp khác rồi làm lại.',
  unknown: () =>
    'Excel không làm được việc này. Lưu tệp, mở lại rồi thử lần nữa; nếu vẫn lỗi, vào Cài đặt chép thông tin chẩn đoán gửi bộ phận hỗ trợ.',
};

const verdicts: Record<Verdict, string> = {
  met: 'Đạt',
  notMet: 'Chưa đạt',
  pending: 'Chưa đạt, chưa đến hạn',
  insufficientData: 'Chưa đủ số liệu',
  notApplicable: 'Không áp dụng',
};

const fates: Record<FileFate, string> = {
  used: 'Đã dùng',
  superseded: 'Đã có bản khác',
  conflict: 'Chờ quyết định',
  rejected: 'Không dùng được',
  unknownUnit: 'Chưa rõ đơn vị',
  beside: 'Tệp kèm theo',
};

/** Every word of the pane in Vietnamese; `Strings` is its shape, which English follows. */
export const vi = {
  app: {
    name: 'Tổng Hợp',
    loading: 'Đang tải…',
    settings: 'Cài đặt',
    help: 'Giới thiệu',
    back: 'Quay lại',
    close: 'Đóng',
    cancel: 'Thôi',
    endEditing: 'Nếu đang nhập dở một ô, nhấn Enter để Excel làm tiếp.',
    noPane:
      'Excel này không mở được ngăn từ nút đó. Bấm “Mở Tổng Hợp” trên thẻ Trang đầu, hoặc Chèn › Phần bổ trợ của tôi, rồi chọn thẻ trong ngăn.',
    notNow: 'Để sau',
  },
  pages: { forms: 'Biểu mẫu', check: 'Kiểm tra', rollUp: 'Tổng hợp', results: 'Kết quả' },
  hostErrors,
  unexpected: 'Có lỗi ngoài dự kiến. Làm lại; nếu vẫn lỗi, vào Cài đặt chép thông tin chẩn đoán gửi bộ phận hỗ trợ.',
  assetMissing: 'Không tải được kế hoạch hoặc danh mục đơn vị. Kiểm tra kết nối tới máy chủ của Tổng Hợp rồi mở lại.',
  undo: { button: 'Hoàn tác', done: 'Đã trả lại như trước.', nothing: 'Không còn gì để hoàn tác.' },
  choice: {
    programme: 'Kế hoạch',
    noPlan: 'Chưa chọn',
    choosePlan: 'Chọn kế hoạch của địa phương trước: biểu mẫu, đơn vị và mục tiêu theo kế hoạch đó.',
    year: 'Năm',
    unit: 'Đơn vị',
    unitHint: 'Gõ tên hoặc mã: “p1”, “x tan quy tay”, “26179”',
    unitPlaceholder: 'Gõ tên đơn vị…',
    noUnit: 'Không có đơn vị nào giống như vậy',
    rollUpUnit: 'Tổng hợp cho',
    loadingUnits: 'Đang tải danh sách đơn vị…',
    below: (name: string) => `thuộc ${name}`,
  },
  forms: {
    title: 'Chèn biểu mẫu',
    intro: 'Chọn kế hoạch, năm và đơn vị; biểu mẫu đúng của đơn vị được chèn vào tệp đang mở.',
    form: 'Biểu mẫu',
    named: (id: string, whose: string) => `Biểu ${id} – ${whose}`,
    each: (units: number) => `Mỗi đơn vị một trang tính (${count(units)} trang)`,
    noForm: 'Đơn vị này không có biểu phải lập. Chọn xã, phường, sở, ngành hoặc huyện.',
    chooseUnit: 'Chọn đơn vị để thấy biểu mẫu.',
    lastYear: 'Lấy số năm trước từ tệp',
    lastYearHint: (year: number) => `Biểu hoặc bảng kết quả năm ${year}; số cũ hiện thành ghi chú ở từng ô để so.`,
    pickLastYear: 'Chọn tệp…',
    lastYearFound: (units: number, year: number) => `Đã đọc số năm ${year} của ${count(units)} đơn vị.`,
    lastYearMissing: (year: number) =>
      `Tệp không có số liệu năm ${year} của đơn vị đã chọn; biểu được chèn không kèm số cũ.`,
    lastYearRejected: (file: string, reason: string) => `${file}: ${reason}`,
    insert: 'Chèn biểu mẫu',
    inserting: 'Đang chèn biểu mẫu…',
    inserted: (sheets: number, first: string) =>
      sheets === 1
        ? `Đã chèn biểu vào trang “${first}”.`
        : `Đã chèn ${count(sheets)} trang tính, bắt đầu từ “${first}”.`,
  },
  preview: {
    replaceTitle: 'Thay trang tính đã có?',
    replace: (sheets: number) =>
      `${count(sheets)} trang tính do Tổng Hợp tạo trước đây sẽ được thay, kể cả số liệu đã nhập ở đó:`,
    clash: 'Trang tính sau không do Tổng Hợp tạo nên được giữ nguyên; trang mới mang tên khác:',
    keep: 'Có thể bấm Hoàn tác ngay sau đó để lấy lại như cũ.',
    confirm: 'Thay và chèn',
    keepBoth: 'Giữ cả hai',
    parts: { notes: 'ghi chú ở ô', charts: 'biểu đồ', page: 'cài đặt trang in' },
    lacking: (parts: string) => `Excel này không nhận ${parts}; các phần khác đã đủ.`,
    beforePrinting: 'Trước khi in, hãy đặt khổ A4 và vừa một trang ngang trong thẻ Bố trí Trang.',
  },
  check: {
    title: 'Kiểm tra số liệu',
    intro: 'Kiểm tra biểu đang mở: số nào sai, vì sao, ở ô nào và cần làm gì.',
    run: 'Kiểm tra',
    again: 'Kiểm tra lại',
    running: 'Đang kiểm tra…',
    scope: 'Phạm vi',
    active: 'Trang đang mở',
    all: 'Cả tệp',
    live: 'Tự kiểm tra khi nhập',
    marks: 'Tô màu ô có lỗi',
    notAForm: 'Trang đang mở không phải biểu báo cáo. Mở trang có biểu rồi kiểm tra lại, hoặc kiểm tra cả tệp.',
    noForms: 'Tệp này chưa có biểu báo cáo nào. Chèn biểu mẫu, hoặc mở tệp đã nhập số liệu.',
    errors: (n: number) => `${count(n)} lỗi phải sửa`,
    warnings: (n: number) => `${count(n)} cảnh báo`,
    infos: (n: number) => `${count(n)} lưu ý`,
    passed: (passed: number, all: number) => `${count(passed)}/${count(all)} phép kiểm tra đạt`,
    clean: 'Không có lỗi. Biểu có thể gửi đi.',
    result: (errors: number, warnings: number) => `Kiểm tra xong: ${count(errors)} lỗi, ${count(warnings)} cảnh báo.`,
    goTo: (cell: string) => `Đến ô ${cell}`,
    explain: 'Giải trình',
    explainLabel: 'Vì sao số liệu này vẫn đúng?',
    explainHint: 'Giải trình được lưu trong tệp và gửi kèm; nơi nhận quyết định có chấp nhận hay không.',
    tooShort: 'Giải trình cần ít nhất 10 chữ cái: nêu vì sao số liệu vẫn đúng.',
    save: 'Lưu giải trình',
    head: 'Phần chung của biểu',
    otherSheets: (names: string) => `Không phải biểu nên không kiểm tra: ${names}.`,
  },
  fixes: {
    offer: (n: number) => `Có ${count(n)} chỗ sửa được ngay mà không đổi số đã nhập`,
    preview: 'Xem và sửa…',
    title: 'Sửa an toàn',
    intro: 'Chỉ những chỗ được chọn mới thay đổi. Có thể hoàn tác.',
    number: (from: string, to: string) => `chữ “${from}” → số ${to}`,
    formula: (from: string) => `${from === '' ? 'ô trống' : `“${from}”`} → công thức gốc`,
    move: (value: string, to: string) => `chuyển số ${value} sang ô ${to}`,
    sum: (value: string) => `ô trống → ${value} (tổng các dòng chia nhỏ)`,
    rules: (cells: number) => `đặt lại quy tắc nhập cho ${count(cells)} ô`,
    apply: (n: number) => `Sửa ${count(n)} chỗ`,
    applied: (n: number) => `Đã sửa ${count(n)} chỗ.`,
    moved:
      'Dòng của biểu đã bị chèn hoặc xóa nên công thức và quy tắc không đặt lại được. Chèn biểu mới rồi chép số liệu sang.',
  },
  rollUp: {
    title: 'Tổng hợp báo cáo',
    intro: 'Gộp biểu của các đơn vị, từ tệp đang mở hoặc từ các tệp đã nhận. Mọi tệp được đọc ngay trên máy này.',
    sources: 'Nguồn số liệu',
    open: (n: number | undefined) =>
      n === undefined ? 'Biểu trong tệp đang mở' : `Biểu trong tệp đang mở (${count(n)} trang của Tổng Hợp)`,
    pickFiles: 'Chọn tệp…',
    pickFolder: 'Chọn thư mục…',
    picked: (n: number) => `${count(n)} tệp đã chọn`,
    clear: 'Bỏ các tệp đã chọn',
    strict: 'Chỉ nhận biểu không còn lỗi',
    upload:
      'Khi chọn thư mục, cửa sổ có thể hỏi “tải lên” (upload) các tệp: đó là lời của trình duyệt, tệp chỉ được đọc trên máy này. Trên Mac, chọn tệp hoặc .zip thay cho thư mục.',
    drop: 'Có thể chọn .xlsx, .xlsm hoặc .zip chứa các tệp đó.',
    base: 'Số liệu năm gốc',
    baseHint: (years: string) =>
      `Cần cho mục tiêu mức tăng so với năm ${years}: bảng kết quả hoặc các biểu của năm đó.`,
    pickBase: 'Chọn tệp năm gốc…',
    baseYearMissing: (years: string) =>
      `Tệp năm gốc không có số liệu năm ${years}; mục tiêu mức tăng sẽ là chưa đủ số liệu.`,
    run: 'Tổng hợp',
    running: 'Đang tổng hợp…',
    reading: (done: number, total: number) => `${count(done)}/${count(total)} tệp`,
    stop: 'Dừng',
    stopped: 'Đã dừng; chưa có gì thay đổi.',
    nothing: 'Chưa có nguồn số liệu. Chọn tệp, chọn thư mục, hoặc mở tệp có biểu.',
    done: (used: number, found: number) => `Tổng hợp xong: dùng ${count(used)}/${count(found)} biểu.`,
    ledger: 'Bảng đối chiếu',
    found: 'Biểu, tệp tìm thấy',
    expected: 'Đơn vị phải báo cáo',
    reported: 'Đã báo cáo',
    missing: 'Chưa báo cáo',
    fates,
    balanced: 'Khớp',
    held: 'Số tạm giữ vì biểu có lỗi',
    showDecisions: (n: number) => `${count(n)} quyết định làm căn cứ tổng hợp`,
    showHeld: (n: number) => `${count(n)} biểu có số tạm giữ`,
    heldIn: (n: number) => `${count(n)} số`,
    showMissing: (n: number) => `${count(n)} đơn vị chưa báo cáo`,
    showFate: (fate: string, n: number) => `${fate}: ${count(n)}`,
    copyMissing: 'Chép danh sách',
    copied: 'Đã chép.',
    unbalanced: (text: string) => `Số liệu không khớp nên không lập bảng kết quả: ${text}`,
    toResults: 'Xem kết quả',
  },
  conflicts: {
    title: (open: number, decided: number) =>
      `Báo cáo khác nhau của một đơn vị: ${count(open)} đơn vị chờ quyết định, đã chọn ${count(decided)}`,
    between: (one: string, other: string) => `${one} và ${other} khác nhau:`,
    use: (file: string) => `Dùng tệp này: ${file}`,
    forget: 'Bỏ các lựa chọn',
    chosen: 'Đã dùng báo cáo được chọn; kết quả đã tính lại.',
    forgotten: 'Đã bỏ các lựa chọn; kết quả đã tính lại.',
  },
  claims: {
    title: (open: number, accepted: number) =>
      `Giải trình của đơn vị: ${count(open)} chờ chấp nhận, ${count(accepted)} đã chấp nhận`,
    by: 'Người chấp nhận',
    byHint: 'Họ tên, đơn vị; ghi cùng quyết định và đi theo bảng kết quả.',
    keep: 'Quyết định nằm lại trên máy này; hãy tạo bảng kết quả và lưu thành tệp để giữ và gửi lên cấp trên.',
    accept: 'Chấp nhận giải trình',
    withdraw: 'Bỏ chấp nhận',
    more: (n: string) => `… và ${n} giải trình nữa.`,
    accepted: 'Đã chấp nhận giải trình; kết quả đã tính lại.',
    withdrawn: 'Đã bỏ chấp nhận; kết quả đã tính lại.',
    notKept:
      'Không lưu được quyết định trên máy này: trình duyệt không cho lưu, hoặc các quyết định ở đây do bản Tổng Hợp mới hơn ghi.',
  },
  results: {
    title: 'Kết quả theo mục tiêu',
    intro: 'Từng mục tiêu của kế hoạch: đạt hay chưa, còn thiếu bao nhiêu, bao nhiêu đơn vị đã báo cáo.',
    none: 'Chưa có kết quả. Tổng hợp trước, hoặc đọc lại từ bảng kết quả trong tệp đang mở.',
    readOpen: 'Tổng hợp từ tệp đang mở',
    coverage: (reported: number, expected: number) => `${count(reported)}/${count(expected)} đơn vị đã báo cáo`,
    verdicts,
    goal: 'Mục tiêu',
    sides: {
      atLimit: () => 'vừa đúng mức',
      within: () => 'trong mức',
      over: (text: string) => `vượt ${text}`,
      short: (text: string) => `thiếu ${text}`,
      under: (text: string) => `thấp hơn ${text}`,
      exceeding: (text: string) => `cao hơn ${text}`,
    } satisfies Readonly<Record<Side, (text: string) => string>>,
    points: 'điểm %',
    needed: (n: number) => `cần thêm ${count(n)}`,
    tooMany: (n: number) => `cần giảm ${count(n)}`,
    ofPlan: (share: string) => `${share} kế hoạch`,
    planOfResult: (share: string) => `${share} kế hoạch (chỉ tiêu càng thấp càng tốt: mục tiêu ÷ thực hiện)`,
    provisional: 'tạm tính',
    settled: 'kết luận không đổi được nữa',
    chart: 'Biểu đồ',
    chartLabel: (actual: string, goal: string) => `Thực hiện ${actual}, mục tiêu ${goal}`,
    reference: 'So với quốc gia',
    referenceText: (document: string, goal: string, verdict: string) =>
      `Theo ${document}: ${goal} – ${verdict.toLocaleLowerCase('vi')}`,
    noReference: 'không có mức quốc gia tương ứng',
    sentence: 'Chép câu báo cáo',
    write: 'Tạo bảng kết quả',
    writing: 'Đang tạo bảng kết quả…',
    written: (sheets: number, first: string) => `Đã tạo ${count(sheets)} trang kết quả, bắt đầu từ “${first}”.`,
    unit: 'Đơn vị',
  },
  settings: {
    title: 'Cài đặt',
    language: 'Ngôn ngữ',
    languages: { auto: 'Theo Excel', vi: 'Tiếng Việt', en: 'English' },
    theme: 'Giao diện',
    themes: { auto: 'Theo Excel', light: 'Sáng', dark: 'Tối' },
    usual: 'Mặc định',
    fileTime: 'Thời gian cho mỗi tệp',
    fileTimeHint: 'Tệp đọc lâu hơn được nêu tên và bỏ qua; các tệp khác vẫn được tổng hợp.',
    fileSeconds: (seconds: number) => (seconds < 60 ? `${seconds} giây` : `${seconds / 60} phút`),
    numbers: 'Cách ghi số',
    numbersText: 'Số hiện là 1.234,5; ngày hiện là 31/12/2024, theo ngôn ngữ đã chọn.',
    office: 'Thư viện Office',
    officeText: (source: string) => `Nạp từ ${source}`,
    officeNone: 'Không dùng (đang chạy ngoài Excel)',
    privacyInBrowser:
      'Tổng Hợp không gửi số liệu đi đâu: không máy chủ xử lý, không đăng nhập, không theo dõi. Phần làm dở chưa lưu nằm lại trong trình duyệt này, nhiều nhất 7 ngày.',
    privacyInExcel:
      'Tổng Hợp không gửi số liệu đi đâu: không máy chủ xử lý, không đăng nhập, không theo dõi. Riêng Excel gửi gì cho Microsoft là do cài đặt của Excel và của cơ quan.',
    diagnostics: 'Chép thông tin chẩn đoán',
    diagnosticsHint: 'Chỉ gồm phiên bản và khả năng của Excel, không có số liệu.',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt không cho chép; chọn đoạn dưới đây rồi chép bằng Ctrl+C.',
    again: 'Xem lại phần giới thiệu',
  },
  wipe: {
    button: 'Xóa mọi dữ liệu trên máy này',
    title: 'Xóa dữ liệu còn trong trình duyệt này?',
    text: 'Các tệp đã lưu trên máy không bị đụng tới. Những thứ sau bị xóa hẳn:',
    kinds: {
      drafts: 'Phần làm dở chưa lưu, kể cả bảng tính đang mở',
      decisions: 'Quyết định chấp nhận giải trình của các đơn vị; bảng kết quả đã lưu vẫn giữ chúng',
      preferences: 'Lựa chọn: ngôn ngữ, giao diện, kế hoạch và đơn vị đã chọn',
      offline: 'Bản chương trình để dùng khi không có mạng',
    },
    go: 'Xóa',
    stay: 'Thôi',
    done: 'Đã xóa. Đóng trang này để không còn gì trên màn hình.',
    left: (kinds: string) =>
      `Chưa xóa được: ${kinds}. Đóng các trang Tổng Hợp khác rồi xóa lại, hoặc xóa dữ liệu trang web trong cài đặt của trình duyệt.`,
  },
  firstRun: {
    title: 'Tổng Hợp giúp lập báo cáo thực hiện kế hoạch',
    steps: [
      'Biểu mẫu: chèn đúng biểu của đơn vị, đúng năm.',
      'Kiểm tra: thấy ngay số nào sai, vì sao, ở ô nào.',
      'Tổng hợp: gộp hàng trăm tệp, biết ai chưa báo cáo.',
      'Kết quả: mục tiêu nào đạt, mục tiêu nào còn thiếu bao nhiêu.',
    ],
    privacy: 'Tổng Hợp không gửi số liệu đi đâu.',
    start: 'Bắt đầu',
  },
  sample: {
    button: 'Thử với số liệu minh hoạ',
    running: 'Đang chèn số liệu minh hoạ…',
    done: (sheets: number) =>
      `Đã chèn ${count(sheets)} biểu có số liệu minh hoạ, trong đó một biểu có lỗi để thử. Bấm Hoàn tác để bỏ.`,
  },
};

export type Strings = typeof vi;
