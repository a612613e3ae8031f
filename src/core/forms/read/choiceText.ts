import { hasSmallDigits, plainText } from './digits';

/** What a text in a cell for yes or no means; `tick`: "x" may be a tick for yes or "not applicable". */
export type ChoiceReading =
  { readonly kind: 'choice'; readonly yes: boolean } | { readonly kind: 'notApplicable' | 'blank' | 'tick' | 'text' };

/** Reads a text in a cell for yes or no, with or without Vietnamese marks. */
export function readChoiceText(typed: string): ChoiceReading {
  if (hasSmallDigits(typed)) return { kind: 'text' };
  const word = plainText(typed).normalize('NFC').toLowerCase();
  if (word === '') return { kind: 'blank' };
  if (/^(có|co|1|true|yes|✓|✔|√|☑)$/.test(word)) return { kind: 'choice', yes: true };
  if (/^(không|khong|ko|0|false|no|☐)$/.test(word)) return { kind: 'choice', yes: false };
  if (/^[-–—−]$/.test(word)) return { kind: 'notApplicable' };
  return { kind: word === 'x' ? 'tick' : 'text' };
}
