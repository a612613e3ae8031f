import type { Catalogue } from '../../../src/domain/catalogue/indicator';
import { isInput } from '../../../src/domain/plan/computeValues';
import { elementsOf, type FormKey } from '../../../src/domain/plan/elements';
import { FormShapeCache } from '../../../src/domain/plan/formShape';
import { hasLightShape, isLightByPlan, shapedElements } from '../../../src/domain/plan/lightShape';
import type { Programme } from '../../../src/domain/plan/programme';
import { targetsOf } from '../../../src/domain/targets/targetsOf';
import { measureOf } from '../../../src/domain/targets/measure';
import { changed } from '../../support/assets';
import { catalogue, findProgramme, programmes } from '../../support/plans';

const plan = findProgramme('dong-nai-2021-2030') as Programme;

const caoLanh = findProgramme('cao-lanh-2021-2030') as Programme;

function keyOf(parts: Partial<FormKey> = {}): FormKey {
  const commune = { kind: 'commune', tier: 'commune' } as const;
  const form = { programme: plan, catalogue: catalogue(), form: '01/CTXH-X', reporter: commune } as const;
  return { ...form, year: 2027, asOf: '2027-11-30', ...parts };
}

const light = (parts: Partial<FormKey> = {}) => shapedElements(keyOf({ ...parts, light: true }));
const inputs = (specs: ReturnType<typeof light>) => specs.filter(isInput).map(({ key }) => key);
const lineOf = (code: string) => plan.lines.findIndex(({ indicator }) => indicator === code);
const asking = (code: string, member: 'askAlways' | 'askNever', tier: string) =>
  changed(plan, ['lines', lineOf(code), member], [tier]) as Programme;

test('a commune of 2027 is asked 11 figures where the full form asks 99', () => {
  const needed = ['A01.LH01', 'A02.LH01', 'A04.LH01', 'A07', 'C01', 'C05', 'E01', 'E04', 'F01', 'F04', 'L02'];
  expect(inputs(light())).toEqual(needed);
  expect(shapedElements(keyOf()).filter(isInput)).toHaveLength(99);
});

test('the light shape of every plan and year has what the targets on the full form are measured by', () => {
  const missing = programmes().flatMap((programme) =>
    [programme.years.from, programme.years.to].flatMap((year) => {
      const key = keyOf({ programme, year, asOf: `${year}-11-30` });
      const [full, kept] = [elementsOf(key), new Set(light(key).map((spec) => spec.key))];
      const has = (one: string) => full.some((spec) => spec.key === one);
      return targetsOf(programme, year).flatMap((target) => {
        const { numerator, denominator } = measureOf(target, catalogue(), has);
        return [numerator, denominator].filter((one) => one !== undefined && has(one) && !kept.has(one));
      });
    }),
  );
  expect(missing).toEqual([]);
});

test('a target whose rate has no line of its own still has both its figures', () => {
  const lines = plan.lines.filter(({ indicator }) => indicator !== 'C06');
  const targets = plan.targets.filter(({ id }) => id === 'DN30-2');
  expect(inputs(light({ programme: { ...plan, lines, targets } }))).toEqual(['C01', 'C05', 'L02']);
});

test('what is asked only where there is another figure brings that figure', () => {
  const at = catalogue().indicators.findIndex(({ code }) => code === 'A07');
  expect(inputs(light())).not.toContain('G05');
  const tied = changed(catalogue(), ['indicators', at, 'onlyWhere'], 'G05') as Catalogue;
  expect(inputs(light({ catalogue: tied }))).toContain('G05');
});

test('a total without its parts is typed and says what it counts; a total of one part is asked as the part', () => {
  const total = light().find(({ key }) => key === 'C01');
  expect([total?.computed, total?.counts]).toEqual([
    undefined,
    'cán bộ; công chức; viên chức; nhân viên; cộng tác viên',
  ]);
  expect(light().find(({ key }) => key === 'A01')?.computed).toEqual({ rule: 'sum', of: ['A01.LH01'] });
});

test('a base year asks what a later target grows from', () => {
  const from2025 = plan.targets.filter(({ baseYear, periodFrom }) => baseYear === 2025 && periodFrom > 2025);
  expect(from2025.length).toBeGreaterThan(0);
  const asked = inputs(light({ year: 2025, asOf: '2025-11-30' }));
  expect(asked).toEqual(expect.arrayContaining(['F01', 'F04']));
});

test('what the plan asks always stands in both shapes, with its parts; what it asks never in none', () => {
  const always = asking('E02', 'askAlways', 'commune');
  expect(inputs(light({ programme: always }))).toContain('E02');
  expect(inputs(light({ programme: asking('E02', 'askAlways', 'department') }))).not.toContain('E02');
  const split = inputs(light({ programme: asking('C01', 'askAlways', 'commune') }));
  expect(split).toEqual(expect.arrayContaining(['C01.NS1', 'C01.NS5']));
  expect(split).not.toContain('C01');
  const never = asking('F01', 'askNever', 'commune');
  const full = shapedElements(keyOf({ programme: never })).map(({ key }) => key);
  // Its rates go with it.
  expect(full.filter((key) => /^F0[156]/.test(key))).toEqual([]);
});

test('a form without anything a target needs, of a district or of a campaign has no light shape', () => {
  const others: Partial<FormKey>[] = [
    { programme: caoLanh, form: '02a/CTXH-N', reporter: { kind: 'police', tier: 'department' } },
    { form: '02b/CTXH-H', reporter: { kind: 'other', tier: 'district' } },
    { form: '04/CTXH-25/3' },
  ];
  expect(others.map((parts) => hasLightShape(keyOf(parts)))).toEqual([false, false, false]);
  for (const parts of others) expect(light(parts)).toEqual(elementsOf(keyOf(parts)));
});

test.each([
  [undefined, 'commune', 2027, false],
  [{ from: 2028 }, 'commune', 2027, false],
  [{ from: 2027 }, 'commune', 2027, true],
  [{ from: 2027 }, 'district', 2027, false],
  [{ from: 2026, by: ['commune'] as const }, 'department', 2027, false],
])('a plan with %j hands a %s of %i the light shape: %s', (given, tier, year, is) => {
  expect(isLightByPlan(given ? { light: given } : {}, tier, year)).toBe(is);
});

test('the cache keeps the shapes apart', () => {
  const shapes = new FormShapeCache();
  expect(shapes.of(keyOf()).specs.length).toBeGreaterThan(shapes.of(keyOf({ light: true })).specs.length);
});
