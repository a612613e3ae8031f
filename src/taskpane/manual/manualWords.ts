import type { Language } from '../../domain/texts/language';
import type { Chapter } from './chapters';

interface Words {
  readonly title: string;
  readonly close: string;
  readonly loading: string;
  readonly notThere: string;
  readonly chapters: Readonly<Record<Chapter, string>>;
}

/** Words of the manual's page, loaded with it. */
export const manualWords: Readonly<Record<Language, Words>> = {
  vi: {
    title: 'Hướng dẫn',
    close: 'Đóng hướng dẫn',
    loading: 'Đang mở hướng dẫn…',
    notThere: 'Không mở được chương này. Bản in của hướng dẫn nằm trong thư mục phát hành (huong-dan).',
    chapters: {
      '1-fill': 'Điền biểu',
      '2-sum-up': 'Tổng hợp',
      '3-plan': 'Lập kế hoạch',
      '4-it': 'Cho bộ phận CNTT',
    },
  },
  en: {
    title: 'Manual',
    close: 'Close the manual',
    loading: 'Opening the manual…',
    notThere: 'This chapter cannot be opened. A printed manual lies in the release folder (huong-dan).',
    chapters: {
      '1-fill': 'Filling in a form',
      '2-sum-up': 'Summing up',
      '3-plan': 'Making a plan',
      '4-it': 'For the IT department',
    },
  },
};
