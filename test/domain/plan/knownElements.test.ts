import { elementsOf } from '../../../src/domain/plan/elements';
import { knownElements } from '../../../src/domain/plan/knownElements';
import { catalogue, findProgramme } from '../../../src/usecases/programmes';

const programme = findProgramme('dong-nai-2021-2030');
if (!programme) throw new Error('no plan');
const asked = {
  programme,
  catalogue: catalogue(),
  form: '01/CTXH-X',
  reporter: { kind: 'commune', tier: 'commune' },
  year: 2024,
  asOf: '2024-11-30',
} as const;

test('gives what elementsOf gives, and the same array for the same question', () => {
  const known = knownElements(asked);
  expect(known).toEqual(elementsOf(asked));
  expect(knownElements({ ...asked })).toBe(known);
});

test.each([
  ['another day', { asOf: '2024-12-31' }],
  ['another year', { year: 2026 }],
  ['another reporter', { reporter: { kind: 'health', tier: 'department' } }],
  ['another form', { form: '04/CTXH-25/3' }],
  ['another plan object', { programme: { ...programme } }],
] as const)('%s is another question', (_name, other) => {
  expect(knownElements({ ...asked, ...other })).not.toBe(knownElements(asked));
});

test('days typed by units cannot fill the memory: old answers are forgotten', () => {
  const first = knownElements(asked);
  for (let day = 0; day < 300; day += 1) knownElements({ ...asked, asOf: `2024-01-01+${day}` });
  expect(knownElements(asked)).not.toBe(first);
});
