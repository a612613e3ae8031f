import { bySeverity, SEVERITIES } from '../../src/domain/finding';

test('errors come before warnings, warnings before information, equals keep their order', () => {
  const found = [
    { severity: 'info', at: 1 },
    { severity: 'error', at: 2 },
    { severity: 'warning', at: 3 },
    { severity: 'error', at: 4 },
  ] as const;
  expect([...found].sort(bySeverity).map(({ at }) => at)).toEqual([2, 4, 3, 1]);
  expect(SEVERITIES).toEqual(['error', 'warning', 'info']);
});
