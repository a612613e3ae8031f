import { OWNER_WORDS } from '../../../src/domain/territory/ownerWords';
import { OWNER_KINDS } from '../../../src/domain/territory/unit';

test('every kind has one word of its own', () => {
  expect(OWNER_WORDS.map(([kind]) => kind)).toEqual(OWNER_KINDS);
  expect(new Set(OWNER_WORDS.map(([, word]) => word)).size).toBe(OWNER_KINDS.length);
});
