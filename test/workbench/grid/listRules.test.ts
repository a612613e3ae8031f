import { planBook } from '../../../src/core/planBook/drawBook';
import { LossCount } from '../../../src/workbench/grid/convert/losses';
import { rulesFromGrid } from '../../../src/workbench/grid/convert/rulesFromGrid';
import { rulesToGrid } from '../../../src/workbench/grid/convert/rulesToGrid';
import { catalogue } from '../../support/plans';

test('a list that stands in cells stays there: its values are too long for a rule, and have commas', () => {
  const lists = planBook({}, { catalogue: catalogue() }).sheets.flatMap((sheet) => {
    const losses = new LossCount();
    const back = rulesFromGrid(rulesToGrid(sheet), losses);
    expect(back).toHaveLength(sheet.validations?.length ?? 0);
    return (sheet.validations ?? []).map(({ rule }, at) => [rule, back[at]?.rule] as const);
  });
  expect(lists.length).toBeGreaterThan(10);
  for (const [rule, back] of lists) {
    if (rule.type !== 'list' || !rule.from) throw new Error('a list in cells');
    expect(back).toEqual({ type: 'list', values: [], from: rule.from });
  }
});
