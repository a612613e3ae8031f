import { BaseTree } from '../../../../src/core/attainment/restate/baseTree';
import { key } from '../../../support/ids';
import { unit } from '../../rollup/builders';
import { aggregated, aggregateOf, plainRollUp, type Row } from '../plain';
import { measure } from './places';

const province = unit('75', 'province');
const department = aggregateOf(unit('75.SYT', 'department', '75', 'health'), { A02: 1, A01: 1 });
const plain = plainRollUp({ root: province, whole: { A02: 4, A01: 9 }, communes: { '73101': { A02: 3, A01: 8 } } });
const tree = new BaseTree({ ...plain, units: [...plain.units, department] }, measure);

test('areas, bodies and communes', () => {
  const { top } = tree;
  if (!top) throw new Error('a roll-up has a root');
  expect(tree.areas(top).map((one) => one.unit.code)).toEqual(['73101']);
  expect(tree.bodies(top)).toEqual([department]);
  expect(tree.communes(top).map(({ code }) => code)).toEqual(['73101']);
});

const PAIR = { numerator: 1, denominator: 2 };

test.each<[string, Row, object]>([
  ['both figures', { A02: 1, A01: 2 }, { state: 'whole', figures: { numerator: 1_000_000n, denominator: 2_000_000n } }],
  ['one figure', { A02: 1, A01: null }, { state: 'blank' }],
  ['nothing asked', {}, { state: 'none' }],
  ['what does not apply', { A03: 'x' }, { state: 'whole' }],
])('%s', (_title, row, given) => expect(tree.given(aggregateOf(province, row))).toEqual(given));

test('figures of some of its units', () => {
  const values = new Map([[key('A03'), { ...aggregated(50, 3, 4), pair: PAIR }]]);
  expect(tree.given({ unit: province, values })).toMatchObject({
    state: 'incomplete',
    figures: { numerator: 1_000_000n },
  });
});

test('a unit says nothing for itself where it sent nothing', () => expect(tree.own(department)).toBeUndefined());
