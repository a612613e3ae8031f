import { baseBookFaults } from '../../../src/core/baseBook/bookFaults';
import { isBaseBook, readBaseBook } from '../../../src/core/baseBook/readBaseBook';
import { fillText } from '../../../src/domain/texts/sentence';
import { key } from '../../support/ids';
import { workbookOf } from '../forms/modelSnapshot';
import { setting, typed, type Typed } from './book';

const signed = { F5: 'Lê Văn An', G5: '05/01/2026' };

function faults(rows: Typed, pieces: Typed = {}): string[] {
  const read = readBaseBook(typed(rows, pieces), setting);
  return read.faults.map(
    ({ code, params, cell }) => `${cell}: ${fillText(baseBookFaults[code], params as never, 'vi')}`,
  );
}

test('is known by its names, whatever its sheets are called, and by a sheet without them', () => {
  const [first, ...others] = typed().sheets;
  if (!first) throw new Error('a book has sheets');
  const called = (name: string, names = first.names) => workbookOf({ ...first, name, names }, ...others);
  expect([called('Sheet1'), called('Số liệu gốc', []), called('Sheet1', [])].map(isBaseBook)).toEqual([
    true,
    true,
    false,
  ]);
});

test('an empty book says nothing', () =>
  expect(readBaseBook(typed(), setting)).toEqual({ book: { year: 2020, rows: [], pieces: [] }, faults: [] }));

test('figures with who typed them and when, of units of then and of today', () => {
  const today = { A8: '29905', B8: '2026', D8: '1.200', E8: 3400, F8: 'Trần Bình', G8: 46028 };
  const { book, faults: none } = readBaseBook(typed({ D5: 10, E5: 30, ...signed, ...today }), setting);
  expect(none).toEqual([]);
  expect(book.rows).toMatchObject([
    { unit: { code: '70', list: '2025-06' }, by: 'Lê Văn An', on: '2026-01-05' },
    { unit: { code: '29905', list: '2026' }, by: 'Trần Bình', on: '2026-01-06' },
  ]);
  expect([...(book.rows[1]?.values ?? [])]).toEqual([
    [key('F02'), 1200],
    [key('F01'), 3400],
  ]);
});

test('pieces by a share or by figures', () => {
  const first = { F5: 35.5, I5: 'An', J5: '05/01/2026' };
  const { book, faults: none } = readBaseBook(
    typed({}, { ...first, G6: 2, H6: 5, I6: 'An', J6: '2026-01-05' }),
    setting,
  );
  expect(none).toEqual([]);
  expect(book.pieces).toMatchObject([
    { old: { code: '30079' }, now: { code: '30025' }, share: 35.5 },
    { now: { code: '30088' }, by: 'An' },
  ]);
});

test.each<[string, Typed, Typed, string[]]>([
  ['a year that is no base', { C2: 2019 }, {}, ['C2: phải là năm gốc (2020, 2025), đang là “2019”']],
  [
    'a list nobody ships',
    { B5: '1999', D5: 1, E5: 2, ...signed },
    {},
    ['B5: không có danh mục “1999”; các danh mục: 2025-06, 2026'],
  ],
  ['a code of no unit', { A5: '99', D5: 1, E5: 2, ...signed }, {}, ['A5: danh mục 2025-06 không có đơn vị mã “99”']],
  [
    'a unit twice',
    { D5: 1, E5: 2, ...signed, A8: '70', B8: '2025-06', D8: 1, E8: 2, F8: 'An', G8: '05/01/2026' },
    {},
    ['A8: đơn vị này đã có số ở dòng trên'],
  ],
  ['words', { D5: 'nhiều', E5: 2, ...signed }, {}, ['D5: phải là một số từ 0 trở lên, đang là “nhiều”']],
  ['less than nothing', { D5: -1, E5: 2, ...signed }, {}, ['D5: phải là một số từ 0 trở lên, đang là “-1”']],
  ['more than all', { D5: 3, E5: 2, ...signed }, {}, ['D5: tử số 3 lớn hơn mẫu số 2']],
  ['nobody', { D5: 1, E5: 2, G5: '05/01/2026' }, {}, ['F5: dòng có số phải ghi người ghi']],
  [
    'no day',
    { D5: 1, E5: 2, F5: 'An', G5: 'nay' },
    {},
    ['G5: dòng có số phải có ngày ghi (ngày/tháng/năm), đang là “nay”'],
  ],
  ['a share beyond 100', {}, { F5: 101, I5: 'An', J5: '05/01/2026' }, ['F5: tỷ lệ phải từ 0 đến 100, đang là “101”']],
  [
    'shares beyond 100',
    {},
    { F5: 60, I5: 'An', J5: '05/01/2026', F6: 50, I6: 'An', J6: '05/01/2026' },
    ['F6: các phần của đơn vị này cộng lại 110 %, quá 100 %'],
  ],
  [
    'a piece that is none',
    {},
    { D5: '29905', F5: 60, I5: 'An', J5: '05/01/2026' },
    ['D5: không có phần nào của đơn vị cũ “Gáo Giồng” về đơn vị “Sa Đéc”'],
  ],
])('%s is named with its cell', (_title, rows, pieces, expected) => expect(faults(rows, pieces)).toEqual(expected));

test('a workbook of something else is none', () =>
  expect(readBaseBook(workbookOf(), setting).faults).toMatchObject([{ code: 'notBook' }]));
