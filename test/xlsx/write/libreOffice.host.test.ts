import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { number } from '../../../src/core/sheet/model';
import { fullSheet, fullWorkbook } from './fullWorkbook';
import { libreOffice, openpyxl, part, type WorkbookFacts } from './readBack';

describe('LibreOffice opens, recalculates and saves', () => {
  let book: WorkbookFacts;
  let saved: Uint8Array;

  beforeAll(async () => {
    // A wrong cached value shows that LibreOffice calculated and did not only copy.
    const stale = {
      row: 6,
      col: 0,
      content: { kind: 'formula' as const, formula: "SUM('Tổng hợp'!B3:B4)", value: number(1) },
    };
    const [first, second, ...rest] = fullWorkbook.sheets;
    if (!first || !second) throw new Error('no sheets');
    const target = {
      ...second,
      cells: [...second.cells, { row: 2, col: 1, content: number(40) }, { row: 3, col: 1, content: number(2) }],
    };
    const model = { ...fullWorkbook, sheets: [{ ...first, cells: [...first.cells, stale] }, target, ...rest] };
    saved = libreOffice(await writeWorkbook(model), 'xlsx');
    book = openpyxl(saved);
  });

  test.each([
    ['D4', 62.5],
    ['D5', null],
    ['D6', '2025-12-31 00:00:00'],
    ['A7', 42],
    ['A1', 'BÁO CÁO TRỢ GIÚP XÃ HỘI'],
    ['C5', 0],
  ])('%s shows %s', (address, value) => {
    expect(book.sheets[0]?.cells[address]?.cached).toBe(value);
  });

  test('names keep scope and target', () => {
    expect(book.names).toContainEqual(['TH.A01', 0, "'Biểu ''A'' số 01'!$B$4", false]);
    expect(book.names).toContainEqual(['TH.form', null, "'Biểu ''A'' số 01'!$A$1", false]);
  });

  // Without a window LibreOffice saves no view (freeze, gridlines), nor the tab colour of a protected sheet.
  test('input rules, protection, unlocked cells, note, link, filter and states', () => {
    const form = book.sheets[0];
    expect(form?.['validations']).toHaveLength(6);
    expect(form).toMatchObject({ protection: [true, null, false, false, false, false, false], filter: 'A3:E5' });
    expect(form?.cells['B4']).toMatchObject({ note: expect.stringContaining('Lấy từ sổ'), style: { locked: false } });
    expect(form?.cells['F1']?.link).toContain('Tổng hợp');
    expect(book.sheets.map((sheet) => sheet['state'])).toEqual(['visible', 'visible', 'hidden']);
  });

  test('the chart keeps columns and target line', () => {
    const chart = part(saved, 'xl/charts/chart1.xml');
    expect(chart).toMatch(/<c:barChart>.*Tỷ lệ.*<c:lineChart>.*Mục tiêu/s);
  });
});

test('on paper the first page carries no number and the table head comes back on the second', async () => {
  const [first, second] = libreOffice(
    await writeWorkbook({ sheets: [fullSheet, ...fullWorkbook.sheets.slice(1)] }),
    'pdf',
  );
  expect(first).toContain('BÁO CÁO TRỢ GIÚP XÃ HỘI');
  expect(first).toContain('Tổng Hợp & báo cáo');
  expect(first?.trim()).toMatch(/^BÁO CÁO/);
  expect(second?.trim()).toMatch(/^2\s+Đơn vị\s+Tổng số/);
  expect(second).toContain('Tỷ lệ trợ giúp so với mục tiêu');
});

test('an outlined target on lying bars is drawn', async () => {
  const chart = fullSheet.charts?.[0];
  if (!chart) throw new Error('no chart');
  const model = {
    sheets: [{ ...fullSheet, charts: [{ ...chart, type: 'bar' as const }] }, ...fullWorkbook.sheets.slice(1)],
  };
  const saved = libreOffice(await writeWorkbook(model), 'xlsx');
  expect(part(saved, 'xl/charts/chart1.xml')).toMatch(/<c:barDir val="bar"\/>.*Tỷ lệ.*Mục tiêu/s);
});
