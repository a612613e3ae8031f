/** @jest-environment jsdom */
import { number, text, type SheetModel } from '../../../../src/core/sheet/model';
import { printedElement } from '../../../../src/workbench/grid/print/printedDom';
import { printedSheet } from '../../../../src/workbench/grid/print/printedSheet';

const sheet: SheetModel = {
  name: 'Biểu',
  cells: [
    { row: 0, col: 0, content: text('<b>Tên</b>'), style: 'title' },
    { row: 1, col: 1, content: number(5) },
  ],
  styles: { title: { font: { bold: true, color: '112233' }, align: { wrap: true, horizontal: 'center' } } },
  columns: [{ width: 10 }, { width: 10 }],
  print: {
    orientation: 'landscape',
    titleRows: { from: 0, to: 0 },
    fitWidth: 1,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    header: '&C&13&P',
    differentFirst: true,
    centerHorizontally: true,
  },
  protected: true,
  gridlines: false,
};

const element = printedElement([
  [
    printedSheet(sheet, (row, col) => (row + col === 0 ? '<b>Tên</b>' : row * col === 1 ? '5' : '')),
    (row) => (row === 1 ? { color: 'C00000' } : {}),
  ],
]);

test('a sheet is a table whose head comes on every page, its text never markup', () => {
  expect([...element.querySelectorAll('thead td')].map((cell) => cell.textContent)).toEqual(['<b>Tên</b>', '']);
  const [title, , , figure] = element.querySelectorAll<HTMLElement>('td');
  expect(title?.style.cssText).toContain('bold 12pt');
  expect([title?.style.textAlign, title?.style.whiteSpace, title?.style.color]).toEqual([
    'center',
    'pre-wrap',
    'rgb(17, 34, 51)',
  ]);
  expect([figure?.textContent, figure?.style.textAlign, figure?.style.color]).toEqual(['5', 'right', 'rgb(192, 0, 0)']);
});

test('the page is as the file says, and nothing else of the page is printed', () => {
  const rules = element.querySelector('style')?.textContent ?? '';
  expect(rules).toContain('@page th-page-0 { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; @top-center');
  expect(rules).toContain('@page th-page-0:first { @top-center { content: none } }');
  expect(rules).toContain('body > :not(.th-print) { display: none !important }');
});
