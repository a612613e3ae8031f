import type { CellModel, SheetModel } from '../../../src/core/sheet/model';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { part } from './readBack';

const line = 'Số người khuyết tật được trợ giúp. '; // 35 characters: under one line of 40
const noted = (row: number, note: string): CellModel => ({ row, col: 1, note });

test.each([
  ['a short note', noted(4, 'Ngắn'), [2, 4, 5, 7]],
  ['a note of two lines', noted(4, 'Một\nhai'), [2, 4, 5, 8]],
  ['a note of 350 characters', noted(4, line.repeat(10)), [2, 4, 5, 15]],
  ['a note longer than a screen', noted(4, line.repeat(100)), [2, 4, 5, 28]],
])('the box of %s stands right of its cell and holds its text', async (_kind, cell, [left, top, right, bottom]) => {
  const sheet: SheetModel = {
    name: 'Trang 1',
    cells: [cell],
    styles: {},
    columns: [{ width: 5 }, { width: 10 }, { width: 20 }, { width: 12 }, { width: 12 }],
    protected: false,
    gridlines: true,
  };
  const vml = part(await writeWorkbook({ sheets: [sheet] }), 'xl/drawings/vmlDrawing1.vml');
  expect(vml).toContain(`<x:Anchor>${left},15,${top},2,${right},31,${bottom},4</x:Anchor>`);
});

test('each box belongs to its own cell, in whatever order the cells come', async () => {
  const cells = [noted(9, line.repeat(10)), noted(2, 'Ngắn')];
  const sheet: SheetModel = { name: 'Trang 1', cells, styles: {}, columns: [], protected: false, gridlines: true };
  const vml = part(await writeWorkbook({ sheets: [sheet] }), 'xl/drawings/vmlDrawing1.vml');
  const boxes = [...vml.matchAll(/<x:Anchor>\d+,15,(\d+),2,\d+,31,(\d+),4<\/x:Anchor>.*?<x:Row>(\d+)<\/x:Row>/gs)];
  expect(boxes.map(([, top, bottom, row]) => [top, bottom, row])).toEqual([
    ['2', '5', '2'],
    ['9', '20', '9'],
  ]);
});
