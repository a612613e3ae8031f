import { showNumber } from '../../domain/texts/number';

const count = (value: number): string => showNumber(value, 0, 'vi');

/** The words for making new forms of open ones, in Vietnamese. */
export const renew = {
  carry: 'Chuyển số liệu sang biểu mới',
  nextYear: (year: number, isThis: boolean) =>
    isThis ? 'Lập biểu năm nay từ tệp này' : `Lập biểu năm ${year} từ tệp này`,
  mend: 'Sửa biểu như mới',
  carryHint: 'Biểu thuộc bản cũ của kế hoạch.',
  mendHint: 'Biểu bị hỏng (tên ô, công thức, quy tắc nhập, khóa hoặc dòng). Sửa được mà không đổi số đã nhập.',
  looking: 'Đang đọc biểu…',
  making: 'Đang lập biểu…',
  make: 'Lập biểu mới',
  original: 'Biểu mới là một tệp riêng, chưa lưu; tệp đang mở giữ nguyên.',
  proposed: 'Số gợi ý viết trong ngoặc vuông, màu xám, chưa được tính cho đến khi gõ số thay vào.',
  left: (n: number) => `${count(n)} số liệu chưa chuyển được:`,
  made: (name: string) => `Đã lập biểu mới “${name}”. Bấm Lưu để giữ lại thành tệp.`,
  leftOn: 'Số chưa chuyển được ghi ở trang “Chưa chuyển”.',
  damage: (n: number) => `${count(n)} chỗ hỏng sẽ được sửa:`,
  outside: (n: number) => `${count(n)} chỗ ghi ngoài ô nhập sẽ không còn trên biểu đã sửa:`,
  inPlace: 'Biểu đã sửa thay vào chỗ biểu này. Có thể hoàn tác.',
  notHanded: (name: string) =>
    `Cửa sổ này có thể không nhận tệp nào: không thấy ${name} thì mở tệp này ở bàn làm việc trong trình duyệt rồi làm lại.`,
  apply: 'Sửa',
  mended: (sheet: string) => `Đã sửa biểu “${sheet}” như mới, số liệu giữ nguyên.`,
  sound: 'Đọc cả tệp thì biểu không hỏng chỗ nào.',
  refused: 'Không làm được',
  close: 'Đóng',
};
