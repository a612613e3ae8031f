import {
  elementKey,
  indicatorOf,
  isElementKey,
  isIndicatorCode,
  isPlanId,
  isRuleId,
  partKey,
  partOf,
  type ElementKey,
  type IndicatorCode,
} from '../../src/domain/ids';

const SPELLINGS: readonly (readonly [string, (text: string) => boolean, readonly string[], readonly string[]])[] = [
  ['an indicator', isIndicatorCode, ['A01', 'K00'], ['A1', 'A001', 'a01', 'A01.LH02', 'AB1', '', ' A01']],
  [
    'an element',
    isElementKey,
    ['A01', 'A01.LH06b', 'E04.TE3', 'K01.TH'],
    ['A01.', 'A01.LH.2', 'LH06', 'a01.LH02', 'A01.lh', '26179.A01', ''],
  ],
  ['a rule', isRuleId, ['V01', 'R19', 'X11'], ['V1', 'V001', 'Y01', 'v01', '']],
  ['a plan', isPlanId, ['sa-dec-2021', 'p'], ['Sa Đéc', 'sa_dec', '']],
];

test.each(SPELLINGS)('%s is told by its spelling', (_name, is, good, bad) => {
  expect(good.filter((text) => !is(text))).toEqual([]);
  expect(bad.filter(is)).toEqual([]);
});

const KEYS: readonly (readonly [ElementKey, IndicatorCode, string | undefined])[] = [
  ['A01', 'A01', undefined],
  ['A01.LH06b', 'A01', 'LH06b'],
  ['K01.TH', 'K01', 'TH'],
];

test.each(KEYS)('%s is put together from its parts and taken apart again', (key, code, part) => {
  expect(elementKey(code, part)).toBe(key);
  expect([indicatorOf(key), partOf(key)]).toEqual([code, part]);
});

test.each<readonly [ElementKey, string | undefined, ElementKey | undefined]>([
  ['A02', 'LH02', 'A02.LH02'],
  ['A02', undefined, 'A02'],
  ['K00.TH', undefined, 'K00.TH'],
  ['K00.TH', 'XH1', undefined],
])('the part of %s named %s is %s', (key, part, expected) => expect(partKey(key, part)).toBe(expected));

test('the compiler refuses what is no id', () => {
  const text = String('A01');
  // @ts-expect-error a text from outside has to pass the guard
  const unchecked: ElementKey = text;
  // @ts-expect-error a part is no element
  const part: ElementKey = 'LH02';
  // @ts-expect-error an element of a part is no indicator
  const indicator: IndicatorCode = 'A01.LH02';
  expect([unchecked, part, indicator]).toHaveLength(3);
});
