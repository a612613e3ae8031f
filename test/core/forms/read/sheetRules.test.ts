import { sheetRules } from '../../../../src/core/forms/read/sheetRules';

test('rules stand under their ids', () => {
  expect(Object.entries(sheetRules).filter(([key, { id }]) => key !== id)).toEqual([]);
});

test('damage that may have cost figures is a warning, other damage an information', () => {
  const warns = Object.entries(sheetRules.R19.variants).filter(([, { severity }]) => severity === 'warning');
  expect(warns.map(([of]) => of)).toEqual(['sheet', 'cells', 'longText', 'styles', 'more']);
});
