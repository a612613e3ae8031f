import { freeName, mentionsSheet, renamed } from '../../../src/core/sheet/sheetNames';
import type { CellModel, SheetModel } from '../../../src/core/sheet/model';

const sheet = (name: string, cells: readonly CellModel[] = []): SheetModel => ({
  name,
  cells,
  styles: {},
  columns: [],
  protected: false,
  gridlines: true,
});
const formula = (text: string): CellModel => ({
  row: 0,
  col: 0,
  content: { kind: 'formula', formula: text, value: { kind: 'number', number: 1 } },
});
const formulas = (models: readonly SheetModel[]) => models.map(({ cells }) => cells[0]?.content);

test('formulas, rules, conditional formats and links follow a renamed sheet', () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const [, other] = renamed(
    [
      sheet('Số liệu'),
      {
        ...sheet('Kết quả', [
          { ...formula(`SUM('Số liệu'!A1:A3)&"'Số liệu'!"`), link: { sheet: 'Số liệu', cell: 'A1' } },
        ]),
        validations: [
          {
            areas: [area],
            rule: { type: 'custom', formula: `A1<'Số liệu'!B1` },
            allowBlank: true,
            error: { style: 'stop', title: '', text: '' },
          },
        ],
        conditionalFormats: [{ type: 'formula', area, formula: `'Số liệu'!A1>0`, style: {} }],
      },
    ],
    ['Số liệu (2)', 'Kết quả'],
  );
  expect(other).toMatchObject({
    name: 'Kết quả',
    cells: [
      {
        content: { kind: 'formula', formula: `SUM('Số liệu (2)'!A1:A3)&"'Số liệu'!"` },
        link: { sheet: 'Số liệu (2)' },
      },
    ],
    validations: [{ rule: { formula: `A1<'Số liệu (2)'!B1` } }],
    conditionalFormats: [{ formula: `'Số liệu (2)'!A1>0` }],
  });
});

test('names that change places are followed at once', () => {
  const models = renamed([sheet('A', [formula('B!A1')]), sheet('B', [formula('A!A1')])], ['B', 'A']);
  expect(models.map(({ name }) => name)).toEqual(['B', 'A']);
  expect(formulas(models)).toMatchObject([{ formula: `'A'!A1` }, { formula: `'B'!A1` }]);
});

test.each([
  ["'Biểu 01'!A1+Biểu!A1", "'Mới'!A1+Biểu!A1"],
  ['"\'Biểu 01\'!"&A1', '"\'Biểu 01\'!"&A1'],
  ["'[1]Biểu 01'!A1", "'[1]Biểu 01'!A1"],
])('in %s only the sheet of this workbook is renamed', (text, expected) => {
  const [model] = renamed([sheet('A', [formula(text)]), sheet('Biểu 01')], ['A', 'Mới']);
  expect(formulas(model ? [model] : [])).toMatchObject([{ formula: expected }]);
  expect(mentionsSheet(text, 'Biểu 01')).toBe(text !== expected);
});

test('a free name keeps within 31 characters', () => {
  const long = 'Biểu tổng hợp công tác xã hội 1';
  expect(freeName(long, new Set([long.toLowerCase()]))).toBe('Biểu tổng hợp công tác xã h (2)');
  expect(freeName('A', new Set(['a', 'a (2)']))).toBe('A (3)');
});
