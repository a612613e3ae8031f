import { nameBlock, planText } from '../../../src/domain/plan/nameBlock';
import { programmeOf, unit } from '../../core/rollup/builders';

const programme = programmeOf('dong-nai-2021-2030');
const root = { ...unit('75', 'province'), name: 'Đồng Nai' };
const of = (year: number, one = root, plan = programme) => ({ programme: plan, rollUp: { root: one, year } });

const clusterOf = (id: string): Parameters<typeof nameBlock>[0] => {
  const plan = programmeOf(id);
  return of(2025, { ...unit(plan.unit.code, 'cluster'), name: 'thuộc huyện Cao Lãnh cũ' }, plan);
};

describe('who issues a summary or report', () => {
  test.each<[string, Parameters<typeof nameBlock>[0], object]>([
    [
      'the province’s, until 2/2025',
      of(2024),
      { above: 'Ủy ban nhân dân tỉnh Đồng Nai', agency: 'Sở Lao động - Thương binh và Xã hội', signatory: 'GIÁM ĐỐC' },
    ],
    ['the province’s, from 3/2025', of(2025), { agency: 'Sở Y tế', signatory: 'GIÁM ĐỐC' }],
    [
      'a district’s own',
      of(2024, { ...unit('731', 'district'), name: 'Vĩnh Cửu' }),
      { agency: 'Ủy ban nhân dân huyện Vĩnh Cửu', signatory: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', place: 'Vĩnh Cửu' },
    ],
    [
      'that of communes of a district that is gone, dated where the agency above sits',
      clusterOf('cao-lanh-2021-2030'),
      { above: 'Ủy ban nhân dân tỉnh Đồng Tháp', agency: 'Sở Y tế', place: 'Đồng Tháp' },
    ],
  ])('%s', (_name, asked, expected) => {
    expect(nameBlock(asked)).toMatchObject(expected);
  });

  test('a People’s Committee stands alone', () => {
    const plan = programmeOf('sa-dec-2021');
    const block = nameBlock(of(2021, { ...unit(plan.unit.code, 'district'), name: 'Sa Đéc' }, plan));
    expect(block.agency === block.above).toBe(false);
  });

  test('the plan is named by its number and day where it has them', () => {
    expect(planText({ programme })).toBe('Kế hoạch số 8994/KH-UBND ngày 29/07/2021 của Ủy ban nhân dân tỉnh Đồng Nai');
    const without = programmeOf('sa-dec-2021');
    expect(planText({ programme: without })).toBe(without.name);
  });
});
