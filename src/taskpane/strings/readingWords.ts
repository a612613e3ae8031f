import type { Language } from '../../domain/texts/language';

const vi = {
  label: (target: string) => `Cách hiểu mục tiêu: ${target}`,
  usual: (name: string) => `${name} (mặc định của kế hoạch)`,
  hint: 'Dùng cho lần tổng hợp tiếp theo; tên mục tiêu trong kết quả ghi rõ cách hiểu khác mặc định.',
};

type ReadingWords = typeof vi;

const en: ReadingWords = {
  label: (target) => `Reading of the target: ${target}`,
  usual: (name) => `${name} (the plan’s own)`,
  hint: 'Holds from the next roll-up on; in the results the title of the target names any other reading than the plan’s own.',
};

/** What the choice of a target's reading says; loaded with it. */
export const readingWords: Readonly<Record<Language, ReadingWords>> = { vi, en };
