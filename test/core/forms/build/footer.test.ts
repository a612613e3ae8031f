import { drawFooter } from '../../../../src/core/forms/build/footer';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import { formArgs, phuLy } from '../fixtures';
import { shownBy } from './sheet';

const across = { left: 0, right: 10 };

test('three signatures, place and day above them; the last row is given back', () => {
  const draft = new SheetDraft();
  expect(drawFooter(draft, formArgs(), 50, across)).toBe(57);
  const shown = Object.values(shownBy(draft));
  expect(shown).toEqual(
    expect.arrayContaining([
      '……………, ngày …… tháng …… năm 2024',
      'Người lập biểu',
      'Người kiểm tra',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      '(Ký, đóng dấu, họ tên)',
    ]),
  );
});

test('what a deputy writes over is open, and every open cell has a name', () => {
  const draft = new SheetDraft();
  drawFooter(draft, formArgs(), 50, across);
  const open = draft.cells().filter(({ style }) => style === 'signOpen' || style === 'signDate');
  const named = draft.names.map(({ area }) => `${area.top}:${area.left}`);
  const merged = draft.merges.filter(({ top, left }) => named.includes(`${top}:${left}`));
  expect(draft.names.map(({ name }) => name)).toEqual(['TH.signDate', 'TH.signTitle', 'TH.signName']);
  for (const { row, col } of open)
    expect(merged.some(({ top, left, right }) => row === top && col >= left && col <= right)).toBe(true);
});

test.each([
  ['commune', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['district', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['department', 'THỦ TRƯỞNG ĐƠN VỊ'],
  ['facility', 'THỦ TRƯỞNG ĐƠN VỊ'],
] as const)('for a %s signs %s', (level, title) => {
  const draft = new SheetDraft();
  drawFooter(draft, formArgs({ unit: { ...phuLy, level } }), 0, across);
  expect(Object.values(shownBy(draft))).toContain(title);
});
