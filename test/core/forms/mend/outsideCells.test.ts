import { outsideCells } from '../../../../src/core/forms/mend/outsideCells';
import { number, text } from '../../../../src/core/sheet/model';
import { sheetSnapshot } from '../../../../src/core/sheet/snapshot';

test('neither words of the form, nor what was taken, nor right totals are outside', () => {
  const fresh = {
    name: 'Biểu',
    cells: [
      { row: 0, col: 0, content: text('Chỉ tiêu') },
      { row: 0, col: 1, content: number(7) },
    ],
    styles: {},
    columns: [],
    protected: true,
    gridlines: false,
  };
  const cells = [
    { row: 4, col: 0, value: { kind: 'text', text: 'CHỈ  TIÊU' } },
    { row: 5, col: 0, value: { kind: 'number', number: 3 } },
    { row: 6, col: 0, value: { kind: 'number', number: 10 } },
    { row: 7, col: 0, value: { kind: 'number', number: 11 } },
    { row: 8, col: 0, value: { kind: 'number', number: 7 } },
    { row: 9, col: 0, value: { kind: 'text', text: 'xem lại' } },
    { row: 10, col: 0, value: { kind: 'number', number: 5 }, formula: '2+3' },
  ] as const;
  const taken = {
    cells: new Set(['A6']),
    computed: new Map([
      ['A7', 10],
      ['A8', 10],
    ] as const),
  };
  expect(outsideCells(sheetSnapshot({ name: 'Biểu', cells }), fresh, taken)).toEqual([
    { cell: 'A8', shown: '11' },
    { cell: 'A9', shown: '7' },
    { cell: 'A10', shown: 'xem lại' },
  ]);
});
