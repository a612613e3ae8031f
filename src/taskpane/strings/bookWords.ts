import type { Language } from '../../domain/texts/language';

const vi = {
  proposals: 'Máy đọc câu (chưa dùng; đúng thì ghi vào các ô của dòng):',
};

const en: typeof vi = {
  proposals: 'Read from the sentences (not used; where it is right, write it into the cells of the row):',
};

/** Words of the plan book in the open workbook, loaded with it. */
export const bookWords: Readonly<Record<Language, typeof vi>> = { vi, en };
