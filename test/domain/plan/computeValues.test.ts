import { computeValues, isInput } from '../../../src/domain/plan/computeValues';
import type { ElementSpec } from '../../../src/domain/plan/elements';
import { FormShape } from '../../../src/domain/plan/formShape';
import { BLANK, figureOf, NOT_APPLICABLE, UNREADABLE, type Figure } from '../../../src/domain/figure';
import { key } from '../../support/ids';

const element = (key: ElementSpec['key'], more: object = {}): ElementSpec =>
  ({ key, type: 'count', ...more }) as Pick<ElementSpec, 'key' | 'type'> as ElementSpec;

const specs: readonly ElementSpec[] = [
  element('A03', { type: 'ratio', computed: { rule: 'ratio', numerator: 'A02', denominator: 'A01', per: 100 } }),
  element('A01', { computed: { rule: 'sum', of: ['A01.LH01', 'A01.LH02'] } }),
  element('A01.LH01'),
  element('A01.LH02'),
  element('A02'),
];

function computed(inputs: Readonly<Record<string, Figure>>): Record<string, unknown> {
  const given = Object.entries(inputs).map(([text, figure]) => [key(text), figure] as const);
  const figures = computeValues(new FormShape(specs), new Map(given));
  return Object.fromEntries(
    Array.from(figures, ([key, figure]) => [key, 'value' in figure ? figure.value : figure.state]),
  );
}

test('totals and rates are computed from the inputs, in whatever order the elements stand', () => {
  const given = { 'A01.LH01': figureOf(150), 'A01.LH02': figureOf(50), A02: figureOf(57) };
  expect(computed(given)).toEqual({ A03: 28.5, A01: 200, 'A01.LH01': 150, 'A01.LH02': 50, A02: 57 });
});

test.each([
  ['one part blank: the sum of the rest', { 'A01.LH01': figureOf(4), A02: figureOf(1) }, 4, 25],
  ['all parts x', { 'A01.LH01': NOT_APPLICABLE, 'A01.LH02': NOT_APPLICABLE }, 'notApplicable', 'notApplicable'],
  ['an unreadable part', { 'A01.LH01': figureOf(4), 'A01.LH02': UNREADABLE }, 'unreadable', 'unreadable'],
  ['nothing', {}, 'blank', 'blank'],
  ['over 0', { 'A01.LH01': figureOf(0), A02: figureOf(0) }, 0, 'notApplicable'],
  ['a blank numerator', { 'A01.LH01': figureOf(4), A02: BLANK }, 4, 'blank'],
])('%s', (_name, inputs, total, rate) => {
  const figures = computed(inputs as Record<string, Figure>);
  expect([figures.A01, figures.A03]).toEqual([total, rate]);
});

test('what is computed is never taken from the inputs', () => {
  expect(computed({ A01: figureOf(999), 'A01.LH01': figureOf(4) }).A01).toBe(4);
});

test('the figures come in the order of the form', () => {
  expect(Object.keys(computed({}))).toEqual(specs.map(({ key }) => key));
});

test.each([
  ['a plain element', element('A02'), true],
  ['a total', element('A01', { computed: { rule: 'sum', of: ['A01.LH01'] } }), false],
  ['a total none of whose parts is on the form', element('K00', { computed: { rule: 'sum', of: [] } }), true],
  ['a rate', element('A03', { type: 'ratio' }), false],
])('%s is typed: %s', (_name, spec, expected) => {
  expect(isInput(spec)).toBe(expected);
});
