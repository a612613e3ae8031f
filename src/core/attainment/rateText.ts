import type { Language } from '../../domain/texts/language';
/** "1.234,5" with exactly these decimals; "1,234.5" in English. */
function decimals(value: number, digits: number, lang: Language): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(digits).split('.');
  const [thousand, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  const text = rest === undefined ? grouped : `${grouped}${point}${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A rate with one decimal, or as many as it takes not to show a value on the other side of the limit: 59,96, never 60,0. */
export function showRate(value: number, limit: number | null, lang: Language): string {
  return decimals(value, digitsFor(value, limit), lang);
}

function digitsFor(value: number, limit: number | null): number {
  if (limit === null) return 1;
  for (let digits = 1; digits < 12; digits += 1) {
    if (Math.sign(Number(value.toFixed(digits)) - limit) === Math.sign(value - limit)) return digits;
  }
  return 12;
}

/** A distance with one decimal, or as many as it takes not to show 0 where there is one. */
export function showDistance(value: number, lang: Language): string {
  return decimals(Math.abs(value), digitsFor(Math.abs(value), 0), lang);
}
