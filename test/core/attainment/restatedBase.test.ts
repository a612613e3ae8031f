import { restatedBase } from '../../../src/core/attainment/restatedBase';
import { askedBy } from '../../../src/domain/targets/comparators';
import { measure } from './restate/places';

const asked = askedBy({ comparator: 'increase>=', value: 20, valueTo: null });
if (!asked) throw new Error('a growth asks for something');
const shown = { year: 2020, reported: [], split: [], missing: [], twice: [] };
const rate = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

function bounds(least: ReturnType<typeof rate>, most: ReturnType<typeof rate>, falls = false) {
  const restated = { figures: least, span: { least, most }, shown, assumed: false };
  const growth = {
    measure: { ...measure, falls },
    asked: asked as NonNullable<typeof asked>,
    figures: { numerator: 60, denominator: 100 },
  };
  return restatedBase({ fault: 'basePartial', restated }, growth)?.bounds;
}

test.each([
  ['both ends on one side', rate(40n, 100n), rate(50n, 100n), { lowest: 20, highest: 50, settled: true }],
  ['ends on two sides', rate(40n, 100n), rate(60n, 100n), { lowest: 0, highest: 50, settled: false }],
  ['no upper end over nothing', rate(0n, 100n), rate(60n, 100n), { lowest: 0, highest: null, settled: false }],
])('%s', (_title, least, most, expected) => expect(bounds(least, most)).toEqual({ ...expected, assumption: 'none' }));

test('a fall from nothing has no lower end', () =>
  expect(bounds(rate(0n, 100n), rate(60n, 100n), true)).toMatchObject({ lowest: null, highest: 0 }));

test('there are none where nothing is in the base at all', () =>
  expect(bounds(rate(0n, 1n), rate(0n, 0n))).toBeUndefined());

test('a base of one unit is not shown', () =>
  expect(
    restatedBase(
      { fault: 'baseMissing' },
      { measure, asked: asked as NonNullable<typeof asked>, figures: { numerator: 1, denominator: 2 } },
    ),
  ).toBeUndefined());
