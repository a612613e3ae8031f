import { liveRow, type LiveRow } from '../../../../src/core/reports/result/liveRow';
import type { Attainment } from '../../../../src/domain/targets/verdict';
import { formulaIn, shownIn } from '../cells';
import { args, plan } from '../drawn';

const at = { numerator: { row: 10, col: 4 }, denominator: { row: 10, col: 5 }, actual: { row: 10, col: 6 } };
const [staffed] = args.attainments;
if (!staffed) throw new Error('no target');

/** What each cell of the row shows. */
function shown(attainment: Attainment): Record<keyof LiveRow, unknown> {
  const row = liveRow(args, plan, attainment, at);
  return Object.fromEntries(
    Object.entries(row).map(([name, content]) => [name, shownIn({ row: 0, col: 0, content })]),
  ) as Record<keyof LiveRow, unknown>;
}

test('a rate: its figures from “Số liệu”, the rest over the row’s own cells', () => {
  expect(shown(staffed)).toEqual({
    numerator: 27,
    denominator: 40,
    actual: 67.5,
    gap: 7.5,
    needed: 0,
    verdict: '✓ Vượt (tạm tính)',
    ofPlan: 112.5,
  });
  const { numerator, actual } = liveRow(args, plan, staffed, at);
  expect(formulaIn({ row: 0, col: 0, content: numerator })).toMatch(/^SUMPRODUCT\(.*'Số liệu'!\$S\$14:\$S\$17\)$/);
  expect(formulaIn({ row: 0, col: 0, content: actual })).toContain('E11*100/F11');
});

test('without figures every cell is quiet, and the verdict has its words', () => {
  const none = args.attainments.find(({ verdict }) => verdict === 'insufficientData');
  if (!none) throw new Error('no such target');
  expect(
    shown({ ...none, numerator: null, denominator: null, actual: null, gap: null, needed: null, ofPlan: null }),
  ).toEqual({
    numerator: '–',
    denominator: '–',
    actual: '–',
    gap: '–',
    needed: '–',
    verdict: '? Chưa đủ số liệu',
    ofPlan: '–',
  });
});

test('a target that is only followed says so', () => {
  const followed: Attainment = {
    ...staffed,
    target: { ...staffed.target, comparator: 'none', value: null },
    verdict: 'notApplicable',
    reason: 'trackOnly',
    gap: null,
    needed: null,
    ofPlan: null,
  };
  expect(shown(followed)).toMatchObject({ actual: 67.5, gap: '–', needed: '–', verdict: '– Chỉ theo dõi' });
});

test('once all have reported nothing is provisional', () => {
  expect(shown({ ...staffed, provisional: false }).verdict).toBe('✓ Vượt');
  const just = { ...staffed, numerator: 24, actual: 60, gap: 0, provisional: false };
  expect(shown(just).verdict).toBe('✓ Đạt');
});

test('a verdict on exact figures wins where binary fractions give another', () => {
  const row = liveRow(args, plan, { ...staffed, verdict: 'notMet' }, at);
  expect(row.verdict).toEqual({ kind: 'text', text: '✗ Chưa đạt (tạm tính)' });
});
