import { strToU8, zipSync } from 'fflate';
import { handMade, handMadeParts, relation, relations, worksheet, type HandMade } from './handMade';
import { packedZeros, rawZip, type RawEntry } from './rawZip';

/**
 * A file that wants to hurt or mislead, and what must become of it: a refusal's code, a count of cells, or, for damage
 * that leaves the rest readable, what is damaged and its code.
 */
export interface HostileFile {
  readonly name: string;
  readonly outcome: string | number;
  readonly bytes: () => Uint8Array;
  /** It floods the reader: worth a process of its own and a look at the memory. What floods as it is unpacked, or read. */
  readonly heavy?: 'unpacked' | 'read';
}

const GIGABYTE = 1024 * 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const row = (cells: string): HandMade => ({ rows: `<row r="1">${cells}</row>` });

/** A sound workbook as raw zip entries, one of them changed; `with` adds further ones. */
function raw(part: string, change: Partial<RawEntry>, further: readonly RawEntry[] = []): Uint8Array {
  const entries = Object.entries(handMadeParts(row('<c><v>1</v></c>'))).map(([name, content]) => ({
    name,
    content,
    ...(name === part ? change : {}),
  }));
  return rawZip([...entries, ...further]);
}

/** A workbook by hand, packed by zlib, which is faster for big ones. */
function flooded(book: HandMade): Uint8Array {
  return rawZip(Object.entries(handMadeParts(book)).map(([name, content]) => ({ name, content })));
}

function many(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}

function ole(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(1536);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  streams.forEach((stream, i) => Buffer.from(stream, 'utf16le').copy(bytes, 1024 + i * 128));
  return new Uint8Array(bytes);
}

function zip(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));
}

const laughs =
  '<!DOCTYPE sst [<!ENTITY a "ha">' +
  many(9, (i) => `<!ENTITY a${i} "${'&a;'.repeat(10)}">`) +
  ']><sst><si><t>&a8;</t></si></sst>';

const otherKinds: readonly HostileFile[] = [
  { name: 'empty', outcome: 'empty', bytes: () => new Uint8Array() },
  { name: 'old .xls renamed', outcome: 'oldXls', bytes: () => ole('Workbook') },
  { name: 'password-protected', outcome: 'encrypted', bytes: () => ole('EncryptedPackage') },
  { name: 'Word 97 document', outcome: 'wordFile', bytes: () => ole('WordDocument') },
  {
    name: 'HTML saved as .xlsx',
    outcome: 'htmlFile',
    bytes: () => strToU8('\ufeff <html xmlns:x="urn:x"><table><tr><td>1</td></tr></table></html>'),
  },
  {
    name: 'MHTML',
    outcome: 'htmlFile',
    bytes: () => strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'),
  },
  { name: 'CSV', outcome: 'csvText', bytes: () => strToU8('Mã số;Số liệu\r\nA01;5\r\n') },
  {
    name: 'Unicode text',
    outcome: 'csvText',
    bytes: () => new Uint8Array(Buffer.from('\ufeffMã\tSố\r\n1\t2', 'utf16le')),
  },
  { name: 'PDF', outcome: 'pdfFile', bytes: () => strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n') },
  { name: 'JPEG', outcome: 'pictureFile', bytes: () => new Uint8Array([255, 216, 255, 224, 0, 16]) },
  { name: 'zip of nothing', outcome: 'notWorkbook', bytes: () => zip() },
  { name: 'rights-managed', outcome: 'rightsManaged', bytes: () => ole('EncryptedPackage', 'DRMEncryptedTransform') },
  { name: 'slides of 97', outcome: 'slidesFile', bytes: () => ole('PowerPoint Document') },
  { name: 'RAR', outcome: 'packedFile', bytes: () => new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]) },
  { name: 'sound', outcome: 'mediaFile', bytes: () => new Uint8Array([0x49, 0x44, 0x33, 3, 0, 0]) },
  { name: 'e-mail', outcome: 'mailFile', bytes: () => strToU8('From: xa@example.org\r\nSubject: Báo cáo\r\n') },
  { name: 'shortcut', outcome: 'shortcutFile', bytes: () => strToU8('[InternetShortcut]\r\nURL=https://example.org') },
  { name: 'link to a document online', outcome: 'cloudStub', bytes: () => strToU8('{"doc_id":"1","email":"a"}') },
  { name: 'letter', outcome: 'textFile', bytes: () => strToU8('Kính gửi: UBND xã\nGửi kèm báo cáo, đề nghị, xem.\n') },
  {
    name: 'XML Spreadsheet 2003',
    outcome: 'xmlSpreadsheet',
    bytes: () => strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
  },
  { name: 'noise', outcome: 'notZip', bytes: () => new Uint8Array([1, 2, 3, 4, 5, 0, 0, 9]) },
  {
    name: 'flat OpenDocument',
    outcome: 'ods',
    bytes: () => strToU8('<?xml version="1.0"?><office:document></office:document>'),
  },
  { name: 'OpenDocument', outcome: 'ods', bytes: () => zip('mimetype', 'content.xml', 'styles.xml') },
  {
    name: 'binary workbook',
    outcome: 'xlsb',
    bytes: () => zip('[Content_Types].xml', '_rels/.rels', 'xl/workbook.bin'),
  },
  { name: 'Numbers', outcome: 'numbersFile', bytes: () => zip('Index/Document.iwa', 'Metadata/Properties.plist') },
  { name: 'zip of workbooks', outcome: 'nested', bytes: () => zip('../../Xã A.xlsx', 'Xã B.xlsx') },
  { name: 'zip in zip', outcome: 'nested', bytes: () => zip('a.zip') },
  { name: 'zip of pictures', outcome: 'nested', bytes: () => zip('a.jpg', 'b.jpg') },
  {
    name: 'Word document',
    outcome: 'wordFile',
    bytes: () =>
      zipSync({
        '[Content_Types].xml': strToU8('x'),
        '_rels/.rels': strToU8(relations(relation('a', 'officeDocument', 'word/document.xml'))),
        'word/document.xml': strToU8('x'),
      }),
  },
];

const zipFaults: readonly HostileFile[] = [
  { name: 'truncated', outcome: 'truncated', bytes: () => handMade(row('')).slice(0, -40) },
  { name: 'start only', outcome: 'truncated', bytes: () => strToU8('PK') },
  { name: 'middle missing', outcome: 'damaged', bytes: () => withoutMiddle(handMade(row('<c><v>1</v></c>'))) },
  {
    name: 'honest bomb of 1 GB',
    outcome: 'tooLarge',
    bytes: () => raw(SHEET, { packed: packedZeros(1024), declaredSize: GIGABYTE }),
  },
  {
    name: 'bomb of 1 GB that declares 5,000 bytes',
    outcome: 'bombLies',
    bytes: () => raw(SHEET, { packed: packedZeros(1024), declaredSize: 5000 }),
  },
  {
    name: 'bomb of 16 MB that declares 5,000 bytes',
    outcome: 'bombLies',
    bytes: () => raw(SHEET, { packed: packedZeros(16), declaredSize: 5000 }),
  },
  {
    name: 'sheet of 100 MB',
    outcome: 'tooLarge',
    bytes: () => raw(SHEET, { packed: packedZeros(100), declaredSize: 100 << 20 }),
  },
  { name: 'less than declared', outcome: 'damaged', bytes: () => raw(SHEET, { declaredSize: 5000 }) },
  { name: 'wrong checksum', outcome: 'damaged', bytes: () => raw(SHEET, { crc: 1 }) },
  { name: 'no deflate data', outcome: 'damaged', bytes: () => raw(SHEET, { packed: new Uint8Array([255, 255, 255]) }) },
  { name: 'unknown packing', outcome: 'damaged', bytes: () => raw(SHEET, { method: 12 }) },
  { name: 'zip encryption', outcome: 'encrypted', bytes: () => raw(SHEET, { flags: 1 }) },
  { name: 'swapped names', outcome: 'damaged', bytes: () => raw(SHEET, { localName: 'xl/worksheets/sheet2.xml' }) },
  {
    name: 'sheet twice',
    outcome: 'duplicateEntry',
    bytes: () => raw('', {}, [{ name: SHEET, content: strToU8('x') }]),
  },
  {
    name: 'sheet twice in another case',
    outcome: 'duplicateEntry',
    bytes: () => raw('', {}, [{ name: 'xl/Worksheets/Sheet1.xml', content: strToU8('x') }]),
  },
  {
    name: '6,000 entries',
    outcome: 'tooManyEntries',
    bytes: () =>
      raw(
        '',
        {},
        Array.from({ length: 6000 }, (_, i) => ({ name: `m/${i}`, content: new Uint8Array() })),
      ),
  },
];

function withoutMiddle(bytes: Uint8Array): Uint8Array {
  return new Uint8Array([...bytes.slice(0, 200), ...bytes.slice(260)]);
}

const partFaults: readonly HostileFile[] = [
  {
    name: 'billion laughs',
    outcome: 'dtd',
    bytes: () => handMade({ ...row('<c t="s"><v>0</v></c>'), strings: '', parts: { 'xl/sharedStrings.xml': laughs } }),
  },
  {
    name: 'DOCTYPE in the workbook',
    outcome: 'dtd',
    bytes: () => handMade({ parts: { 'xl/workbook.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>' } }),
  },
  { name: 'no root relationships', outcome: 'missingPart', bytes: () => handMade({ parts: { '_rels/.rels': null } }) },
  { name: 'no workbook', outcome: 'missingPart', bytes: () => handMade({ parts: { 'xl/workbook.xml': null } }) },
  { name: 'no sheet part', outcome: 'missingPart', bytes: () => handMade({ parts: { [SHEET]: null } }) },
  {
    name: 'sheet without relationship',
    outcome: 'missingPart',
    bytes: () => handMade({ parts: { 'xl/_rels/workbook.xml.rels': relations('') } }),
  },
  { name: 'no string table', outcome: 'missingStringTable', bytes: () => handMade(row('<c t="s"><v>0</v></c>')) },
  {
    name: 'string table removed',
    outcome: 'missingStringTable',
    bytes: () => handMade({ ...row('<c t="s"><v>0</v></c>'), strings: '', parts: { 'xl/sharedStrings.xml': null } }),
  },
  { name: 'no sheets', outcome: 'noSheets', bytes: () => handMade({ sheets: [] }) },
  { name: 'two sheets of one name', outcome: 'badXml', bytes: () => handMade({ sheets: ['name="A"', 'name="a"'] }) },
  {
    name: 'other encoding',
    outcome: 'badXml',
    bytes: () =>
      handMade({
        parts: { [SHEET]: '<?xml version="1.0" encoding="windows-1258"?><worksheet><sheetData/></worksheet>' },
      }),
  },
  {
    name: 'cut-off XML',
    outcome: 'badXml',
    bytes: () => handMade({ parts: { [SHEET]: '<worksheet><sheetData><row><c><v>1</v></c>' } }),
  },
  { name: 'crossed tags', outcome: 'badXml', bytes: () => handMade(row('<c><v>1</c></v>')) },
  { name: 'unquoted attribute', outcome: 'badXml', bytes: () => handMade(row('<c r=A1><v>1</v></c>')) },
  {
    name: 'damaged attribute name',
    outcome: 'cells badCell',
    bytes: () => handMade({ ...row('<c u="s"><v>0</v></c>'), strings: '<si><t>x</t></si>' }),
  },
  {
    name: 'a cell format that never ends',
    outcome: 'badXml',
    bytes: () => handMade(row('<c r="A1" s="0"/><c r="B1" s="></c><c r="C1" s="0"/>')),
  },
  { name: 'two values in a cell', outcome: 'cells badCell', bytes: () => handMade(row('<c><v>1</v><v>2</v></c>')) },
  { name: 'unknown cell type', outcome: 'cells badCell', bytes: () => handMade(row('<c t="x"><v>1</v></c>')) },
  {
    name: 'unknown cell format',
    outcome: 'cells badCell',
    bytes: () => handMade({ ...row('<c s="1"><v>1</v></c>'), styles: '<cellXfs><xf/></cellXfs>' }),
  },
  {
    name: 'two roots',
    outcome: 'badXml',
    bytes: () => handMade({ parts: { [SHEET]: worksheet('') + '<worksheet/>' } }),
  },
  { name: 'noise instead of XML', outcome: 'badXml', bytes: () => handMade({ parts: { [SHEET]: '\0\0\0' } }) },
];

const cellFaults: readonly HostileFile[] = [
  {
    name: 'reference outside the grid',
    outcome: 'badReference',
    bytes: () => handMade(row('<c r="ZZZZZ99999999"><v>1</v></c>')),
  },
  { name: 'column after XFD', outcome: 'badReference', bytes: () => handMade(row('<c r="XFE1"><v>1</v></c>')) },
  {
    name: 'implicit column after XFD',
    outcome: 'badReference',
    bytes: () => handMade(row('<c r="XFD1"/><c><v>1</v></c>')),
  },
  { name: 'row after the last', outcome: 'badReference', bytes: () => handMade({ rows: '<row r="1048577"/>' }) },
  {
    name: 'implicit row after the last',
    outcome: 'badReference',
    bytes: () => handMade({ rows: '<row r="1048576"/><row/>' }),
  },
  { name: 'row 0', outcome: 'badReference', bytes: () => handMade({ rows: '<row r="0"/>' }) },
  { name: 'cell of another row', outcome: 'badReference', bytes: () => handMade(row('<c r="A2"><v>1</v></c>')) },
  { name: 'reference without column', outcome: 'badReference', bytes: () => handMade(row('<c r="1"><v>1</v></c>')) },
  {
    name: 'merge outside the grid',
    outcome: 'areas badReference',
    bytes: () => handMade({ afterRows: '<mergeCells><mergeCell ref="A1:XFE9"/></mergeCells>' }),
  },
  {
    name: 'string index out of range',
    outcome: 'cells badString',
    bytes: () => handMade({ ...row('<c t="s"><v>1</v></c>'), strings: '<si><t>x</t></si>' }),
  },
  {
    name: 'negative string index',
    outcome: 'cells badString',
    bytes: () => handMade({ ...row('<c t="s"><v>-1</v></c>'), strings: '<si><t>x</t></si>' }),
  },
  {
    name: 'no string index',
    outcome: 0,
    bytes: () => handMade({ ...row('<c t="s"><v/></c>'), strings: '<si><t>x</t></si>' }),
  },
  { name: 'number that is none', outcome: 'cells badValue', bytes: () => handMade(row('<c><v>12,5</v></c>')) },
  { name: 'infinite number', outcome: 'cells badValue', bytes: () => handMade(row('<c><v>1e999</v></c>')) },
  {
    name: 'endless digits',
    outcome: 'cells badValue',
    bytes: () => handMade(row(`<c><v>${'1'.repeat(1_000_000)}x</v></c>`)),
  },
  { name: 'boolean that is none', outcome: 'cells badValue', bytes: () => handMade(row('<c t="b"><v>2</v></c>')) },
  { name: 'day that is none', outcome: 'cells badValue', bytes: () => handMade(row('<c t="d"><v>2023-02-29</v></c>')) },
  {
    name: 'cell twice',
    outcome: 'duplicateCell',
    bytes: () => handMade(row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')),
  },
  {
    name: 'text of 40,000 letters',
    outcome: 'cells tooLongText',
    bytes: () => handMade(row(`<c t="str"><v>${'ệ'.repeat(40_000)}</v></c>`)),
  },
  {
    name: 'text of exactly 32,767 letters',
    outcome: 1,
    bytes: () => handMade(row(`<c t="str"><v>${'ệ'.repeat(32_767)}</v></c>`)),
  },
];

const floods: readonly HostileFile[] = [
  {
    name: '60,000 names',
    outcome: 'tooManyNames',
    bytes: () =>
      flooded({
        afterSheets: `<definedNames>${many(60_000, (i) => `<definedName name="n${i}">1</definedName>`)}</definedNames>`,
      }),
  },
  {
    name: '200,000 merges',
    outcome: 'tooManyAreas',
    bytes: () => flooded({ afterRows: `<mergeCells>${many(200_000, () => '<mergeCell ref="A1"/>')}</mergeCells>` }),
  },
  {
    name: '200,000 cell formats',
    outcome: 'tooManyAreas',
    bytes: () => flooded({ ...row('<c/>'), styles: `<cellXfs>${many(200_000, () => '<xf/>')}</cellXfs>` }),
  },
  {
    name: '2,000,000 cells',
    outcome: 'tooManyCells',
    bytes: () => flooded({ rows: many(1000, () => `<row>${'<c/>'.repeat(2000)}</row>`) }),
  },
  {
    name: '2,000,000 shared strings',
    outcome: 'tooManyCells',
    bytes: () => flooded({ ...row('<c t="s"><v>0</v></c>'), strings: '<si/>'.repeat(2_000_000) }),
  },
  { name: 'elements 100,000 deep', outcome: 'tooDeep', bytes: () => flooded(row('<x>'.repeat(100_000))) },
  {
    name: 'a million ampersands',
    outcome: 'cells tooLongText',
    bytes: () => flooded(row(`<c t="str"><v>${'&'.repeat(1_000_000)}</v></c>`)),
  },
  { name: 'a million comment starts', outcome: 'badXml', bytes: () => flooded(row('<!--'.repeat(1_000_000))) },
  {
    name: 'attribute of 20 MB',
    outcome: 1,
    bytes: () => flooded(row(`<c x:a="${' '.repeat(20_000_000)}"><v>1</v></c>`)),
  },
  {
    name: '100,000 attributes',
    outcome: 1,
    bytes: () => flooded(row(`<c ${many(100_000, (i) => `x:a${i}="1" `)}><v>1</v></c>`)),
  },
  {
    name: 'input rule list of 20 MB',
    outcome: 'areas badReference',
    bytes: () =>
      flooded({ afterRows: `<dataValidations><dataValidation sqref="${'A'.repeat(20_000_000)}"/></dataValidations>` }),
  },
  {
    name: 'first and last cell',
    outcome: 2,
    bytes: () =>
      flooded({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      }),
  },
  {
    name: '1,048,576 styled blank rows',
    outcome: 0,
    bytes: () =>
      flooded({
        rows: many(1_048_576, (i) => `<row r="${i + 1}" s="1" customFormat="1"><c r="A${i + 1}" s="0"/></row>`),
        styles: '<cellXfs><xf/><xf/></cellXfs>',
      }),
  },
  {
    name: '300,000 cells backwards',
    outcome: 300_000,
    bytes: () => flooded({ rows: many(300_000, (i) => `<row r="${300_000 - i}"><c><v>${i}</v></c></row>`) }),
  },
  {
    name: 'sheet and name called __proto__',
    outcome: 1,
    bytes: () =>
      flooded({
        ...row('<c><v>1</v></c>'),
        sheets: ['name="__proto__"'],
        afterSheets: '<definedNames><definedName name="__proto__">__proto__!$A$1</definedName></definedNames>',
      }),
  },
];

export const hostileFiles: readonly HostileFile[] = [
  ...otherKinds,
  ...zipFaults.map((file) => (/bomb|100 MB|6,000/.test(file.name) ? { ...file, heavy: 'unpacked' as const } : file)),
  ...partFaults,
  ...cellFaults,
  ...floods.map((file) => ({ ...file, heavy: 'read' as const })),
];
