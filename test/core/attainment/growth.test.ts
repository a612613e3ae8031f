import type { GrowthReading } from '../../../src/domain/targets/growth';
import type { AttainArgs } from '../../../src/core/attainment/attain';
import { area, attained, targetOf, type Area, type UnitEntries } from './builders';

const { programme } = targetOf('DN25-3b');
const now: Area = { programme, year: 2025 };
const before: Area = { programme, year: 2020 };
const people = (F02: number, F01: number): UnitEntries => ({ F02, F01 });

describe('growth on a base year', () => {
  // Base 100 of 200 (50 %); 2025 has 400 people in scope, so the readings part: 60 %, 70 %, or 120 persons.
  test.each<[GrowthReading, number, number, number]>([
    ['relative', 240, 20, 1],
    ['points', 280, 20, 1],
    ['headCount', 120, 20, 1],
  ])('read as %s is met by %i persons and not by one fewer', (growth, limit, actual, needed) => {
    const args: Partial<AttainArgs> = { base: area(before, [people(100, 200)]), settings: { 'DN25-3b': { growth } } };
    const met = attained('DN25-3b', area(now, [people(limit, 400)]), args);
    expect(met).toMatchObject({ verdict: 'met', actual, gap: 0, needed: 0, numerator: limit, denominator: 400 });
    expect(met.base).toEqual({ year: 2020, numerator: 100, denominator: 200 });
    const short = attained('DN25-3b', area(now, [people(limit - 1, 400)]), args);
    expect(short).toMatchObject({ verdict: 'notMet', needed });
  });

  test('is relative unless the setting says otherwise', () => {
    const base = area(before, [people(100, 200)]);
    expect(attained('DN25-3b', area(now, [people(240, 400)]), { base }).actual).toBe(20);
  });

  test('sums the base before it divides', () => {
    const base = area(before, [people(90, 100), people(10, 100)]);
    expect(attained('DN25-3b', area(now, [people(60, 60), people(60, 140)]), { base })).toMatchObject({
      verdict: 'met',
      actual: 20,
      base: { numerator: 100, denominator: 200 },
    });
  });

  test.each<[string, Partial<AttainArgs>, string]>([
    ['no base', {}, 'baseMissing'],
    ['a base of another year', { base: area({ ...before, year: 2021 }, [people(100, 200)]) }, 'baseYearDiffers'],
    ['a base without the figures', { base: area(before, [{ E01: 5 }]) }, 'baseMissing'],
    ['a base with a unit missing', { base: area(before, [people(100, 200), undefined]) }, 'baseIncomplete'],
    ['a base of 0 persons', { base: area(before, [people(0, 200)]) }, 'baseZero'],
    ['a base of nobody in scope', { base: area(before, [people(0, 0)]) }, 'baseZero'],
    [
      'a base of other communes in the list of today',
      { base: area({ ...before, root: { list: '2026' } }, [people(100, 200)]) },
      'baseTerritoryDiffers',
    ],
  ])('with %s has no verdict', (_, args, reason) => {
    const result = attained('DN25-3b', area(now, [people(120, 200)]), args);
    expect(result).toMatchObject({ verdict: 'insufficientData', reason, actual: null, gap: null, needed: null });
  });

  test('in points may start from 0 %', () => {
    const args = { base: area(before, [people(0, 200)]), settings: { 'DN25-3b': { growth: 'points' as const } } };
    expect(attained('DN25-3b', area(now, [people(40, 200)]), args)).toMatchObject({ verdict: 'met', actual: 20 });
  });
});

describe('the territory of the base', () => {
  const merged: Area = { programme, year: 2026, root: { list: '2026' } };
  const target = 'DN30-3b';
  const cared = (F04: number, F01: number): UnitEntries => ({ F04, F01 });
  const today = area(merged, [cared(70, 100), cared(60, 100)]);

  test('is the same when the list and the communes are', () => {
    const base = area({ ...merged, year: 2025 }, [cared(50, 100), cared(50, 100)]);
    expect(attained(target, today, { base })).toMatchObject({ verdict: 'met', actual: 30 });
  });

  test('is another one when a commune is lacking', () => {
    const base = area({ ...merged, year: 2025 }, [cared(50, 100)]);
    expect(attained(target, today, { base })).toMatchObject({ reason: 'baseTerritoryDiffers' });
  });

  test('is not taken from a list of before the merger', () => {
    const base = area({ programme, year: 2025, root: { list: '2025-06' } }, [cared(50, 100), cared(50, 100)]);
    expect(attained(target, today, { base })).toMatchObject({ reason: 'baseTerritoryDiffers' });
    const confirmed = attained(target, today, { base, baseTerritoryConfirmed: true });
    expect(confirmed).toMatchObject({ verdict: 'met', actual: 30 });
  });

  test('adds Bình Phước to Đồng Nai once both are given and confirmed', () => {
    const dongNai = area({ programme, year: 2025, root: { list: '2025-06' } }, [cared(50, 100)]);
    const binhPhuoc = area({ programme, year: 2025, root: { list: '2025-06', code: '70' } }, [cared(30, 100)]);
    const base = [dongNai, binhPhuoc];
    expect(attained(target, today, { base }).reason).toBe('baseTerritoryDiffers');
    const both = attained(target, today, { base, baseTerritoryConfirmed: true });
    expect(both.base).toEqual({ year: 2025, numerator: 80, denominator: 200 });
    expect(both).toMatchObject({ verdict: 'met', actual: 62.5 });
  });

  test('of a district is compared by its communes', () => {
    const district = { code: '731', level: 'district' as const };
    const base = area({ ...before, root: district, from: 26500 }, [people(100, 200)]);
    const result = area({ ...now, root: district }, [people(120, 200)]);
    expect(attained('DN25-3b', result, { base })).toMatchObject({ reason: 'baseTerritoryDiffers' });
    const same = area({ ...before, root: district }, [people(100, 200)]);
    expect(attained('DN25-3b', result, { base: same })).toMatchObject({ verdict: 'met', reason: 'referenceOnly' });
  });
});
