import { areaAddress, parseArea } from '../../../../src/core/sheet/address';
import type { ConditionalFormatModel } from '../../../../src/core/sheet/model';
import { groupConditions } from '../../../../src/workbench/grid/convert/groupConditions';
import { LossCount } from '../../../../src/workbench/grid/convert/losses';
import { conditionsFromGrid } from '../../../../src/workbench/grid/convert/rulesFromGrid';
import { conditionsToGrid } from '../../../../src/workbench/grid/convert/rulesToGrid';

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

test('what goes into the grid comes back with its formula at each area', () => {
  const rules = [rule('F9', 'F9<$A9'), rule('F12', 'F12<$A12')];
  const grid = conditionsToGrid({
    ...{ name: 'A', cells: [], styles: {}, columns: [], protected: false, gridlines: true },
    conditionalFormats: rules,
  });
  expect(grid).toHaveLength(1);
  expect(conditionsFromGrid(grid, new LossCount())).toEqual(rules);
});
