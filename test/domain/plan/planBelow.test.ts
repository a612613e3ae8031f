import { OWN_SINCE } from '../../../src/domain/catalogue/ownRows';
import type { Catalogue, Indicator } from '../../../src/domain/catalogue/indicator';
import { otherPopulation, planBelow, PlansBelow } from '../../../src/domain/plan/planBelow';
import { populationsText } from '../../../src/domain/plan/populationText';
import type { Programme } from '../../../src/domain/plan/programme';
import { treeOf, type UnitTree } from '../../../src/domain/territory/tree';
import type { Unit } from '../../../src/domain/territory/unit';
import { catalogue, findProgramme } from '../../support/plans';

const shipped = (id: string): Programme => {
  const plan = findProgramme(id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};
const YEAR = 2021;
const unit = (code: string, parent?: string): Unit => ({
  list: '2021',
  code,
  name: code,
  type: 'xã',
  level: 'commune',
  kind: 'commune',
  ...(parent === undefined ? {} : { parent }),
});
const tree = (...codes: readonly string[]): UnitTree =>
  treeOf(
    '2021',
    codes.map((code) => unit(code)),
    [],
  );
const upper = { programme: shipped('dong-nai-2021-2030'), catalogue: catalogue() };
const below = (lower: Programme, units = tree('867'), known: Catalogue = catalogue()) =>
  planBelow({ programme: lower, catalogue: known }, { upper, year: YEAR, tree: units });

test('the lines of the plan above, of whom the plan below asks', () => {
  const plan = below(shipped('sa-dec-2021'));
  const line = (of: Programme, code: string) => of.lines.find(({ indicator }) => indicator === code);
  expect(plan.joint.lines).toHaveLength(upper.programme.lines.length);
  expect(line(plan.joint, 'C01')?.owner).toEqual(line(shipped('sa-dec-2021'), 'C01')?.owner);
  expect(line(plan.joint, 'C01')?.breakdowns[0]?.parts).toEqual(line(upper.programme, 'C01')?.breakdowns[0]?.parts);
  expect(plan.joint.departments).toBe(shipped('sa-dec-2021').departments);
  expect(plan.shared).toContain('C01');
  expect(plan.shared).not.toContain('C07');
  expect(plan.asOf).toBe('2021-10-31');
});

test.each([
  ['without public servants', 'sa-dec-2021', 'C01', 'Thành phố Sa Đéc 2021: không gồm công chức'],
  ['not asked at all', 'sa-dec-2021', 'C07', 'Thành phố Sa Đéc 2021: không hỏi'],
  ['with parts that only the plan below has', 'cao-lanh-2021-2030', 'D05', /^Huyện Cao Lãnh 2021–2030: .*gồm cả/],
  ['the same', 'sa-dec-2021', 'E01', ''],
] as const)('an indicator counted otherwise: %s', (_, id, indicator, words) => {
  const found = otherPopulation(below(shipped(id)), indicator, YEAR);
  const said = populationsText(found && [found], catalogue(), 'vi');
  if (typeof words === 'string') expect(said).toBe(words);
  else expect(said).toMatch(words);
});

test('an own indicator is shared where both plans mean the same by its code', () => {
  const own = (vi: string): Indicator => {
    const [like] = catalogue().indicators.filter(({ type }) => type === 'count');
    if (!like) throw new Error('no count');
    return { ...like, code: 'Z01', vi, since: OWN_SINCE };
  };
  const withOwn = (vi: string) => ({ ...catalogue(), indicators: [...catalogue().indicators, own(vi)] });
  const asking = (plan: Programme): Programme => ({
    ...plan,
    lines: [...plan.lines, { indicator: 'Z01', breakdowns: [], owner: { rule: 'self' }, required: false }],
  });
  const shared = (name: string) =>
    planBelow(
      { programme: asking(shipped('sa-dec-2021')), catalogue: withOwn(name) },
      { upper: { programme: asking(upper.programme), catalogue: withOwn('Số lớp') }, year: YEAR, tree: tree('867') },
    ).shared;
  expect(shared('Số lớp')).toContain('Z01');
  expect(shared('Số trẻ')).not.toContain('Z01');
});

test('the nearest plan asks a unit that has sent nothing, its own form one that has', () => {
  const district = below(shipped('cao-lanh-2021-2030'), tree('873', '30076', '30079'));
  const commune = below({ ...shipped('sa-dec-2021'), id: 'xa-2021' }, tree('30076'));
  const plans = new PlansBelow([district, commune]);
  expect(plans.asking(unit('30076'))).toBe(commune);
  expect(plans.asking(unit('30079'))).toBe(district);
  expect(plans.asking(unit('30076'), { askedBy: district.programme.id })).toBe(district);
  expect(plans.asking(unit('30076'), {})).toBeUndefined();
  expect(plans.asking(unit('99999'))).toBeUndefined();
  expect(plans.find(undefined)).toBeUndefined();
});
