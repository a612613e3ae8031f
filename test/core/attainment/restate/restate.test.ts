import type { RollUp } from '../../../../src/domain/aggregate';
import type { BaseBook, PieceRow } from '../../../../src/domain/baseBook';
import { restated, type Restated } from '../../../../src/core/attainment/restate/restate';
import { shippedSuccession } from '../../../domain/territory/shippedSuccession';
import { namedUnit } from '../../../../src/domain/territory/unit';
import { key } from '../../../support/ids';
import { shippedList, shippedLists, unitOf } from '../../units/listFiles';
import { plainRollUp } from '../plain';
import { communesToday, figuresThen, groupBy, measure, now, old, then, today, total } from './places';

function base(bases: readonly RollUp[], current: RollUp, code = current.root.code, book?: BaseBook): Restated {
  const unit = current.units.find((one) => one.unit.code === code)?.unit ?? current.root;
  return restated({
    bases,
    year: 2020,
    current,
    unit,
    measure,
    lists: shippedLists,
    succession: shippedSuccession,
    ...(book ? { book } : {}),
  });
}

const millionths = ({ A02, A01 }: { A02: number; A01: number }) => ({
  numerator: BigInt(A02) * 1_000_000n,
  denominator: BigInt(A01) * 1_000_000n,
});
const names = (found: Restated) => found.shown?.missing.map(({ name }) => name);
const province = (code: string): RollUp => today(communesToday(code), now(code));
const codesOf = (bases: readonly RollUp[]) =>
  bases
    .flatMap(({ units }) => units.map(({ unit }) => unit))
    .flatMap(({ level, code }) => (level === 'commune' ? [code] : []));

describe('a province of today', () => {
  test('is exactly its old ones, for each of the 34', () => {
    const provinces = shippedList('2026').units.filter(({ level }) => level === 'province');
    const olds = shippedList('2025-06').units.filter(({ level }) => level === 'province');
    const parents = new Map(shippedList('2026').units.map(({ code, parent }) => [code, parent]));
    const became = groupBy(olds, (one) => {
      const [leaf] = shippedSuccession.leavesOf(namedUnit(one));
      const [piece] = leaf ? shippedSuccession.successorsOf(namedUnit(leaf), '2025-07-01') : [];
      return parents.get(piece?.unit.code ?? '');
    });
    const wrong = provinces.filter(({ code }) => {
      const bases = (became.get(code) ?? []).map((root) =>
        plainRollUp({ year: 2020, root, whole: figuresThen(root.code) }),
      );
      const { fault, figures } = base(bases, province(code));
      const sums = bases.flatMap(({ units }) => units[0]?.values.get(key('A03'))?.pair ?? []);
      const sum = (side: 'numerator' | 'denominator') =>
        BigInt(sums.reduce((all, pair) => all + pair[side], 0)) * 1_000_000n;
      return (
        fault !== undefined || figures.numerator !== sum('numerator') || figures.denominator !== sum('denominator')
      );
    });
    expect([provinces.length, wrong]).toEqual([34, []]);
  });

  test.each(['2021', '2024'])('takes the provinces of the list %s by their code', (list) => {
    const found = base([then('75', list), then('70', list)], province('75'));
    expect(found.fault).toBeUndefined();
    expect(found.shown?.reported.map(({ unit }) => unit.name)).toEqual(['Đồng Nai', 'Bình Phước']);
  });

  test('without one of them has none, names it, and says between what it lies', () => {
    const found = base([then('75', '2021')], province('75'));
    expect(found).toMatchObject({ fault: 'baseTerritoryDiffers', assumed: true });
    expect(names(found)).toEqual(['Bình Phước']);
    const known = millionths(total(codesOf([then('75', '2021')])));
    const missing = communesToday('75').filter((code) => madeOf(code, '70')).length;
    const size = BigInt(missing) * 100_000_000n;
    expect(found.span?.least).toEqual({ ...known, denominator: known.denominator + size });
    expect(found.span?.most).toEqual({ numerator: known.numerator + size, denominator: known.denominator + size });
  });

  test('given twice has none', () =>
    expect(base([then('75'), then('70'), then('70')], province('75'))).toMatchObject({ fault: 'baseTwice' }));
});

describe('communes of today', () => {
  test('a union of whole ones is their sum', () => {
    const found = base([then('867')], today(['29905']));
    expect(found.fault).toBeUndefined();
    expect(found.figures).toEqual(millionths(total(codesOf([then('867')]).filter((code) => goesTo(code, '29905')))));
    expect(found.shown?.reported).toHaveLength(8);
  });

  test('Tân Dương needs the two foreign communes', () => {
    const alone = base([then('867')], today(['30214']));
    expect(alone.fault).toBe('baseTerritoryDiffers');
    expect(names(alone)).toHaveLength(2);
    expect(base([then('867'), then('876')], today(['30214']))).toMatchObject({ shown: { missing: [], split: [] } });
  });

  test('a unit that only changed its name or kind keeps its figures', () => {
    const found = base([then(old('14845').parent ?? '')], today(['14845']));
    expect([found.fault, found.figures]).toEqual([undefined, millionths(figuresThen('14845'))]);
  });
});

const CAO_LANH = shippedSuccession
  .successorsOf({ ...old('873'), fullName: 'huyện Cao Lãnh' }, '2026-01-01')
  .map(({ unit }) => unit.code);
const cluster = { ...now(CAO_LANH[0] ?? ''), code: 'CL', name: 'Cao Lãnh', type: 'cụm', level: 'cluster' as const };
const PLACES = ['873', '866', '872', '871'];
const piece = (to: string, typed: Partial<PieceRow>): PieceRow => ({
  old: old('30079'),
  now: now(to),
  values: new Map(),
  by: 'Lê Văn An',
  on: '2026-01-05',
  ...typed,
});
const [FIRST = '', SECOND = ''] = CAO_LANH.filter((code) => goesTo('30079', code));

describe('the nine units of the old district Cao Lãnh', () => {
  const bases = PLACES.map((code) => then(code));
  const units = today(CAO_LANH, cluster);
  const whole = figuresThen('30079');

  test('are exact but for the two that share Gáo Giồng', () => {
    const open = CAO_LANH.filter((code) => base(bases, units, code).fault === 'basePartial');
    expect([CAO_LANH.length, open]).toEqual([9, [FIRST, SECOND]]);
    const { shown } = base(bases, units, FIRST);
    expect(shown?.split).toMatchObject([
      { unit: { name: 'Gáo Giồng' }, numerator: whole.A02, from: { numerator: 0 }, to: { numerator: whole.A02 } },
    ]);
  });

  test('together are exact: the pieces sum to the whole', () => expect(base(bases, units).fault).toBeUndefined());

  test.each([
    ['a share', { share: 35.5 }],
    [
      'figures',
      {
        values: new Map([
          [key('A02'), 10],
          [key('A01'), 60],
        ]),
      },
    ],
  ])('are exact with %s of one piece, the other has the rest', (_title, typed) => {
    const book = { year: 2020, rows: [], pieces: [piece(FIRST, typed)] };
    const [one, other] = [FIRST, SECOND].map((code) => base(bases, units, code, book));
    expect([one?.fault, other?.fault]).toEqual([undefined, undefined]);
    expect(one?.shown?.split).toMatchObject([{ by: 'Lê Văn An', on: '2026-01-05' }]);
    const certain = [FIRST, SECOND].map((code) => base(bases, units, code).figures);
    const { numerator, denominator } = millionths(whole);
    const added = (side: 'numerator' | 'denominator') =>
      [one, other].reduce((sum, found) => sum + (found?.figures[side] ?? 0n), 0n) -
      certain.reduce((sum, figures) => sum + (figures[side] ?? 0n), 0n);
    expect([added('numerator'), added('denominator')]).toEqual([numerator, denominator]);
  });

  test('a figure typed for a unit of today stands for it', () => {
    const row = {
      unit: now(FIRST),
      values: new Map([
        [key('A02'), 7],
        [key('A01'), 70],
      ]),
      by: 'Lê Văn An',
      on: '2026-01-05',
    } as const;
    const book = { year: 2020, rows: [row], pieces: [] };
    expect(base(bases, units, FIRST, book).figures).toEqual(millionths({ A02: 7, A01: 70 }));
    expect(base(bases, units, SECOND, book).fault).toBe('basePartial');
  });
});

describe('a base book alone', () => {
  const row = (code: string) => ({
    unit: unitOf(shippedList('2021'), code),
    values: new Map([
      [key('A02'), 40],
      [key('A01'), 100],
    ]),
    by: 'Lê Văn An',
    on: '2026-01-05' as const,
  });

  test('gives a province that has only paper', () => {
    const found = base([], province('75'), '75', { year: 2020, rows: [row('75'), row('70')], pieces: [] });
    expect([found.fault, found.figures]).toEqual([undefined, millionths({ A02: 80, A01: 200 })]);
    expect(found.shown?.reported[1]).toMatchObject({ by: 'Lê Văn An', numerator: 40 });
  });

  test('beside reports of the other', () =>
    expect(
      base([then('75')], province('75'), '75', { year: 2020, rows: [row('70')], pieces: [] }).fault,
    ).toBeUndefined());
});

function goesTo(code: string, to: string): boolean {
  const pieces = shippedSuccession.successorsOf(
    { ...old(code), fullName: `${old(code).type} ${old(code).name}` },
    '2025-07-01',
  );
  return pieces.some(({ unit }) => unit.code === to || now(unit.code).parent === to);
}

function madeOf(code: string, oldProvince: string): boolean {
  const places = shippedSuccession.originsOf({ list: '2026', codes: [code] }, '2025-06') ?? [];
  const district = (place: string) => old(place).parent ?? '';
  return places.some(({ unit }) => old(district(unit.code)).parent === oldProvince);
}
