import { showNumber } from '../../domain/texts/number';

const count = (value: number): string => showNumber(value, 0, 'vi');

/** The words for inserting forms. */
export const forms = {
  title: 'Chèn biểu mẫu',
  intro: 'Chọn kế hoạch, năm và đơn vị; biểu mẫu đúng của đơn vị được chèn vào tệp đang mở.',
  form: 'Biểu mẫu',
  named: (id: string, whose: string) => `Biểu ${id} – ${whose}`,
  each: (units: number) => `Mỗi đơn vị một trang tính (${count(units)} trang)`,
  noForm: 'Đơn vị này không có biểu phải lập. Chọn xã, phường, sở, ngành hoặc huyện.',
  chooseUnit: 'Chọn đơn vị để thấy biểu mẫu.',
  light: 'Mẫu gọn: chỉ hỏi số liệu mục tiêu cần',
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
    sheets === 1 ? `Đã chèn biểu vào trang “${first}”.` : `Đã chèn ${count(sheets)} trang tính, bắt đầu từ “${first}”.`,
  next: 'Bước tiếp: nhập số liệu vào các ô nền vàng nhạt, rồi kiểm tra.',
  toCheck: 'Nhập xong: kiểm tra',
};
