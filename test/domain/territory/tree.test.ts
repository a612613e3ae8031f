import {
  joinedBy,
  namedAfter,
  subtree,
  treeOf,
  unitsBelow,
  withoutParent,
  type TreeNote,
} from '../../../src/domain/territory/tree';
import type { Unit, UnitLevel } from '../../../src/domain/territory/unit';

const unit = (code: string, level: UnitLevel, parent?: string, more: Partial<Unit> = {}): Unit => ({
  list: '2024',
  code,
  name: code,
  type: '',
  level,
  ...(parent === undefined ? {} : { parent }),
  ...more,
});
const units = [
  unit('75', 'province'),
  unit('731', 'district', '75'),
  unit('732', 'district', '75'),
  unit('73101', 'commune', '731', { kind: 'commune' }),
  unit('73201', 'commune', '732', { kind: 'commune' }),
  unit('75.SYT', 'department', '75', { kind: 'health' }),
];
const renamed = (code: string): TreeNote => ({ code: 'ownRenames', params: { code, name: 'mới', listName: 'cũ' } });
const tree = treeOf('2024', units, [
  { code: 'listNearestEarlier', params: { list: '2024', asOf: '2024-11-30' } },
  renamed('73101'),
  renamed('73201'),
]);
const codes = (of: readonly Unit[] | undefined): string[] => (of ?? []).map(({ code }) => code);

test('the first unit is the root; units with an owner kind report', () => {
  expect(tree.root.code).toBe('75');
  expect(codes(tree.reporting)).toEqual(['73101', '73201', '75.SYT']);
  expect(codes(tree.children('75'))).toEqual(['731', '732', '75.SYT']);
  expect([tree.unit('731')?.code, tree.unit('999'), codes(tree.children('999'))]).toEqual(['731', undefined, []]);
});

test('of a body that owes nothing no report is expected, in a branch either', () => {
  const asked = treeOf('2024', units, [], ({ code }) => code !== '75.SYT' && code !== '73201');
  expect(codes(asked.reporting)).toEqual(['73101']);
  expect([asked.reports('73101'), asked.reports('75.SYT'), asked.reports('731')]).toEqual([true, false, false]);
  expect(codes(subtree(asked, '732')?.reporting)).toEqual([]);
});

test('a tree needs a root', () => {
  expect(() => treeOf('2024', [], [])).toThrow('root');
});

test('a branch has a root of its own and the notes that concern it', () => {
  const branch = subtree(tree, '731');
  expect(codes(branch?.units)).toEqual(['731', '73101']);
  expect(branch?.root.parent).toBeUndefined();
  expect(branch?.notes.map(({ params }) => params.code)).toEqual([undefined, '73101']);
  expect(subtree(tree, '75')).toBe(tree);
  expect(subtree(tree, '999')).toBeUndefined();
});

test('units below a code, at any depth', () => {
  expect(codes(unitsBelow(units, '75'))).toEqual(['731', '732', '73101', '73201', '75.SYT']);
  expect(codes(unitsBelow(units, '731'))).toEqual(['73101']);
});

test('a unit as a root keeps who it is', () => {
  expect(withoutParent(unit('73101', 'commune', '731', { kind: 'commune' }))).toEqual(
    unit('73101', 'commune', undefined, { kind: 'commune' }),
  );
});

describe('units that are offered', () => {
  const parts = ['731', '732'].map((code) => unit(`${code}.UBND`, 'department', code, { kind: 'district' }));
  const offering = treeOf('2024', units, [], undefined, parts);

  test('are known and neither listed nor expected; a branch offers those below it', () => {
    expect(codes(offering.units)).toEqual(codes(units));
    expect([offering.unit('731.UBND')?.code, offering.reports('731.UBND')]).toEqual(['731.UBND', false]);
    expect(codes(subtree(offering, '731')?.offered)).toEqual(['731.UBND']);
  });

  test('join and report when a form names them, and no other does', () => {
    const joined = joinedBy(offering, new Set(['731.UBND', '73101', '999']));
    expect(codes(joined.units)).toEqual([...codes(units), '731.UBND']);
    expect(codes(joined.reporting)).toEqual([...codes(offering.reporting), '731.UBND']);
    expect(codes(joined.offered)).toEqual(['732.UBND']);
    expect(joinedBy(offering, new Set(['73101']))).toBe(offering);
  });

  test('are named after the unit above their district, others after the one above them', () => {
    const named = ['731.UBND', '73101', '75'].map((code) => {
      const one = offering.unit(code);
      return one && namedAfter(offering, one)?.code;
    });
    expect(named).toEqual(['75', '731', undefined]);
  });
});
