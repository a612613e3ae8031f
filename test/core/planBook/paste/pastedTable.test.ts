import { planBook } from '../../../../src/core/planBook/drawBook';
import { headsOf } from '../../../../src/core/planBook/paste/pastedHeads';
import { PASTE_SHEET, pasteSheet } from '../../../../src/core/planBook/paste/pasteSheet';
import { pastedTable } from '../../../../src/core/planBook/paste/pastedTable';
import { proposedCells } from '../../../../src/core/planBook/paste/proposedCells';
import { columnsIn } from '../../../../src/core/planBook/readSheet';
import { targetSheet } from '../../../../src/core/planBook/targetSheet';
import { address } from '../../../../src/core/sheet/address';
import { sheetSnapshot, type SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { catalogue, findProgramme } from '../../../support/plans';
import { cellOf, snapshotOf, typedOver, type Entry } from '../../../support/bookSnapshot';

const setting = { catalogue: catalogue() };

/** A sheet with rows pasted from A4 on. */
function pasted(...rows: readonly (readonly Entry[])[]): SheetSnapshot {
  const blank = { sheets: [pasteSheet()], properties: {} };
  const edits = rows.flatMap((row, down) =>
    row.map((entry, right) => [PASTE_SHEET.name, 3 + down, right, entry] as const),
  );
  const [sheet] = snapshotOf(typedOver(blank, edits)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** "B6: Tỷ lệ … ≥ 60 % 2026–2030", in short. */
function short(sheet: SheetSnapshot) {
  const { targets, rest } = pastedTable(sheet);
  return {
    targets: targets.map(({ cell, comparator = '?', value, valueTo, valueUnit = '', periodFrom = '', periodTo = '' }) =>
      [
        address(cell),
        comparator,
        valueTo === undefined ? value : `${value ?? ''}–${valueTo}`,
        valueUnit,
        `${periodFrom}–${periodTo}`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
    rest: rest.map(({ cell, why }) => `${address(cell)} ${why}`),
  };
}

test('a column a phase, an ordinal, a unit; headings and notes are passed over, parts belong to the row above', () => {
  const sheet = pasted(
    ['STT', 'Nội dung chỉ tiêu', 'Đơn vị tính', 'Giai đoạn 2021-2025', 'Giai đoạn 2026-2030', 'Ghi chú'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    ['I', 'Phát triển đội ngũ'],
    [1, 'Xã, phường bố trí nhân viên công tác xã hội', '%', 60, '≥ 90', 'cả tỉnh'],
    [2, 'Cộng tác viên được tập huấn', 'người', '1.000', 'trên 2.000'],
    ['', '- Nữ', 'nt', 400, '–'],
    [3, 'Trẻ em bỏ học', '%', 'dưới 3', '1 - 1,5'],
  );
  expect(short(sheet)).toEqual({
    targets: [
      'D7 ? 60 % 2021–2025',
      'E7 >= 90 % 2026–2030',
      'D8 ? 1000 người 2021–2025',
      'E8 > 2000 người 2026–2030',
      'D9 ? 400 người 2021–2025',
      'D10 < 3 % 2021–2025',
      'E10 between 1–1.5 % 2026–2030',
    ],
    rest: [],
  });
  const [first, , , , part] = pastedTable(sheet).targets;
  expect(first).toMatchObject({
    wording: 'Xã, phường bố trí nhân viên công tác xã hội: 60% (Giai đoạn 2021-2025)',
    clause: 'Biểu chỉ tiêu, 1',
  });
  expect(part?.wording).toBe('Cộng tác viên được tập huấn, Nữ: 400 người (Giai đoạn 2021-2025)');
});

test('years in a second row of titles, as numbers; “đến năm” has no beginning', () => {
  const sheet = pasted(
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', '', 'Đến năm 2030'],
    ['', '', '', 2026, 2027, ''],
    [1, 'Mô hình trợ giúp trẻ em', 'mô hình', 2, 3, 10],
  );
  expect(short(sheet).targets).toEqual([
    'D6 ? 2 mô hình 2026–2026',
    'E6 ? 3 mô hình 2027–2027',
    'F6 ? 10 mô hình –2030',
  ]);
  expect(headsOf(sheet)).toMatchObject({ bottom: 4, content: 1, ordinal: 0, unit: 2 });
});

test('what cannot be read is told at its cell', () => {
  const sheet = pasted(
    ['STT', 'Chỉ tiêu', 'Thực hiện 2025', 'Giai đoạn I', 'Năm 2026'],
    [1, 'Hộ nghèo', 4, 3, 'theo hướng dẫn'],
    [2, 'Hộ cận nghèo', 5, 4, '2/3'],
  );
  expect(short(sheet)).toEqual({ targets: [], rest: ['C4 done', 'D4 noYear', 'E5 notFigure', 'E6 notFigure'] });
  expect(short(pasted(['Hộ nghèo', 4]))).toEqual({ targets: [], rest: ['A4 noHeads'] });
  expect(short(pasted())).toEqual({ targets: [], rest: [] });
  const empty = sheetSnapshot({ name: 'x', cells: [], names: [] });
  expect(pastedTable(empty)).toEqual({ targets: [], rest: [] });
});

const plan = findProgramme('sa-dec-2021');
const book = planBook({ ...plan }, setting);
const at = (title: string, row = 0) => cellOf(book, 'Mục tiêu', title, row);

test('rows of the table and of sentences are added behind those that are filled, once', () => {
  const sentence = 'Đạt 50% xã, phường vào năm 2021 và 70% trường học vào năm 2021';
  const typed = typedOver(book, [
    ['Mục tiêu', ...at('Câu của văn bản', 1), sentence],
    ['Mục tiêu', ...at('So sánh', 1), undefined],
    [PASTE_SHEET.name, 3, 0, 'STT'],
    [PASTE_SHEET.name, 3, 1, 'Nội dung'],
    [PASTE_SHEET.name, 3, 2, 'Đơn vị tính'],
    [PASTE_SHEET.name, 3, 3, 'Năm 2021'],
    [PASTE_SHEET.name, 4, 0, 1],
    [PASTE_SHEET.name, 4, 1, 'Tập huấn cho cộng tác viên'],
    [PASTE_SHEET.name, 4, 2, 'người'],
    [PASTE_SHEET.name, 4, 3, 'ít nhất 25'],
  ]);
  const proposed = proposedCells(snapshotOf(typed), setting);
  expect(proposed).toMatchObject({ fromTable: 1, fromSentences: 1, rest: [] });
  const written = new Map(proposed.cells.map(({ row, col, content }) => [address({ row, col }), content]));
  const cell = (title: string, row: number) => {
    const [top, col] = at(title, row);
    return written.get(address({ row: top, col }));
  };
  expect(cell('Máy đọc câu', 1)).toMatchObject({ text: expect.stringContaining('từ 50% trở lên') as string });
  const last = (plan?.targets ?? []).length;
  expect(cell('Câu của văn bản', last)).toMatchObject({ text: sentence });
  expect(cell('Máy đọc câu', last)).toMatchObject({ text: expect.stringContaining('từ 70% trở lên') as string });
  expect(cell('So sánh', last)).toBeUndefined();
  expect(cell('So sánh', last + 1)).toMatchObject({ text: 'từ … trở lên' });
  expect(cell('Mức', last + 1)).toMatchObject({ number: 25 });
  expect(cell('Từ năm', last + 1)).toMatchObject({ number: 2021 });

  const again = typedOver(
    typed,
    proposed.cells.map(({ sheet, row, col, content }) => [
      sheet,
      row,
      col,
      content.kind === 'number' ? content.number : content.kind === 'text' ? content.text : undefined,
    ]),
  );
  expect(proposedCells(snapshotOf(again), setting)).toMatchObject({ fromTable: 0, fromSentences: 0 });
});

test('the columns of a sheet are known by their titles', () => {
  const sheet = snapshotOf(book).sheets.find(({ name }) => name === 'Mục tiêu');
  if (!sheet) throw new Error('no sheet');
  const { columns } = targetSheet(setting);
  const { row, cols } = columnsIn(columns, sheet);
  expect([row, cols.size]).toEqual([3, columns.length]);
});
