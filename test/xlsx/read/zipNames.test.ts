import { zipName } from '../../../src/xlsx/read/zipNames';

const none = new Uint8Array();
const named = (hex: string, flags = 0, extra: Uint8Array = none): string =>
  zipName({ bytes: new Uint8Array(Buffer.from(hex.replace(/\s/g, ''), 'hex')), flags, extra });
const hex = (text: string): string => Buffer.from(text).toString('hex');

/** Info-ZIP's extra field: id, size, version, checksum, name. */
function unicodePath(name: string): Uint8Array {
  const bytes = Buffer.from(name);
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(bytes.length + 5, 2);
  return new Uint8Array(Buffer.concat([Buffer.from([0x0a, 0, 2, 0, 0, 0]), field, bytes]));
}

test.each([
  ['ASCII', hex('xa-a.xlsx'), 'xa-a.xlsx'],
  ['UTF-8 without its mark', hex('Xã Ân Hảo.xlsx'), 'Xã Ân Hảo.xlsx'],
  // "Biểu Trảng Dài": ê and the hook apart, then a, hook; a, grave.
  ['code page 1258', '4269 ea d2 75 20 54 7261 d2 6e67 20 44 61 cc 69', 'Biểu Trảng Dài'],
  ['code page 1258, đ ơ ư', '58 61 de 20 f0 fd f5 cc 6e67', 'Xã đường'],
  ['code page 437', '42 a0 6f 20 63 a0 6f', 'Báo cáo'],
  ['code page 437, é and à', '58 82 20 85', 'Xé à'],
])('a name in %s', (_, bytes, expected) => {
  expect(named(bytes)).toBe(expected);
});

test('the mark of UTF-8 is believed', () => {
  expect(named(hex('Xã'), 0x800)).toBe('Xã');
  expect(named('58e3', 0x800)).toBe('X\ufffd');
});

test('a name given once more in UTF-8 is the name', () => {
  expect(named('58 e3 2e', 0, unicodePath('Xã Phú Lý.xlsx'))).toBe('Xã Phú Lý.xlsx');
});
