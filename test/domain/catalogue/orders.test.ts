import { figuresOf, ordersOf, relationsOf } from '../../../src/domain/catalogue/orders';
import type { Relation } from '../../../src/domain/catalogue/relation';

const poor = { vi: 'số hộ nghèo', en: 'poor households' };
const all = { vi: 'số hộ', en: 'households' };

const relations: readonly Relation[] = [
  { kind: 'unionOf', whole: 'P04', of: ['P02', 'P03'] },
  { kind: 'partOf', part: 'P02', whole: 'P01', onSheet: { part: poor, whole: all } },
  { kind: 'bothOf', both: 'P05', of: ['P02', 'P03'], scope: 'P01' },
  { kind: 'participations', persons: 'P07', participations: 'P08' },
  { kind: 'firstTime', firstTime: 'P06', persons: 'P07' },
  { kind: 'needs', figure: 'P06', needs: 'P09' },
  { kind: 'moneyPart', part: 'M02', whole: 'M01' },
];

test('orders come as stated, then as they follow, each pair once and with the words stated', () => {
  expect(ordersOf(relations).map(({ lower, upper, by }) => `${lower} ${upper} ${by}`)).toEqual([
    'P02 P01 partOf',
    'P07 P08 participations',
    'P06 P07 firstTime',
    'M02 M01 moneyPart',
    'P02 P04 partOf',
    'P03 P04 partOf',
    'P05 P02 partOf',
    'P05 P03 partOf',
    'P03 P01 partOf',
  ]);
  expect(ordersOf(relations)[0]?.onSheet).toEqual({ lower: poor, upper: all });
});

test('the words of each side go with it', () => {
  const [persons, times] = [poor, all];
  const words = ordersOf([
    { kind: 'participations', persons: 'P07', participations: 'P08', onSheet: { persons, participations: times } },
    { kind: 'firstTime', firstTime: 'P06', persons: 'P07', onSheet: { firstTime: times, persons } },
  ]).map(({ onSheet }) => onSheet);
  expect(words).toEqual([
    { lower: persons, upper: times },
    { lower: times, upper: persons },
  ]);
});

test('relations of one kind', () => {
  expect(relationsOf(relations, 'firstTime').map(({ persons }) => persons)).toEqual(['P07']);
  expect(relationsOf(relations, 'ceiling')).toEqual([]);
});

test.each<readonly [relation: Relation, figures: readonly string[]]>([
  [
    { kind: 'bothOf', both: 'P05', of: ['P02', 'P03'], scope: 'P01' },
    ['P05 both', 'P02 of 0', 'P03 of 1', 'P01 scope'],
  ],
  [{ kind: 'ceiling', figure: 'P01.DT1', kinds: ['commune'], most: 1 }, ['P01.DT1 figure']],
  [{ kind: 'plausibleByPart', lower: 'P02', upper: 'P01', dimension: 'DT', onlyWord: 'x' }, ['P02 lower', 'P01 upper']],
])('figures of %j', (relation, figures) => {
  expect(figuresOf(relation).map(([figure, path]) => [figure, ...path].join(' '))).toEqual(figures);
});
