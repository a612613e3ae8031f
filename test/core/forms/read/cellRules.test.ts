import { cellRules } from '../../../../src/core/forms/read/cellRules';

test('rules stand under their ids', () => {
  expect(Object.entries(cellRules).filter(([key, { id }]) => key !== id)).toEqual([]);
});

test('what leaves a cell without a figure is an error', () => {
  for (const rule of [cellRules.R04, cellRules.R05, cellRules.R07, cellRules.R13, cellRules.R17]) {
    for (const { severity } of Object.values(rule.variants)) expect(severity).toBe('error');
  }
});
