import type { Language } from '../../domain/texts/language';
import { counted } from '../../domain/texts/number';

const vi = {
  title: 'Diễn biến nhiều năm',
  intro:
    'Biểu và bảng tổng hợp của nhiều năm trong một kế hoạch, đặt cạnh nhau: kết quả, mức phải đạt, chỗ không so sánh được; sơ kết từng giai đoạn, tổng kết cả kế hoạch.',
  picked: (count: number) => `${count} tệp đã chọn`,
  nothing: 'Chọn biểu, bảng tổng hợp của các năm: tệp hoặc thư mục.',
  run: 'Lập diễn biến',
  running: 'Đang lập diễn biến…',
  year: (year: number) => `Đang cộng năm ${year}…`,
  stopped: 'Đã dừng, chưa lập xong diễn biến.',
  done: (years: string) => `Đã có số liệu các năm ${years}.`,
  noYears: 'Không tệp nào có số liệu dùng được của kế hoạch và đơn vị đã chọn.',
  write: 'Chèn các trang diễn biến',
  save: 'Lưu thành tệp riêng',
  written: (sheets: number, first: string) => `Đã chèn ${sheets} trang, bắt đầu từ “${first}”.`,
  notes: 'Lưu ý',
  leftOut: (count: number) => `${count} tệp, biểu không dùng; xem trang “Nguồn số liệu”.`,
  pace: (amount: string, by: number) => `cần thêm ${amount} mỗi năm đến ${by}`,
  paceDown: (amount: string, by: number) => `cần giảm ${amount} mỗi năm đến ${by}`,
  back: 'Về trang Tổng hợp',
  phase: 'Sơ kết, tổng kết',
  everyPhase: 'Mọi giai đoạn đã có số liệu',
  review: { interim: (span: string) => `Sơ kết ${span}`, final: (span: string) => `Tổng kết ${span}` },
  reviewed: (met: number, all: number) => `đạt ${met}/${all} mục tiêu`,
  lacking: (years: string) => `chưa có số liệu năm ${years}`,
  notReviewed: 'Giai đoạn đã chọn chưa có năm nào có số liệu.',
  report: 'Báo cáo giai đoạn (Word)',
  base: 'Năm gốc ngoài thời kỳ kế hoạch',
  baseHint: (years: string) =>
    `Cho mục tiêu tăng, giảm so với năm ${years}: bảng tổng hợp hoặc các biểu của năm đó, của từng đơn vị cũ nếu đã sáp nhập.`,
  clearBase: 'Bỏ tệp năm gốc',
  conflicts: (open: number, decided: number) => `Báo cáo khác nhau: ${open} chỗ chờ quyết định, đã chọn ${decided}`,
  conflictOf: (year: number, unit: string) => `Năm ${year}, ${unit}`,
  differ: (count: number) => `số liệu của ${count} đơn vị khác nhau.`,
  noFigure: 'số liệu như nhau, ngày hoặc lời ghi khác nhau.',
};

type SeriesWords = typeof vi;

const en: SeriesWords = {
  title: 'Several years',
  intro:
    'Forms and summaries of several years of one plan, side by side: results, what is asked, where years do not compare; the review of each phase and of the whole plan.',
  picked: (count) => `${counted(count, 'file')} chosen`,
  nothing: 'Choose the forms and summaries of the years: files or a folder.',
  run: 'Set the years side by side',
  running: 'Setting the years side by side…',
  year: (year) => `Adding up ${year}…`,
  stopped: 'Stopped before it was done.',
  done: (years) => `There are figures of ${years}.`,
  noYears: 'No file has usable figures of the chosen plan and unit.',
  write: 'Insert the sheets',
  save: 'Save as a file of its own',
  written: (sheets, first) => `Inserted ${counted(sheets, 'sheet')}, the first is “${first}”.`,
  notes: 'Notes',
  leftOut: (count) =>
    `${counted(count, 'file or form is', 'files or forms are')} not used; see the sheet “Nguồn số liệu”.`,
  pace: (amount, by) => `${amount} more each year until ${by}`,
  paceDown: (amount, by) => `${amount} less each year until ${by}`,
  back: 'Back to Roll up',
  phase: 'Reviews',
  everyPhase: 'Every phase that has figures',
  review: { interim: (span) => `Interim review ${span}`, final: (span) => `Final review ${span}` },
  reviewed: (met, all) => `${met} of ${counted(all, 'target')} met`,
  lacking: (years) => `no figures of ${years}`,
  notReviewed: 'No year of the chosen phase has figures.',
  report: 'Review (Word)',
  base: 'Base years outside the plan',
  baseHint: (years) =>
    `For targets of growth or fall since ${years}: the summary or the forms of that year, of each old unit where units merged.`,
  clearBase: 'Drop the base year files',
  conflicts: (open, decided) => `Reports that differ: ${open} to decide, ${decided} decided`,
  conflictOf: (year, unit) => `${year}, ${unit}`,
  differ: (count) => `figures of ${counted(count, 'unit')} differ.`,
  noFigure: 'the figures are the same, days or words differ.',
};

/** What the page of several years says; loaded with it. */
export const seriesWords: Readonly<Record<Language, SeriesWords>> = { vi, en };
