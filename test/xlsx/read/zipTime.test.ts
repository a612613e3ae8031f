import { zipSync, type Zippable } from 'fflate';
import { WorkbookArchive } from '../../../src/xlsx/archive';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';

/** When the one entry of an archive was changed, by the archive's word. */
function modified(options: Zippable[string]): string | undefined {
  return new WorkbookArchive(zipSync({ 'a.xlsx': options }), inflateNode).modified('a.xlsx');
}

test('the day and time of MS-DOS are those of Vietnam', () => {
  // fflate writes the clock of the machine's zone: its fields are what is read back.
  const at = modified([new Uint8Array([1]), { mtime: new Date(2024, 10, 1, 8, 30, 10) }]);
  expect(at).toBe('2024-11-01T01:30:10.000Z');
});

test('a timestamp field says it in UTC and comes first', () => {
  const seconds = Date.UTC(2024, 10, 20, 1, 2, 3) / 1000;
  const field = new Uint8Array(5);
  new DataView(field.buffer).setInt32(1, seconds, true);
  field[0] = 1;
  const at = modified([new Uint8Array([1]), { mtime: new Date(2024, 10, 1), extra: { 0x5455: field } }]);
  expect(at).toBe('2024-11-20T01:02:03.000Z');
});

test('an entry that is not there has none', () => {
  expect(new WorkbookArchive(zipSync({ a: new Uint8Array() }), inflateNode).modified('b')).toBeUndefined();
});
