import type { HandedOver } from '../handOut';

/** What became of a file that was handed out; never more than is known. */
export const handedOver = {
  saved: (name: string) => `Đã lưu ${name}.`,
  offered: (name: string) => `Trình duyệt đã nhận ${name} để tải về: tìm trong thư mục tải về.`,
  doubtful: (name: string) =>
    `${name} đã được đưa ra để tải về, nhưng cửa sổ của Excel có thể bỏ qua mà không báo. Không thấy trong thư mục tải về thì bấm “Tạo bảng kết quả” rồi lưu sổ, hoặc dùng bàn làm việc trong trình duyệt.`,
  opened: (name: string) => `Đã mở thành một sổ mới, chưa lưu. Ở sổ ấy nhấn Ctrl+S và đặt tên ${name}.`,
  cancelled: (name: string) => `Chưa lưu ${name}: chưa chọn nơi lưu.`,
  refused: (name: string) =>
    `Cửa sổ này không nhận tệp nào nên ${name} chưa được lưu. Bấm “Tạo bảng kết quả” rồi lưu sổ, hoặc dùng bàn làm việc trong trình duyệt.`,
} satisfies Readonly<Record<HandedOver, (name: string) => string>>;
