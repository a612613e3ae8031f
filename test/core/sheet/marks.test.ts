import { MARK_STYLES, MARKING_ORDER } from '../../../src/core/sheet/marks';

test('the gravest mark is put on last, so that it lies on top', () => {
  expect(MARKING_ORDER).toEqual(['info', 'warning', 'error']);
});

test('each severity has a look of its own', () => {
  const fills = MARKING_ORDER.map((severity) => MARK_STYLES[severity].fill);
  expect(new Set(fills).size).toBe(MARKING_ORDER.length);
});
