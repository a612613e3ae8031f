import { defineRule } from '../../../src/core/checks/checkRule';

const title = { vi: 'Thử', en: 'Trial' };
const variants = {
  above: { severity: 'error', vi: '{name} ({value}) lớn hơn {other}.', en: '{name}: {value}, above {other}.' },
  blank: { severity: 'warning', vi: '{name} trống.', en: '{name}: blank.' },
} as const;

test('a fault without a param its sentence has does not compile', () => {
  const rule = defineRule({
    id: 'V98',
    title,
    variants,
    check: () => [
      { variant: 'above', element: 'A01', params: { value: 1, other: { nameOf: 'A02' } } },
      { variant: 'blank', element: 'A01' },
    ],
  });
  expect(rule.variants['above']?.severity).toBe('error');
  defineRule({
    id: 'V98',
    title,
    variants,
    // @ts-expect-error: {other} is not given
    check: () => [{ variant: 'above', element: 'A01', params: { value: 1 } }],
  });
  defineRule({
    id: 'V98',
    title,
    variants,
    // @ts-expect-error: no such sentence
    check: () => [{ variant: 'below', element: 'A01' }],
  });
});
