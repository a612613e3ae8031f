import { withDecisions } from '../../../src/core/checks/acceptance';
import { findingFigures, findingName } from '../../../src/domain/work/findingFigures';
import { WorkState } from '../../../src/domain/work/workState';
import { findingsOf } from './cases/case';
import { submissionOf } from './support/submission';
import { unit } from './support/plan';

const submission = submissionOf({ C09: 0 });
const [warning] = findingsOf({
  title: '',
  set: { C09: 0 },
  context: { unit: { ...unit, kind: 'labour' } },
  expected: [],
});
if (!warning) throw new Error('the case gives no finding');
const found = { ...warning, explanation: 'Học lớp do Sở tổ chức.' };
const told = { by: 'Phòng VHXH', on: '2026-11-30', words: 'Học lớp do Sở tổ chức.' } as const;
const accepted = new WorkState([
  { kind: 'accepted', ...findingName(found, submission), figures: findingFigures(found, submission), ...told },
]);

test('an accepted finding is information and says who accepted it', () => {
  expect(withDecisions(found, submission, accepted)).toEqual({
    ...found,
    severity: 'info',
    acceptance: { state: 'here', was: 'warning', ...told },
  });
});

test('with another figure the acceptance is void, and the finding as grave as before', () => {
  const corrected = submissionOf({ C09: 0, 'C02.HL1': 77 });
  expect(withDecisions(found, corrected, accepted)).toEqual({ ...found, acceptance: { state: 'void', ...told } });
});

test.each([
  ['nobody accepted', found, new WorkState([])],
  ['of another rule', { ...found, rule: 'V14' as const }, accepted],
  ['about who, when or which plan', { ...found, identity: true as const }, accepted],
  ['that is certainly wrong', { ...found, severity: 'error' as const }, accepted],
])('a finding %s stays as it is', (_what, finding, kept) => {
  expect(withDecisions(finding, submission, kept)).toBe(finding);
});

describe('a reason the receiver wrote down', () => {
  const { explanation: _none, ...silent } = found;
  const { words } = told;
  const written = { kind: 'explained', ...findingName(found, submission), words, by: 'Sở', on: told.on } as const;
  const noted = new WorkState([{ ...written, figures: findingFigures(found, submission) }]);

  test('stands as the unit’s words and makes nothing milder', () => {
    expect(withDecisions(silent, submission, noted)).toEqual(found);
  });

  test('gives way to what the unit says itself', () => {
    const own = { ...found, explanation: 'Lớp do huyện tổ chức.' };
    expect(withDecisions(own, submission, noted)).toBe(own);
  });

  test('is void with another figure', () => {
    const corrected = submissionOf({ C09: 0, 'C02.HL1': 77 });
    expect(withDecisions(silent, corrected, noted)).toBe(silent);
  });
});
