import type { Language } from '../../domain/texts/language';

const vi = {
  exceeded: 'Vượt mục tiêu',
  more: (year: number, then: string, change: string) => `Năm ${year}: ${then}; tăng ${change}`,
  less: (year: number, then: string, change: string) => `Năm ${year}: ${then}; giảm ${change}`,
  same: (year: number, then: string) => `Năm ${year}: ${then}; không đổi`,
  printed: 'Khi in cả tệp, in cả các bảng dài',
};

type ResultWords = typeof vi;

const en: ResultWords = {
  exceeded: 'Target exceeded',
  more: (year, then, change) => `${year}: ${then}; up by ${change}`,
  less: (year, then, change) => `${year}: ${then}; down by ${change}`,
  same: (year, then) => `${year}: ${then}; unchanged`,
  printed: 'Print the long tables with the whole file',
};

/** What only the page Kết quả says; loaded with it. */
export const resultWords: Readonly<Record<Language, ResultWords>> = { vi, en };
