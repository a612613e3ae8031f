import { deflateSync } from 'node:zlib';
import { smallPng } from './smallPng';

/** A picture of two rows as a browser writes it: one row after its left neighbours, one after the better of three. */
function picture(): Buffer {
  const chunk = (kind: string, body: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(kind, 'latin1'), body, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const rows = Buffer.from([...[1, 200, 10, 30, 0, 0, 0, 40, 0, 0], ...[4, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a picture in few colours is the same picture', () => {
  const once = smallPng(picture());
  expect(once.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const palette = once.indexOf('PLTE');
  expect([...once.subarray(palette + 4, palette + 10)]).toEqual([200, 10, 30, 240, 10, 30]);
});
