import type { Catalogue } from '../../../src/domain/catalogue/indicator';
import { roleFaults } from '../../../src/domain/catalogue/soundRoles';
import { FaultFinder } from '../../../src/domain/schema/documentFault';
import { faultText } from '../../../src/domain/schema/faultText';
import { changed } from '../../support/assets';
import { catalogue } from '../../support/plans';

const faultsOf = (given: Catalogue) => roleFaults(given, new FaultFinder(given, 'Danh mục'));

type Path = readonly (string | number)[];

/** The catalogue that ships with one cell changed: what is then twice, and where. */
test.each<readonly [change: Path, value: unknown, at: Path, vi: string]>([
  [
    ['indicators', 0, 'role'],
    'sendingDay',
    ['indicators', 99, 'role'],
    'chỉ tiêu L02, ô “vai trò” giao vai trò “sendingDay” lần thứ hai, vai trò này chỉ có một.',
  ],
  [
    ['dimensions', 0, 'role'],
    'staffKind',
    ['dimensions', 1, 'role'],
    'phân tổ NS, ô “vai trò” giao vai trò “staffKind” lần thứ hai, vai trò này chỉ có một.',
  ],
  [
    ['dimensions', 1, 'parts', 2, 'role'],
    'spent',
    ['dimensions', 22, 'parts', 2, 'role'],
    'phân tổ KP, ô “các phần”, mục thứ 3, ô “vai trò” giao vai trò “spent” lần thứ hai, vai trò này chỉ có một.',
  ],
  [
    ['indicators', 0, 'key'],
    { column: 3, choice: 2 },
    ['indicators', 22, 'key'],
    'chỉ tiêu C06, ô “chỉ tiêu chính” đặt hai chỉ tiêu cho cùng lựa chọn 2 của cột 3.',
  ],
])('%j = %j', (change, value, at, vi) => {
  const faults = faultsOf(changed(catalogue(), change, value) as Catalogue);
  expect(faults.map((fault) => [fault.path, faultText(fault, 'vi')])).toEqual([[at, `Danh mục: ${vi}`]]);
});

it('lets a catalogue lack every role but those of the forms', () => {
  const { forms } = catalogue();
  const bare = { ...catalogue(), indicators: [], dimensions: [] };
  expect(faultsOf(bare)).toEqual([]);
  expect(faultsOf({ ...bare, forms: forms.filter(({ role }) => role !== 'campaign') })).toEqual([]);
  expect(faultsOf({ ...bare, forms: [] }).map(({ params }) => params.wanted)).toEqual([
    'commune',
    'department',
    'district',
  ]);
});
