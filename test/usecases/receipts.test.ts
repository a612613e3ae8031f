import { matchReceipt } from '../../src/usecases/receipts';
import { receiptOf, receiptsIn } from '../../src/usecases/sending';
import { filled, unit } from '../core/rollup/builders';

const commune = unit('73210', 'commune', '75', 'commune');
const sent = filled(commune, { C05: 4, C01: 4 });
const other = filled(commune, { C05: 5, C01: 4 }, { file: 'sau.xlsx' });
const nextYear = filled(commune, { C05: 4, C01: 4 }, { year: 2025 });

test.each(['vi', 'en'] as const)('a receipt in %s is read back, also from a pasted message', (language) => {
  const line = receiptOf(sent, language);
  const pasted = `Kính gửi Sở,\r\n  ${line.normalize('NFD').replaceAll(' ', '\u00A0')}  \r\nTrân trọng.`;
  for (const text of [line, pasted])
    expect(receiptsIn(text)).toMatchObject([{ code: '73210', year: '2024', form: sent.form, version: '1' }]);
});

test.each([
  ['the very report, whatever its file is called', [other, { ...sent, file: 'x.xlsx' }], 'same', 'x.xlsx'],
  ['one with another figure', [other], 'other', 'sau.xlsx'],
  ['one of another year', [nextYear], 'none', undefined],
  ['nothing', [], 'none', undefined],
] as const)('held against %s', (_what, came, state, file) => {
  const [match] = matchReceipt(receiptOf(sent, 'vi'), came);
  expect([match?.state, match?.came?.file]).toEqual([state, file]);
});

test('a text without a receipt says nothing', () => {
  expect(matchReceipt(`Báo cáo gửi kèm. ${'· '.repeat(5_000)}`, [sent])).toEqual([]);
});
