import { seriesBreaks } from '../../../src/core/series/breaks';
import { followedCounts } from '../../../src/core/series/counts';
import { cumulations } from '../../../src/core/series/cumulation';
import { followedTargets } from '../../../src/core/series/followed';
import { phaseReviews } from '../../../src/core/series/phaseReview';
import { phaseTotal } from '../../../src/core/series/phaseTotal';
import { seriesOf } from '../../../src/core/series/series';
import { yearFigures } from '../../../src/core/series/yearFigures';
import type { Programme } from '../../../src/domain/plan/programme';
import type { YearFigures } from '../../../src/domain/series/series';
import type { Piece } from '../../../src/domain/territory/succession';
import { catalogue } from '../../support/plans';
import { shippedLists } from '../units/listFiles';
import { programme, rolledYear, yearOf } from './years';

const asked = { programme, catalogue: catalogue(), lists: shippedLists };

const years: readonly YearFigures[] = [
  yearOf(2023, [
    { E01: 100, E04: 80, C01: 50, C04: 10, C05: 10, G05: 3 },
    { G05: 4, C01: 10, C04: 1, C05: 1 },
  ]),
  yearOf(2024, [
    { E01: 100, E04: 85, C01: 50, C04: 5, C05: 14, G05: 2 },
    { G05: 0, C01: 10, C04: 2, C05: 4 },
  ]),
  yearOf(2025, [{ E01: 200, E04: 190, C01: 90, C04: 9, C05: 40, G05: 7 }], { list: '2026' }),
  yearOf(2026, [{ E01: 200, E04: 190, C01: 90, C04: 9, C05: 9, G05: 1 }], { list: '2026' }),
];

test('a year keeps totals and columns, of units below only values', () => {
  const long = 'Thiếu kinh phí '.repeat(200);
  const rolled = rolledYear(2024, [{ E01: 3, 'K02.TH': 1.5, 'A01.LH01': 2, L05: long, L06: ' ' }, undefined]);
  const kept = yearFigures(rolled, {
    catalogue: catalogue(),
    attainments: [],
    source: { kind: 'forms', count: 1 },
    asOf: '2024-11-30',
  });
  expect(kept.coverage).toEqual({ reported: 1, expected: 2 });
  expect(kept.versions).toEqual([1]);
  const [whole, first, second] = kept.units.map(({ values }) => values);
  expect(whole?.get('E01')).toMatchObject({ value: 3, reported: 1, expected: 2 });
  expect(whole?.get('K02.TH')).toMatchObject({ value: 1.5 });
  expect(whole?.get('A01')).toMatchObject({ value: 2 });
  expect([whole?.has('A01.LH01'), whole?.has('L05'), whole?.has('F01')]).toEqual([false, false, true]);
  expect([first?.get('E01')?.state, first?.has('F01'), second?.size]).toEqual(['value', false, 0]);
  const [words, ...others] = kept.words;
  expect([words?.role, words?.unit, others]).toEqual(['difficulties', rolled.units[1]?.unit, []]);
  expect([words?.text.length, words?.text.endsWith('…')]).toEqual([1000, true]);
});

test('targets of one figure in two phases are one line, with the pace to the next milestone', () => {
  const followed = followedTargets(years, asked);
  const children = followed.find(({ indicator }) => indicator === 'E06');
  expect(children?.targets.map(({ id, periodTo }) => [id, periodTo])).toEqual([
    ['DN25-4', 2025],
    ['DN30-4', 2030],
  ]);
  expect(
    children?.points.map(({ year, attainment, pace }) => [year, attainment.verdict, pace?.by, pace?.perYear]),
  ).toEqual([
    // trên 90 by 2025: (90 − 80) ÷ 2, (90 − 85) ÷ 1; 100 by 2030: (100 − 95) ÷ 5, ÷ 4.
    [2023, 'pending', 2025, 5],
    [2024, 'pending', 2025, 5],
    [2025, 'met', 2030, 1],
    [2026, 'pending', 2030, 1.25],
  ]);
  // Growth on 2020 and growth on 2025 are two figures, though both are of the same people.
  expect(followed.filter(({ indicator }) => ['F07', 'F08'].includes(indicator))).toHaveLength(2);
  expect(followed.find(({ indicator }) => indicator === 'F07')?.points[0]).not.toHaveProperty('pace');
});

test('a result on an end that is not enough still has a pace; less is better falls', () => {
  const targets = programme.targets.map((target) =>
    target.id === 'DN25-4'
      ? { ...target, value: 80 }
      : target.id === 'DN30-4'
        ? { ...target, comparator: '<=' as const, value: 70 }
        : target,
  );
  const [line] = followedTargets(years, { ...asked, programme: { ...programme, targets } }).filter(
    ({ indicator }) => indicator === 'E06',
  );
  expect(line?.points[0]?.pace).toMatchObject({ by: 2025, required: 80, perYear: 0 });
  expect(line?.points[2]?.pace).toMatchObject({ by: 2030, required: 70, perYear: -5 });
});

test.each([
  ['flow', 0.3, [2021, 2022]],
  ['stock', 0.2, [2022]],
  ['last', 0.2, [2022]],
  ['cumulative', 0.2, [2022]],
  ['none', null, []],
] as const)('over a phase %s gives %p', (acrossYears, value, of) => {
  const values = new Map([
    [2022, 0.2],
    [2021, 0.1],
    [2026, 9],
  ]);
  const phase = { from: 2021, to: 2025 };
  expect(phaseTotal({ acrossYears }, values, phase)).toEqual({ phase, value, years: of });
  expect(phaseTotal({ acrossYears }, new Map(), phase)).toEqual({ phase, value: null, years: [] });
});

test('counts stand by year, and over each phase by their own rule', () => {
  const counts = followedCounts(years, asked);
  const of = (element: string) => counts.find((count) => count.element === element);
  expect([...(of('G05')?.values ?? [])].map(([year, value]) => [year, value.state === 'value' && value.value])).toEqual(
    [
      [2023, 7],
      [2024, 2],
      [2025, 7],
      [2026, 1],
    ],
  );
  expect(of('G05')?.phases.map(({ value, years: summed }) => [value, summed])).toEqual([
    [16, [2023, 2024, 2025]],
    [1, [2026]],
  ]);
  expect(of('C01')?.phases.map(({ value }) => value)).toEqual([90, 90]);
  expect(of('E04')?.phases.map(({ value }) => value)).toEqual([null, null]);
  // In the plan's order.
  expect(counts.findIndex(({ element }) => element === 'C01')).toBeLessThan(
    counts.findIndex(({ element }) => element === 'G05'),
  );
});

test('a typed cumulative count is held against what each year added, anew after a break and a phase', () => {
  const [found] = cumulations(years, { ...asked, breaks: seriesBreaks(years, asked) });
  expect(
    found?.steps.map(({ year, typed, reckoned, difference, state }) => [year, typed, reckoned, difference, state]),
  ).toEqual([
    [2023, 11, 11, 0, 'begins'],
    // 11 + 7 = 18
    [2024, 18, 18, 0, 'agrees'],
    [2025, 40, 40, 0, 'begins'],
    [2026, 9, 9, 0, 'begins'],
  ]);
});

test.each([
  [12, 'more', 1],
  [11, 'agrees', 0],
  [9, 'fewer', -2],
] as const)('of %i typed after 10 and 1 more', (typed, state, difference) => {
  const two = [yearOf(2022, [{ C04: 3, C05: 10 }]), yearOf(2023, [{ C04: 1, C05: typed }])];
  expect(cumulations(two, { ...asked, breaks: [] })[0]?.steps[1]).toMatchObject({ reckoned: 11, difference, state });
});

test('where a unit has not reported nothing is held against anything', () => {
  const gap = [
    yearOf(2022, [{ C04: 3, C05: 10 }]),
    yearOf(2023, [{ C04: 1, C05: 11 }, undefined]),
    yearOf(2024, [{ C04: 1, C05: 90 }]),
  ];
  expect(cumulations(gap, { ...asked, breaks: [] })[0]?.steps.map(({ year, state }) => [year, state])).toEqual([
    [2022, 'begins'],
    [2024, 'begins'],
  ]);
});

describe('breaks', () => {
  const found = seriesBreaks(years, asked);

  test('the territory of 2025 is another, from the first day of the new list', () => {
    const territory = found.filter(({ kind }) => kind === 'territory');
    expect(territory).toMatchObject([
      { from: 2024, to: 2025, reason: { code: 'territoryChanged', params: { day: '2025-07-01' } } },
    ]);
  });

  test('a place that was only cut anew inside is the same territory, one that got more is not', () => {
    const [before, now] = [years[1], years[2]];
    if (!before || !now) throw new Error('two years');
    const of = (one: YearFigures): readonly Piece[] =>
      one.units.slice(1).map(({ unit }) => ({ unit, extent: 'whole', people: 'all' }));
    const unknown = { originsOf: () => undefined, leavesOf: () => [], topmost: () => [] };
    const cut = { ...unknown, predecessorsOf: () => of(before), successorsOf: () => of(now) };
    const kinds = (succession: typeof cut) =>
      seriesBreaks([before, now], { ...asked, succession }).map(({ kind }) => kind);
    expect(kinds(cut)).toEqual(['owner']);
    const other = { unit: { list: '2024', code: '99999' }, extent: 'whole', people: 'all' } as const;
    expect(kinds({ ...cut, predecessorsOf: () => [...of(before), other] })).toEqual(['territory', 'owner']);
    expect(kinds({ ...cut, successorsOf: () => [] })).toEqual(['territory', 'owner']);
  });

  test('others report some places, which concerns only what is shared out by places', () => {
    const [owner] = found.filter(({ kind }) => kind === 'owner');
    expect(owner).toMatchObject({
      from: 2024,
      to: 2025,
      reason: { code: 'ownerChanged', params: { day: '2025-03-01' } },
    });
    expect(owner?.indicators).toContain('A01');
    expect(owner?.indicators).not.toContain('E01');
  });

  test('a line counts others than before', () => {
    const lines = programme.lines.map((line) =>
      line.indicator === 'C01'
        ? [
            { ...line, to: 2023 },
            { ...line, from: 2024, breakdowns: line.breakdowns.map(less) },
          ]
        : [line],
    );
    const changed: Programme = { ...programme, lines: lines.flat() };
    const [definition] = seriesBreaks(years.slice(0, 2), { ...asked, programme: changed });
    expect(definition).toMatchObject({
      kind: 'definition',
      indicators: ['C01'],
      reason: { code: 'populationChanged' },
    });
  });

  test('forms of another version of the plan are told', () => {
    const [before, now] = years;
    if (!before || !now) throw new Error('two years');
    expect(seriesBreaks([before, { ...now, versions: [1, 2] }], asked)).toMatchObject([
      { kind: 'definition', reason: { code: 'planChanged', params: { now: '2', before: '1' } } },
    ]);
  });

  test('nothing breaks where nothing changed', () => {
    expect(seriesBreaks(years.slice(0, 2), asked)).toEqual([]);
  });
});

function less<T extends { readonly parts: readonly string[] }>(use: T): T {
  return { ...use, parts: use.parts.slice(1) };
}

describe('reviews', () => {
  const targets = followedTargets(years, asked);
  const counts = followedCounts(years, asked);
  const reviews = phaseReviews(years, { ...asked, targets, counts });

  test('one for each phase that has begun; of the whole plan in its last year, or where it is asked for', () => {
    expect(reviews.map(({ phase, kind, years: of, missing }) => [phase.from, kind, of, missing])).toEqual([
      [2021, 'interim', [2023, 2024, 2025], [2021, 2022]],
      [2026, 'interim', [2026], [2027, 2028, 2029, 2030]],
    ]);
    const whole = phaseReviews(years, { ...asked, targets, counts, phase: { from: 2021, to: 2030 } });
    expect(whole.map(({ kind }) => kind)).toEqual(['final']);
    expect(whole[0]?.activities.find(({ element }) => element === 'G05')?.phases).toMatchObject([
      { value: 17, years: [2023, 2024, 2025, 2026] },
    ]);
  });

  test('targets stand with the last result of their own phase', () => {
    const found = reviews[0]?.targets.find(({ target }) => target.id === 'DN25-4');
    expect(found?.point).toMatchObject({ year: 2025, attainment: { actual: 95, verdict: 'met' } });
    expect(reviews[0]?.targets.some(({ target }) => target.periodTo > 2025)).toBe(false);
  });

  test('a unit of the new list is another than that of the old one with its code', () => {
    const lines = reviews[0]?.units.filter(({ element }) => element === 'G05') ?? [];
    expect(lines.map(({ unit, values, total }) => [unit.list, [...values], total.value])).toEqual([
      [
        '2024',
        [
          [2023, 3],
          [2024, 2],
        ],
        5,
      ],
      [
        '2024',
        [
          [2023, 4],
          [2024, 0],
        ],
        4,
      ],
      ['2026', [[2025, 7]], 7],
    ]);
    expect(reviews[0]?.bodies).toEqual([]);
  });
});

test('a series is called as its unit is in the last year, and stands on every year of the plan', () => {
  const unit = { list: '2024', code: '75', name: 'Đồng Nai', type: 'tỉnh', level: 'province' } as const;
  const none = seriesOf({ ...asked, unit, years: [], missing: [], leftOut: [] });
  expect([none.unit, none.axis.length, none.targets.every(({ points }) => points.length === 0)]).toEqual([
    unit,
    10,
    true,
  ]);
  expect(seriesOf({ ...asked, unit, years, missing: [], leftOut: [] }).unit.list).toBe('2026');
});
