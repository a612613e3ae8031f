import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { fullWorkbook } from './fullWorkbook';
import { openpyxl, type CellFacts, type SheetFacts, type WorkbookFacts } from './readBack';

let book: WorkbookFacts;
let form: SheetFacts;
const cell = (address: string): CellFacts => {
  const found = form.cells[address];
  if (!found) throw new Error(`no cell ${address}`);
  return found;
};

beforeAll(async () => {
  book = openpyxl(await writeWorkbook(fullWorkbook));
  const first = book.sheets[0];
  if (!first) throw new Error('no sheet');
  form = first;
});

describe('openpyxl reads', () => {
  test.each([
    ['A1', 's', 'BÁO CÁO TRỢ GIÚP XÃ HỘI'],
    ['B4', 'n', 120],
    ['C5', 'n', 0],
    ['B2', 'd', '2025-12-15 00:00:00'],
    ['C2', 'd', '2024-02-29 00:00:00'],
    ['C6', 'b', false],
    ['D4', 'f', '=IF(B4=0,"",C4/B4*100)'],
  ])('%s as %s %s', (address, type, value) => {
    expect(cell(address)).toMatchObject({ type, value });
  });

  test.each([
    ['D4', 62.5],
    ['B6', true],
    ['D6', '2025-12-31 00:00:00'],
  ])('our value of the formula in %s', (address, cached) => {
    expect(cell(address).cached).toBe(cached);
  });

  const plain = { font: ['Times New Roman', 12, false, false, null], fill: null, locked: true, format: 'General' };
  test.each<[string, object]>([
    ['A2', { ...plain, border: [null, null, null, null] }],
    ['A1', { font: ['Times New Roman', 14, true, false, null], align: ['center', 'center', false, 0] }],
    [
      'A3',
      {
        color: 'FFFFFFFF',
        fill: 'FF1F4E79',
        align: ['center', 'center', true, 0],
        border: ['medium', 'double', 'thin', 'hair'],
      },
    ],
    ['B4', { format: '#,##0', locked: false, fill: 'FFFFF2CC', border: ['thin', 'thin', 'thin', 'thin'] }],
    ['B5', { format: '#,##0', locked: false }],
    ['C2', { format: 'dd/mm/yyyy', locked: true }],
    ['D6', { format: 'dd/mm/yyyy', border: ['thin', 'thin', 'thin', 'thin'] }],
    ['A6', { font: ['Arial', 9, false, true, 'single'], align: ['right', null, false, 1] }],
  ])('the look of %s', (address, style) => {
    expect(cell(address).style).toMatchObject(style);
  });

  test('one cell format for each different look', () => {
    // standard, title, head, cell, input, day, rate, strong, a date without style, a date in "cell"
    expect(book).toMatchObject({ formats: 10, font: ['Times New Roman', 12] });
  });

  test('note and link', () => {
    expect(cell('B4').note).toBe('Số người khuyết tật.\nLấy từ sổ theo dõi của xã.');
    expect(cell('F1').link).toBe("'Tổng hợp'!B2");
  });

  test('names with the sheet quoted, in their scope', () => {
    expect(book.names).toEqual([
      ['TH.A01', 0, "'Biểu ''A'' số 01'!$B$4", null],
      ['TH.A01.LH02', 0, "'Biểu ''A'' số 01'!$C$4", null],
      ['TH.form', null, "'Biểu ''A'' số 01'!$A$1", null],
    ]);
  });

  test('every kind of input rule with its Vietnamese texts', () => {
    const rule = (areas: string, type: string, operator: string | null, formulas: (string | null)[], style: string) =>
      expect.objectContaining({ areas, type, operator, formulas, style });
    expect(form['validations']).toEqual([
      rule('B4:B5 C4', 'whole', 'greaterThanOrEqual', ['0', null], 'stop'),
      rule('C5', 'decimal', 'between', ['0', '100.5'], 'warning'),
      rule('B2', 'date', 'between', ['45658', '46022'], 'information'),
      rule('E4', 'list', null, ['"có,không,""x"""', null], 'stop'),
      rule('A60', 'textLength', 'lessThanOrEqual', ['500', null], 'stop'),
      rule('E5', 'custom', null, ['AND(E5>=0,E5<=B5)', null], 'stop'),
    ]);
    expect(form['validations']).toContainEqual(
      expect.objectContaining({
        blank: true,
        prompt: ['Nhập số', 'Số nguyên, không âm. Không có thì ghi 0.', true],
        error: ['Sai kiểu', 'Chỉ nhập số nguyên từ 0 trở lên.', true],
      }),
    );
    expect(form['validations']).toContainEqual(expect.objectContaining({ areas: 'C5', blank: false }));
  });

  test('conditional formats', () => {
    expect(form['conditions']).toEqual([
      {
        area: 'D4:D5',
        type: 'expression',
        formula: ['AND(D4<>"",D4<E4)'],
        bar: null,
        style: ['FF9C0006', true, 'FFFFC7CE'],
      },
      { area: 'C4:C5', type: 'dataBar', formula: [], bar: [['num', 0], ['num', 100], 'FF5B9BD5'], style: null },
    ]);
  });

  test('protection without a password that lets people select, widen, colour and filter', () => {
    expect(form['protection']).toEqual([true, null, false, false, false, false, false]);
    expect(book.sheets[1]?.['protection']).toEqual([false, null, false, true, true, true, true]);
  });

  test('page: A4, one page wide, titles, margins in inches, header, first page without number, breaks', () => {
    expect(form['page']).toEqual({
      paper: 9,
      orientation: 'landscape',
      fit: [true, 1, 0],
      margins: [0.7874, 0.7874, 1.1811, 0.5906],
      titles: '$3:$3',
      area: ['$A$1:$F$60'],
      header: '&P',
      footer: 'Tổng Hợp && báo cáo',
      first: [true, null, 'Tổng Hợp && báo cáo'],
      centered: true,
      breaks: [5, 30],
    });
  });

  test('columns, rows, merges, freeze, filter, tab, gridlines', () => {
    expect(form['widths']).toMatchObject({ A: [24.625, false], B: [12.625, false], G: [5.625, true] });
    expect(form['rows']).toEqual({ '1': [30, false, 0], '5': [null, false, 1], '8': [null, true, 0] });
    expect(form).toMatchObject({ merges: ['A1:E1'], freeze: 'B4', filter: 'A3:E5', tab: 'FF70AD47', gridlines: false });
  });

  test('sheet states, the opening sheet and the properties', () => {
    expect(book.sheets.map((sheet) => sheet['state'])).toEqual(['visible', 'visible', 'hidden']);
    expect(book.sheets.map((sheet) => sheet['selected'])).toEqual([null, true, null]);
    expect(book).toMatchObject({ active: 'Tổng hợp', properties: ['Biểu mẫu', 'Công tác xã hội', 'Tổng Hợp'] });
  });

  test('one chart of two groups, reaching to the lower right corner of its place', () => {
    expect(form['charts']).toEqual([[2, 5, 25]]);
  });
});
