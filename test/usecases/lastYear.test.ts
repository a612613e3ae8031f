import { LastYear } from '../../src/usecases/lastYear';
import { lastYearOf } from '../../src/taskpane/actions/insertForms';
import type { Submission } from '../../src/domain/submission';
import { shippedLists } from '../core/units/listFiles';
import { formArgs, phuLy } from '../core/forms/fixtures';

function report(list: string, year: number, over: Partial<Submission> = {}): Submission {
  return {
    form: '01/CTXH-X',
    version: 1,
    programme: formArgs().programme.id,
    unit: { list, code: phuLy.code },
    unitName: 'xã Phú Lý',
    year,
    asOf: null,
    file: `${year}.xlsx`,
    sheet: 'Biểu 01',
    values: new Map(),
    ...over,
  };
}

const now = report('2024', 2024);
const before = report('2021', 2023);

describe('the report of the year before', () => {
  test.each([
    ['of the same list', [report('2024', 2023)], true],
    ['of an earlier three-tier list', [before], true],
    ['of the last three-tier list', [report('2025-06', 2023)], true],
    ['of a list of two tiers', [report('2026', 2023)], false],
    ['of another list under another name', [report('2021', 2023, { unitName: 'thị trấn Phú Lý' })], false],
    ['of another unit', [report('2024', 2023, { unit: { list: '2024', code: '26182' } })], false],
    ['of two years ago', [report('2024', 2022)], false],
    ['of another plan', [report('2024', 2023, { programme: 'sa-dec-2021' })], false],
    ['on another form', [report('2024', 2023, { form: '02b/CTXH-H' })], false],
    ['among those of other years', [before, report('2024', 2022), now], true],
  ])('%s: %#', (_title, submissions, found) => {
    expect(new LastYear(submissions).of(now, shippedLists)?.year).toBe(found ? 2023 : undefined);
  });

  test('is the last one given', () => {
    const again = { ...before, file: 'gui-lai.xlsx' };
    expect(new LastYear([before, again]).of(now, shippedLists)).toBe(again);
  });

  test('is found for a form to be handed out by the same rule', () => {
    const plan = { args: formArgs({ year: 2024 }), fileName: 'a.xlsx' };
    expect(lastYearOf([before], shippedLists)(plan)).toBe(before);
    expect(lastYearOf([report('2026', 2023)], shippedLists)(plan)).toBeUndefined();
  });
});
