import { choiceFinding, differencesText } from '../../../src/core/rollup/choiceFindings';
import { choiceRules } from '../../../src/core/rollup/choiceRules';
import type { ChoiceKind, UnitChoice } from '../../../src/domain/unitChoice';
import { messageOf } from '../../../src/usecases/messages';
import { catalogue } from '../../support/plans';
import { filled, smallTree, unitOf } from './builders';

const unit = unitOf(smallTree(), '73101');
const [report, other] = [3, 5].map((a01) => {
  const submission = filled(unit, { 'A01.LH01': a01 }, { file: `${a01}.xlsx` });
  return { at: { file: submission.file, sheet: submission.sheet }, submission };
});

function choice(kind: ChoiceKind): UnitChoice {
  if (!report || !other) throw new Error('two reports');
  const differences = [
    { element: 'A01.LH01', figure: { state: 'value', value: 3 }, other: { state: 'value', value: 5 } },
    { element: 'E01', figure: { state: 'blank' }, other: { state: 'held', given: { state: 'value', value: 1200 } } },
  ] as const;
  return { kind, unit, report, other, differences };
}

test('names both files and both figures, and stands at the first in the report that counts', () => {
  const found = choiceFinding(choice('copy'), catalogue());
  expect(found).toMatchObject({ rule: 'X12', severity: 'error', element: 'A01.LH01', place: { file: '3.xlsx' } });
  expect(messageOf(found, 'vi')).toMatch(
    /^Bản chép trong 5\.xlsx khác bản của đơn vị \(3\.xlsx\)\. .*: 3 và 5; E01 .*để trống và 1\.200 \(tạm giữ\)/,
  );
  expect(messageOf(found, 'en')).toMatch(/3 and 5; E01 .*blank and 1,200 \(held\)/);
});

test('an undecided one is an error and tells its effect', () => {
  const effect = { vi: 'Nếu dùng 3.xlsx: SD21-1 ✓ 85.', en: 'With 3.xlsx: SD21-1 ✓ 85.' };
  const found = choiceFinding(choice('undecided'), catalogue(), effect);
  expect(found).toMatchObject({ rule: 'X11', severity: 'error' });
  expect(messageOf(found, 'vi')).toContain(effect.vi);
});

test('every kind has its sentence', () => {
  const kinds = choiceRules.flatMap(({ variants }) => Object.keys(variants)) as ChoiceKind[];
  expect(kinds).toHaveLength(13);
  for (const kind of kinds) expect(messageOf(choiceFinding(choice(kind), catalogue()), 'vi')).not.toMatch(/\{/);
});

test('only the first of many differences are named', () => {
  const many = Array.from({ length: 20 }, () => choice('copy').differences[0]).flatMap((one) => one ?? []);
  expect(differencesText(many, catalogue()).vi).toMatch(/; … \(\+12\)$/);
});
