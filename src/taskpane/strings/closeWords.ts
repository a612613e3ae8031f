import type { Language } from '../../domain/texts/language';

const vi = {
  verify: {
    pick: 'Kiểm chứng một bảng tổng hợp…',
    doing: 'Đang tổng hợp lại theo các quyết định ghi trong bảng…',
    title: (file: string) => `Kiểm chứng ${file}`,
    close: 'Đóng',
    noSummary: (file: string) => `Tệp ${file} không phải là bảng tổng hợp của Tổng Hợp.`,
    noPlan: 'Ở đây không có kế hoạch mà bảng tổng hợp này được lập theo.',
    noFiles: 'Chọn các tệp báo cáo ở trang Tổng hợp và tổng hợp trước, rồi kiểm chứng bảng với các tệp ấy.',
    programs: (was: string, is: string) => `Bảng lập bằng Tổng Hợp ${was}, kiểm chứng bằng bản ${is}.`,
  },
  year: {
    close: (year: number) => `Chốt số liệu năm ${year}`,
    hint: 'Sau khi chốt, hồ sơ không nhận quyết định nào về năm này cho đến khi mở lại có ghi lý do.',
    done: (year: number) => `Đã chốt số liệu năm ${year}.`,
    reopen: 'Mở lại',
    note: 'Lý do mở lại',
    needsNote: 'Ghi lý do mở lại.',
    reopened: (year: number) => `Đã mở lại số liệu năm ${year}.`,
  },
};

const en: typeof vi = {
  verify: {
    pick: 'Verify a summary…',
    doing: 'Rolling up again under the decisions of the summary…',
    title: (file) => `${file} verified`,
    close: 'Close',
    noSummary: (file) => `The file ${file} is no summary of Tổng Hợp.`,
    noPlan: 'The plan this summary was made by is not known here.',
    noFiles: 'Pick the reports on the page “Roll up” and roll them up first, then verify the summary against them.',
    programs: (was, is) => `Made with Tổng Hợp ${was}, verified with ${is}.`,
  },
  year: {
    close: (year) => `Close ${year}`,
    hint: 'Once closed, the folder takes no decision about this year until it is opened again with a reason.',
    done: (year) => `${year} is closed.`,
    reopen: 'Open again',
    note: 'Why it is opened again',
    needsNote: 'Say why it is opened again.',
    reopened: (year) => `${year} is open again.`,
  },
};

/** Words of closing a year and of verifying a summary, loaded with them. */
export const closeWords: Readonly<Record<Language, typeof vi>> = { vi, en };
