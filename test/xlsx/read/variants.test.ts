import { address } from '../../../src/core/sheet/address';
import type { SheetSnapshot, SnapshotCell, SnapshotValue } from '../../../src/core/sheet/snapshot';
import { inflateBrowser } from '../../../src/xlsx/read/inflateBrowser';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { handMade, relation, relations, type HandMade } from '../../support/workbooks/handMade';

const text = (value: string): SnapshotValue => ({ kind: 'text', text: value });
const number = (value: number): SnapshotValue => ({ kind: 'number', number: value });

function read(book: HandMade): SheetSnapshot {
  const node = readWorkbook(handMade(book), 'a.xlsx', { inflate: inflateNode }).sheets[0];
  const browser = readWorkbook(handMade(book), 'a.xlsx', { inflate: inflateBrowser }).sheets[0];
  if (!node || !browser) throw new Error('no sheet');
  expect([...browser.cells()]).toEqual([...node.cells()]);
  return node;
}

function valuesOf(sheet: SheetSnapshot): Record<string, SnapshotValue> {
  return Object.fromEntries([...sheet.cells()].map((cell) => [address(cell), cell.value]));
}

function first(book: HandMade): SnapshotCell {
  const cell = read(book).cell(0, 0);
  if (!cell) throw new Error('no cell');
  return cell;
}

const one = (cell: string): HandMade => ({ rows: `<row r="1">${cell}</row>` });

describe('cell values', () => {
  const cases: readonly [string, HandMade, SnapshotValue][] = [
    ['a whole number', one('<c r="A1"><v>12</v></c>'), number(12)],
    ['a negative number', one('<c r="A1"><v>-0.5</v></c>'), number(-0.5)],
    ['17 digits', one('<c r="A1"><v>0.10000000000000001</v></c>'), number(0.1)],
    ['an exponent', one('<c r="A1" t="n"><v>1.5E-3</v></c>'), number(0.0015)],
    ['a decimal of 15 digits', one('<c r="A1"><v>59.9600000000001</v></c>'), number(59.9600000000001)],
    ['a number in a character reference', one('<c r="A1"><v>&#49;2</v></c>'), number(12)],
    ['true', one('<c r="A1" t="b"><v>1</v></c>'), { kind: 'boolean', boolean: true }],
    ['false of a formula', one('<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>'), { kind: 'boolean', boolean: false }],
    ['an error', one('<c r="A1" t="e"><v>#DIV/0!</v></c>'), { kind: 'error', code: '#DIV/0!' }],
    ['text of a formula', one('<c r="A1" t="str"><f>A2</f><v>Xã &amp; phường</v></c>'), text('Xã & phường')],
    ['empty text of a formula', one('<c r="A1" t="str"><f>""</f><v></v></c>'), text('')],
    ['zero of a formula', one('<c r="A1"><f>1-1</f><v>0</v></c>'), number(0)],
    ['a formula without value', one('<c r="A1"><f>1+1</f></c>'), { kind: 'notCalculated' }],
    ['a formula with an empty value', one('<c r="A1"><f>1+1</f><v/></c>'), { kind: 'notCalculated' }],
    ['inline text', one('<c r="A1" t="inlineStr"><is><t>Huế</t></is></c>'), text('Huế')],
    [
      'inline text in runs',
      one('<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Thành </t></r><r><t>phố</t></r></is></c>'),
      text('Thành phố'),
    ],
    ['text that looks like a number', one('<c r="A1" t="str"><v>02031</v></c>'), text('02031')],
    ['an ISO date', one('<c r="A1" t="d"><v>2024-11-30</v></c>'), number(45626)],
    ['an ISO date-time', one('<c r="A1" t="d"><v>2024-11-30T12:00:00</v></c>'), number(45626.5)],
    ['kept outer spaces', one('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a  </t></is></c>'), text(' a  ')],
    ['an Office escape', one('<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>'), text('a\rb_x000D_')],
    ['an emoji as a reference', one('<c r="A1" t="str"><v>&#128512;&#x1F600;\u{1f600}</v></c>'), text('😀😀😀')],
    [
      'decimal and hexadecimal references',
      one('<c r="A1" t="str"><v>&#7879;&#x1EC7;&lt;&quot;&apos;</v></c>'),
      text('ệệ<"\''),
    ],
    ['a CDATA section', one('<c r="A1" t="str"><v>a<![CDATA[<&b]]>c</v></c>'), text('a<&bc')],
    ['a comment in text', one('<c r="A1" t="str"><v>a<!-- -> -- x -->b</v></c>'), text('ab')],
    ['line ends', one('<c r="A1" t="str"><v>a\r\nb\rc</v></c>'), text('a\nb\nc')],
    ['an unknown entity as written', one('<c r="A1" t="str"><v>&nbsp;</v></c>'), text('&nbsp;')],
    ['a tag with odd spaces and quotes', one('<c\n r = \'A1\'\tt="str" ><v >x</v ></c >'), text('x')],
    ['a greater sign in an attribute', one('<c r="A1" t="str" x:y="a>b"><v>x</v></c>'), text('x')],
  ];
  it.each(cases)('reads %s', (_, book, value) => {
    expect(first(book).value).toEqual(value);
  });
});

describe('a value with nothing in it', () => {
  const blank: SnapshotValue = { kind: 'blank' };
  const lost: SnapshotValue = { kind: 'error', code: '' };
  const cases: readonly [string, string, SnapshotValue][] = [
    ['is blank where every blank cell is written so', '<c r="A1"><v></v></c><c r="B1"><v/></c>', blank],
    ['is lost where another blank cell is bare', '<c r="A1"><v></v></c><c r="B1" s="0"/>', lost],
    ['is lost where the bare cell is of the common spelling', '<c r="A1" t="n"><v/></c><c r="B1" s="0"></c>', lost],
    ['is a formula without result', '<c r="A1"><f>1+1</f><v></v></c><c r="B1"/>', { kind: 'notCalculated' }],
    ['is empty text', '<c r="A1" t="str"><v></v></c><c r="B1"/>', text('')],
  ];
  it.each(cases)('%s', (_, cells, value) => {
    // What another sheet left behind must not come back as the lost value.
    read(one('<c r="A1" t="str"><v>của tờ trước</v></c>'));
    expect(first(one(cells)).value).toEqual(value);
  });
});

describe('shared strings', () => {
  const strings =
    '<si><t>một</t></si><si><r><t>ha</t></r><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">i </t></r>' +
    '<rPh sb="0" eb="1"><t>PHO</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si>' +
    '<si><t>四</t><rPh sb="0" eb="1"><t>yon</t></rPh></si>';
  it.each([
    [0, 'một'],
    [1, 'hai '],
    [2, ''],
    [3, ''],
    [4, '四'],
  ])('gives item %d without its phonetic run', (index, expected) => {
    expect(first({ ...one(`<c r="A1" t="s"><v>${index}</v></c>`), strings }).value).toEqual(text(expected));
  });
});

describe('places', () => {
  it('counts rows and cells without an address from the one before', () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="B6"><v>5</v></c></row>';
    expect(valuesOf(read({ rows }))).toEqual({
      A1: number(1),
      C1: number(2),
      D1: number(3),
      A5: number(4),
      B6: number(5),
    });
  });

  it('puts rows and cells in order that come out of order', () => {
    const rows =
      '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>';
    const sheet = read({ rows });
    expect([...sheet.cells()].map((cell) => address(cell))).toEqual(['A1', 'B1', 'A3', 'B3']);
    expect(sheet.cell(2, 1)?.value).toEqual(number(4));
    expect(sheet.cell(1, 0)).toBeUndefined();
  });

  it('reads the last cell of the grid and no farther than the cells go', () => {
    const sheet = read({
      rows: '<row r="1"><c r="B1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    });
    expect(sheet.used).toEqual({ top: 0, left: 1, bottom: 1048575, right: 16383 });
    expect(sheet.cell(1048575, 16383)?.value).toEqual(number(2));
  });

  it('ignores a wrong dimension', () => {
    const sheet =
      '<worksheet xmlns="m"><dimension ref="A1:ZZ9999999"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>';
    expect(read({ parts: { 'xl/worksheets/sheet1.xml': sheet } }).used).toEqual({
      top: 1,
      left: 1,
      bottom: 1,
      right: 1,
    });
  });

  it('has no used area without values and still gives styled blank cells', () => {
    const styles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';
    const sheet = read({ rows: '<row r="1"><c r="A1" s="1"/></row>', styles });
    expect(sheet.used).toBeUndefined();
    expect([...sheet.cells()]).toEqual([]);
    expect(sheet.cell(0, 0)).toEqual({ row: 0, col: 0, value: { kind: 'blank' }, locked: false });
  });
});

describe('formulas', () => {
  it('keeps the text of a formula and marks followers of a shared one', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1&amp;"x"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><v>3</v></c></row>';
    const sheet = read({ rows });
    expect(sheet.cell(0, 0)?.formula).toBe('B1&"x"');
    expect(sheet.cell(1, 0)?.formula).toBe('');
    expect(sheet.cell(1, 1)).not.toHaveProperty('formula');
  });
});

describe('formats', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="[$-42A]#,##0 &quot;ngày&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="0.0%"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts>' +
    '<fonts><font><name val="Times New Roman"/></font><font><sz val="9"/><name val=".VnTime"/></font></fonts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"><protection locked="false"/></xf><xf numFmtId="164" fontId="0"/>' +
    '<xf numFmtId="165" fontId="0"/><xf numFmtId="166" fontId="0"/><xf numFmtId="10" fontId="0"/><xf numFmtId="167" fontId="0"/></cellXfs>' +
    '<dxfs><dxf><font><name val="X"/></font></dxf></dxfs>';
  const plain = { row: 0, col: 0, value: number(45626), locked: true, font: 'Times New Roman' };
  it.each([
    [0, plain],
    [1, { ...plain, dateFormat: true, locked: false, font: '.VnTime' }],
    [2, { ...plain, dateFormat: true }],
    [3, plain],
    [4, { ...plain, percentFormat: true }],
    [5, { ...plain, percentFormat: true }],
    [6, plain],
  ])('reads cell format %d', (index, cell) => {
    expect(first({ ...one(`<c r="A1" s="${index}"><v>45626</v></c>`), styles })).toEqual(cell);
  });

  it('turns dates of the 1904 system, and only dates, to the 1900 system', () => {
    const beforeSheets = '<workbookPr date1904="1"/>';
    const sheet = read({
      rows: '<row r="1"><c r="A1" s="1"><v>44164</v></c><c r="B1"><v>44164</v></c><c r="C1" t="d"><v>2024-11-30</v></c></row>',
      styles,
      beforeSheets,
    });
    expect(valuesOf(sheet)).toEqual({ A1: number(45626), B1: number(44164), C1: number(45626) });
    expect(sheet.cell(0, 2)?.dateFormat).toBe(true);
  });
});

describe('sheets and names', () => {
  const book: HandMade = {
    sheets: ['name="Biểu 01"', 'name="L&apos;ẩn" state="hidden"', 'name="Rất ẩn" state="veryHidden"'],
    afterSheets:
      '<definedNames><definedName name="TH.A01" localSheetId="0">\'Biểu 01\'!$F$12</definedName>' +
      "<definedName name=\"vung\">'L''ẩn'!$A$1:$B$2</definedName>" +
      '<definedName name="cot">\'Biểu 01\'!$A:$C</definedName><definedName name="hang">\'Biểu 01\'!$2:$3</definedName>' +
      '<definedName name="TH.A02" localSheetId="0">\'Biểu 01\'!#REF!</definedName><definedName name="TH.A03">#REF!</definedName>' +
      '<definedName name="ngoai">\'[1]Sheet1\'!$A$1</definedName><definedName name="hang_so">5</definedName>' +
      '<definedName name="TH.A04" localSheetId="2">\'Biểu 01\'!$F$1</definedName><definedName name="mat" localSheetId="1">Khong!$A$1</definedName>' +
      '<definedName name="cong_thuc">SUM(\'Biểu 01\'!$A$1:$A$2)</definedName></definedNames>',
  };

  it('reads visibility and deals names to the sheets they point at', () => {
    const { sheets } = readWorkbook(handMade(book), 'a.xlsx');
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu 01', 'visible'],
      ["L'ẩn", 'hidden'],
      ['Rất ẩn', 'veryHidden'],
    ]);
    expect(sheets[0]?.names).toEqual([
      { name: 'TH.A01', scope: 'sheet', area: { top: 11, left: 5, bottom: 11, right: 5 } },
      { name: 'cot', scope: 'workbook', area: { top: 0, left: 0, bottom: 1048575, right: 2 } },
      { name: 'hang', scope: 'workbook', area: { top: 1, left: 0, bottom: 2, right: 16383 } },
    ]);
    expect(sheets[1]?.names).toEqual([
      { name: 'vung', scope: 'workbook', area: { top: 0, left: 0, bottom: 1, right: 1 } },
    ]);
  });

  it('lists names without a target as broken', () => {
    const { sheets } = readWorkbook(handMade(book), 'a.xlsx');
    expect(sheets.map(({ brokenNames }) => brokenNames)).toEqual([
      ['TH.A02', 'TH.A03', 'ngoai'],
      ['TH.A03', 'ngoai', 'mat'],
      ['TH.A03', 'ngoai', 'TH.A04'],
    ]);
  });

  it('leaves out sheets that are not chosen without unpacking them', () => {
    const asked: [string, boolean][] = [];
    const broken = handMade({ ...book, parts: { 'xl/worksheets/sheet2.xml': '<worksheet>' } });
    const { sheets } = readWorkbook(broken, 'a.xlsx', {
      sheets: (name, own) => {
        asked.push([name, own]);
        return name === 'Biểu 01';
      },
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu 01']);
    expect(asked).toEqual([
      ['Biểu 01', true],
      ["L'ẩn", true],
      ['Rất ẩn', true],
    ]);
  });

  it('leaves out chart sheets but counts them for names', () => {
    const links =
      relation('s1', 'chartsheet', 'chartsheets/sheet1.xml') + relation('s2', 'worksheet', 'worksheets/sheet2.xml');
    const { sheets } = readWorkbook(
      handMade({
        sheets: ['name="Đồ thị"', 'name="Số liệu"'],
        afterSheets: '<definedNames><definedName name="a" localSheetId="1">\'số liệu\'!A1</definedName></definedNames>',
        parts: { 'xl/_rels/workbook.xml.rels': relations(links) },
      }),
      'a.xlsx',
    );
    expect(sheets.map(({ name, names }) => [name, names.length])).toEqual([['Số liệu', 1]]);
  });
});

describe('sheet facts', () => {
  const afterRows =
    '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="B2:B9 D2"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<extLst><ext uri="u"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>S!A1</xm:f></x14:formula1><xm:sqref>E5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
    '<ext uri="v"><x14:conditionalFormattings><x14:conditionalFormatting><xm:sqref>Z1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

  it('reads merged areas, areas with input rules and protection', () => {
    const sheet = read({ afterRows });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
    expect(sheet.validated).toEqual([
      { top: 1, left: 1, bottom: 8, right: 1 },
      { top: 1, left: 3, bottom: 1, right: 3 },
      { top: 4, left: 4, bottom: 4, right: 4 },
    ]);
    expect(sheet.isProtected).toBe(true);
  });

  it('knows a sheet without protection from one with protection switched off', () => {
    expect(read({}).isProtected).toBe(false);
    expect(read({ afterRows: '<sheetProtection sheet="0"/>' }).isProtected).toBe(false);
  });
});

describe('workbook facts', () => {
  it('lists external links, the macro flag and the time of the last change', () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:created>2020-01-01T00:00:00Z</dcterms:created><dcterms:modified>2024-12-05T08:00:00Z</dcterms:modified></cp:coreProperties>';
    const bytes = handMade({
      relations:
        relation('x1', 'externalLink', '/xl/externalLinks/externalLink1.xml') +
        relation('v', 'vbaProject', 'vbaProject.bin'),
      parts: {
        '_rels/.rels': relations(
          relation('a', 'officeDocument', '/xl/workbook.xml') +
            relation('b', 'metadata/core-properties', 'docProps/core.xml'),
        ),
        'docProps/core.xml': core,
        'xl/vbaProject.bin': new Uint8Array(4),
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
        'xl/externalLinks/_rels/externalLink1.xml.rels': relations(
          relation('r', 'externalLinkPath', 'file:///C:/S%E1%BB%91%20li%E1%BB%87u.xlsx', true),
        ),
      },
    });
    const book = readWorkbook(bytes, 'huyện.xlsm');
    expect(book).toMatchObject({ file: 'huyện.xlsm', hasMacros: true, modified: '2024-12-05T08:00:00Z' });
    expect(book.externalLinks).toEqual(['file:///C:/S%E1%BB%91%20li%E1%BB%87u.xlsx']);
  });

  it('says nothing of what the file does not say', () => {
    const book = readWorkbook(handMade({}), 'a.xlsx');
    expect(book).toMatchObject({ hasMacros: false, externalLinks: [] });
    expect(book).not.toHaveProperty('modified');
  });
});

describe('encodings and packaging', () => {
  const sheet =
    '<?xml version="1.0" encoding="utf-16"?><worksheet><sheetData><row><c t="str"><v>Đắk Lắk</v></c></row></sheetData></worksheet>';
  const utf16 = (text: string, mark: boolean): Uint8Array =>
    new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${sheet.replace('utf-16', 'UTF-8')}`)],
    ['UTF-16 with a byte order mark', utf16(sheet, true)],
    ['UTF-16 without one', utf16(sheet, false)],
    ['big-endian UTF-16', new Uint8Array(Buffer.from(utf16(sheet, true)).swap16())],
  ])('reads %s', (_, bytes) => {
    expect(first({ parts: { 'xl/worksheets/sheet1.xml': bytes } }).value).toEqual(text('Đắk Lắk'));
  });

  it('finds parts under absolute, dotted, back-slashed and differently cased names', () => {
    const links = relation('s1', 'worksheet', '/XL/worksheets/../Worksheets/./Sheet1.xml');
    const parts = {
      'xl/_rels/workbook.xml.rels': relations(links),
      'xl/worksheets/sheet1.xml': null,
      'xl\\worksheets\\sheet1.xml': sheet.replace('utf-16', 'utf-8'),
    };
    expect(first({ parts }).value).toEqual(text('Đắk Lắk'));
  });
});
