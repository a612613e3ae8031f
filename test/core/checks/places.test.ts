import { comparableParts } from '../../../src/core/checks/places';
import { formOf } from './support/form';

test.each([
  ['both split by place: the places both have', 'A02', 'B01', ['LH01', 'LH02']],
  ['only places both have', 'D02', 'B01', ['LH02']],
  ['one split by place only: the totals', 'A02', 'C04', [undefined]],
  ['neither split: the totals', 'C02', 'C04', [undefined]],
  ['one is not on the form', 'A02', 'Z99', []],
] as const)('%s', (_what, first, second, parts) => {
  expect(comparableParts(formOf().shape, first, second)).toEqual(parts);
});
