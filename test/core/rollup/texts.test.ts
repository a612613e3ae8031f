import { Texts } from '../../../src/core/rollup/texts';
import { unit } from './builders';

const [a, b] = [unit('1', 'commune', '7', 'commune'), unit('2', 'commune', '7', 'commune')];

test('a text is its own at the unit, and stands behind the unit’s name above', () => {
  const texts = new Texts(2);
  texts.enter([1, 0], 1, { row: 1, unit: a, text: 'Thiếu người' });
  texts.enter([2, 0], 1, { row: 2, unit: b, text: 'Thiếu tiền' });
  expect(texts.at(1, 1)).toBe('Thiếu người');
  expect(texts.at(0, 1)).toBe('xã U1: Thiếu người\nxã U2: Thiếu tiền');
});

test('one text from below is named too, and a day is shown as people write it', () => {
  const texts = new Texts(1);
  texts.enter([1, 0], 0, { row: 1, unit: a, text: '2024-11-05' });
  expect(texts.at(1, 0)).toBe('2024-11-05');
  expect(texts.at(0, 0)).toBe('xã U1: 05/11/2024');
});

test('an element without texts has none', () => {
  const texts = new Texts(2);
  texts.enter([1], 1, { row: 1, unit: a, text: 'có' });
  expect([texts.at(1, 0), texts.at(0, 1)]).toEqual([undefined, undefined]);
});
