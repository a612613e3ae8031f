import { byDepartmentSheet } from '../../../src/core/reports/byDepartmentSheet';
import { difficultiesSheet } from '../../../src/core/reports/difficultiesSheet';
import { figuresSheet } from '../../../src/core/reports/figuresSheet';
import { findingsSheet } from '../../../src/core/reports/findingsSheet';
import { placesSheet } from '../../../src/core/reports/placesSheet';
import type { Finding, Severity } from '../../../src/domain/finding';
import { unitOf, smallTree } from '../rollup/builders';
import { args, formulas, plan, rows, whole } from './drawn';
import { crossing, shownIn } from './cells';

describe('“Số liệu”', () => {
  const sheet = whole(figuresSheet(args, plan));
  const shown = (row: string, column: string) => shownIn(crossing(sheet, row, column));

  test('a row a unit, a column an element, totals above them', () => {
    expect(shown('73101', 'E01')).toBe(40);
    expect(shown('73102', 'F01')).toBe('x');
    expect(shown('73201', 'F01')).toBeUndefined();
    expect(shown('Tổng tỉnh U75', 'E01')).toBe(51);
    expect(shown('Cộng huyện U731', 'E01')).toBe(40);
    expect(shown('Số đơn vị đã báo cáo/phải báo cáo', 'E01')).toBe('3/4');
  });

  test('names what a reader looks for', () => {
    const names = (sheet.names ?? []).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['TH.form', 'TH.SL.elements', 'TH.SL.units']));
  });
});

describe('“Ô nguồn”', () => {
  const sheet = whole(placesSheet(args, plan));

  test('has the cell each figure came from, and marks what the form computes', () => {
    const place = plan.rows[0]?.submission.values.get('E01')?.place.cell;
    expect(shownIn(crossing(sheet, '73101', 'E01'))).toBe(place);
    expect(shownIn(crossing(sheet, '73101', 'A01'))).toMatch(/^Σ /);
  });

  test('stands by the same columns as “Số liệu”', () => {
    const keys = rows(sheet.cells, 5, 5)[0]?.slice(8);
    expect(keys).toEqual(plan.columns.map(({ key }) => key));
  });
});

describe('“Lỗi và cảnh báo”', () => {
  const tree = smallTree();
  const finding = (severity: Severity, file: string, explanation?: string): Finding => ({
    rule: 'V04',
    variant: 'above',
    severity,
    element: 'A02',
    place: { file, sheet: 'Biểu 01', cell: 'F9' },
    params: {},
    ...(explanation === undefined ? {} : { explanation }),
  });
  const line = (code: string, severity: Severity, text: string, explanation?: string) => ({
    unit: unitOf(tree, code),
    finding: finding(severity, `${text}.xlsx`, explanation),
    text,
  });
  const findings = [
    line('73201', 'error', 'c'),
    line('73101', 'warning', 'b', 'đã rà soát'),
    line('73101', 'error', 'a'),
    { finding: finding('info', 'd.xlsx'), text: 'd' },
  ];

  test('by unit in tree order, the gravest first, those of no unit last', () => {
    const sheet = whole(findingsSheet({ ...args, findings }, plan));
    expect(rows(sheet.cells, 5)).toEqual([
      [1, 'xã U73101', '✗ Lỗi', 'V04', 'A02', 'a', 'a.xlsx', 'Biểu 01', 'F9'],
      [2, 'xã U73101', '? Cảnh báo', 'V04', 'A02', 'b', 'đã rà soát', 'b.xlsx', 'Biểu 01', 'F9'],
      [3, 'xã U73201', '✗ Lỗi', 'V04', 'A02', 'c', 'c.xlsx', 'Biểu 01', 'F9'],
      [4, '✓ Lưu ý', 'V04', 'A02', 'd', 'd.xlsx', 'Biểu 01', 'F9'],
    ]);
    expect(rows(sheet.cells, 3, 3)[0]?.[0]).toBe(
      '2 lỗi, 1 cảnh báo, 1 lưu ý. Đơn vị giải trình 1 nội dung, chưa được chấp nhận.',
    );
  });
});

describe('“Khó khăn, kiến nghị”', () => {
  test('what the units wrote, each with its name; text stays text', () => {
    const sheet = whole(difficultiesSheet(args, plan));
    expect(rows(sheet.cells, 5)).toEqual([
      [1, 'xã U73101', 'huyện U731', 'Thiếu kinh phí;\ncán bộ kiêm nhiệm'],
      [2, 'xã U73102', 'huyện U731', '=CMD()', 'Cần 02 lớp tập huấn'],
    ]);
    expect(formulas(sheet.cells)).toEqual({});
  });

  test('says so where nobody wrote anything', () => {
    const sheet = whole(difficultiesSheet(args, { ...plan, rows: [] }));
    expect(rows(sheet.cells, 5)).toEqual([['Không đơn vị nào ghi khó khăn, kiến nghị.']]);
  });
});

describe('“Theo ngành”', () => {
  const sheet = byDepartmentSheet(args, plan, args.matrix ?? []);

  test('each target with the communes’ share, each department’s, and their sums', () => {
    expect(rows(sheet.cells, 5, 10)).toEqual([
      ['1', 'Tỷ lệ đơn vị phân công, bố trí nhân sự làm công tác xã hội (từ 60% trở lên)'],
      [1, 'Các đơn vị cấp xã', '○', 7, 10, 70, '3/4'],
      [2, 'U75.SGDDT', '● ○', 20, 30, 66.66666666666667, '1/1'],
      [3, 'U75.SYT', '● ○', '–', '–', '–', '0/1'],
      ['Cộng các sở, ngành', 20, 30, 66.66666666666667],
      ['Toàn địa bàn', 27, 40, 67.5],
    ]);
  });

  test('the figures are live: the communes’ by their tier, a department’s by its row', () => {
    const live = formulas(sheet.cells);
    const [tiers, top, bottom] = ['C', 'S', 'O'].map((col) => `'Số liệu'!$${col}$14:$${col}$17`);
    expect(live.D6).toBe(`SUMPRODUCT((${tiers}="Cấp xã")*ISNUMBER(${top})*ISNUMBER(${bottom}),${top})`);
    expect(live.D7).toContain("'Số liệu'!S17");
    expect([live.D9, live.D10]).toEqual(['SUM(D7:D8)', 'SUM(D6:D8)']);
    expect(live.F10).toContain('D10*100/E10');
  });
});
