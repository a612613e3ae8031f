import { areaAddress, parseArea } from '../../../../src/core/sheet/address';
import type { ConditionalFormatModel, SheetModel } from '../../../../src/core/sheet/model';
import { groupConditions } from '../../../../src/workbench/grid/convert/groupConditions';
import { LossCount } from '../../../../src/workbench/grid/convert/losses';
import { conditionsFromGrid } from '../../../../src/workbench/grid/convert/rulesFromGrid';
import { conditionsToGrid } from '../../../../src/workbench/grid/convert/rulesToGrid';
import { keepOf } from '../../../../src/workbench/grid/convert/sheetFromGrid';
import { shiftedKeep } from '../../../../src/workbench/grid/keepShift';
import { modelBundle } from '../../../../src/workbench/grid/modelBundle';

const RED = { fill: 'FF0000' };
const BLUE = { fill: '0000FF' };
const area = (words: string) => parseArea(words) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const rule = (words: string, formula: string, style = RED): ConditionalFormatModel => ({
  type: 'formula',
  area: area(words),
  formula,
  style,
});
const bar = (words: string): ConditionalFormatModel => ({ type: 'dataBar', area: area(words), color: '00FF00' });
const shown = (...rules: readonly ConditionalFormatModel[]) =>
  groupConditions(rules).map(({ rule: { type, ...rest }, areas }) => [
    areas.map((one) => areaAddress(one)).join(' '),
    'formula' in rest ? rest.formula : type,
  ]);

test.each<[string, readonly ConditionalFormatModel[], readonly (readonly string[])[]]>([
  [
    'one rule a cell is one rule',
    [rule('F9', 'F9<0'), rule('F10', 'F10<0'), rule('F12', 'F12<0')],
    [['F9:F10 F12', 'F9<0']],
  ],
  ['in any order, from the highest', [rule('F10', 'F10<$A$1'), rule('F9', 'F9<$A$1')], [['F9:F10', 'F9<$A$1']]],
  ['the same twice adds nothing', [rule('F9', 'F9<0'), rule('F9', 'F9<0')], [['F9', 'F9<0']]],
  [
    'another formula stands alone',
    [rule('F9', 'F9<0'), rule('F10', 'F9<0')],
    [
      ['F9', 'F9<0'],
      ['F10', 'F9<0'],
    ],
  ],
  [
    'another column stands alone',
    [rule('F9', 'F9<0'), rule('G9', 'G9<0')],
    [
      ['F9', 'F9<0'],
      ['G9', 'G9<0'],
    ],
  ],
  ['text is no reference', [rule('F9', 'F9="F9"'), rule('F10', 'F10="F9"')], [['F9:F10', 'F9="F9"']]],
  [
    'a rule between that looks otherwise keeps its turn',
    [rule('F9', 'F9<0'), rule('F9:F20', 'F9<5', BLUE), rule('F10', 'F10<0')],
    [
      ['F9', 'F9<0'],
      ['F9:F20', 'F9<5'],
      ['F10', 'F10<0'],
    ],
  ],
  [
    'one between that lies elsewhere, or looks the same, does not',
    [rule('F9', 'F9<0'), rule('H9', 'H9<5', BLUE), rule('F9:F20', 'F9>99'), rule('F10', 'F10<0')],
    [
      ['F9:F10', 'F9<0'],
      ['H9', 'H9<5'],
      ['F9:F20', 'F9>99'],
    ],
  ],
  [
    'bars measure their own area',
    [bar('A1:A2'), bar('A3:A4'), bar('A1:A2')],
    [
      ['A1:A2', 'dataBar'],
      ['A3:A4', 'dataBar'],
    ],
  ],
])('%s', (_title, rules, groups) => {
  expect(shown(...rules)).toEqual(groups);
});

test('twenty thousand fragments are a handful of rules', () => {
  const rules = Array.from({ length: 20_000 }, (_none, at) => {
    const cell = `${'FG'[at % 2] ?? ''}${9 + (at % 102)}`;
    return rule(cell, `${cell}<0`, at % 3 === 0 ? BLUE : RED);
  });
  expect(groupConditions(rules).length).toBeLessThan(250);
});

const sheetOf = (conditionalFormats: readonly ConditionalFormatModel[]): SheetModel => ({
  ...{ name: 'A', cells: [], styles: {}, columns: [], protected: false, gridlines: true },
  conditionalFormats,
});

test('what goes into the grid comes back with its formula at each area', () => {
  const rules = [rule('F9', 'F9<$A9'), rule('F12', 'F12<$A12')];
  const grid = conditionsToGrid(sheetOf(rules));
  expect([grid.rules.length, grid.beyond]).toEqual([1, []]);
  expect(conditionsFromGrid(grid.rules, new LossCount())).toEqual(rules);
});

test('what is too much for the grid travels with the sheet, whole, and follows inserted rows', () => {
  const rules = Array.from({ length: 2100 }, (_none, at) => rule('F9', `F9<${at}`));
  const { data, conditions } = modelBundle(sheetOf(rules), 'a');
  expect(conditions).toHaveLength(2000);
  const { conditions: beyond } = keepOf(data);
  expect(beyond).toEqual(rules.slice(2000));
  const [moved] = shiftedKeep(keepOf(data), { axis: 'rows', at: 3, count: 2 }).conditions ?? [];
  expect(moved).toEqual(rule('F11', 'F11<2000'));
});
