import type { Language } from './language';
import { withoutTail } from './withoutTail';

const MARKS: Readonly<Record<Language, { readonly thousand: string; readonly decimal: string }>> = {
  vi: { thousand: '.', decimal: ',' },
  en: { thousand: ',', decimal: '.' },
};

/** "1.234,5": the Vietnamese way, at most `digits` decimals, never rounded to hide a sign. */
export function showNumber(value: number, digits = 2, lang: Language = 'vi'): string {
  const text = grouped(Math.abs(value).toFixed(digits), lang, (decimals) => withoutTail(decimals, '0'));
  return value < 0 && text !== '0' ? `-${text}` : text;
}

/** "1.234,50" with exactly these decimals; "1,234.50" in English. */
export function showFixed(value: number, digits: number, lang: Language): string {
  const text = grouped(Math.abs(value).toFixed(digits), lang, (decimals) => decimals);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** "1 file", "2 files"; `more` where the word takes more than an s. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${showNumber(count, 0, 'en')} ${count === 1 ? one : more}`;
}

function grouped(fixed: string, lang: Language, kept: (decimals: string) => string): string {
  const [whole = '0', decimals = ''] = fixed.split('.');
  const { thousand, decimal } = MARKS[lang];
  const rest = kept(decimals);
  return inThrees(whole, thousand) + (rest === '' ? '' : decimal + rest);
}

/** Digits in groups of three; a number too large to be written out stays as it is. */
function inThrees(whole: string, mark: string): string {
  if (whole.length <= 3 || /\D/.test(whole)) return whole;
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}
