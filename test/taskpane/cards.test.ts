import type { Finding } from '../../src/domain/finding';
import type { Target } from '../../src/domain/targets/target';
import type { Unit } from '../../src/domain/territory/unit';
import type { Attainment } from '../../src/domain/targets/verdict';
import { verdictCards } from '../../src/taskpane/actions/cards';
import { findingGroups, findingKinds } from '../../src/taskpane/actions/findingGroups';
import { en } from '../../src/taskpane/strings/en';
import { vi } from '../../src/taskpane/strings/vi';
import { programmeOf } from '../../src/taskpane/actions/setting';
import { catalogue, plans } from '../support/plans';

const unit: Unit = { list: '2024', code: '735', name: 'Vĩnh Cửu', type: 'huyện', level: 'district' };
const percent = programmeOf(plans(), 'dong-nai-2021-2030').targets.find(
  ({ comparator, valueUnit }) => comparator === '>' && valueUnit === '%',
) as Target;
const growth = programmeOf(plans(), 'dong-nai-2021-2030').targets.find(
  ({ comparator }) => comparator === 'increase>=',
) as Target;

const attainment = (change: Partial<Attainment>): Attainment => ({
  target: percent,
  unit,
  numerator: 5996,
  denominator: 10000,
  actual: 59.96,
  gap: 59.96 - (percent.value ?? 0),
  needed: 5,
  measuredIn: { kind: 'percent', words: { vi: '%', en: '%' } },
  ofPlan: null,
  verdict: 'notMet',
  provisional: true,
  coverage: { reported: 5, expected: 10 },
  ...change,
});

const card = (change: Partial<Attainment>) =>
  verdictCards([attainment(change)], '735', { language: 'vi', strings: vi, catalogue: catalogue() })[0];

describe('verdict cards', () => {
  it('never round a result over the limit', () => {
    const value = percent.value ?? 0;
    expect(card({ actual: value - 0.04, gap: -0.04 })?.actual).toBe(`${String(value - 0.04).replace('.', ',')}%`);
    expect(card({ actual: value - 0.04, gap: -0.04 })?.distance).toBe('thiếu 0,04 điểm %, cần thêm 5');
  });

  it.each([
    ['met', '✓'],
    ['notMet', '✗'],
    ['pending', '◔'],
    ['insufficientData', '?'],
    ['notApplicable', '–'],
  ] as const)('show %s by a sign as well as by words', (verdict, mark) => {
    expect(card({ verdict })?.mark).toBe(mark);
  });

  it('say why there is no result instead of drawing one', () => {
    const shown = card({
      actual: null,
      gap: null,
      needed: null,
      verdict: 'insufficientData',
      reason: 'nothingReported',
    });
    expect([shown?.actual, shown?.distance, shown?.bar]).toEqual([undefined, undefined, undefined]);
    expect(shown?.note).toMatch(/Chưa đơn vị nào báo cáo/);
  });

  it('say of a met target beyond what is asked that it is exceeded', () => {
    expect(card({ verdict: 'met', gap: 2 })?.said).toBe('Vượt mục tiêu');
    expect(card({ verdict: 'met', gap: 0 })?.said).toBe('Đạt');
  });

  it.each([
    [4.46, 'Năm 2023: 55,5%; tăng 4,5 điểm %'],
    [-1, 'Năm 2023: 55,5%; giảm 1,0 điểm %'],
    [0, 'Năm 2023: 55,5%; không đổi'],
  ])('say how far the result is from last year’s: %d', (change, said) => {
    const lastYear = { year: 2023, numerator: 555, denominator: 1000, actual: 55.5, change, provisional: false };
    expect(card({ lastYear })?.lastYear).toBe(said);
  });

  it('name the base year of a growth target', () => {
    expect(card({ target: growth, actual: null, gap: null })?.goal).toBe(
      `tăng ít nhất ${growth.value}% so với năm ${growth.baseYear}`,
    );
  });

  it('show only the unit asked for, and speak English when asked', () => {
    expect(verdictCards([attainment({})], '75', { language: 'vi', strings: vi, catalogue: catalogue() })).toEqual([]);
    expect(
      verdictCards([attainment({})], '735', { language: 'en', strings: en, catalogue: catalogue() })[0]?.coverage,
    ).toBe('5/10 units reported');
  });

  it('keep the bar within its scale', () => {
    const bar = card({ actual: 130, gap: 40 })?.bar;
    expect(bar).toEqual({ actual: 130, goals: [percent.value], most: 130 });
  });

  it('show what is to stay low against its limit, and two limits as two', () => {
    const low = { ...percent, comparator: '<=' as const, value: 2 };
    expect(card({ target: low, actual: 1.6, gap: -0.4, needed: 0, verdict: 'met' })?.bar).toEqual({
      actual: 1.6,
      goals: [2],
      most: 2.5,
    });
    const range = { ...percent, comparator: 'between' as const, value: 20, valueTo: 40 };
    expect(card({ target: range, actual: 30, gap: 0, verdict: 'met' })?.bar?.goals).toEqual([20, 40]);
  });

  it.each([
    ['<=', 0.4, -3, 'notMet', 'cao hơn 0,4 điểm %, cần giảm 3'],
    ['<=', -0.4, 0, 'met', 'thấp hơn 0,4 điểm %'],
    ['between', 0, 0, 'met', 'trong mức'],
    ['>=', 2.3, 0, 'met', 'vượt 2,3 điểm %'],
    ['>', 0, 1, 'notMet', 'vừa đúng mức, cần thêm 1'],
  ] as const)('%s, gap %d: words that fit the side', (comparator, gap, needed, verdict, words) => {
    const target = { ...percent, comparator, value: 20, valueTo: 40 };
    expect(card({ target, gap, needed, verdict })?.distance).toBe(words);
  });

  it('say the result in percent of the plan, and how where less is better', () => {
    expect(card({ ofPlan: 103.84 })?.ofPlan).toBe('103,8% kế hoạch');
    const low = { ...percent, comparator: '<' as const };
    expect(card({ target: low, ofPlan: 80 })?.ofPlan).toContain('mục tiêu ÷ thực hiện');
    expect(card({ ofPlan: null })?.ofPlan).toBeUndefined();
  });
});

describe('findings', () => {
  const finding = (
    severity: Finding['severity'],
    element: Finding['element'],
    rule: Finding['rule'] = 'V04',
    variant = '',
  ): Finding => ({
    rule,
    variant,
    severity,
    element,
    place: { file: '', sheet: 'S', cell: 'A1' },
    params: {},
  });

  it('are grouped by severity, then by section in form order', () => {
    const groups = findingGroups(
      [
        finding('warning', 'E01'),
        finding('error', 'K00'),
        finding('error', ''),
        finding('error', 'A01.LH02'),
        finding('error', 'A02'),
      ],
      catalogue(),
    );
    expect(
      groups.map(({ severity, count, sections }) => [severity, count, sections.map(({ section }) => section?.id)]),
    ).toEqual([
      ['error', 4, [undefined, 'A', 'K']],
      ['warning', 1, ['E']],
    ]);
  });

  it('of one check and sentence stand together', () => {
    const kinds = findingKinds([
      finding('warning', 'E01', 'V20'),
      finding('warning', 'E02'),
      finding('warning', 'E03', 'V20'),
    ]);
    expect(kinds.map((kind) => kind.map(({ element }) => element))).toEqual([['E01', 'E03'], ['E02']]);
  });
});
