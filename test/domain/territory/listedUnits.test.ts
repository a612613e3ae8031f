import { ListedUnits } from '../../../src/domain/territory/listedUnits';
import { shippedList } from '../../core/units/listFiles';

const listed = new ListedUnits(shippedList('2025-06'));

test.each([
  ['a province', '75', 159],
  ['a district', '867', 9],
  ['a district without communes', '471', 1],
  ['a commune', '29905', 1],
  ['a code of no unit', '99999', 0],
])('what lies below %s', (_title, code, leaves) => expect(listed.leaves(code)).toHaveLength(leaves));

test('a unit by its code', () => expect(listed.unit('867')?.name).toBe('Sa Đéc'));
