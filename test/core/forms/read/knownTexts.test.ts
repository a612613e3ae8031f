import { KnownTexts } from '../../../../src/core/forms/read/knownTexts';

function counting(): { readonly texts: KnownTexts<number>; readonly calls: string[] } {
  const calls: string[] = [];
  return { texts: new KnownTexts((text) => (calls.push(text), text.length)), calls };
}

test('a text is worked out once', () => {
  const { texts, calls } = counting();
  expect([texts.of('một'), texts.of('một'), texts.of('hai mươi')]).toEqual([3, 3, 8]);
  expect(calls).toEqual(['một', 'hai mươi']);
});

test('a long text is not kept', () => {
  const { texts, calls } = counting();
  const long = 'a'.repeat(401);
  expect([texts.of(long), texts.of(long)]).toEqual([401, 401]);
  expect(calls).toHaveLength(2);
});

test('many texts do not fill the memory: old ones are forgotten', () => {
  const { texts, calls } = counting();
  texts.of('first');
  for (let n = 0; n < 5000; n += 1) texts.of(`text ${n}`);
  texts.of('first');
  expect(calls.filter((text) => text === 'first')).toHaveLength(2);
});
