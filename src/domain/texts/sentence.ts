import { isIsoDate, showDate } from '../day';
import type { Language } from './language';
import { showNumber } from './number';

/** What a person reads; `{name}` stands for what only the moment knows, `{n:file|files}` for a number and its word. */
export type Sentence = Readonly<Record<Language, string>>;

/**
 * What fills a place: a number or an ISO day, shown the language's way; a name or word that each language has its own
 * of; or a text that is shown as it is (what a person typed, the name of a file).
 */
export type Param = number | string | Sentence;

/** What fills the places of a sentence, by the name of the place. */
export type Params = Readonly<Record<string, Param>>;

/** The names of the places in a text: "count" and "file" of "{count} ô trong {file}". */
export type PlacesIn<T extends string> = T extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}:${string}` ? Name : Place) | PlacesIn<Rest>
  : never;

/** What a sentence must be given: one param for every place either language has; any for one only known at run time. */
export type ParamsOf<S extends Sentence> = string extends S[Language]
  ? Params
  : Readonly<Record<PlacesIn<S[Language]>, Param>>;

/** One sentence of a table by its code, with a param for every place it has; more params do no harm. */
export type SaidOf<T extends Readonly<Record<string, Sentence>>> = {
  [C in keyof T & string]: { readonly code: C; readonly params: Params & ParamsOf<T[C]> };
}[keyof T & string];

/** More decimals than any figure of a form has, so that none is rounded in a sentence. */
const DECIMALS = 6;

/**
 * The sentence in one language with its places filled: numbers as 1.234,5, ISO days as dd/mm/yyyy, a name in lower
 * case inside a sentence. A place without a param stays visible.
 */
export function fillText<S extends Sentence>(sentence: S, params: ParamsOf<S>, lang: Language): string {
  const text = sentence[lang];
  const given: Params = params;
  return text.replace(PLACE, (place, name: string, one: string, more: string, at: number) => {
    const param = given[name];
    if (param === undefined) return place;
    const shown = shownParam(param, lang, text.slice(0, at));
    return one ? `${shown} ${shown === '1' ? one : more}` : shown;
  });
}

const PLACE = /\{(\w+)(?::([^{|}]*)\|([^{|}]*))?\}/g;

function shownParam(param: Param, lang: Language, before: string): string {
  if (typeof param === 'number') return showNumber(param, DECIMALS, lang);
  if (typeof param === 'string') return isIsoDate(param) ? showDate(param) : param;
  return inSentence(param[lang], before);
}

/** "Số người …" opens a sentence, "số người …" stands inside one; "ODA" stays as it is. */
function inSentence(name: string, before: string): string {
  const opens = before === '' || /[.!?:] $/.test(before);
  const [first = '', second = ''] = name;
  return opens || second !== second.toLocaleLowerCase('vi')
    ? name
    : first.toLocaleLowerCase('vi') + name.slice(first.length);
}

/** The sentence filled in every language, for what is shown later or in both. */
export function filled<S extends Sentence>(sentence: S, params: ParamsOf<S>): Sentence {
  return { vi: fillText(sentence, params, 'vi'), en: fillText(sentence, params, 'en') };
}
