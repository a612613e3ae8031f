import {
  distinctList,
  eitherOf,
  filledList,
  group,
  groupWith,
  list,
  maybe,
  number,
  oneOf,
  oneOfGroups,
  only,
  onlyTrue,
  orElse,
  orNull,
  outlined,
  pair,
  table,
  text,
  wholeBetween,
  yesNo,
  type Schema,
} from '../../../src/domain/schema/blocks';
import { fits, parseDocument, recalled, recalledText } from '../../../src/domain/schema/parseDocument';

const named = group({ id: text, size: maybe(number) });

test.each<readonly [string, Schema<unknown>, readonly unknown[], readonly unknown[]]>([
  [
    'group',
    named,
    [{ id: '' }, { id: '', size: 1 }],
    [{}, { id: 1 }, { id: '', more: 1 }, { id: '', size: null }, null, 'id'],
  ],
  ['groupWith', groupWith({ id: text }), [{ id: '', more: 1 }], [{}, { id: 1 }, null]],
  ['outlined', outlined<Date>(groupWith({ id: text })), [{ id: '', more: 1 }], [{ id: 1 }, undefined]],
  ['list', list(text), [[], ['a', 'a']], [['a', 1], { 0: 'a' }, 'a']],
  ['filledList', filledList(text), [['a']], [[]]],
  ['distinctList', distinctList(text), [['a', 'b']], [[], ['a', 'a'], [1]]],
  ['table', table(number), [{}, { a: 1 }], [{ a: 'x' }, null]],
  ['pair', pair(text, number), [['a', 1]], [['a'], ['a', 1, 2], [1, 'a']]],
  ['oneOf', oneOf(['a', 'b']), ['a'], ['c', null, ['a']]],
  ['only', only('a'), ['a'], ['b', 1]],
  ['onlyTrue', onlyTrue, [true], [false, 1]],
  ['eitherOf', eitherOf([text, number, yesNo]), ['a', 1, false], [null, {}]],
  ['orNull', orNull(text), ['a', null], [1, undefined]],
  ['wholeBetween', wholeBetween(1, 3), [1, 3], [0, 4, 1.5, '1', NaN]],
  [
    'oneOfGroups',
    oneOfGroups('kind', [group({ kind: only('a') }), group({ kind: only('b'), size: number })]),
    [{ kind: 'a' }, { kind: 'b', size: 1 }],
    [{ kind: 'b' }, { kind: 'a', size: 1 }, { kind: 'c' }, {}, 'a'],
  ],
])('%s', (_, schema, good, bad) => {
  expect(good.filter((value) => !fits(schema, value))).toEqual([]);
  expect(bad.filter((value) => fits(schema, value))).toEqual([]);
  // Whatever is refused has a sentence of ours: a message of the library would throw.
  for (const value of bad) expect(parseDocument(schema, value, 'x').ok).toBe(false);
});

it('takes the other value where one does not fit, and leaves the rest', () => {
  const schema = group({ id: text, sizes: orElse(list(number), []) });
  expect(recalled(schema, { id: 'a', sizes: 'many' })).toEqual({ id: 'a', sizes: [] });
  expect(recalled(schema, { id: 1, sizes: [1] })).toBeUndefined();
});

it('remembers nothing that is damaged', () => {
  expect(recalledText(named, '{"id":"a"}')).toEqual({ id: 'a' });
  expect(recalledText(named, '{"id":"a"')).toBeUndefined();
  expect(recalledText(named, 'null')).toBeUndefined();
});
