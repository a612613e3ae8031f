import { LIGHT_WORDS } from '../../../domain/plan/lightShape';

/** What the printed words of a form's head say; looked for step by step, since a text may be made to hold patterns up. */

const FORM = /^\d{2}[a-z]?\/[A-ZĐ]+-[A-ZĐ0-9]+(?:\/\d+)?/iu;

/** The number of the form behind "Biểu số". */
export function formSaid(text: string): string | undefined {
  for (const rest of behind(text, /Biểu số/giu)) {
    const form = FORM.exec(rest)?.[0];
    if (form !== undefined) return form;
  }
  return undefined;
}

/** Name and code of "Đơn vị báo cáo: NAME (mã CODE)". */
export function unitSaid(text: string): { readonly name: string; readonly code: string } | undefined {
  const [rest] = behind(text, /Đơn vị báo cáo/giu);
  const bracket = rest === undefined ? null : /\(mã\s/iu.exec(rest);
  if (rest === undefined || !bracket) return undefined;
  const close = rest.indexOf(')', bracket.index);
  if (close < 0) return undefined;
  const code = rest.slice(bracket.index + bracket[0].length, close).trim();
  return { name: rest.slice(0, bracket.index).trim(), code };
}

/** Four digits in a row behind "Kỳ báo cáo". */
export function yearSaid(text: string): string | undefined {
  const at = text.search(/Kỳ báo cáo/iu);
  return at < 0 ? undefined : /\d{4}/.exec(text.slice(at))?.[0];
}

/** Whether the line of the reporting period says that the form has the light shape. */
export function lightSaid(text: string): boolean {
  const at = text.search(/Kỳ báo cáo/iu);
  return at >= 0 && text.slice(at).toLocaleLowerCase('vi').includes(LIGHT_WORDS.toLocaleLowerCase('vi'));
}

/** What follows each of these words, without the colon between. */
function behind(text: string, words: RegExp): readonly string[] {
  return Array.from(text.matchAll(words), ({ 0: found, index }) =>
    text
      .slice(index + found.length)
      .trimStart()
      .replace(/^:/, '')
      .trimStart(),
  );
}
