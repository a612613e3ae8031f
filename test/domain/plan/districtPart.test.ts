import { addsToPart, districtParts, isPartCode, owesPart } from '../../../src/domain/plan/districtPart';
import { elementsOf } from '../../../src/domain/plan/elements';
import { reporterOf } from '../../../src/domain/plan/reporter';
import type { Programme } from '../../../src/domain/plan/programme';
import type { Unit } from '../../../src/domain/territory/unit';
import { formOfPart } from '../../../src/domain/catalogue/withRole';
import { catalogue, findProgramme } from '../../support/plans';

const DISTRICT: Unit = { list: '2024', code: '474', name: 'Huế', type: 'thành phố', level: 'district', parent: '46' };
const partly = (districtPart?: Programme['districtPart']): Pick<Programme, 'districtPart'> =>
  districtPart === undefined ? {} : { districtPart };

test('each district has a part of its own below it, where the plan has such parts', () => {
  const commune: Unit = { ...DISTRICT, code: '19750', level: 'commune', parent: '474', kind: 'commune' };
  const part = {
    list: '2024',
    code: '474.UBND',
    name: 'thành phố Huế (phần của thành phố)',
    type: '',
    level: 'department',
    parent: '474',
    kind: 'district',
  } as const;
  expect(districtParts(partly({ clause: 'V.1' }), [DISTRICT, commune])).toEqual([part]);
  expect(districtParts(partly(), [DISTRICT])).toEqual([]);
  expect(reporterOf(part)).toEqual({ kind: 'district', tier: 'district' });
});

test.each([
  ['474.UBND', true],
  ['46.UBND', false],
  ['474.PYT', false],
  ['474', false],
])('%s is the code of a part: %s', (code, expected) => {
  expect(isPartCode(partly({ clause: 'V.1' }), code)).toBe(expected);
  expect(isPartCode(partly(), code)).toBe(false);
});

test.each([
  [undefined, 2024, false],
  [2025, 2024, false],
  [2025, 2025, true],
  [2025, 2026, true],
])('expected from %s on, in %i: %s', (owedFrom, year, expected) => {
  const plan = partly({ clause: 'V.1', ...(owedFrom === undefined ? {} : { owedFrom }) });
  expect(owesPart(plan, year)).toBe(expected);
});

test.each<[string, number, readonly string[], readonly string[]]>([
  [
    'thua-thien-hue-2024',
    2024,
    ['C09', 'G07', 'H01', 'I01', 'K03', 'L01', 'L05', 'L06'],
    ['A01', 'A07', 'C03', 'E01', 'K07'],
  ],
  ['dong-nai-2021-2030', 2024, ['C09', 'G04', 'H06', 'I02', 'K03', 'L05'], ['A01', 'D05', 'F01', 'L01', 'K08']],
  ['cao-lanh-2021-2030', 2023, ['C09', 'G09', 'K03'], ['A01', 'L01', 'C01']],
  ['sa-dec-2021', 2021, ['C09', 'G07', 'K03'], ['A01', 'C02']],
])('%s asks of a district in %i what it did itself, and nothing that communes count', (id, year, asked, others) => {
  const programme = findProgramme(id);
  const form = formOfPart(catalogue())?.id;
  if (!programme || form === undefined) throw new Error('a plan and its form');
  const key = { programme, catalogue: catalogue(), form, year, asOf: `${year}-11-30` };
  const codes = new Set(
    elementsOf({ ...key, reporter: { kind: 'district', tier: 'district' } }).map(({ indicator }) => indicator.code),
  );
  expect(asked.filter((code) => !codes.has(code as never))).toEqual([]);
  expect(others.filter((code) => codes.has(code as never))).toEqual([]);
  expect(addsToPart(programme, 'C09')).toBe(true);
});
