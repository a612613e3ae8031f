import { reportingBelow } from '../../../src/core/attainment/unitFigures';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { argsFor, candidate, filled, smallTree, unit, unitOf } from '../rollup/builders';
import { area, attained, targetOf, type UnitEntries } from './builders';

const { programme } = targetOf('DN25-4');
const place = { programme, year: 2024 };
const children = (E04: number | null, E01: number | null): UnitEntries => ({ E04, E01, G05: 1 });

describe('what missing units can still change (DN25-4, > 90 %)', () => {
  test('takes their own size of last year where it is known', () => {
    const lastYear = area({ ...place, year: 2023 }, [children(1, 90), children(1, 100), children(1, 30)]);
    const result = attained('DN25-4', area(place, [children(95, 100), children(95, 100), undefined]), { lastYear });
    const assumed = { lowest: (190 * 100) / 230, highest: (220 * 100) / 230, assumption: 'lastYear', settled: false };
    expect(result.bounds).toEqual({ ...assumed, holdsUpTo: 11 });
  });

  test('takes the median of units of its kind where last year has none', () => {
    const units = [children(95, 100), children(38, 40), children(10, 10), undefined];
    const bounds = attained('DN25-4', area(place, units)).bounds;
    expect(bounds).toEqual({
      lowest: (143 * 100) / 190,
      highest: (183 * 100) / 190,
      assumption: 'median',
      settled: false,
      holdsUpTo: 8,
    });
  });

  test('calls it a median as soon as one missing unit needs one', () => {
    const lastYear = area({ ...place, year: 2023 }, [children(1, 90), children(1, 50)]);
    const units = [children(95, 100), undefined, undefined];
    expect(attained('DN25-4', area(place, units), { lastYear }).bounds).toMatchObject({ assumption: 'median' });
  });

  test('is settled only where it is so for every size the missing may have; else it says up to which', () => {
    const low = area(place, [children(10, 100), children(10, 100), children(1, 10), undefined]);
    expect(attained('DN25-4', low)).toMatchObject({ verdict: 'pending', bounds: { settled: false, holdsUpTo: 1680 } });
    const high = area(place, [children(1000, 1000), children(5, 5), children(5, 5), undefined]);
    expect(attained('DN25-4', high)).toMatchObject({ verdict: 'met', bounds: { settled: false, holdsUpTo: 112 } });
    const sized = area(place, [children(1000, 1000), children(null, 100)]);
    expect(attained('DN25-4', sized)).toMatchObject({ verdict: 'met', bounds: { settled: true, assumption: 'none' } });
  });

  test('opens a unit that gave its denominator but no numerator by that denominator', () => {
    const result = attained('DN25-4', area(place, [children(95, 100), children(null, 100)]));
    expect(result).toMatchObject({ actual: 95, provisional: true, coverage: { reported: 1, expected: 2 } });
    expect(result.bounds).toMatchObject({ lowest: 47.5, highest: 97.5 });
  });

  test('takes a unit that gave only a numerator to be at least as large as that', () => {
    const low = attained('DN25-4', area(place, [children(20, 100), children(2, 10), children(80, null)]));
    expect(low.bounds).toMatchObject({ lowest: 20, highest: (102 * 100) / 190, settled: true });
  });

  test('adds nothing to a numerator that was given, whatever its unit had last year', () => {
    const lastYear = area({ ...place, year: 2023 }, [children(1, 90), children(1, 10), children(1, 20)]);
    const units = [children(50, 100), children(5, null), undefined];
    const { bounds } = attained('DN25-4', area(place, units), { lastYear });
    expect(bounds).toMatchObject({ lowest: (55 * 100) / 130, highest: ((50 + 5 + 20) * 100) / (100 + 5 + 20) });
  });

  test('counts "x" as an answer that adds nothing', () => {
    const result = attained('DN25-4', area(place, [children(95, 100), { E04: 'x', E01: 'x', G05: 1 }]));
    expect(result).toMatchObject({ provisional: false, verdict: 'met' });
    expect(result).not.toHaveProperty('bounds');
  });

  test('gives none when nobody has reported', () => {
    const result = attained('DN25-4', area(place, [undefined, undefined]));
    expect(result).toMatchObject({ verdict: 'insufficientData', reason: 'nothingReported', provisional: true });
    expect(result).not.toHaveProperty('bounds');
  });

  test('agrees with every report the missing unit could send', () => {
    const lastYear = area({ ...place, year: 2023 }, [children(1, 90), children(1, 12)]);
    const { bounds } = attained('DN25-4', area(place, [children(95, 100), undefined]), { lastYear });
    const results = Array.from({ length: 13 }, (_, given) =>
      attained('DN25-4', area(place, [children(95, 100), children(given, 12)])),
    );
    expect(Math.min(...results.map(({ actual }) => actual ?? NaN))).toBe(bounds?.lowest);
    expect(Math.max(...results.map(({ actual }) => actual ?? NaN))).toBe(bounds?.highest);
    const verdicts = new Set(results.map(({ verdict }) => verdict));
    expect(bounds?.settled).toBe(verdicts.size === 1);
  });
});

test('a unit with others below it counts with its own figures only', () => {
  const tree = smallTree();
  const facility = unit('73101.TYT', 'facility', '73101', 'facility');
  const forms = [
    candidate(filled(unitOf(tree, '73101'), { H03: 40 })),
    candidate(filled(facility, { H03: 2 }, { form: '04/CTXH-25/3' })),
  ];
  const withFacility = { ...tree, units: [...tree.units, facility], reporting: [...tree.reporting, facility] };
  const found = reportingBelow(rollUp(argsFor(withFacility, forms)), unitOf(tree, '731'));
  expect(found.map((one) => [one.unit.code, one.figure('H03')])).toEqual([
    ['73101', 40],
    ['73102', undefined],
    ['73101.TYT', 2],
  ]);
});
