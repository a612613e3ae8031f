import type { Language } from '../../domain/texts/language';
import { counted, showNumber } from '../../domain/texts/number';

const vi = {
  fold: 'So sánh từng ô',
  table: 'So sánh các báo cáo',
  cell: 'Ô',
  target: 'Mục tiêu',
  use: (file: string) => `Dùng bản ${file}`,
  keep: (file: string) => `Giữ bản ${file}`,
  counts: 'đang dùng',
  same: 'Không ô nào khác nhau.',
  effect: (file: string) => `Tổng và kết luận nếu dùng bản ${file}`,
  reckoning: 'Đang tính tổng và kết luận với bản kia…',
  changed: (file: string) => `Từ bản ${file} sang bản đang dùng:`,
  sameEffect: (file: string) => `Dùng bản ${file} thì mọi tổng và kết luận vẫn như nay.`,
  noEffect: (file: string) => `Bản ${file} không dùng được nên không tính được tổng và kết luận với bản ấy.`,
  several: (n: number) =>
    `Đơn vị có ${showNumber(n, 0, 'vi')} báo cáo khác nhau; mở “So sánh từng ô” để xem ô nào khác.`,
  confirm: 'Hỏi trước khi thay thế báo cáo đã có',
  turns: (n: number) => `còn có thể làm đổi kết luận của ${showNumber(n, 0, 'vi')} mục tiêu`,
  turnsThese: (targets: string) => `Số của đơn vị còn có thể làm đổi kết luận: ${targets}.`,
  replaced: (n: number) => `Báo cáo đã được bản khác thay: ${showNumber(n, 0, 'vi')} đơn vị`,
};

type CompareWords = typeof vi;

const en: CompareWords = {
  fold: 'Compare cell by cell',
  table: 'The reports compared',
  cell: 'Cell',
  target: 'Target',
  use: (file) => `Use ${file}`,
  keep: (file) => `Keep ${file}`,
  counts: 'counts now',
  same: 'No cell differs.',
  effect: (file) => `Sums and verdicts with ${file}`,
  reckoning: 'Reckoning sums and verdicts with the other report…',
  changed: (file) => `From ${file} to the report that counts:`,
  sameEffect: (file) => `With ${file} every sum and verdict would be what it is now.`,
  noEffect: (file) => `${file} cannot be used, so there are no sums and verdicts with it.`,
  several: (n) =>
    `The unit sent ${showNumber(n, 0, 'en')} different reports; “Compare cell by cell” tells which cells differ.`,
  confirm: 'Ask before a report replaces an earlier one',
  turns: (n) => `can still turn the conclusion of ${counted(n, 'target')}`,
  turnsThese: (targets) => `The unit’s figures can still turn the conclusion of: ${targets}.`,
  replaced: (n) => `Reports another one took the place of: ${counted(n, 'unit')}`,
};

/** What is said where reports of a unit are compared; loaded with it. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { vi, en };
