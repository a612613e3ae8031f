import { asksOfEach, askedOf, hasToReach, outcomeCounts, outcomeOf, sumOf } from '../../../src/domain/targets/each';
import { eachResultText, eachText } from '../../../src/domain/targets/eachText';
import type { Target } from '../../../src/domain/targets/target';
import type { Attainment, EachAttainment } from '../../../src/domain/targets/verdict';
import type { UnitLevel } from '../../../src/domain/territory/unit';
import { catalogue, findProgramme } from '../../support/plans';

const plan = findProgramme('sa-dec-2021');
const [target] = plan?.targets ?? [];
if (!target) throw new Error('no target');

const allocated = [
  { unit: '26001', value: 0.1 },
  { unit: '26002', name: 'xã B', value: 0.2 },
];

test('who has to reach a target', () => {
  const has = (each: Target['each'], level: UnitLevel): boolean =>
    hasToReach({ ...(each ? { each } : {}) }, { code: '1', level });
  expect(has('commune', 'commune')).toBe(true);
  expect(has('commune', 'province')).toBe(false);
  expect(has('district', 'cluster')).toBe(true);
  expect(has(undefined, 'commune')).toBe(false);
  expect(hasToReach({ each: 'district', allocated }, { code: '26001', level: 'commune' })).toBe(true);
  expect(hasToReach({ allocated }, { code: '26003', level: 'commune' })).toBe(false);
  expect([asksOfEach({}), asksOfEach({ allocated }), asksOfEach({ each: 'facility' })]).toEqual([false, true, true]);
});

test('what is asked of some units is the sum of their values, without binary fractions', () => {
  expect(sumOf(allocated)).toBe(0.3);
  const of = (...codes: string[]) => askedOf({ ...target, allocated }, new Set(codes))?.value;
  expect([of('26002'), of('26001', '26002', '1'), of('1')]).toEqual([0.2, 0.3, undefined]);
  expect(askedOf({ ...target, each: 'commune' }, new Set())).toEqual(target);
});

const attainment = (more: Partial<Attainment>, name = 'A'): Attainment => ({
  target,
  unit: { list: '2026', code: name, name, type: 'xã', level: 'commune' },
  numerator: 2,
  denominator: 3,
  actual: 66.666,
  measuredIn: { kind: 'percent', words: { vi: '%', en: '%' } },
  gap: -13.3,
  needed: 1,
  ofPlan: null,
  verdict: 'notMet',
  provisional: false,
  coverage: { reported: 1, expected: 1 },
  ...more,
});

test.each([
  [{ verdict: 'met' }, 'reached'],
  [{ verdict: 'notMet' }, 'notReached'],
  [{ verdict: 'pending' }, 'notReached'],
  [{ verdict: 'insufficientData', reason: 'nothingReported' }, 'unknown'],
  [{ verdict: 'insufficientData', reason: 'notCollected' }, 'exempt'],
  [{ verdict: 'notApplicable' }, 'exempt'],
  [{ verdict: 'met', provisional: true }, 'unknown'],
  [
    { verdict: 'notMet', provisional: true, bounds: { lowest: 0, highest: 1, assumption: 'none', settled: true } },
    'notReached',
  ],
] as const)('%j is %s', (more, outcome) => {
  expect(outcomeOf(attainment(more))).toBe(outcome);
});

const each: readonly EachAttainment[] = [
  { outcome: 'reached', attainment: attainment({ verdict: 'met' }, 'A') },
  { outcome: 'notReached', attainment: attainment({}, 'B') },
  { outcome: 'unknown', attainment: attainment({}, 'C') },
  { outcome: 'exempt', attainment: attainment({}, 'D') },
];

test('counts who did what, and says which', () => {
  expect(outcomeCounts(each)).toEqual({ reached: 1, notReached: 1, unknown: 1, exempt: 1 });
  const whole = attainment({ target: { ...target, each: 'commune' }, each });
  const counts = '1/3 xã, phường đạt; 1 chưa đạt (xã B); 1 chưa biết (xã C); 1 không áp dụng';
  expect(eachText(whole, 'vi', catalogue())).toBe(`${target.vi}: ${counts} (mức từ 80% trở lên).`);
  expect(eachText(attainment({ target: { ...target, each: 'commune', allocated }, each }), 'vi', catalogue())).toBe(
    `Theo mức giao: ${counts}.`,
  );
  expect(eachText(attainment({}), 'vi', catalogue())).toBe('');
  const many = Array.from({ length: 12 }, (_, at): EachAttainment => ({
    outcome: 'unknown',
    attainment: attainment({}, String(at)),
  }));
  expect(eachText({ ...whole, each: many }, 'en', catalogue())).toContain('Xã 9 and 2 more');
});

test('a result with its figures', () => {
  expect(eachResultText(attainment({}))).toBe('66,7% (2/3)');
  expect(eachResultText(attainment({ denominator: null, actual: 2 }))).toBe('2');
  expect(eachResultText(attainment({ actual: null }))).toBe('–');
});
