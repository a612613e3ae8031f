import type { HostErrorCode } from '../../core/sheet/port';

/** What to do about every fault of Excel or the grid, in Vietnamese. */
export const hostErrors: Record<HostErrorCode, (params: Readonly<Record<string, string>>) => string> = {
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
