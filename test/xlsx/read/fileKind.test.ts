import { strToU8, zipSync } from 'fflate';
import { refuseOtherKinds, refuseOtherZips } from '../../../src/xlsx/read/fileKind';
import { defaultCaps } from '../../../src/xlsx/read/caps';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { WorkbookError } from '../../../src/xlsx/read/workbookError';
import { ZipArchive } from '../../../src/xlsx/read/zipArchive';

const SECTOR = 512;
const NONE = 0xffffffff;
const END = 0xfffffffe;

/** A container with one storage below the root, its entries in a chain of right siblings. */
function ole(root: readonly string[], inside: readonly string[] = []): Uint8Array {
  const names = ['Root Entry', ...root, ...inside];
  const sectors = Math.ceil(names.length / 4);
  const bytes = Buffer.alloc(SECTOR * (2 + sectors));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  for (let i = 0; i < sectors; i++) bytes.writeUInt32LE(i + 1 < sectors ? i + 2 : END, SECTOR + 4 * (i + 1));
  names.forEach((name, i) => {
    const at = SECTOR * 2 + i * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
    const isLast = i === root.length || i === names.length - 1;
    bytes.writeUInt32LE(NONE, at + 68);
    bytes.writeUInt32LE(i === 0 || isLast ? NONE : i + 1, at + 72);
    bytes.writeUInt32LE(i === 0 ? 1 : i === 1 && inside.length > 0 ? root.length + 1 : NONE, at + 76);
  });
  return new Uint8Array(bytes);
}

function kindOf(read: () => void): string {
  try {
    read();
    return 'ok';
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

describe('an OLE container is what stands at its root', () => {
  test.each<[string, Uint8Array, string]>([
    ['an old .xls', ole(['Workbook']), 'oldXls'],
    ['an .xls of Excel 5', ole(['Book']), 'oldXls'],
    ['an .xls with a Word document in it', ole(['MBD0001', 'Workbook'], ['WordDocument', '1Table']), 'oldXls'],
    ['an .xls with slides in it', ole(['MBD0001', 'Workbook'], ['PowerPoint Document']), 'oldXls'],
    ['an .xls with a locked workbook in it', ole(['MBD0001', 'Workbook'], ['EncryptedPackage']), 'oldXls'],
    ['a Word document', ole(['1Table', 'WordDocument']), 'wordFile'],
    ['a Word document with an .xls in it', ole(['ObjectPool', 'WordDocument'], ['Workbook']), 'wordFile'],
    ['slides', ole(['Current User', 'PowerPoint Document']), 'slidesFile'],
    [
      'a password',
      ole(['DataSpaces', 'EncryptionInfo', 'EncryptedPackage'], ['StrongEncryptionDataSpace']),
      'encrypted',
    ],
    ['managed rights', ole(['DataSpaces', 'EncryptedPackage'], ['DRMEncryptedDataSpace']), 'rightsManaged'],
    ['managed rights of an .xls', ole(['\tDRMContent', 'Workbook']), 'rightsManaged'],
    ['a mail', ole(['__properties_version1.0', '__attach_1']), 'mailFile'],
    ['something else', ole(['Catalog']), 'notZip'],
    ['a directory in circles', Buffer.from(ole(['Workbook'])).fill(1, SECTOR, SECTOR + 12), 'oldXls'],
    ['a directory that is gone', ole(['Workbook']).slice(0, SECTOR), 'oldXls'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOf(() => refuseOtherKinds(bytes))).toBe(kind);
  });
});

const binary = (hex: string): Uint8Array => new Uint8Array([...Buffer.from(hex, 'hex'), 0, 1, 2, 3]);

describe('a file is what it begins with', () => {
  test.each<[string, Uint8Array, string]>([
    ['a PDF', strToU8('%PDF-1.4\n'), 'pdfFile'],
    ['a PDF after a few bytes', binary(`00${Buffer.from('%PDF-1.4').toString('hex')}`), 'pdfFile'],
    ['a JPEG', binary('ffd8ffe0'), 'pictureFile'],
    ['a bitmap', binary('424d36000000'), 'pictureFile'],
    ['a picture of an iPhone', binary('00000018667479706865696300000000'), 'pictureFile'],
    ['a film', binary('0000001866747970697 36f6d'.replace(' ', '')), 'mediaFile'],
    ['a RAR', binary('526172211a0701'), 'packedFile'],
    ['a 7z', binary('377abcaf271c0004'), 'packedFile'],
    ['a gz', binary('1f8b0800'), 'packedFile'],
    ['a tar', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0')]), 'packedFile'],
    ['a shortcut of Windows', binary('4c0000000114020000000000c000000000000046'), 'shortcutFile'],
    ['a table that begins with BM', strToU8('BMTE;Số\n1;2\n'), 'csvText'],
    ['a table of one line', strToU8('a;b;c'), 'csvText'],
    ['a letter with commas', strToU8('Kính gửi, các xã\nĐề nghị gửi, trước ngày 5, báo cáo\n'), 'textFile'],
    ['JSON', strToU8('{"programme":"x","year":2024}'), 'textFile'],
    ['a link to Google Sheets', strToU8('{"url":"https://docs.google.com/open?id=1"}'), 'cloudStub'],
    ['RTF', strToU8('{\\rtf1\\ansi'), 'wordFile'],
    [
      'flat text of OpenDocument',
      strToU8('<office:document office:mimetype="application/vnd.oasis.opendocument.text">'),
      'wordFile',
    ],
    ['a saved mail', strToU8('Received: from a\r\nSubject: b\r\n'), 'mailFile'],
    ['noise', binary('0102'), 'notZip'],
  ])('%s', (_, bytes, kind) => {
    expect(kindOf(() => refuseOtherKinds(bytes))).toBe(kind);
  });
});

describe('a zip is what it holds', () => {
  const zip = (parts: Record<string, string>): ZipArchive =>
    new ZipArchive(
      zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
      defaultCaps,
      inflateNode,
    );
  const openDocument = (type: string) => ({
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    'content.xml': 'x',
  });
  test.each<[string, Record<string, string>, string]>([
    ['a table of OpenDocument', openDocument('spreadsheet'), 'ods'],
    ['a text of OpenDocument', openDocument('text'), 'wordFile'],
    ['slides of OpenDocument', openDocument('presentation'), 'slidesFile'],
    ['documents', { 'a.pdf': 'x' }, 'nested'],
    ['nothing', {}, 'notWorkbook'],
  ])('%s', (_, parts, kind) => {
    expect(kindOf(() => refuseOtherZips(zip(parts)))).toBe(kind);
  });
});
