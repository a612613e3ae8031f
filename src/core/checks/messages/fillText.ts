import type { Language } from '../../../domain/texts/language';
import { showNumber } from '../../../domain/texts/number';
import { isIsoDate, showDate } from '../../../domain/day';

export type Params = Readonly<Record<string, string | number>>;

/** More decimals than any figure of a form has, so that none is rounded in a sentence. */
const DECIMALS = 6;

/**
 * The sentence with its placeholders filled: numbers as 1.234,5, ISO dates as dd/mm/yyyy, `{name}` also from
 * `nameVi`/`nameEn`, such a name in lower case inside a sentence. A placeholder without a param stays visible.
 */
export function fillText(text: string, params: Params, lang: Language): string {
  return text.replace(/\{(\w+)(?::number)?\}/g, (placeholder, name: string, at: number) => {
    const own = params[name];
    if (own !== undefined) return typeof own === 'number' ? showNumber(own, DECIMALS, lang) : showText(own);
    const label = params[name + (lang === 'vi' ? 'Vi' : 'En')];
    return label === undefined ? placeholder : inSentence(String(label), text.slice(0, at));
  });
}

function showText(text: string): string {
  return isIsoDate(text) ? showDate(text) : text;
}

/** "Số người …" opens a sentence, "số người …" stands inside one; "ODA" stays as it is. */
function inSentence(label: string, before: string): string {
  const opens = before === '' || /[.!?:] $/.test(before);
  const [first = '', second = ''] = label;
  return opens || second !== second.toLocaleLowerCase('vi')
    ? label
    : first.toLocaleLowerCase('vi') + label.slice(first.length);
}
