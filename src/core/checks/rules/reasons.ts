import type { Phrase } from '../../../domain/catalogue/relation';
import type { ElementKey } from '../../../domain/ids';
import type { FormShape } from '../../../domain/plan/formShape';

/** What a finding advises where its relation says nothing better. */
export const LOOK_AGAIN: Phrase = {
  vi: 'Kiểm tra lại hai số, hoặc ghi giải trình.',
  en: 'Check the two figures or give an explanation.',
};

/** What an indicator counts, after a number: "12 *người*". */
export function measureOf(form: FormShape, key: ElementKey): Phrase {
  const { measure = '', measureEn = '' } = form.spec(key)?.indicator ?? {};
  return { vi: measure, en: measureEn };
}

/** "hộ ở “Số hộ được vay vốn”": how a group is called that has no words of its own. */
export function countedIn(form: FormShape, key: ElementKey): Phrase {
  const { vi = key, en = key } = form.spec(key)?.indicator ?? {};
  return { vi: `${measureOf(form, key).vi} ở “${vi}”`, en: `under “${en}”` };
}
