import { figureOf, NOT_APPLICABLE } from '../../../../src/domain/figure';
import { placed } from '../../../../src/domain/submission';
import { elementsOf } from '../../../../src/domain/plan/elements';
import {
  blank,
  date,
  number,
  text,
  type CellValue,
  type CellStyle,
  type ValidationRule,
} from '../../../../src/core/sheet/model';
import { STYLES } from '../../../../src/core/sheet/styles';
import { entryContent, inputNote, inputRule, inputStyle } from '../../../../src/core/forms/build/inputs';
import { formArgs } from '../fixtures';
import { specOf } from './sheet';

const F15 = { row: 14, col: 5 };
const spec = (key: string) => specOf(formArgs(), key);
const MONEY = elementsOf(formArgs()).find(({ type }) => type === 'money')?.key ?? 'K00';
const place = { file: '', sheet: '', cell: '' };

test.each<readonly [string, ValidationRule]>([
  ['E01', { type: 'figure', whole: true }],
  [MONEY, { type: 'figure', whole: false }],
  ['L05', { type: 'textLength', max: 2000 }],
  ['L02', { type: 'date', from: '2019-01-01', to: '2025-12-31' }],
])('%s takes %j, or nothing', (key, rule) => {
  expect(inputRule(spec(key), F15, 2024)).toMatchObject({
    areas: [{ top: 14, bottom: 14, left: 5, right: 5 }],
    rule,
    allowBlank: true,
    error: { style: 'stop', title: 'Số liệu chưa đúng' },
  });
});

test('what must not stay blank looks otherwise, whatever its kind', () => {
  for (const type of ['count', 'money', 'yesNo', 'date', 'text'] as const) {
    const [optional, required] = [false, true].map((one): CellStyle => STYLES[inputStyle({ type, required: one })]);
    expect(optional?.fill).not.toBe(required?.fill);
    expect([optional?.border?.left, required?.border?.left]).toEqual(['thin', 'medium']);
    expect({ ...required, fill: optional?.fill, border: optional?.border }).toEqual(optional);
  }
});

test('a yes or no is chosen from a list', () => {
  const own = { ...spec('E01'), type: 'yesNo' } as const;
  expect(inputRule(own, F15, 2024).rule).toEqual({ type: 'list', values: ['Có', 'Không', '–'] });
});

test('what Excel says beforehand fits its box: the name gives way to the advice', () => {
  const long = { ...spec('E01'), vi: 'Số trẻ em '.repeat(60), key: 'E01.RATDAIRATDAIRATDAIRATDAI' } as const;
  const { title = '', text: words = '' } = inputRule(long, F15, 2024).prompt ?? {};
  expect(title.length).toBeLessThanOrEqual(32);
  expect(words.length).toBeLessThanOrEqual(255);
  expect(words).toMatch(/…\. Nhập số nguyên từ 0\. Chưa có số: để trống; không áp dụng: x\.$/);
});

test('a note says what a hard line means and what was reported last year', () => {
  const earlier = placed(figureOf(1234.5), 'E01', place);
  expect(inputNote(spec('E01'), earlier)).toContain('Năm trước: 1.234,5.');
  expect(inputNote(spec(MONEY), undefined)).toBeUndefined();
  expect(inputNote(spec(MONEY), placed(NOT_APPLICABLE, MONEY, place))).toBeUndefined();
});

test.each<readonly [string, number | string | undefined, CellValue]>([
  ['count', undefined, blank],
  ['count', 0, number(0)],
  ['count', 'x', text('x')],
  ['date', '2024-12-05', date('2024-12-05')],
  ['date', 'x', text('x')],
  ['text', '12', text('12')],
  ['yesNo', 1, text('Có')],
  ['yesNo', 0, text('Không')],
  ['yesNo', 'x', text('–')],
])('a %s of %p', (type, entry, content) => expect(entryContent(type, entry)).toEqual(content));
