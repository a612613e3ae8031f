import { inOwnPlan } from '../../../../src/core/forms/read/inOwnPlan';
import { figureOf, NOT_APPLICABLE, valueOf, type Figure } from '../../../../src/domain/figure';
import type { Finding } from '../../../../src/domain/finding';
import type { ElementKey } from '../../../../src/domain/ids';
import { FormShape } from '../../../../src/domain/plan/formShape';
import { placed } from '../../../../src/domain/submission';
import { formArgs, specsOf } from '../fixtures';

const own = new FormShape(specsOf(formArgs()));
const place = { file: 'a.xlsx', sheet: 'Biểu', cell: 'F9' };
const sheet = { ...place, cell: '' };

function counted(figures: Readonly<Record<ElementKey, Figure>>, findings: readonly Finding[] = []) {
  const values = Object.entries(figures).map(([key, figure]) => {
    const element = key as ElementKey;
    return [element, placed(figure, element, place)] as const;
  });
  return inOwnPlan({ values: new Map(values), findings }, own, sheet);
}

const stateAndValue = (figure: Figure | undefined) => [figure?.state, valueOf(figure)];

test('a figure both have keeps its place; a line the form did not have was not asked', () => {
  const { values } = counted({ E01: figureOf(5), E02: NOT_APPLICABLE });
  expect(values.get('E01')).toEqual({ element: 'E01', ...figureOf(5), place });
  expect(values.get('E02')?.state).toBe('notApplicable');
  expect(values.get('F01')).toEqual({ element: 'F01', state: 'notAsked', place: sheet });
  expect([...values.keys()].filter((key) => own.has(key))).toHaveLength(values.size);
});

test('a total is made of the parts that were asked, a rate where both its figures were', () => {
  const { values } = counted({ 'A01.LH01': figureOf(4), 'A02.LH01': figureOf(3) });
  expect([stateAndValue(values.get('A01')), stateAndValue(values.get('A03'))]).toEqual([
    ['value', 4],
    ['value', 75],
  ]);
  expect(stateAndValue(counted({ 'A01.LH01': figureOf(4) }).values.get('A03'))).toEqual(['notAsked', undefined]);
});

test('a total whose parts are all newer than the form is the one it gave', () => {
  const { values } = counted({ A01: figureOf(9) });
  expect([stateAndValue(values.get('A01')), values.get('A01.LH01')?.state]).toEqual([['value', 9], 'notAsked']);
});

test('a line that is gone keeps its figure, and no finding blames it', () => {
  const finding = (element: ElementKey | ''): Finding => ({
    rule: 'R04',
    variant: 'text',
    severity: 'error',
    element,
    place,
    params: {},
  });
  const { values, findings } = counted({ Z99: figureOf(2) }, [finding('Z99'), finding('E01'), finding('')]);
  expect(stateAndValue(values.get('Z99'))).toEqual(['value', 2]);
  expect(findings.map(({ element }) => element)).toEqual(['E01', '']);
});
