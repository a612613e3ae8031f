import { Succession, type Piece } from '../../../src/domain/territory/succession';
import type { SuccessionTable } from '../../../src/domain/territory/successionTable';
import { namedUnit, type Unit } from '../../../src/domain/territory/unit';
import type { UnitLists } from '../../../src/domain/territory/unitLists';
import { shippedList, shippedLists, unitOf } from '../../core/units/listFiles';
import { shippedSuccession } from './shippedSuccession';

const BEFORE = '2025-06-30';
const AFTER = '2025-07-01';

const named = (list: string, code: string) => namedUnit(unitOf(shippedList(list), code));
const said = (pieces: readonly Piece[]): string[] =>
  pieces.map(({ unit, extent, people }) => `${unit.list}:${unit.code} ${extent} ${people}`);

describe('what became of a unit', () => {
  test.each([
    ['a commune that went whole', '2025-06', '29905', ['2026:29905 whole all']],
    ['a commune of an earlier list', '2021', '29905', ['2026:29905 whole all']],
    ['one that stayed alone', '2025-06', '00859', ['2026:00859 unchanged all']],
    ['one that was split', '2025-06', '30079', ['2026:30025 part some', '2026:30088 part some']],
    ['one whose people all went one way', '2025-06', '00112', ['2026:00004 part none', '2026:00103 part all']],
    ['an island district', '2021', '471', ['2026:19742 whole all']],
    ['a district', '2025-06', '867', ['2026:29905 part some', '2026:30214 part some']],
    ['a unit of the later list', '2026', '29905', ['2026:29905 unchanged all']],
  ])('%s', (_title, list, code, pieces) => {
    expect(said(shippedSuccession.successorsOf(named(list, code), AFTER))).toEqual(pieces);
  });

  test('on a day before the change it is still itself', () =>
    expect(said(shippedSuccession.successorsOf(named('2021', '29905'), BEFORE))).toEqual(['2021:29905 unchanged all']));

  test('nothing is known of a commune of an earlier list that had another name', () =>
    expect(shippedSuccession.successorsOf({ list: '2021', code: '29905', fullName: 'xã Khác' }, AFTER)).toEqual([]));
});

describe('out of what a unit was made', () => {
  test.each([
    ['a district’s eight communes', '29905', 8, 0],
    ['one with a piece', '30088', 1, 1],
  ])('%s: %s', (_title, code, all, some) => {
    const pieces = shippedSuccession.predecessorsOf(named('2026', code), BEFORE);
    expect(pieces.filter(({ people }) => people === 'some')).toHaveLength(some);
    expect(pieces.filter(({ people }) => people === 'all')).toHaveLength(all);
  });

  test('every commune of the old provinces, and all people of each, whatever was split inside', () => {
    const pieces = shippedSuccession.predecessorsOf(named('2026', '75'), BEFORE);
    expect(pieces).toHaveLength(159 + 111);
    expect(new Set(pieces.map(({ people }) => people))).toEqual(new Set(['all']));
  });

  test('counts over the country', () => {
    const count = { exact: 0, bounded: 0, whole: 0 };
    for (const unit of shippedList('2026').units.filter(({ level }) => level === 'commune')) {
      const pieces = shippedSuccession.predecessorsOf(namedUnit(unit), BEFORE);
      count[pieces.some(({ people }) => people === 'some') ? 'bounded' : 'exact'] += 1;
      count.whole += pieces.some(({ extent }) => extent === 'part') ? 0 : 1;
    }
    expect(count).toEqual({ exact: 2930, bounded: 391, whole: 2909 });
  });
});

describe('two changes, one after the other', () => {
  const unit = (list: string, code: string): Unit => ({ list, code, name: code, type: 'xã', level: 'commune' });
  const edition = (version: string, from: `${number}-01-01`) => ({
    version,
    tiers: 2,
    file: 'x.csv',
    from,
    exact: { from },
    places: {},
  });
  const lists: UnitLists = {
    placesVerifiedFrom: '2020-01-01',
    lists: [edition('a', '2020-01-01'), edition('b', '2021-01-01'), edition('c', '2022-01-01')],
  };
  const table = (old: string, now: string, day: string, rows: string): SuccessionTable => ({
    old,
    now,
    day,
    links: rows.split(' ').map((row) => {
      const [from = '', to = '', people] = row.split('>');
      if (people === undefined) return { old: from, now: to, extent: 'whole', people: 'all' };
      return {
        old: from,
        now: to,
        extent: 'part',
        people: people === 'all' ? 'all' : people === 'none' ? 'none' : 'some',
      };
    }),
  });
  const chain = new Succession(
    lists,
    [
      table('b', 'c', '2022-01-01', '3>6 4>6 5>7>some 5>8>some 9>9'),
      table('a', 'b', '2021-01-01', '1>3>some 1>4>some 2>5 10>5>none 10>9>all'),
    ],
    ['a', 'b', 'c'].map((version) => ({
      version,
      units: Array.from({ length: 10 }, (_, at) => unit(version, String(at + 1))),
    })),
  );
  const at = (list: string, code: string) => namedUnit(unit(list, code));

  test.each([
    ['split and joined again', '1', ['c:6 whole all']],
    ['joined and then split', '2', ['c:7 part some', 'c:8 part some']],
    ['only its land was split off', '10', ['c:7 part none', 'c:8 part none', 'c:9 part all']],
  ])('%s', (_title, code, pieces) => {
    expect(said(chain.successorsOf(at('a', code), '2022-06-01'))).toEqual(pieces);
  });

  test('up to the day asked for', () =>
    expect(said(chain.successorsOf(at('a', '1'), '2021-06-01'))).toEqual(['b:3 part some', 'b:4 part some']));

  test.each([
    ['c', '6', '2020-06-01', ['a:1 whole all']],
    ['c', '7', '2020-06-01', ['a:2 part some', 'a:10 part none']],
    ['c', '7', '2021-06-01', ['b:5 part some']],
    ['b', '5', '2021-06-01', ['b:5 unchanged all']],
  ])('back from %s %s to %s', (list, code, day, pieces) => {
    expect(said(chain.predecessorsOf(at(list, code), day))).toEqual(pieces);
  });
});

test('a table between lists nobody has is a fault of the build', () =>
  expect(() => new Succession(shippedLists, [{ old: 'x', now: 'y', day: AFTER, links: [] }], [])).toThrow('x – y'));
