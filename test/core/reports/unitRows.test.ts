import { orderedUnits } from '../../../src/core/reports/unitRows';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { argsFor, candidate, filled, smallTree } from '../rollup/builders';
import { smallRollUp } from './province';

test('units that report stand in tree order, departments last', () => {
  const { rows } = orderedUnits(smallRollUp());
  expect(rows.map(({ unit, parentName, sumsUp }) => [unit.code, parentName, sumsUp])).toEqual([
    ['73101', 'huyện U731', false],
    ['73102', 'huyện U731', false],
    ['73201', 'huyện U732', false],
    ['75.SGDDT', 'tỉnh U75', false],
  ]);
});

test('the rows below each unit that only sums up lie together', () => {
  const { sums } = orderedUnits(smallRollUp());
  expect(sums.map(({ aggregate, from, to }) => [aggregate.unit.code, from, to])).toEqual([
    ['75', 0, 3],
    ['731', 0, 1],
    ['732', 2, 2],
  ]);
});

test('where nobody has reported there is no range', () => {
  const { rows, sums } = orderedUnits(rollUp(argsFor(smallTree(), [])));
  expect(rows).toEqual([]);
  expect(sums.every(({ from, to }) => to < from)).toBe(true);
});

test('the order is that of the codes, not of the files', () => {
  const tree = smallTree();
  const forms = [...tree.reporting].reverse().map((unit) => candidate(filled(unit, { H03: 1 })));
  const { rows } = orderedUnits(rollUp(argsFor(tree, forms)));
  expect(rows.map(({ unit }) => unit.code)).toEqual(['73101', '73102', '73201', '73202', '75.SGDDT', '75.SYT']);
});
