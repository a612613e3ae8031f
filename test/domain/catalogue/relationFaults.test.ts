import type { IndicatorCode } from '../../../src/domain/ids';
import type { Relation } from '../../../src/domain/catalogue/relation';
import { relationFaults } from '../../../src/domain/catalogue/relationFaults';
import { FaultFinder } from '../../../src/domain/schema/documentFault';
import { faultText } from '../../../src/domain/schema/faultText';
import { plans } from '../../support/plans';

/** What is wrong with the shipped catalogue when these are its relations, in both languages. */
function faultsOf(relations: readonly Relation[]): readonly (readonly unknown[])[] {
  const catalogue = { ...plans().catalogue, relations };
  return relationFaults(catalogue, new FaultFinder(catalogue, 'Danh mục')).map((fault) => [
    fault.path.slice(1),
    faultText(fault, 'vi'),
    faultText(fault, 'en'),
  ]);
}

const partOf = (part: IndicatorCode, whole: IndicatorCode): Relation => ({ kind: 'partOf', part, whole });

test.each<readonly [relation: Relation, path: readonly (string | number)[], vi: string, en: string]>([
  [
    partOf('Z02', 'A01'),
    [0, 'part'],
    'quan hệ thứ 1, ô “phần” nêu chỉ tiêu Z02, danh mục chỉ tiêu không có.',
    'relation number 1, "part" names the indicator Z02, which the catalogue has not.',
  ],
  [
    { kind: 'sameTotal', total: 'B01', lines: ['B02', 'Z03'] },
    [0, 'lines', 1],
    'quan hệ thứ 1, dòng thứ 2 nêu chỉ tiêu Z03, danh mục chỉ tiêu không có.',
    'relation number 1, line number 2 names the indicator Z03, which the catalogue has not.',
  ],
  [
    partOf('A02', 'A02'),
    [0],
    'quan hệ thứ 1 nêu A02 hai lần, một chỉ tiêu không có quan hệ với chính nó.',
    'relation number 1 names A02 twice, and nothing is related to itself.',
  ],
  [
    { kind: 'unionOf', whole: 'F04', of: ['F02', 'F02'] },
    [0],
    'quan hệ thứ 1 nêu F02 hai lần, một chỉ tiêu không có quan hệ với chính nó.',
    'relation number 1 names F02 twice, and nothing is related to itself.',
  ],
  [
    partOf('A03', 'A01'),
    [0, 'part'],
    'quan hệ thứ 1, ô “phần” nêu A03, không phải số đếm hay số tiền.',
    'relation number 1, "part" names A03, which is neither a count nor an amount.',
  ],
  [
    { kind: 'plausibleByPart', lower: 'D01', upper: 'A01', dimension: 'ZZ' },
    [0],
    'quan hệ thứ 1 nêu phân tổ ZZ, danh mục chỉ tiêu không có.',
    'relation number 1 names the breakdown ZZ, which the catalogue has not.',
  ],
  [
    { kind: 'plausibleAtMost', lower: 'C03', upper: 'B01', alike: 'ZZ' },
    [0],
    'quan hệ thứ 1 nêu phân tổ ZZ, danh mục chỉ tiêu không có.',
    'relation number 1 names the breakdown ZZ, which the catalogue has not.',
  ],
  [
    { kind: 'ceiling', figure: 'A01.ZZ1', most: 1 },
    [0, 'figure'],
    'quan hệ thứ 1, ô “số liệu” nêu “ZZ1”, không phân tổ nào có phần này.',
    'relation number 1, "figure" names "ZZ1", a part no breakdown has.',
  ],
  [
    { kind: 'ratioWithin', numerator: 'B01', denominator: 'A02', least: 5, most: 4 },
    [0, 'most'],
    'quan hệ thứ 1, ô “mức cao nhất” (4) nhỏ hơn mức thấp nhất (5).',
    'relation number 1, "most" (4) is below the least (5).',
  ],
])('%j', (relation, path, vi, en) => {
  expect(faultsOf([relation])).toEqual([[path, `Danh mục: ${vi}`, `Danh mục: ${en}`]]);
});

test('no order closes a circle, however long', () => {
  const circle = [partOf('A02', 'A01'), partOf('A04', 'A02'), partOf('A05', 'A04'), partOf('A01', 'A05')];
  expect(faultsOf(circle)).toEqual([
    [
      [3],
      'Danh mục: quan hệ thứ 4 khép thành vòng: A01 nằm trong A05, mà A05 cũng nằm trong A01.',
      'Danh mục: relation number 4 closes a circle: A01 lies within A05, and A05 within A01.',
    ],
  ]);
});

test.each<readonly [string, readonly Relation[]]>([
  ['none at all', []],
  [
    'the limits of a ratio may meet',
    [{ kind: 'ratioWithin', numerator: 'B01', denominator: 'A02', least: 2, most: 2 }],
  ],
  [
    'two ways to the same whole',
    [partOf('F02', 'F04'), partOf('F03', 'F04'), partOf('F04', 'F01'), partOf('F02', 'F01')],
  ],
  ['a part within amounts', [{ kind: 'moneyPart', part: 'K08', whole: 'K00' }]],
])('sound: %s', (_what, relations) => {
  expect(faultsOf(relations)).toEqual([]);
});
