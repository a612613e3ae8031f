import { framedSheet, framedStream } from '../../../src/core/sheet/framedSheet';
import { number, text } from '../../../src/core/sheet/model';
import { MARGINS, printedPage } from '../../../src/core/sheet/printedPage';
import { SheetDraft } from '../../../src/core/sheet/sheetDraft';
import { STYLES } from '../../../src/core/sheet/styles';
import { tableBody } from '../../../src/core/sheet/tableBody';

function drawn() {
  const draft = new SheetDraft();
  draft.across({ row: 0, left: 0, right: 1 }, 'title', 'KẾT QUẢ');
  draft.put({ row: 1, col: 0 }, 'count', number(1));
  draft.name('TH.form', { row: 1, col: 0 });
  return { name: 'Trang', draft, cells: draft.cells(), widths: [10, 20] };
}

test('a sheet has what its draft has, the widths, and only the styles it uses', () => {
  const frame = drawn();
  const sheet = framedSheet({ ...frame, rows: [{ row: 0, height: 30 }] });
  expect(sheet).toMatchObject({
    name: 'Trang',
    cells: frame.cells,
    merges: frame.draft.merges,
    names: frame.draft.names,
    columns: [{ width: 10 }, { width: 20 }],
    rows: [{ row: 0, height: 30 }],
    protected: false,
    gridlines: false,
  });
  expect(sheet.styles).toEqual({ title: STYLES.title, count: STYLES.count });
  expect('draft' in sheet || 'widths' in sheet).toBe(false);
});

test('what is said of a sheet holds', () => {
  const freeze = { rows: 2, cols: 1 };
  expect(framedSheet({ ...drawn(), protected: true, freeze, tabColor: '1F4E79' })).toMatchObject({
    protected: true,
    freeze,
    tabColor: '1F4E79',
  });
});

test('a sheet with a body keeps every style, since its rows are not made yet', () => {
  const frame = drawn();
  const body = tableBody({ top: 2, right: 1, rows: [{}], draw: (line) => line.add('money', text('x')) });
  const sheet = framedStream(frame, body);
  expect(sheet.head).toEqual({ cells: frame.cells });
  expect(sheet.body).toBe(body);
  expect(sheet.styles).toBe(STYLES);
});

test('a page by Decree 30/2020', () => {
  const area = { top: 0, left: 0, bottom: 9, right: 3 };
  expect(printedPage({ area })).toEqual({
    orientation: 'landscape',
    area,
    fitWidth: 1,
    margins: MARGINS,
    header: '&C&"Times New Roman,Regular"&13&P',
    differentFirst: true,
    centerHorizontally: true,
  });
  expect(printedPage({ area, titleRows: { from: 3, to: 3 }, fitWidth: 2, breakBefore: [5] })).toMatchObject({
    titleRows: { from: 3, to: 3 },
    fitWidth: 2,
    breakBefore: [5],
  });
});

test('only cells to be filled in are yellow and open', () => {
  const open = Object.entries(STYLES).filter(([, style]) => 'fill' in style && style.fill === 'FFF9E0');
  expect(open.map(([name]) => name)).toEqual(expect.arrayContaining(['inputCount', 'asOf']));
  for (const [, style] of open) expect(style).toMatchObject({ locked: false });
});
