import type { Language } from '../../domain/texts/language';

const vi = {
  right: 'Bản trả lại đã sửa đúng: các biểu trong tệp không còn lỗi.',
  bare: 'Màu và ghi chú ở các ô được đánh dấu đã gỡ.',
  noNotes:
    'Màu ở các ô được đánh dấu đã gỡ. Bản Excel này không cho chương trình xóa ghi chú: muốn xóa, bấm chuột phải vào ô rồi chọn xóa ghi chú; để nguyên cũng không ảnh hưởng số liệu.',
  kept: 'Chưa gỡ được màu và ghi chú ở các ô được đánh dấu, có thể vì trang tính có mật khẩu; để nguyên cũng không ảnh hưởng số liệu.',
  page: (name: string) => `Trang “${name}” chỉ xóa khi bạn đồng ý; mã trả lại vẫn được giữ trong tệp.`,
  remove: (name: string) => `Xóa trang “${name}”`,
  removing: 'Đang xóa trang…',
  removed: (name: string) => `Đã xóa trang “${name}”; mã trả lại vẫn ở trong tệp.`,
};

type RightCopyWords = typeof vi;

const en: RightCopyWords = {
  right: 'The returned copy is right now: the forms of the file have no errors left.',
  bare: 'Colours and notes of the marked cells are gone.',
  noNotes:
    'The colours of the marked cells are gone. This Excel lets no program delete notes: right-click a cell and delete its note, or leave it; no figure depends on it.',
  kept: 'Colours and notes of the marked cells could not be taken off, perhaps because a sheet has a password; no figure depends on them.',
  page: (name) => `The page “${name}” is deleted only when you say so; its code stays in the file.`,
  remove: (name) => `Delete the page “${name}”`,
  removing: 'Deleting the page…',
  removed: (name) => `Deleted the page “${name}”; its code is still in the file.`,
};

/** Words of a returned copy that is right, loaded with it. */
export const rightCopyWords: Readonly<Record<Language, RightCopyWords>> = { vi, en };
