import { LastYear } from '../../src/usecases/lastYear';
import { mergedLastYear } from '../../src/usecases/mergedLastYear';
import { placed, type Submission } from '../../src/domain/submission';
import { fullName } from '../../src/domain/territory/unit';
import { now as today, old } from '../core/attainment/restate/places';
import { shippedSuccession } from '../domain/territory/shippedSuccession';
import { catalogue } from '../support/plans';
import { key } from '../support/ids';

const PLACE = { file: '', sheet: '', cell: 'F1' };

function report(code: string, figures: Readonly<Record<string, number>>, year = 2024): Submission {
  const unit = year === 2024 ? old(code) : today(code);
  const values = Object.entries(figures).map(
    ([name, value]) => [key(name), placed({ state: 'value', value }, key(name), PLACE)] as const,
  );
  return {
    form: '01/CTXH-X',
    version: 1,
    programme: 'p',
    unit: { list: unit.list, code },
    unitName: fullName(unit),
    year,
    asOf: null,
    file: `${code}.xlsx`,
    sheet: '',
    values: new Map(values),
  };
}

const merged = (code: string, reports: readonly Submission[]) =>
  mergedLastYear(report(code, {}, 2025), {
    lastYear: new LastYear(reports),
    succession: shippedSuccession,
    catalogue: catalogue(),
  });

/** The eight communes Phường Sa Đéc was made of. */
const EIGHT = (shippedSuccession.originsOf({ list: '2026', codes: ['29905'] }, '2025-06') ?? []).map(
  ({ unit }) => unit.code,
);
const [FIRST = '', ...REST] = EIGHT;

test('a unit made of whole ones has the sum of what each of them gave', () => {
  const found = merged('29905', [
    report(FIRST, { A01: 5, A02: 1, A03: 20 }),
    ...REST.map((code) => report(code, { A01: 10, A03: 30 })),
  ]);
  if (!found || !('submission' in found)) throw new Error('there is a sum');
  const { unit, year, values } = found.submission;
  expect([unit.code, year, values.get(key('A01'))]).toMatchObject(['29905', 2024, { value: 75 }]);
  expect([...values.keys()]).toEqual([key('A01')]);
});

test.each([
  ['a report is not here', '29905', REST, { silent: 'lacking', units: [fullName(old(FIRST))] }],
  ['a unit was split', '30088', ['30088', '30079'], { silent: 'split', units: ['xã Gáo Giồng'] }],
  ['none of its units reported', '29905', ['30088'], undefined],
])('%s: nothing is compared', (_title, code, given, expected) =>
  expect(
    merged(
      code,
      given.map((one) => report(one, { A01: 1 })),
    ),
  ).toEqual(expected),
);

test('nothing of the same list is summed', () => {
  const before = { ...report('30214', { A01: 1 }, 2025), year: 2024 };
  expect(merged('29905', [before])).toBeUndefined();
});
