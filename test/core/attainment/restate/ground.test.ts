import { communesOf, groundOf } from '../../../../src/core/attainment/restate/ground';
import { shippedSuccession } from '../../../domain/territory/shippedSuccession';
import { shippedLists } from '../../units/listFiles';
import { now, old, today } from './places';

const ground = (since: string, codes: readonly string[], succession = shippedSuccession) =>
  groundOf({ current: today(codes), area: codes, since, lists: shippedLists, succession });

test('across a change the places are communes of then, with how many of their people', () => {
  const found = ground('2025-06', ['30025']);
  expect([found.changed, Object.fromEntries(found.wanted)]).toEqual([
    true,
    { '30004': 'all', '30025': 'all', '30079': 'some' },
  ]);
  expect(found.leavesOf(old('873'), [])).toContain('30079');
  expect(found.placesOf('30025')).toEqual(['30004', '30025', '30079']);
  expect(found.named(new Set(['30079'])).map(({ name }) => name)).toEqual(['Gáo Giồng']);
  expect(found.borderOf(old('30079'))).toEqual({ inside: ['30025'], outside: ['30088'] });
  expect(found.borderOf(old('873'))).toBeUndefined();
});

test('where nothing changed they are those of today', () => {
  const found = ground('2026', ['30025', '30088']);
  expect([found.changed, [...found.wanted.keys()]]).toEqual([false, ['30025', '30088']]);
  expect(found.leavesOf(now('82'), [now('30025'), now('29905')])).toEqual(['30025', '2026:29905']);
  expect([found.placesOf('30025'), found.borderOf(now('30025'))]).toEqual([['30025'], undefined]);
  expect(found.named(new Set(['30088'])).map(({ code }) => code)).toEqual(['30088']);
});

test('communes of a roll-up', () => {
  const current = today(['30025', '30088'], now('82'));
  expect(communesOf(current, current.root)).toEqual(['30025', '30088']);
});
