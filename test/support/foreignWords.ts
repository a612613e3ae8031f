import type { Finding } from '../../src/domain/finding';
import { messageOf } from '../../src/usecases/messages';

/** Places of the sentences that hold a name, or what a person, a unit or the plan wrote. */
const OWN_TEXT = [
  'clause',
  'decoded',
  'expected',
  'facility',
  'file',
  'found',
  'label',
  'listed',
  'meant',
  'named',
  'target',
  'typed',
  'unit',
];
/** Words of the forms themselves, which say Có and Không in any language. */
const FORM_WORDS = /(?<!\p{L})(Có|Không|đồng)(?!\p{L})/gu;

/** The English sentence of a finding where it holds a Vietnamese letter outside names and quotations. */
export function foreignSentence({ explanation: _reason, unitNote: _note, ...finding }: Finding): readonly string[] {
  const params = Object.entries(finding.params).map(([place, param]) =>
    OWN_TEXT.includes(place) && typeof param === 'string' ? ([place, '…'] as const) : ([place, param] as const),
  );
  const sentence = messageOf({ ...finding, params: Object.fromEntries(params) }, 'en');
  return hasForeignLetter(sentence) ? [sentence] : [];
}

/** Whether an English text holds a Vietnamese letter outside quotations and words of the forms. */
export function hasForeignLetter(text: string): boolean {
  const own = text.replace(/“[^”]*”/g, '').replace(FORM_WORDS, '');
  return /[đĐ\p{M}]/u.test(own.normalize('NFD'));
}
