import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { ReadContext } from '../../../src/xlsx/read/readContext';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { handMade, type HandMade } from '../../support/workbooks/handMade';

/** What every test of this file has read before. */
const shared = new ReadContext();
const read = (bytes: Uint8Array, context = shared) => readWorkbook(bytes, 'a.xlsx', { inflate: inflateNode, context });

function sheetOf(bytes: Uint8Array) {
  const [sheet] = read(bytes).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';
const rules = (area: string): string =>
  `<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>` +
  `<dataValidations count="1"><dataValidation type="whole" sqref="${area}"><formula1>0</formula1></dataValidation></dataValidations>`;

/** A workbook whose part is changed by text. */
function changed(book: HandMade, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(handMade(book));
  const bytes = parts[part];
  if (!bytes) throw new Error(`no part ${part}`);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(bytes))) });
}

describe('a part that came byte for byte before', () => {
  test('gives its sheet the same rules and other cells', () => {
    const first = sheetOf(handMade({ rows: cells, afterRows: rules('A1:C3') }));
    const second = sheetOf(handMade({ rows: cells.replace('>1<', '>2<'), afterRows: rules('A1:C3') }));
    expect(second.cell(0, 0)?.value).toEqual({ kind: 'number', number: 2 });
    expect(second).toMatchObject({
      merges: first.merges,
      validated: [{ top: 0, left: 0, bottom: 2, right: 2 }],
      isProtected: true,
    });
  });

  test('is told from one of the same length', () => {
    sheetOf(handMade({ rows: cells, afterRows: rules('A1:C3') }));
    const other = sheetOf(handMade({ rows: cells, afterRows: rules('A1:C4') }));
    expect(other.validated).toEqual([{ top: 0, left: 0, bottom: 3, right: 2 }]);
  });

  test('does not close a root of another name', () => {
    const book = { rows: cells, afterRows: rules('B2') };
    sheetOf(handMade(book));
    const bytes = changed(book, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<worksheet xmlns=', '<x:worksheet xmlns:x="u" xmlns='),
    );
    expect(() => read(bytes)).toThrow(expect.objectContaining({ code: 'badXml' }));
  });

  test('adds to what stands before the cells', () => {
    const book = { rows: cells, afterRows: '<mergeCells><mergeCell ref="D4:E4"/></mergeCells>' };
    sheetOf(handMade(book));
    const bytes = changed(book, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<sheetData>', '<sheetProtection sheet="1"/><sheetData>'),
    );
    expect(sheetOf(bytes)).toMatchObject({ isProtected: true, merges: [{ top: 3, left: 3, bottom: 3, right: 4 }] });
  });

  test('leads to the sheet of its own folder', () => {
    const book = handMade({ rows: cells });
    read(book);
    const parts = unzipSync(book);
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [name.replace(/^xl\//, 'so/'), bytes] as const),
    );
    const root = strToU8(strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace('xl/workbook', 'so/workbook'));
    expect(sheetOf(zipSync({ ...moved, '_rels/.rels': root })).cell(0, 0)?.value).toEqual({
      kind: 'number',
      number: 1,
    });
  });

  test('still counts against caps of its own', () => {
    const name = (at: string): string => `<definedName name="n${at}">'Biểu 01'!$A$${at}</definedName>`;
    const book = handMade({ rows: cells, afterSheets: `<definedNames>${name('1')}${name('2')}</definedNames>` });
    expect(read(book).sheets[0]?.names).toHaveLength(2);
    expect(() => read(book, new ReadContext({ names: 1 }))).toThrow(expect.objectContaining({ code: 'tooManyNames' }));
  });

  test('takes its texts from the table beside it', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>';
    const texts = (...all: string[]): string => all.map((text) => `<si><t>${text}</t></si>`).join('');
    expect(sheetOf(handMade({ rows, strings: texts('a', 'b') })).cell(0, 0)?.value).toEqual({
      kind: 'text',
      text: 'b',
    });
    expect(sheetOf(handMade({ rows, strings: texts('c', 'd') })).cell(0, 0)?.value).toEqual({
      kind: 'text',
      text: 'd',
    });
    const lost = read(handMade({ rows, strings: texts('e') }));
    expect(lost.sheets[0]?.cell(0, 0)?.value.kind).toBe('error');
    expect(lost.defects).toMatchObject([{ code: 'badString', sheet: 'Biểu 01', cell: 'A1', detail: '1', count: 1 }]);
    expect(() => read(handMade({ rows }))).toThrow(expect.objectContaining({ code: 'missingStringTable' }));
  });

  test('takes its formats from the styles beside it', () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>44</v></c></row>';
    const styles = (...ids: number[]): string =>
      `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    expect(sheetOf(handMade({ rows, styles: styles(0, 14) })).cell(0, 0)?.dateFormat).toBe(true);
    expect(sheetOf(handMade({ rows, styles: styles(14, 0) })).cell(0, 0)?.dateFormat).toBeUndefined();
    expect(sheetOf(handMade({ rows })).cell(0, 0)?.dateFormat).toBeUndefined();
    const { defects } = read(handMade({ rows, styles: styles(14) }));
    expect(defects).toMatchObject([{ code: 'badCell', sheet: 'Biểu 01', cell: 'A1', count: 1 }]);
  });

  test('counts its cells against the cap of the whole workbook', () => {
    const guide = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect(read(handMade({ rows: guide })).sheets).toHaveLength(1);
    expect(() => read(handMade({ rows: guide }), new ReadContext({ cells: 1 }))).toThrow(
      expect.objectContaining({ code: 'tooManyCells' }),
    );
  });

  test('is read again when one byte of it is spoilt', () => {
    const book = { rows: cells, styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' };
    expect(sheetOf(handMade(book)).cell(0, 0)?.dateFormat).toBe(true);
    const spoilt = changed(book, 'xl/styles.xml', (xml) => xml.replace('"14"', '"10"'));
    expect(sheetOf(spoilt).cell(0, 0)?.dateFormat).toBeUndefined();
  });
});

describe('with what earlier workbooks left and without', () => {
  const style = (id: number): string => `<cellXfs><xf numFmtId="${id}"/></cellXfs>`;
  const texts = (...all: string[]): string => all.map((text) => `<si><t>${text}</t></si>`).join('');
  const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Xã 1</t></is></c></row>';
  const named = (at: string): string =>
    `<definedNames><definedName name="n">'Biểu 01'!${at}</definedName></definedNames>`;
  const series: readonly (readonly [string, HandMade])[] = [
    ['a form', { rows: row, strings: texts('a'), styles: style(14), afterRows: rules('A1:C3') }],
    ['other texts', { rows: row, strings: texts('b'), styles: style(14), afterRows: rules('A1:C3') }],
    ['other formats', { rows: row, strings: texts('a'), styles: style(9), afterRows: rules('A1:C3') }],
    ['other rules', { rows: row, strings: texts('a'), styles: style(14), afterRows: rules('A1:C4') }],
    ['a name', { rows: row, strings: texts('a'), afterSheets: named('$A$1') }],
    ['another name', { rows: row, strings: texts('a'), afterSheets: named('$A$2') }],
    ['a broken name', { rows: row, strings: texts('a'), afterSheets: named('#REF!') }],
  ];
  const all = (bytes: Uint8Array, context: ReadContext): unknown => {
    const { sheets, ...rest } = read(bytes, context);
    return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells()], source: 0, made: 0 })) };
  };
  const context = new ReadContext();

  test.each([...series, ...[...series].reverse()])('%s is read alike', (_, book) => {
    const bytes = handMade(book);
    expect(all(bytes, context)).toEqual(all(bytes, new ReadContext()));
  });

  test('what was kept is used: equal parts give one object', () => {
    const [, form] = series[0] ?? ['', {}];
    const [first, second] = [read(handMade(form), context), read(handMade(form), context)];
    expect(second.sheets[0]?.validated).toBe(first.sheets[0]?.validated);
  });
});
