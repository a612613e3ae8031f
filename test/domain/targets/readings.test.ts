import { readingFault, readingsOf, settingsOf, withSetting } from '../../../src/domain/targets/readings';
import type { Target } from '../../../src/domain/targets/target';
import { catalogue, programmes } from '../../support/plans';

const targets = programmes().flatMap((one) => one.targets);
const of = (id: string): Target => {
  const found = targets.find((target) => target.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('the plans that say “từ nguồn lực xã hội hóa” offer the part from it, and every target has its default first', () => {
  const open = targets.filter((target) => readingsOf(target).length > 1);
  expect(open.map(({ id }) => id).sort()).toEqual(['CL25-3', 'CL30-4', 'DN25-4', 'DN30-4', 'SD21-3']);
  expect(open.map(readingsOf)).toEqual(open.map(() => ['E06', 'E07']));
  expect(readingsOf(of('DN25-1'))).toEqual(['A03']);
});

test.each([
  ['DN25-4', 'E07', undefined],
  ['DN25-4', 'E06', undefined],
  ['DN25-4', 'A03', { fault: 'indicator', known: ['E06', 'E07'] }],
  ['DN25-1', 'E07', { fault: 'indicator', known: ['A03'] }],
  ['DN99-9', 'E07', { fault: 'target', known: ['DN25-4'] }],
])('%s read by %s', (target, indicator, fault) => {
  const asked = ['DN25-1', 'DN25-4'].map(of);
  expect(readingFault(asked, { target, indicator })).toEqual(fault);
});

test('choices become settings; what the plan does not offer is left out', () => {
  const chosen = [
    { target: 'DN25-4', indicator: 'E07' },
    { target: 'DN25-1', indicator: 'E07' },
    { target: 'khong-co', indicator: 'E07' },
  ];
  expect(settingsOf(['DN25-1', 'DN25-4'].map(of), chosen)).toEqual({ 'DN25-4': { indicator: 'E07' } });
});

test('a target under another reading says so in its title', () => {
  const target = of('DN25-4');
  expect(withSetting(target, { indicator: 'E07' }, catalogue())).toEqual({
    ...target,
    indicator: 'E07',
    vi: `${target.vi} (cách hiểu: Tỷ lệ trẻ em được trợ giúp từ nguồn xã hội hóa)`,
    en: `${target.en} (read as: Share from socialised resources)`,
  });
  expect(withSetting(target, { indicator: 'E06' }, catalogue())).toEqual(target);
  expect(withSetting(target, undefined, catalogue())).toEqual(target);
  expect(withSetting(target, { growth: 'points' }, catalogue())).toEqual({ ...target, growth: 'points' });
});
