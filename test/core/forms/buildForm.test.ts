import { figureOf } from '../../../src/domain/figure';
import { placed } from '../../../src/domain/submission';
import type { ElementKey } from '../../../src/domain/ids';
import { buildForm, buildFormWorkbook, formFileName, guideSheet } from '../../../src/core/forms/buildForm';
import type { FormArgs } from '../../../src/core/forms/buildForm';
import { isFormula, type CellModel, type SheetModel } from '../../../src/core/sheet/model';
import { entriesFor, formArgs, specsOf } from './fixtures';

function cellAt(sheet: SheetModel, name: string, right = 0, column?: number): CellModel | undefined {
  const found = sheet.names?.find((own) => own.name === name);
  if (!found) return undefined;
  const col = column ?? found.area.left + right;
  return sheet.cells.find((cell) => cell.row === found.area.top && cell.col === col);
}

function shownAt(sheet: SheetModel, name: string, column?: number): number | string | undefined {
  const content = cellAt(sheet, name, 0, column)?.content;
  const value = content === undefined ? undefined : isFormula(content) ? content.value : content;
  if (value?.kind === 'number') return value.number;
  return value?.kind === 'text' ? value.text : undefined;
}

const filled = (
  entries: readonly (readonly [ElementKey, number | string])[],
  changes: Partial<FormArgs> = {},
): SheetModel => buildForm(formArgs({ ...changes, entries: new Map(entries) }));

const VERDICT = 9;
const CHECK = 11;

describe('the commune form', () => {
  test('a blank form shows empty texts in its formulas', () => {
    const contents = buildForm(formArgs()).cells.flatMap((cell) =>
      cell.content && isFormula(cell.content) ? [cell.content.value] : [],
    );
    expect(new Set(contents.map((value) => (value.kind === 'text' ? value.text : value.kind)))).toEqual(
      new Set(['', 'Cần nhập', 'Lỗi: 0 · Cần nhập: 8 dòng']),
    );
  });

  test('one owned LH part is typed on the line itself', () => {
    const sheet = filled([
      ['A01.LH01', 4],
      ['A02.LH01', 3],
    ]);
    expect(shownAt(sheet, 'TH.A03.LH01')).toBe(75);
    expect(sheet.names?.some((name) => name.name === 'TH.A01')).toBe(false);
    expect(shownAt(sheet, 'TH.A03.LH01', VERDICT)).toBe('Đạt');
  });

  test('a figure typed once is repeated by reference', () => {
    const sheet = filled([
      ['A02.LH01', 3],
      ['A04.LH01', 3],
    ]);
    const [plan, done] = [4, 5];
    expect(cellAt(sheet, 'TH.A04.LH01', 0, plan)?.content).toMatchObject({
      formula: 'IF(F9="","",F9)',
      value: { number: 3 },
    });
    expect(cellAt(sheet, 'TH.A04.LH01', 0, done)?.content).toEqual({ kind: 'number', number: 3 });
  });

  test('a total is a number, x or empty as its parts are', () => {
    expect(
      shownAt(
        filled([
          ['B02.CD1', 2],
          ['B02.CD2', 'x'],
        ]),
        'TH.B02',
      ),
    ).toBe(2);
    expect(
      shownAt(
        filled([
          ['B02.CD1', 'x'],
          ['B02.CD2', 'x'],
          ['B02.CD3', 'x'],
        ]),
        'TH.B02',
      ),
    ).toBe('x');
    expect(shownAt(filled([['B02.CD1', 'x']]), 'TH.B02')).toBe('');
    expect(shownAt(filled([['B02.CD1', 0]]), 'TH.B02')).toBe(0);
  });

  const verdicts: readonly [string, number, number, string][] = [
    ['90 of 100 is not above 90', 100, 90, 'Chưa đạt'],
    ['91 of 100 is above 90', 100, 91, 'Đạt'],
    ['1799 of 2000 shows 90,0 and fails', 2000, 1799, 'Chưa đạt'],
    ['1801 of 2000 shows 90,1 and passes', 2000, 1801, 'Đạt'],
    ['0 of 0 is not judged', 0, 0, ''],
  ];
  test.each(verdicts)('%s', (_name, below, above, verdict) => {
    expect(
      shownAt(
        filled([
          ['E01', below],
          ['E04', above],
        ]),
        'TH.E06',
        VERDICT,
      ),
    ).toBe(verdict);
  });

  test('exactly 60 passes "at least 60"', () => {
    expect(
      shownAt(
        filled([
          ['A01.LH01', 5],
          ['A02.LH01', 3],
        ]),
        'TH.A03.LH01',
        VERDICT,
      ),
    ).toBe('Đạt');
  });

  const checks: readonly [string, readonly (readonly [ElementKey, number | string])[], string, string][] = [
    [
      'more staffed than in scope',
      [
        ['A01.LH01', 7],
        ['A02.LH01', 9],
      ],
      'A03.LH01',
      '✗ Số đơn vị đã bố trí (9) lớn hơn số đơn vị thuộc diện (7)',
    ],
    [
      'in order',
      [
        ['A01.LH01', 1],
        ['A02.LH01', 1],
      ],
      'A03.LH01',
      '✓',
    ],
    ['nothing on a required line', [], 'A03.LH01', 'Cần nhập'],
    ['words for a figure', [['B04', 'ba']], 'B04', '✗ Cột 2 chưa phải là số'],
    ['x alone', [['B04', 'x']], 'B04', '✓'],
    [
      'an overlapping group above the total',
      [
        ['E01', 5],
        ['E01.TE1', 6],
      ],
      'E01.TE1',
      '✗ Số của nhóm (6) lớn hơn tổng số (5)',
    ],
    [
      'first-time above the year',
      [
        ['C03', 2],
        ['C04', 3],
      ],
      'C04',
      '✗ Số người lần đầu (3) lớn hơn số người được tập huấn trong năm (2)',
    ],
    [
      'children with both above children aided',
      [
        ['E01', 9],
        ['E02', 3],
        ['E04', 4],
      ],
      'E04',
      '✗ Số trẻ em được cả hai (4) lớn hơn số trẻ em được trợ giúp (3)',
    ],
    [
      'a complete second split that differs',
      [
        ['B01.LH01', 9],
        ['B01.NS1', 1],
        ['B01.NS2', 1],
        ['B01.NS3', 1],
        ['B01.NS4', 1],
        ['B01.NS5', 1],
      ],
      'B01.LH01',
      '✗ Cộng các dòng chia theo nhân sự khác tổng số',
    ],
    [
      'an incomplete second split',
      [
        ['B01.LH01', 9],
        ['B01.NS1', 1],
      ],
      'B01.LH01',
      '✓',
    ],
  ];
  test.each(checks)('on-sheet check: %s', (_name, entries, element, sentence) => {
    expect(shownAt(filled(entries), `TH.${element}`, CHECK)).toBe(sentence);
  });

  test('on-sheet check of a department: investment above the total', () => {
    const department = { form: '02a/CTXH-N', reporter: { kind: 'labour', tier: 'department' } } as const;
    const sheet = filled(
      [
        ['K02.TH', 5],
        ['K08.TH', 6],
      ],
      department,
    );
    expect(shownAt(sheet, 'TH.K08.TH', CHECK)).toBe('✗ Số vốn đầu tư lớn hơn số tổng kinh phí');
  });

  test('last year stands in the note', () => {
    const place = { file: 'a.xlsx', sheet: 'b', cell: 'G35' };
    const lastYear = new Map([['F02', placed(figureOf(1234), 'F02', place)] as const]);
    expect(cellAt(buildForm(formArgs({ lastYear })), 'TH.F02')?.note).toBe('Năm trước: 1.234.');
  });

  test('illustrative figures say so', () => {
    const says = (sheet: SheetModel): boolean => JSON.stringify(sheet.cells).includes('SỐ LIỆU MINH HOẠ');
    expect([says(buildForm(formArgs({ illustrative: true }))), says(buildForm(formArgs()))]).toEqual([true, false]);
  });

  test('the same arguments give the same sheet', () => {
    const args = formArgs();
    expect(buildForm({ ...args, entries: entriesFor(args) })).toEqual(
      buildForm({ ...args, entries: entriesFor(args) }),
    );
  });
});

describe('the department form', () => {
  test('several LH parts add up on the line', () => {
    const args = formArgs({ form: '02a/CTXH-N', reporter: { kind: 'labour', tier: 'department' } });
    const parts = specsOf(args)
      .filter((spec) => spec.total === 'A01')
      .map((spec) => spec.key);
    expect(parts.length).toBeGreaterThan(1);
    const sheet = buildForm({ ...args, entries: new Map(parts.map((key) => [key, 2])) });
    expect(shownAt(sheet, 'TH.A01')).toBe(2 * parts.length);
  });
});

test('the workbook is form and guide, and the plan they were made by', () => {
  expect(buildFormWorkbook(formArgs()).sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Biểu 01-CTXH-X', undefined],
    ['Hướng dẫn', undefined],
    ['Kế hoạch (dữ liệu)', 'very'],
  ]);
  expect(guideSheet(formArgs()).cells.length).toBeGreaterThan(15);
});

test('file names are ASCII', () => {
  expect(formFileName(formArgs())).toBe('01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx');
});
