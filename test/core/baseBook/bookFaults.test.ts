import { baseBookFaults } from '../../../src/core/baseBook/bookFaults';

test('both languages of a fault have the same places', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  for (const { vi, en } of Object.values(baseBookFaults)) expect(places(en)).toEqual(places(vi));
});
