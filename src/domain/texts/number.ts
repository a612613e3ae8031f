import type { Language } from './language';
/** "1.234,5": the Vietnamese way, at most `digits` decimals, never rounded to hide a sign. */
export function showNumber(value: number, digits = 2, lang: Language = 'vi'): string {
  const fixed = Math.abs(value).toFixed(digits);
  const [whole = '0', decimals = ''] = fixed.split('.');
  const [thousand, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousand);
  const rest = decimals.replace(/0+$/, '');
  const text = rest === '' ? grouped : `${grouped}${point}${rest}`;
  return value < 0 && text !== '0' ? `-${text}` : text;
}
