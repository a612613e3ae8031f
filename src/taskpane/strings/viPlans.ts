import { showNumber } from '../../domain/texts/number';

const count = (value: number): string => showNumber(value, 0, 'vi');

/** Words of the page of plans in Vietnamese. */
export const viPlans = {
  title: 'Kế hoạch',
  intro:
    'Lập kế hoạch của đơn vị trong một sổ, kiểm tra, công bố. Biểu mẫu, kiểm tra và tổng hợp theo kế hoạch đang chọn.',
  open: 'Mở trang Kế hoạch',
  mine: 'Kế hoạch của đơn vị',
  none: 'Trên máy này chưa có kế hoạch nào của đơn vị.',
  shipped: (n: number) => `Kế hoạch đi kèm chương trình (${count(n)})`,
  national: 'Kế hoạch quốc gia',
  framed: 'Kế hoạch quốc gia áp cho đơn vị, chưa có sổ riêng',
  inUse: 'Đang chọn',
  version: (n: number, day: string) => `Bản ${count(n)}, công bố ngày ${day}`,
  shippedVersion: (n: number, document: string) => `Bản ${count(n)}; văn bản ${document}`,
  documentOf: (number: string | null, day: string | null) =>
    [number ?? 'chưa rõ số', day === null ? '' : `ngày ${day}`].filter(Boolean).join(' '),
  unpublished: 'Chưa công bố',
  draftOf: (when: string) => `Sổ đang làm, ghi lúc ${when}`,
  use: 'Dùng',
  used: (plan: string) => `Đang dùng ${plan} cho biểu mẫu, kiểm tra và tổng hợp.`,
  openBook: 'Mở sổ',
  next: 'Lập cho các năm sau',
  export: 'Xuất sổ',
  notExported: (name: string) =>
    `Không chắc ${name} đã được lưu: cửa sổ này có thể không nhận tệp. Không thấy trong thư mục tải về thì bấm “Mở sổ” rồi lưu tệp đang mở.`,
  remove: 'Xóa khỏi máy',
  removeTitle: (plan: string) => `Xóa “${plan}” khỏi máy này?`,
  removeText:
    'Mọi bản đã công bố và sổ đang làm của kế hoạch này mất hẳn ở đây. Biểu đã phát vẫn mang theo kế hoạch của nó; sổ đã xuất ra tệp vẫn còn.',
  removeGo: 'Xóa',
  removed: (plan: string) => `Đã xóa “${plan}” khỏi máy này.`,
  earlier: 'Các bản trước',
  goBack: (n: number) => `Dùng lại bản ${count(n)}`,
  wentBack: (n: number) =>
    `Đã dùng lại bản ${count(n)}. Biểu của các bản khác vẫn đọc được; bản công bố sau sẽ mang số mới.`,
  broken: (why: string) => `${why} Kế hoạch này chưa dùng được; không có gì bị xóa.`,
  keptHere: 'Kế hoạch giữ trên máy này',
  notKept:
    'Trình duyệt không giữ được kế hoạch trên máy này (bị chặn, hết chỗ, hoặc do bản Tổng Hợp mới hơn ghi). Hãy lưu sổ thành tệp.',
  lasting: 'Kế hoạch nằm lại trong trình duyệt này cho đến khi xóa. Nên xuất sổ ra tệp để giữ và để đưa cho máy khác.',
  calendar: {
    title: (year: number) => `Lịch các thời hạn năm ${year}`,
    none: 'Kế hoạch không nêu thời hạn nào cho năm này.',
    save: 'Lấy tệp lịch (.ics)',
    sent: (sender: string, receiver: string | null) => (receiver === null ? sender : `${sender} gửi ${receiver}`),
  },
  fresh: {
    title: 'Lập kế hoạch mới',
    unit: 'Đơn vị lập kế hoạch',
    unitHint: 'Tỉnh, xã, phường, đặc khu: gõ tên hoặc mã',
    from: 'Lập từ',
    years: 'Từ năm – đến năm',
    yearFrom: 'Từ năm',
    yearTo: 'Đến năm',
    make: 'Lập sổ kế hoạch',
    atOnce: 'Dùng ngay, không lập sổ',
    atOnceHint: 'Theo dõi các mục tiêu quốc gia cho đơn vị; có thể lập kế hoạch riêng sau.',
    making: 'Đang lập sổ kế hoạch…',
    impossible: 'Không lập được kế hoạch này cho đơn vị và các năm đã chọn.',
    noUnit: 'Danh mục của các năm đã chọn không có đơn vị này; chọn đơn vị hiện nay.',
    fromFile: 'Mở sổ từ tệp…',
    notBook: (file: string) => `${file} không phải sổ kế hoạch: không thấy trang “Kế hoạch” và “Mục tiêu”.`,
  },
  book: {
    title: 'Sổ kế hoạch đang mở',
    check: 'Kiểm tra sổ',
    again: 'Kiểm tra lại sổ',
    checking: 'Đang kiểm tra sổ…',
    made: 'Đã lập sổ. Điền các ô nền vàng còn trống, sửa chỗ khác với văn bản của đơn vị, rồi kiểm tra lại.',
    none: 'Tệp đang mở không phải sổ kế hoạch.',
    faults: (n: number) => `Còn ${count(n)} chỗ phải sửa; chưa công bố được. Những gì đã gõ vẫn được giữ.`,
    goTo: (cell: string) => `Đến ô ${cell}`,
    more: (n: number) => `và ${count(n)} chỗ nữa`,
    right: (plan: string) => `Sổ đúng: ${plan}.`,
    first: 'Công bố lần đầu: chưa có biểu nào theo kế hoạch này.',
    against: (n: number) => `So với bản ${count(n)}:`,
    same: (n: number) => `Sổ không khác bản ${count(n)} đang dùng; không có gì để công bố.`,
    formsChange: (added: number, removed: number) =>
      `Biểu đã phát vẫn đọc và tổng hợp được. Biểu mới thêm ${count(added)} dòng, bỏ ${count(removed)} dòng; dòng mới coi như biểu cũ chưa được hỏi.`,
    wordsOnly: 'Chỉ khác lời văn; biểu đã phát vẫn dùng như cũ.',
    publish: (n: number) => `Công bố bản ${count(n)}`,
    publishing: 'Đang công bố…',
    published: (plan: string, n: number) =>
      `Đã công bố ${plan}, bản ${count(n)}, và chọn làm kế hoạch đang dùng. Số bản đã ghi vào sổ.`,
    otherUnit: (name: string) =>
      `Mã kế hoạch này đã là của “${name}”, do đơn vị khác lập. Đổi ô “Mã kế hoạch” trong sổ rồi kiểm tra lại.`,
    replaces: (name: string) =>
      `Kế hoạch đi kèm chương trình “${name}” mang cùng mã: bản công bố ở đây được dùng thay nó trên máy này.`,
    toForms: 'Lập biểu mẫu',
    draftOpened: 'Đã mở lại sổ đang làm.',
  },
  offer: {
    text: (unit: string) =>
      `${unit} chưa có kế hoạch riêng ở đây. Có thể dùng ngay kế hoạch quốc gia, hoặc lập kế hoạch riêng.`,
    use: 'Dùng kế hoạch quốc gia',
    make: 'Lập kế hoạch riêng',
    search: 'Tìm theo nơi: gõ tên tỉnh, xã, phường',
    hint: 'ngoài kế hoạch đã chọn',
  },
};
