import type { Language } from '../domain/texts/language';
import { fileRefusals } from '../core/sheet/fileRefusals';
import { fillText, type SaidOf, type Sentence } from '../domain/texts/sentence';
import type { FateReason } from '../domain/aggregate';
import { readingReasons } from '../core/forms/read/readingReasons';
import { reasonMessages } from '../core/rollup/reasons';

/** Reasons that come from outside the workbook: the disk, or what was asked for. */
const outside = {
  noPermission: {
    vi: 'Không có quyền đọc tệp; cần xin quyền hoặc chép tệp ra chỗ khác.',
    en: 'No permission to read the file; ask for it or copy the file elsewhere.',
  },
  fileGone: {
    vi: 'Tệp không còn ở đó khi đọc đến; cần chép lại tệp rồi chạy lại.',
    en: 'The file was gone when its turn came; copy it again and run again.',
  },
  fileLocked: {
    vi: 'Tệp đang bị chương trình khác giữ; cần đóng tệp trong Excel rồi chạy lại.',
    en: 'Another program holds the file; close it in Excel and run again.',
  },
  unreadable: {
    vi: 'Không đọc được tệp; cần mở tệp bằng Excel, lưu lại dạng .xlsx rồi gửi lại.',
    en: 'The file cannot be read; open it in Excel, save it as .xlsx and send it again.',
  },
  notAFile: {
    vi: 'Đường dẫn này không phải là một tệp; cần chỉ đúng tệp .xlsx.',
    en: 'This path is no file; point to the .xlsx file itself.',
  },
  diskError: {
    vi: 'Ổ đĩa hoặc mạng báo lỗi khi đọc tệp; cần chép lại tệp rồi chạy lại.',
    en: 'The disk or network failed while the file was read; copy it again and run again.',
  },
  internalError: {
    vi: 'Chương trình gặp lỗi khi xử lý tệp này; các tệp khác không bị ảnh hưởng. Hãy gửi tệp cho người phụ trách chương trình.',
    en: 'The program failed on this file; other files are not affected. Send the file to whoever maintains the program.',
  },
  tooSlow: {
    vi: 'Đọc tệp này mất quá {limit} giây nên đã dừng lại; các tệp khác không bị ảnh hưởng. Cần xem lại tệp: mở bằng Excel, lưu lại dạng .xlsx rồi gửi lại; nếu là tệp rất lớn, tăng thời gian cho mỗi tệp.',
    en: 'Reading this file took more than {limit} seconds and was stopped; other files are not affected. Look at the file: open it in Excel, save it as .xlsx and send it again; if it is very large, allow more time for a file.',
  },
  otherProgramme: {
    vi: 'Tệp không có biểu nào của kế hoạch {programme}.',
    en: 'The file has no form of the plan {programme}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** A reason that only a later program of a level below has a sentence for. */
const below = {
  saidBelow: {
    vi: 'Cấp dưới ghi: {words}',
    en: 'The level below says: {words}',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type ReasonBelow = SaidOf<typeof below>;

/** A reason from outside the workbook, with a param for every place of its sentence. */
export type OutsideReason = SaidOf<typeof outside>;

const known: Readonly<Record<string, Sentence>> = {
  ...outside,
  ...below,
  ...fileRefusals,
  ...readingReasons,
  ...reasonMessages,
};

/** Whether there is a sentence for a reason; a later program below may know more. */
export function isKnownReason(code: string): boolean {
  return Object.hasOwn(known, code);
}

/** The sentence of a fate reason, whoever gave it: roll-up, reading, the file, the disk. */
export function reasonText(reason: FateReason, language: Language): string {
  const sentence = Object.hasOwn(known, reason.code) ? known[reason.code] : undefined;
  if (sentence === undefined) throw new Error(`no sentence for the reason ${reason.code}`);
  return fillText(sentence, reason.params, language);
}
