import { showNumber } from '../../domain/texts/number';

const count = (value: number): string => showNumber(value, 0, 'vi');

/** The words for sending forms, in Vietnamese. */
export const send = {
  title: 'Gửi đi',
  message: 'Lời gửi kèm thư hoặc tin nhắn',
  many: (ready: number, all: number) =>
    ready === all
      ? `Tệp này có ${count(all)} biểu, đều gửi đi được.`
      : `Tệp này có ${count(all)} biểu, ${count(ready)} biểu gửi đi được.`,
  way: 'Cách gửi',
  only: 'Chỉ biểu này, thành một tệp riêng',
  each: (n: number) => `Mỗi biểu một tệp (${count(n)} tệp trong một tệp .zip)`,
  whole: 'Cả tệp đang mở, với mọi trang tính',
  save: 'Lưu tệp để gửi',
  copy: 'Chép lời gửi kèm',
  copied: 'Đã chép.',
  refused: 'Trình duyệt không cho chép. Chọn đoạn chữ trên rồi nhấn Ctrl+C.',
  named: (name: string) => `Lưu tệp với tên: ${name}`,
};
