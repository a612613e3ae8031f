import { readFileSync } from 'node:fs';
import { LISTS_FORMAT } from '../../../../src/domain/territory/migrations/listsFormat';
import { parseUnitLists } from '../../../../src/domain/territory/unitLists';

const kept = readFileSync('test/fixtures/formats/lists-1.json', 'utf8');

it('reads the first index there was, and no later format', () => {
  expect(parseUnitLists(kept).lists.length).toBeGreaterThan(3);
  const later = JSON.stringify({ ...(JSON.parse(kept) as object), schema: LISTS_FORMAT.schema + 1, program: '0.9' });
  expect(() => parseUnitLists(later)).toThrow(/later than format 1 .* use Tổng Hợp 0\.9 or later/);
});
