import type { Language } from '../../domain/texts/language';
import { counted } from '../../domain/texts/number';

const vi = {
  title: 'Chuyển sang máy khác, bản khác',
  text: 'Một tệp mang theo phần làm dở, kế hoạch của đơn vị, hồ sơ tổng hợp cùng tệp đã nhận, quyết định và các lựa chọn. Bên nhận mở tệp ở đúng chỗ này; những gì đã có ở đó được giữ nguyên.',
  out: 'Xuất một tệp',
  take: 'Lấy từ tệp…',
  file: 'Tong-Hop-chuyen-may',
  handed: (name: string) => `Đã xuất ${name}: trong đó có số liệu đang làm, giữ như giữ biểu mẫu.`,
  notHanded: 'Chưa xuất được tệp.',
  notOurs: 'Tệp này không phải tệp “Chuyển sang máy khác” của Tổng Hợp.',
  later: 'Tệp này do bản Tổng Hợp mới hơn xuất ra; hãy mở bằng bản đó. Máy này chưa nhận gì.',
  taken: (plans: number, folders: number, decisions: number) =>
    `Đã nhận ${plans} kế hoạch, ${folders} hồ sơ, ${decisions} quyết định.`,
  draft: {
    taken: 'Phần làm dở đang chờ mở lại.',
    here: 'Phần làm dở trong tệp chưa nhận: máy này đang có phần làm dở.',
  },
  clashing: (names: string) => `Giữ bản trên máy này vì hai nơi công bố khác nhau: ${names}.`,
  part: 'Có phần do bản mới hơn tạo, của năm đã chốt, hoặc trình duyệt không còn chỗ: chưa nhận.',
};

type MoveWords = typeof vi;

const en: MoveWords = {
  title: 'Move to another machine or version',
  text: 'One file takes along unsaved work, plans of your own, folders of work with their files, decisions and your choices. Whoever gets it opens it here; what is there already stays as it is.',
  out: 'Write one file',
  take: 'Take from a file…',
  file: 'Tong-Hop-chuyen-may',
  handed: (name) => `Wrote ${name}. It holds the figures in hand: keep it as you keep forms.`,
  notHanded: 'The file could not be written.',
  notOurs: 'This is no such file of Tổng Hợp.',
  later: 'A newer Tổng Hợp wrote this file; open it with that one. Nothing was taken.',
  taken: (plans, folders, decisions) =>
    `Took ${counted(plans, 'plan')}, ${counted(folders, 'folder')}, ${counted(decisions, 'decision')}.`,
  draft: {
    taken: 'The unsaved work waits to be opened.',
    here: 'The unsaved work in the file was not taken: there is some here.',
  },
  clashing: (names) => `Kept as they are here, since both places published differently: ${names}.`,
  part: 'Some of it was made by a newer program, is of a year that is closed, or the browser has no room: it was not taken.',
};

/** The words for moving what a browser keeps. */
export const MOVE_WORDS: Readonly<Record<Language, MoveWords>> = { vi, en };
