import type { Language } from '../../domain/texts/language';
import { counted, showNumber } from '../../domain/texts/number';

const vi = {
  what: 'Mỗi tệp là một biểu lập mới với đủ số liệu, cột Ghi chú, số văn bản, người ký và giải trình của trang tính. Màu tô, bình luận và chữ ghi ngoài biểu không có trong tệp; cần gửi y nguyên thì chọn cả tệp đang mở.',
  making: 'Đang làm tệp để gửi…',
  left: (n: number) =>
    `${showNumber(n, 0, 'vi')} trang tính chưa tách ra được, nên chưa có tệp nào. Sửa rồi làm lại, hoặc gửi cả tệp đang mở:`,
  outside: (n: number) =>
    `${showNumber(n, 0, 'vi')} chỗ ghi ngoài biểu không có trong tệp vừa làm (tệp đang mở còn nguyên):`,
  notHanded: (name: string) =>
    `Cửa sổ này có thể không nhận tệp nào: không thấy ${name} trong thư mục tải về thì lưu và gửi cả tệp đang mở, hoặc mở tệp này ở bàn làm việc trong trình duyệt rồi làm lại.`,
};

type ApartWords = typeof vi;

const en: ApartWords = {
  what: 'Each file is a fresh form with all figures, notes in the column Ghi chú, numbers, names under it and explanations of the sheet. Colours, comments and words beside the form are not in the file; to send everything as it is, choose the whole open file.',
  making: 'Making the file to send…',
  left: (n) =>
    `${counted(n, 'sheet')} cannot be taken out, so there is no file yet. Correct what is wrong and try again, or send the whole open file:`,
  outside: (n) =>
    `${counted(n, 'place beside the form is', 'places beside the form are')} not in the file just made, but in the open one:`,
  notHanded: (name) =>
    `This window may take no files: if ${name} is not in the download folder, save and send the whole open file, or open it on the workbench in a browser and try again.`,
};

/** What is said where forms leave Excel as files of their own; loaded with it. */
export const apartWords: Readonly<Record<Language, ApartWords>> = { vi, en };
