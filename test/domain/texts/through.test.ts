import { throughWords } from '../../../src/domain/texts/through';

test.each([
  [undefined, '', ''],
  [['731.xlsx'], ' (qua 731.xlsx)', ' (through 731.xlsx)'],
  [['75.xlsx', '731.xlsx'], ' (qua 75.xlsx ← 731.xlsx)', ' (through 75.xlsx ← 731.xlsx)'],
])('%o', (through, vi, en) => {
  expect(throughWords(through)).toEqual({ vi, en });
});
