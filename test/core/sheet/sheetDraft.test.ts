import { cellOf, constant, operation } from '../../../src/domain/formula/expression';
import { blank, date, formula, number, text, type CellValue } from '../../../src/core/sheet/model';
import { SheetDraft } from '../../../src/core/sheet/sheetDraft';

const twice = (row: number, col: number) => operation(cellOf({ row, col }), '*', constant(2));

test('cells come row by row, whatever the order they were put in', () => {
  const draft = new SheetDraft();
  draft.putText({ row: 1, col: 1 }, 'plain', 'd');
  draft.putText({ row: 0, col: 1 }, 'plain', 'b');
  draft.putText({ row: 1, col: 0 }, 'plain', 'c');
  draft.putText({ row: 0, col: 0 }, 'plain', 'a');
  expect(draft.cells().map(({ content }) => content)).toEqual(['a', 'b', 'c', 'd'].map(text));
});

test('the last cell of a place holds', () => {
  const draft = new SheetDraft();
  draft.putText({ row: 0, col: 0 }, 'plain', 'first');
  draft.putText({ row: 0, col: 1 }, 'plain', 'beside');
  draft.put({ row: 0, col: 0 }, 'count', number(2), { note: 'second' });
  expect(draft.cells()).toEqual([
    { row: 0, col: 0, style: 'count', content: number(2), note: 'second' },
    { row: 0, col: 1, style: 'plain', content: text('beside') },
  ]);
});

test('a link or note stands on the cell only where one was given', () => {
  const draft = new SheetDraft();
  draft.put({ row: 0, col: 0 }, 'plain', undefined, { link: { sheet: 'Số liệu', cell: 'A1' } });
  draft.put({ row: 0, col: 1 }, 'plain');
  expect(draft.cells()).toEqual([
    { row: 0, col: 0, style: 'plain', link: { sheet: 'Số liệu', cell: 'A1' } },
    { row: 0, col: 1, style: 'plain' },
  ]);
});

test('an expression is written as a formula with its value, also of cells that come later', () => {
  const draft = new SheetDraft();
  draft.put({ row: 0, col: 0 }, 'count', twice(0, 1));
  draft.put({ row: 0, col: 1 }, 'count', twice(0, 2));
  draft.put({ row: 0, col: 2 }, 'count', number(5));
  expect(draft.cells().map(({ content }) => content)).toEqual([
    formula('B1*2', number(20)),
    formula('C1*2', number(10)),
    number(5),
  ]);
});

test.each<readonly [string, CellValue, CellValue]>([
  ['a number', number(3), text('3 người')],
  ['a text', text('ba'), text('ba người')],
  ['nothing', blank, text(' người')],
  ['a day', date('2026-12-15'), text('2026-12-15 người')],
])('a formula over %s', (_what, given, shown) => {
  const draft = new SheetDraft();
  draft.put({ row: 0, col: 0 }, 'count', given);
  draft.put({ row: 0, col: 1 }, 'plain', operation(cellOf({ row: 0, col: 0 }), '&', constant(' người')));
  expect(draft.cells()[1]?.content).toEqual(formula('A1&" người"', shown));
});

test('a text across cells stands in the first, and all carry the style', () => {
  const draft = new SheetDraft();
  draft.across({ row: 2, left: 1, right: 3 }, 'title', 'KẾT QUẢ');
  expect(draft.cells()).toEqual([
    { row: 2, col: 1, style: 'title', content: text('KẾT QUẢ') },
    { row: 2, col: 2, style: 'title' },
    { row: 2, col: 3, style: 'title' },
  ]);
  expect(draft.merges).toEqual([{ top: 2, bottom: 2, left: 1, right: 3 }]);
});

test('one cell is not merged with itself', () => {
  const draft = new SheetDraft();
  draft.spread({ top: 0, bottom: 0, left: 0, right: 0 }, 'title', text('A'));
  expect(draft.merges).toEqual([]);
});

test('names belong to the sheet, of a cell or an area', () => {
  const draft = new SheetDraft();
  draft.name('TH.year', { row: 1, col: 2 });
  draft.name('TH.SL.units', { top: 1, bottom: 9, left: 0, right: 0 });
  expect(draft.names).toEqual([
    { name: 'TH.year', scope: 'sheet', area: { top: 1, bottom: 1, left: 2, right: 2 } },
    { name: 'TH.SL.units', scope: 'sheet', area: { top: 1, bottom: 9, left: 0, right: 0 } },
  ]);
});

test('an expression over another sheet cannot be worked out here', () => {
  const draft = new SheetDraft();
  draft.put({ row: 0, col: 0 }, 'count', cellOf({ row: 0, col: 0, sheet: 'Số liệu' }));
  expect(() => draft.cells()).toThrow('Số liệu');
});
