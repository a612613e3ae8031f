import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import type { Sentence } from '../../domain/texts/sentence';

const vi = {
  hint: (years: string) =>
    `Cần cho mục tiêu mức tăng so với năm ${years}: bảng kết quả hoặc các biểu của năm đó, của mọi đơn vị cũ; đơn vị chỉ có báo cáo giấy thì sổ số gốc đã điền.`,
  clear: 'Bỏ các tệp năm gốc',
  yearMissing: (years: string) => `Tệp năm gốc không có số liệu năm ${years}; mục tiêu mức tăng sẽ là chưa đủ số liệu.`,
  make: 'Lập sổ số gốc…',
  making: 'Đang lập sổ số gốc…',
  made: 'Điền số theo báo cáo năm gốc, người ghi và ngày ghi, rồi chọn sổ ấy cùng các tệp năm gốc.',
  faulty: (cells: number) => `Sổ số gốc chưa dùng được, ${cells} chỗ phải sửa; chưa tổng hợp. Sửa xong, chọn lại sổ.`,
  faults: 'Chỗ phải sửa trong sổ số gốc:',
  unread: 'Tệp năm gốc không dùng được:',
  differs: 'Số liệu năm gốc khác địa bàn',
  refused: (targets: string, unit: string) =>
    `Mục tiêu ${targets} chưa kết luận được: số liệu năm gốc không cùng địa bàn với ${unit} hiện nay.`,
  holds: 'Tệp năm gốc có:',
  held: (unit: string, year: number, reports: number) =>
    `${unit}, năm ${year}: ${showNumber(reports, 0, 'vi')} báo cáo dùng được`,
  missing: (units: string) => `Chưa có số của: ${units}.`,
  ask: (unit: string) =>
    `Chỉ khi số liệu ấy đúng là của toàn bộ địa bàn hiện nay: ghi tên “${unit}” để xác nhận. Bảng tổng hợp sẽ ghi lại việc xác nhận này.`,
  name: 'Tên đơn vị, để xác nhận',
  otherName: (unit: string) => `Phải ghi đúng “${unit}”.`,
  confirm: 'Xác nhận địa bàn, tổng hợp lại',
  confirmed: (unit: string) => `Đã xác nhận số liệu năm gốc thuộc đúng địa bàn hiện nay của ${unit}.`,
  withdraw: 'Bỏ xác nhận, tổng hợp lại',
  withdrawn: 'Đã bỏ xác nhận địa bàn của số liệu năm gốc.',
};

type BaseWords = typeof vi;

const en: BaseWords = {
  hint: (years) =>
    `Needed for targets of growth on ${years}: the summary or the forms of that year, of all old units; for units that have paper only, a filled base book.`,
  clear: 'Drop the base year files',
  yearMissing: (years) => `The base year files have no figures of ${years}; growth targets stay without a verdict.`,
  make: 'Make a base book…',
  making: 'Making a base book…',
  made: 'Fill in the figures of the base year, who typed them and when, then choose the book among the base year files.',
  faulty: (cells) =>
    `The base book cannot be used yet, places to correct: ${cells}; nothing was rolled up. Correct it and choose it again.`,
  faults: 'To correct in the base book:',
  unread: 'Base year files that cannot be used:',
  differs: 'The base year is of another territory',
  refused: (targets, unit) =>
    `No verdict on ${targets}: the figures of the base year are not of the territory of ${unit} as it is today.`,
  holds: 'The base year files hold:',
  held: (unit, year, reports) => `${unit}, ${year}: reports that count: ${showNumber(reports, 0, 'en')}`,
  missing: (units) => `No figures of: ${units}.`,
  ask: (unit) =>
    `Only if these figures are of exactly today’s territory: type the name “${unit}” to confirm it. The summary will say that it was confirmed.`,
  name: 'Name of the unit, to confirm',
  otherName: (unit) => `It has to be “${unit}”.`,
  confirm: 'Confirm the territory and roll up again',
  confirmed: (unit) => `Confirmed that the figures of the base year are of exactly today’s territory of ${unit}.`,
  withdraw: 'Withdraw this and roll up again',
  withdrawn: 'The territory of the base year is no longer confirmed.',
};

/** What the pages say of base years; loaded with whatever asks for their files. */
export const baseWords: Readonly<Record<Language, BaseWords>> = { vi, en };

/** Where several base books were chosen. */
export const twoBooks = {
  vi: 'Chỉ dùng một sổ số gốc, đang chọn: {files}',
  en: 'Only one base book is used, chosen are: {files}',
} as const satisfies Sentence;
