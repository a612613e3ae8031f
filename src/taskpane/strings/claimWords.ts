import type { Language } from '../../domain/texts/language';
import { counted, showNumber } from '../../domain/texts/number';

const vi = {
  same: (n: number, about: string, words: string) =>
    `${showNumber(n, 0, 'vi')} giải trình cùng một lý do (${about}): “${words}”`,
  acceptAll: (n: number) => `Chấp nhận cả ${showNumber(n, 0, 'vi')}`,
  acceptedAll: (n: number) => `Đã chấp nhận ${showNumber(n, 0, 'vi')} giải trình; kết quả đã tính lại.`,
};

type ClaimWords = typeof vi;

const en: ClaimWords = {
  same: (n, about, words) => `${counted(n, 'explanation')} with one reason (${about}): “${words}”`,
  acceptAll: (n) => `Accept all ${showNumber(n, 0, 'en')}`,
  acceptedAll: (n) => `Accepted ${counted(n, 'explanation')}; the results are reckoned again.`,
};

/** What is said of reasons that many units share; loaded with the page Tổng hợp. */
export const claimWords: Readonly<Record<Language, ClaimWords>> = { vi, en };
