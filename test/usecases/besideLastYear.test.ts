import { besideLastYear } from '../../src/usecases/besideLastYear';
import type { Finding } from '../../src/domain/finding';
import { submissionOf } from '../core/checks/support/submission';

const jump = (cell: string, rule: Finding['rule']): Finding =>
  ({
    rule,
    variant: 'changed',
    severity: 'warning',
    element: 'E01',
    params: {},
    place: { file: '', sheet: '', cell },
  }) as Finding;

test('typed figures stand beside those of the year before, blank ones too; jumps are those the rules name', () => {
  const submission = submissionOf({ E01: 120, E02: null });
  const cell = submission.values.get('E01')?.place.cell ?? '';
  const earlier = submissionOf({ E01: 40, E02: 7, E05: null }, { year: 2023 });
  const beside = besideLastYear({ submission, findings: [jump(cell, 'V17'), jump('Z9', 'V01')] }, earlier);
  const of = (key: string) => beside.find(({ element }) => element === key);
  expect(of('E01')).toMatchObject({ before: 40, now: 120, isJump: true, place: { cell } });
  expect(of('E02')).toMatchObject({ before: 7, isJump: false });
  expect(of('E02')?.now).toBeUndefined();
  expect(of('E05')).toBeUndefined();
  expect(beside.some(({ element }) => submission.values.get(element)?.computed)).toBe(false);
});
