import { isMadeBefore } from '../../../src/domain/work/madeBefore';

const [day, next] = ['2026-11-29', '2026-11-30'] as const;

test.each([
  ['an earlier day', { on: day }, { on: next }, true],
  ['a later day', { on: next }, { on: day }, false],
  ['a later day whatever the hours', { on: next, at: `${next}T01:00:00Z` }, { on: day, at: `${day}T23:00:00Z` }, false],
  ['an earlier moment', { on: day, at: `${day}T08:00:00Z` }, { on: day, at: `${day}T09:00:00Z` }, true],
  [
    'the same moment by another clock',
    { on: day, at: `${day}T15:00:00+07:00` },
    { on: day, at: `${day}T08:00:00Z` },
    false,
  ],
  ['a day whose hours nobody knows', { on: day }, { on: day, at: `${day}T09:00:00Z` }, false],
])('%s', (_what, one, other, expected) => {
  expect(isMadeBefore(one, other)).toBe(expected);
});
