import { carryFigures, entryOf } from '../../../../src/core/forms/carry/carryFigures';
import { OWN_SINCE } from '../../../../src/domain/catalogue/ownRows';
import type { ElementKey } from '../../../../src/domain/ids';
import type { Figure } from '../../../../src/domain/figure';
import { isInput } from '../../../../src/domain/plan/computeValues';
import { elementsOf, type ElementSpec } from '../../../../src/domain/plan/elements';
import { FormShape } from '../../../../src/domain/plan/formShape';
import { placed, type ElementValue } from '../../../../src/domain/submission';
import { formArgs } from '../fixtures';

const specs = elementsOf(formArgs());
const sum = specs.find(({ computed, type }) => computed?.rule === 'sum' && computed.of.length > 1 && type === 'count');
const parts = specs.filter((spec) => sum !== undefined && spec.total === sum.key);
const count = specs.find((spec) => spec.type === 'count' && isInput(spec) && spec.part === undefined);
if (!sum || !count) throw new Error('the form has no total and no typed count');
const place = { file: 'a.xlsx', sheet: 'Biểu', cell: 'F9' };
const figure = (key: ElementKey, value: Figure): ElementValue => placed(value, key, place, undefined, key === sum.key);

function carried(given: readonly (readonly [ElementSpec, Figure])[], now: readonly ElementSpec[], indicators = ['X']) {
  const values = new Map(given.map(([{ key }, value]) => [key, figure(key, value)]));
  const into = { shape: new FormShape(now), indicators: new Set(indicators as never[]) };
  const { entries, left } = carryFigures({ values, shape: new FormShape(given.map(([spec]) => spec)) }, into);
  return [...[...entries].map(([key, entry]) => `${key}=${entry}`), ...left.map((one) => `${one.element} ${one.why}`)];
}

const three: Figure = { state: 'value', value: 3 };
const x: Figure = { state: 'notApplicable' };
const blank: Figure = { state: 'blank' };
const typed: ElementSpec = (({ computed: _, ...rest }) => rest)(sum);
const whole = (of: Figure): readonly (readonly [ElementSpec, Figure])[] => [
  [sum, three],
  ...parts.map((part, at) => [part, at === 0 ? three : of] as const),
];

describe('what one figure becomes', () => {
  test.each([
    ['the same line', [[count, three]], [count], [`${count.key}=3`]],
    ['not applicable stays so', [[count, x]], [count], [`${count.key}=x`]],
    ['blank leaves nothing', [[count, blank]], [], []],
    ['unreadable', [[count, { state: 'unreadable' }]], [count], [`${count.key} unreadable`]],
    ['a line that is gone', [[count, three]], [], [`${count.key} lineGone`]],
    ['another kind', [[count, three]], [{ ...count, type: 'money' }], [`${count.key} redefined`]],
    ['another scope', [[count, three]], [{ ...count, publicOnly: true }], [`${count.key} redefined`]],
    ['a total computed again', whole(x), specs, parts.map(({ key }, at) => `${key}=${at === 0 ? 3 : 'x'}`)],
    ['a total that is split now', [[typed, three]], [sum], [`${sum.key} split`]],
    ['parts that are one total now', whole(x), [typed], [`${sum.key}=3`, ...parts.map(({ key }) => `${key} merged`)]],
    ['parts of which one is blank', whole(blank), [typed], [`${sum.key} incomplete`, `${parts[0]?.key} partGone`]],
  ] as const)('%s', (_name, given, now, expected) => {
    expect(carried(given, now)).toEqual(expected);
  });

  test('a line the plan has on other forms was not asked', () => {
    expect(carried([[count, three]], [], [count.indicator.code])).toEqual([`${count.key} notAsked`]);
  });

  test('a row a plan added for itself is another one where its words are others', () => {
    const own = { ...count, indicator: { ...count.indicator, since: OWN_SINCE } };
    expect(carried([[own, three]], [{ ...own, vi: own.vi.toUpperCase() }])).toEqual([`${count.key}=3`]);
    expect(carried([[own, three]], [{ ...own, vi: 'Số hộ' }])).toEqual([`${count.key} redefined`]);
  });

  test('a unit without a row', () => {
    const into = { shape: new FormShape([]), indicators: new Set([count.indicator.code]), rowGone: true } as const;
    const from = { values: new Map([[count.key, figure(count.key, three)]]), shape: new FormShape([count]) };
    expect(carryFigures(from, into).left).toMatchObject([{ why: 'rowGone', value: 3, place, name: { vi: count.vi } }]);
  });

  test('only what is said can be entered', () => {
    const entries = [three, x, blank].map((value) => entryOf(figure(count.key, value)));
    expect(entries).toEqual([3, 'x', undefined]);
  });
});
