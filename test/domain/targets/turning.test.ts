import { turnedByUnit, turnedText } from '../../../src/domain/targets/turning';
import { unitKey } from '../../../src/domain/territory/unit';
import { area, attained, targetOf } from '../../core/attainment/builders';

const { programme } = targetOf('DN25-4');
const children = (E04: number, E01: number) => ({ E04, E01, G05: 1 });

test('the targets a missing unit can turn, with how far it moves them where its size is known', () => {
  const lastYear = area({ programme, year: 2023 }, [children(1, 90), children(1, 100)]);
  const units = [children(89, 100), undefined];
  const sized = attained('DN25-4', area({ programme, year: 2024 }, units), { lastYear });
  const unsized = attained('DN25-4', area({ programme, year: 2024 }, units));
  const [missing] = sized.outlook?.turning ?? [];
  if (!missing) throw new Error('nobody can turn it');
  const turned = turnedByUnit([sized, unsized]).get(unitKey(missing.unit)) ?? [];
  expect(turned).toHaveLength(2);
  expect(turnedText(turned, 'vi')).toBe(`${sized.target.vi} (50,0 điểm phần trăm); ${sized.target.vi}`);
  expect(turnedByUnit([])).toEqual(new Map());
});
