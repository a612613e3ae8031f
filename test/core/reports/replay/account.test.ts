import { targetKey } from '../../../../src/core/reports/replay/account';

test('a target of the plan above is known by its document too', () => {
  expect([targetKey({ target: 'DN25-1' }), targetKey({ target: 'DN25-1', layer: 'QĐ 112' })]).toEqual([
    'DN25-1',
    'DN25-1 QĐ 112',
  ]);
});
