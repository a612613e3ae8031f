import { strToU8 } from 'fflate';
import type { FileDefect } from '../../../src/core/sheet/fileDefect';
import type { SnapshotValue, WorkbookSnapshot } from '../../../src/core/sheet/snapshot';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { ReadContext } from '../../../src/xlsx/read/readContext';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { handMade, handMadeParts, relation, worksheet, type HandMade } from '../../support/workbooks/handMade';
import { rawZip } from '../../support/workbooks/rawZip';

const read = (book: HandMade, context = new ReadContext()): WorkbookSnapshot =>
  readWorkbook(handMade(book), 'a.xlsx', { inflate: inflateNode, context });
const number = (value: number): SnapshotValue => ({ kind: 'number', number: value });
const text = (value: string): SnapshotValue => ({ kind: 'text', text: value });
const lost: SnapshotValue = { kind: 'error', code: '' };

/** A1 holds 7, which must be read whatever befalls the rest. */
const SOUND = '<row r="1"><c r="A1"><v>7</v></c></row>';
const two = { sheets: ['name="Biểu"', 'name="Phụ"'], rows: SOUND };
const second = 'xl/worksheets/sheet2.xml';
const at = (book: WorkbookSnapshot, row: number, col: number): SnapshotValue | undefined =>
  book.sheets[0]?.cell(row, col)?.value;

describe('a sheet that cannot be read is named, and the others are read', () => {
  const ownName = '<definedNames><definedName name="TH.form" localSheetId="1">Phụ!$A$1</definedName></definedNames>';
  const cases: readonly [string, HandMade, Partial<FileDefect>][] = [
    ['part absent', { ...two, parts: { [second]: null } }, { code: 'missingPart', of: 'sheet' }],
    ['XML cut off', { ...two, parts: { [second]: '<worksheet><sheetData>' } }, { code: 'badXml', of: 'sheet' }],
    ['noise', { ...two, parts: { [second]: '\0\0' } }, { code: 'badXml', of: 'sheet' }],
    [
      'no table of texts',
      { ...two, parts: { [second]: worksheet('<row><c t="s"><v>0</v></c></row>') } },
      { code: 'missingStringTable', of: 'sheet' },
    ],
    [
      'a cell twice',
      { ...two, parts: { [second]: worksheet('<row r="1"><c r="A1"/><c r="A1"/></row>') } },
      { code: 'duplicateCell', of: 'sheet' },
    ],
    [
      'a cell off the grid',
      { ...two, parts: { [second]: worksheet('<row r="1"><c r="XFE1"/></row>') } },
      { code: 'badReference', of: 'sheet' },
    ],
    [
      'a form of ours',
      { ...two, afterSheets: ownName, parts: { [second]: null } },
      { code: 'missingPart', of: 'form' },
    ],
  ];
  it.each(cases)('%s', (_, book, defect) => {
    const found = read(book);
    expect(found.sheets.map(({ name }) => name)).toEqual(['Biểu']);
    expect(at(found, 0, 0)).toEqual(number(7));
    expect(found.defects).toMatchObject([{ sheet: 'Phụ', ...defect }]);
  });

  it('a checksum that fails', () => {
    const parts = Object.entries(handMadeParts(two)).map(([name, content]) => ({ name, content }));
    const bytes = rawZip(parts.map((part) => (part.name === second ? { ...part, crc: 1 } : part)));
    expect(readWorkbook(bytes, 'a.xlsx').defects).toMatchObject([{ sheet: 'Phụ', code: 'damaged', of: 'sheet' }]);
  });

  it('a module sheet of an old Excel, which has no part at all', () => {
    const workbook = new TextDecoder().decode(handMadeParts(two)['xl/workbook.xml']).replace('r:id="s2"', 'r:id=""');
    const found = read({ ...two, parts: { 'xl/workbook.xml': workbook } });
    expect(found.sheets).toHaveLength(1);
    expect(found.defects).toMatchObject([{ sheet: 'Phụ', of: 'absentSheet' }]);
  });

  it.each(['chartsheet', 'dialogsheet', 'xlMacrosheet'])('a %s needs no part', (type) => {
    const found = read({
      ...two,
      parts: {
        [second]: null,
        'xl/_rels/workbook.xml.rels':
          `<Relationships>${relation('s1', 'worksheet', 'worksheets/sheet1.xml')}` +
          `${relation('s2', type, 'other/sheet1.xml')}</Relationships>`,
      },
    });
    expect(found.sheets).toHaveLength(1);
    expect(found).not.toHaveProperty('defects');
  });

  it('a file with no readable sheet at all is refused with its reason', () => {
    expect(() => read({ parts: { 'xl/worksheets/sheet1.xml': null } })).toThrow(
      expect.objectContaining({ code: 'missingPart' }),
    );
  });
});

describe('a damaged cell is lost alone, and named', () => {
  const strings = '<si><t>một</t></si>';
  const cases: readonly [string, string, string][] = [
    ['text out of the table', '<c r="B1" t="s"><v>9</v></c>', 'badString'],
    ['an index that is none', '<c r="B1" t="s"><v>x</v></c>', 'badString'],
    ['text without an index', '<c r="B1" t="s"><v></v></c><c r="C1" s="0"/>', 'badValue'],
    ['no number', '<c r="B1"><v>12,5</v></c>', 'badValue'],
    ['no truth value', '<c r="B1" t="b"><v>2</v></c>', 'badValue'],
    ['no time', '<c r="B1" t="d"><v>25:00:00</v></c>', 'badValue'],
    ['unknown type', '<c r="B1" t="z"><v>1</v></c>', 'badCell'],
    ['unknown attribute', '<c r="B1" u="s"><v>1</v></c>', 'badCell'],
    ['two values', '<c r="B1"><v>1</v><v>2</v></c>', 'badCell'],
    ['unknown format', '<c r="B1" s="9"><v>1</v></c>', 'badCell'],
    ['unknown format, in another spelling', "<c r='B1' s='-1'><v>1</v></c>", 'badCell'],
  ];
  it.each(cases)('%s', (_, cell, code) => {
    const styles = '<cellXfs><xf/></cellXfs>';
    const found = read({ rows: `<row r="1"><c r="A1"><v>7</v></c>${cell}</row>`, strings, styles });
    expect(at(found, 0, 0)).toEqual(number(7));
    expect(at(found, 0, 1)).toEqual(lost);
    expect(found.defects).toMatchObject([{ sheet: 'Biểu 01', cell: 'B1', code, count: 1, of: 'cells' }]);
  });

  it('a text beyond the cap, in the cell and in the table, also where the sheet came before', () => {
    const context = new ReadContext({ textLength: 5 });
    const cells =
      '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><v>dài quá</v></c></row>';
    const short = cells.replace('dài quá', 'ngắn');
    expect(read({ rows: short, strings }, context)).not.toHaveProperty('defects');
    const tooLong: SnapshotValue = { kind: 'error', code: 'tooLong' };
    for (const rows of [short, cells]) {
      const found = read({ rows, strings: '<si><t>dài quá</t></si>' }, context);
      expect(at(found, 0, 1)).toEqual(tooLong);
      expect(found.defects).toMatchObject([{ cell: 'B1', code: 'tooLongText', count: rows === cells ? 2 : 1 }]);
    }
  });

  it('many of one kind are one defect', () => {
    const rows = `<row r="1">${'<c t="b"><v>7</v></c>'.repeat(1000)}</row>`;
    expect(read({ rows }).defects).toMatchObject([{ cell: 'A1', count: 1000 }]);
  });
});

describe('spellings that mean what they always meant', () => {
  const strings = '<si><t>một</t></si>';
  const cell = (xml: string): HandMade => ({
    rows: `<row r="1">${xml}</row>`,
    strings,
    styles: '<cellXfs><xf/></cellXfs>',
  });
  const cases: readonly [string, HandMade, SnapshotValue][] = [
    ['an index with spaces', cell('<c r="A1" t="s"><v>\n 0 </v></c>'), text('một')],
    ['an index with a comment', cell('<c r="A1" t="s"><v><!-- x -->0</v></c>'), text('một')],
    ['an index in CDATA', cell('<c r="A1" t="s"><v><![CDATA[0]]></v></c>'), text('một')],
    ['an empty format', cell('<c r="A1" s=""><v>7</v></c>'), number(7)],
    ['a time of day', cell('<c r="A1" t="d"><v>12:00:00</v></c>'), number(0.5)],
    ['a time of day to the minute', cell('<c r="A1" t="d"><v>T06:00</v></c>'), number(0.25)],
    [
      'a cell of another vocabulary beside it',
      cell('<z:c xmlns:z="u" r="A1"><v>1</v></z:c><c r="A1"><v>7</v></c>'),
      number(7),
    ],
    ['a value of another vocabulary in it', cell('<c r="A1"><z:v xmlns:z="u">1</z:v><v>7</v></c>'), number(7)],
    [
      'a row of another vocabulary',
      { rows: `<z:row xmlns:z="u" r="1"><c r="A1"><v>1</v></c></z:row>${SOUND}` },
      number(7),
    ],
    [
      'texts without an index where all blank cells are so',
      cell('<c r="A1" t="s"><v></v></c><c r="B1" t="s"><v/></c>'),
      { kind: 'blank' },
    ],
  ];
  it.each(cases)('%s', (_, book, value) => {
    const found = read(book);
    expect(at(found, 0, 0) ?? { kind: 'blank' }).toEqual(value);
    expect(found).not.toHaveProperty('defects');
  });

  it('rows without a number stand where their cells say', () => {
    const rows =
      '<row><c r="A1"><v>1</v></c></row><row><c r="A4"><v>4</v></c><c r="B4"><v>5</v></c></row><row><c><v>6</v></c></row>';
    const found = read({ rows });
    expect([at(found, 0, 0), at(found, 3, 0), at(found, 3, 1), at(found, 4, 0)]).toEqual([1, 4, 5, 6].map(number));
  });

  it.each([
    ['my%20sheet.xml', 'my sheet.xml'],
    ['my%20sheet.xml', 'my%20sheet.xml'],
    ['my sheet.xml', 'my%20sheet.xml'],
    ['bi%E1%BB%83u.xml', 'biểu.xml'],
  ])('the target %s leads to the entry %s', (target, entry) => {
    const parts = {
      'xl/worksheets/sheet1.xml': null,
      [`xl/worksheets/${entry}`]: worksheet(SOUND),
      'xl/_rels/workbook.xml.rels': `<Relationships>${relation('s1', 'worksheet', `worksheets/${target}`)}</Relationships>`,
    };
    expect(at(read({ parts }), 0, 0)).toEqual(number(7));
  });
});

describe('damage beside the cells', () => {
  const cases: readonly [string, HandMade, Partial<FileDefect>][] = [
    [
      'an input rule that leads nowhere',
      { afterRows: '<dataValidations><dataValidation sqref="#REF!"/></dataValidations>' },
      { sheet: 'Biểu 01', code: 'badReference', detail: '#REF!', of: 'areas' },
    ],
    [
      'one of the 2009 extension',
      {
        afterRows:
          '<extLst><ext><x14:dataValidations xmlns:x14="u"><x14:dataValidation><xm:sqref xmlns:xm="v">#REF!</xm:sqref>' +
          '</x14:dataValidation></x14:dataValidations></ext></extLst>',
      },
      { sheet: 'Biểu 01', detail: '#REF!', of: 'areas' },
    ],
    [
      'a merge off the grid',
      { afterRows: '<mergeCells><mergeCell ref="A1:XFE9"/></mergeCells>' },
      { detail: 'A1:XFE9', of: 'areas' },
    ],
    ['styles absent', { relations: relation('x', 'styles', 'styles.xml') }, { detail: 'xl/styles.xml', of: 'styles' }],
    [
      'styles broken',
      { styles: '', parts: { 'xl/styles.xml': '<styleSheet><cellXfs>' } },
      { code: 'badXml', of: 'styles' },
    ],
    [
      'properties broken',
      {
        parts: {
          '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}${relation('b', 'core-properties', 'core.xml')}</Relationships>`,
          'core.xml': '<cp',
        },
      },
      { detail: 'core.xml', of: 'part' },
    ],
  ];
  it.each(cases)('%s is named and nothing else', (_, book, defect) => {
    const found = read({ rows: SOUND, ...book });
    expect(at(found, 0, 0)).toEqual(number(7));
    expect(found.defects).toMatchObject([defect]);
  });

  it('what is made to harm is refused all the same', () => {
    const bomb = { ...two, parts: { [second]: strToU8('<!DOCTYPE x><worksheet/>') } };
    expect(() => read(bomb)).toThrow(expect.objectContaining({ code: 'dtd' }));
  });
});
