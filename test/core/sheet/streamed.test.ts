import { runToCompletion } from '../../../src/domain/task';
import { number, text, type SheetModel } from '../../../src/core/sheet/model';
import { isStreamed, wholeWorkbook, wholeWorkbookSteps, type StreamedSheet } from '../../../src/core/sheet/streamed';
import { tableBody } from '../../../src/core/sheet/tableBody';

const plain: SheetModel = { name: 'B', cells: [], styles: {}, columns: [], protected: false, gridlines: false };
const { cells, ...frame } = plain;
const streamed = (height?: number): StreamedSheet => ({
  ...frame,
  name: 'A',
  head: { cells: [{ row: 0, col: 0, content: text('Tên') }] },
  body: tableBody({
    top: 1,
    right: 0,
    rows: [{}, {}, {}],
    draw: (line, _row, index) => line.add('count', number(index)),
    ...(height === undefined ? {} : { height: () => height }),
  }),
});

test('a sheet with a body is made whole: head, then each row', () => {
  const [whole] = wholeWorkbook({ sheets: [streamed()] }).sheets;
  expect(cells).toEqual([]);
  expect(whole?.cells.map(({ row, content }) => [row, content])).toEqual([
    [0, text('Tên')],
    [1, number(0)],
    [2, number(1)],
    [3, number(2)],
  ]);
  expect(whole && 'body' in whole).toBe(false);
  expect(whole?.rows).toBeUndefined();
});

test('rows bring their heights', () => {
  expect(wholeWorkbook({ sheets: [streamed(20)] }).sheets[0]?.rows).toEqual(
    [1, 2, 3].map((row) => ({ row, height: 20 })),
  );
});

test('a plain sheet comes back as it is', () => {
  expect(wholeWorkbook({ sheets: [plain] }).sheets[0]).toBe(plain);
  expect([isStreamed(plain), isStreamed(streamed())]).toEqual([false, true]);
});

test('work stops after every row, so that a page can be drawn meanwhile', () => {
  const steps = wholeWorkbookSteps({ sheets: [streamed()] });
  let stops = 0;
  while (!steps.next().done) stops += 1;
  expect(stops).toBe(3);
  expect(runToCompletion(wholeWorkbookSteps({ sheets: [streamed()] })).sheets).toHaveLength(1);
});
