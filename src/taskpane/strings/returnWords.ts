import { showDate } from '../../domain/day';
import type { IsoDay } from '../../domain/ids';
import type { Language } from '../../domain/texts/language';
import { counted, showNumber } from '../../domain/texts/number';
import { dayInWords } from '../../domain/texts/officialDay';

const vi = {
  title: 'Trả lại, đôn đốc',
  until: 'Hạn gửi lại',
  // The browser’s own field writes the month first on many machines.
  untilSays: (day: IsoDay) => `Tức ${dayInWords(day)}`,
  give: (n: number) => `Trả lại ${showNumber(n, 0, 'vi')} báo cáo còn lỗi…`,
  giving: 'Đang đánh dấu các tệp…',
  given: (n: number) => `Đã ghi vào hồ sơ: trả lại ${showNumber(n, 0, 'vi')} báo cáo.`,
  archive: (year: number) => `tra-lai-${year}.zip`,
  letter: (name: string) => `cong-van_${name}.txt`,
  message: (name: string) => `tin-nhan_${name}.txt`,
  beside: (name: string) => `Phiếu trả lại ${name}.xlsx`,
  list: 'danh-sach-goi-dien.xlsx',
  unmarked: (n: number) => `${showNumber(n, 0, 'vi')} tệp không đánh dấu vào được, có phiếu trả lại riêng`,
  copyMessages: 'Chép tin nhắn',
  remind: (n: number) => `Soạn đôn đốc ${showNumber(n, 0, 'vi')} đơn vị…`,
  reminding: 'Đang soạn văn bản đôn đốc…',
  reminded: (n: number) => `Đã ghi vào hồ sơ: đôn đốc ${showNumber(n, 0, 'vi')} đơn vị.`,
  reminders: (year: number) => `don-doc-${year}.zip`,
  copyReminder: 'Chép văn bản đôn đốc chung',
  reminderDocument: 'Công văn (Word)',
  copied: 'Đã chép.',
  text: 'Văn bản',
};

export type ReturnWords = typeof vi;

const en: ReturnWords = {
  title: 'Return, remind',
  until: 'To come again by',
  untilSays: (day) => `That is ${showDate(day)} (day/month/year)`,
  give: (n) => `Return ${counted(n, 'report')} with faults…`,
  giving: 'Marking the files…',
  given: (n) => `Noted in the folder: ${counted(n, 'report')} returned.`,
  archive: (year) => `returned-${year}.zip`,
  letter: (name) => `letter_${name}.txt`,
  message: (name) => `message_${name}.txt`,
  beside: (name) => `Phiếu trả lại ${name}.xlsx`,
  list: 'telephone-list.xlsx',
  unmarked: (n) =>
    `${counted(n, 'file takes no marks and has a sheet of its own', 'files take no marks and have a sheet of their own')}`,
  copyMessages: 'Copy the messages',
  remind: (n) => `Remind ${counted(n, 'unit')}…`,
  reminding: 'Writing the reminders…',
  reminded: (n) => `Noted in the folder: ${counted(n, 'unit')} reminded.`,
  reminders: (year) => `reminders-${year}.zip`,
  copyReminder: 'Copy the reminder for all',
  reminderDocument: 'Letter (Word)',
  copied: 'Copied.',
  text: 'Text',
};

/** What is said where reports go back and units are reminded; loaded with it. */
export const returnWords: Readonly<Record<Language, ReturnWords>> = { vi, en };
