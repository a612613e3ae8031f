import type { Language } from '../../domain/texts/language';
import { counted } from '../../domain/texts/number';

const vi = {
  exceeded: 'Vượt mục tiêu',
  more: (year: number, then: string, change: string) => `Năm ${year}: ${then}; tăng ${change}`,
  less: (year: number, then: string, change: string) => `Năm ${year}: ${then}; giảm ${change}`,
  same: (year: number, then: string) => `Năm ${year}: ${then}; không đổi`,
  printed: 'Khi in cả tệp, in cả các bảng dài',
  spread: 'So sánh các đơn vị cấp xã',
  spreadTarget: 'Mục tiêu để so sánh',
  bands: 'Số đơn vị theo mức kết quả',
  unitsIn: (band: string, count: number) => `${band}: ${count} đơn vị`,
  ranked: 'Đơn vị cao nhất và thấp nhất',
  all: 'Đơn vị xếp theo kết quả',
};

type ResultWords = typeof vi;

const en: ResultWords = {
  exceeded: 'Target exceeded',
  more: (year, then, change) => `${year}: ${then}; up by ${change}`,
  less: (year, then, change) => `${year}: ${then}; down by ${change}`,
  same: (year, then) => `${year}: ${then}; unchanged`,
  printed: 'Print the long tables with the whole file',
  spread: 'Communes compared',
  spreadTarget: 'Target to compare by',
  bands: 'Units by result',
  unitsIn: (band, count) => `${band}: ${counted(count, 'unit')}`,
  ranked: 'The first and the last units',
  all: 'Units by rank',
};

/** What only the page Kết quả says; loaded with it. */
export const resultWords: Readonly<Record<Language, ResultWords>> = { vi, en };
