import { countedLines, countedUnits, drawCounter, type Counted } from '../../../../src/core/forms/build/counter';
import { buildForm } from '../../../../src/core/forms/buildForm';
import { isFormula } from '../../../../src/core/sheet/model';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import { formArgs } from '../fixtures';
import { shownBy } from './sheet';

const CHECKS = { top: 1, left: 0, bottom: 5, right: 0 };

function said(words: readonly string[], counted: Counted): unknown {
  const draft = new SheetDraft();
  words.forEach((word, index) => draft.putText({ row: 1 + index, col: 0 }, 'check', word));
  drawCounter(draft, { top: 0, left: 0, bottom: 0, right: 2 }, counted);
  return shownBy(draft).A1;
}

test.each([
  [['✓', '', '✓'], 'Lỗi: 0 · Cần nhập: 0 dòng'],
  [['✗ Không thể quá 1', '✓', 'Cần nhập', '✗ Cột 2 chưa phải là số', 'Cần nhập'], 'Lỗi: 2 · Cần nhập: 2 dòng'],
])('lines that say %j: %s', (words, counter) => {
  expect(said(words, countedLines(CHECKS))).toBe(counter);
});

test.each([
  [['✓', '✗ Không thể quá 1', '', ''], 3, 'Lỗi: 1 · Cần nhập: 1 đơn vị'],
  [['✓', '✓'], 2, 'Lỗi: 0 · Cần nhập: 0 đơn vị'],
])('units that say %j, of %d with figures: %s', (words, asked, counter) => {
  expect(said(words, countedUnits(CHECKS, asked))).toBe(counter);
});

test('the counter has its colours by its own formulas, of functions every program knows', () => {
  const colours = drawCounter(new SheetDraft(), { top: 0, left: 0, bottom: 0, right: 2 }, countedLines(CHECKS));
  expect(colours).toMatchObject([
    { area: { left: 0, right: 0 }, formula: 'COUNTIF(A2:A6,"✗*")>0' },
    { area: { left: 0, right: 0 }, formula: 'COUNTIF(A2:A6,"Cần nhập")>0' },
  ]);
});

test.each(['01/CTXH-X', '02b/CTXH-H'] as const)('%s says it in its head, right of the identity cells', (form) => {
  const { cells } = buildForm(formArgs({ form, rows: [] }));
  const at = cells.find(({ row, col }) => row === 4 && col === 8);
  expect(at?.content && isFormula(at.content) && at.content.value).toMatchObject({
    text: expect.stringMatching(/^Lỗi: 0 · Cần nhập: \d+/),
  });
});
