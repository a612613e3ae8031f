import { unzipSync, zipSync, strToU8 } from 'fflate';
import { parseCell } from '../../../src/core/sheet/address';
import { formula, number, text, type Content } from '../../../src/core/sheet/model';
import { WorkbookPatch } from '../../../src/xlsx/patch/patchWorkbook';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { handMade, handMadeParts, relation, type HandMade } from '../../support/workbooks/handMade';

interface Edit {
  readonly at: string;
  readonly content?: Content;
  readonly isResult?: boolean;
  readonly format?: string;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const blank: Content = { kind: 'blank' };

function patched(file: Uint8Array, edits: readonly Edit[], sheet = 'Biểu 01'): Uint8Array {
  const patch = new WorkbookPatch(file, 'lạ.xlsx');
  patch.edit({
    sheet,
    cells: edits.map(({ at, isResult = false, format, ...edit }) => ({
      ...(parseCell(at) ?? { row: 0, col: 0 }),
      ...edit,
      ...(format === undefined ? {} : { format: () => format }),
      isResult,
    })),
  });
  return patch.bytes();
}

const partOf = (file: Uint8Array, part: string): string => new TextDecoder().decode(unzipSync(file)[part]);

/** The content of `sheetData` after the edits. */
function rowsAfter(rows: string, edits: readonly Edit[], more: HandMade = {}): string {
  const file = patched(handMade({ rows, ...more }), edits);
  return /<(?:x:)?sheetData>(.*)<\/(?:x:)?sheetData>/s.exec(partOf(file, SHEET))?.[1] ?? '';
}

const inline = (words: string): string => `t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

describe('cells and rows', () => {
  const cases: readonly (readonly [string, string, readonly Edit[], string])[] = [
    [
      'a number in place of a text keeps the format',
      '<row r="2"><c r="B2" s="0" t="s"><v>0</v></c><c r="C2"><v>1</v></c></row>',
      [{ at: 'B2', content: number(7.5) }],
      '<row r="2"><c r="B2" s="0"><v>7.5</v></c><c r="C2"><v>1</v></c></row>',
    ],
    [
      'a text is a string cell whatever it begins with',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [{ at: 'A1', content: text('=HYPERLINK("x") & <b>\r_x0041_') }],
      `<row r="1"><c r="A1" ${inline('=HYPERLINK(&quot;x&quot;) &amp; &lt;b&gt;_x000D__x005F_x0041_')}</row>`,
    ],
    [
      'cells that are not there come in order, before, between and behind',
      '<row r="3" spans="2:4" ht="20"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row>',
      [
        { at: 'E3', content: number(5) },
        { at: 'A3', content: number(1) },
        { at: 'C3', content: number(3) },
      ],
      '<row r="3"  ht="20"><c r="A3"><v>1</v></c><c r="B3"><v>1</v></c><c r="C3"><v>3</v></c><c r="D3"><v>2</v></c><c r="E3"><v>5</v></c></row>',
    ],
    [
      'a row that closes itself opens',
      '<row r="1" ht="20"/>',
      [{ at: 'B1', content: number(5) }],
      '<row r="1" ht="20"><c r="B1"><v>5</v></c></row>',
    ],
    [
      'rows that are not there come in order',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="5"><c r="A5"><v>1</v></c></row>',
      [
        { at: 'A9', content: number(9) },
        { at: 'A1', content: number(1) },
        { at: 'B3', content: number(3) },
      ],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="B3"><v>3</v></c></row><row r="5"><c r="A5"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
    ],
    [
      'clearing keeps the format, and what is not there is not made',
      '<row r="1"><c r="A1" s="0" t="str"><f>"x"</f><v>x</v></c></row>',
      [
        { at: 'A1', content: blank },
        { at: 'B1', content: blank },
        { at: 'A4', content: blank },
      ],
      '<row r="1"><c r="A1" s="0"/></row>',
    ],
    [
      'rows and cells without a place get one, so that nothing moves',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [{ at: 'A1', content: number(9) }],
      '<row r="1"><c r="A1"><v>9</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
    ],
    [
      'a formula with its result',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [{ at: 'A1', content: formula('B1<C1', { kind: 'boolean', boolean: true }) }],
      '<row r="1"><c r="A1" t="b"><f>B1&lt;C1</f><v>1</v></c></row>',
    ],
    [
      'a new result leaves the formula as it is written',
      '<row r="1"><c r="A1" cm="1" t="str"><f t="array" ref="A1" aca="1">SUM( B1:B2 )</f><v>x</v></c></row>',
      [{ at: 'A1', content: formula('SUM(B1:B2)', number(4)), isResult: true }],
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1" aca="1">SUM( B1:B2 )</f><v>4</v></c></row>',
    ],
    [
      'an error is an error, and a result nobody knows is none',
      '<row r="1"><c r="A1"><f>1/B1</f><v>1</v></c><c r="B1"><f>X()</f><v>1</v></c></row>',
      [
        { at: 'A1', content: formula('1/B1', text('#DIV/0!')), isResult: true },
        { at: 'B1', content: formula('X()', { kind: 'blank' }), isResult: true },
      ],
      '<row r="1"><c r="A1" t="e"><f>1/B1</f><v>#DIV/0!</v></c><c r="B1"><f>X()</f></c></row>',
    ],
    [
      'a shared formula whose first cell changes is written out in its followers',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"></f><v>6</v></c></row>',
      [
        { at: 'A1', content: number(1) },
        { at: 'A3', content: formula('B3*2', number(8)), isResult: true },
      ],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f>B3*2</f><v>8</v></c></row>',
    ],
    [
      'a follower alone leaves the others',
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
      [{ at: 'A2', content: number(1) }],
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    ],
    [
      'a look alone leaves what the cell holds as it is written',
      '<row r="1"><c r="A1" t="s" s="0"><v>0</v></c><c><f>1+1</f><v>2</v></c></row>',
      [
        { at: 'A1', format: '7' },
        { at: 'B1', format: '7' },
        { at: 'D1', format: '7' },
      ],
      '<row r="1"><c r="A1" t="s" s="7"><v>0</v></c><c r="B1" s="7"><f>1+1</f><v>2</v></c><c r="D1" s="7"/></row>',
    ],
    [
      'a look with a content',
      '<row r="1"><c r="A1" s="0"><v>1</v></c></row>',
      [
        { at: 'A1', format: '7', content: number(2) },
        { at: 'B2', format: '7', content: blank },
      ],
      '<row r="1"><c r="A1" s="7"><v>2</v></c></row><row r="2"><c r="B2" s="7"/></row>',
    ],
    [
      'elements of another vocabulary stay where they are',
      '<row r="1"><z:c xmlns:z="z">1</z:c><c r="A1"><v>1</v></c><z:c xmlns:z="z">2</z:c></row>',
      [{ at: 'A1', content: number(2) }],
      '<row r="1"><z:c xmlns:z="z">1</z:c><c r="A1"><v>2</v></c><z:c xmlns:z="z">2</z:c></row>',
    ],
  ];
  test.each(cases)('%s', (_name, rows, edits, expected) => {
    expect(rowsAfter(rows, edits, { strings: '<si><t>a</t></si>', styles: '<cellXfs><xf/></cellXfs>' })).toBe(expected);
  });

  test('an empty sheet that closes itself takes a cell', () => {
    const parts = {
      [SHEET]: '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    };
    expect(rowsAfter('', [{ at: 'B2', content: number(1) }], { parts })).toBe(
      '<row r="2"><c r="B2"><v>1</v></c></row>',
    );
  });

  test('the prefix of the sheet is used', () => {
    const parts = {
      [SHEET]:
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>',
    };
    const rows = rowsAfter(
      '',
      [
        { at: 'A1', content: text('a') },
        { at: 'A2', content: formula('A1', text('a')) },
      ],
      { parts },
    );
    expect(rows).toBe(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="str"><x:f>A1</x:f><x:v>a</x:v></x:c></x:row>',
    );
  });

  test('new cells take the format of their row, else of their column, and the area grows', () => {
    const parts = {
      [SHEET]:
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1"/></row></sheetData></worksheet>',
    };
    const styles = '<cellXfs><xf/><xf/><xf/></cellXfs>';
    const file = patched(handMade({ parts, styles }), [
      { at: 'B1', content: number(1) },
      { at: 'C2', content: number(1) },
      { at: 'D2', content: number(1) },
    ]);
    expect(partOf(file, SHEET)).toContain('<dimension ref="A1:D2"/>');
    expect(partOf(file, SHEET)).toContain(
      '<c r="A1"/><c r="B1" s="2"><v>1</v></c></row><row r="2"><c r="C2" s="1"><v>1</v></c><c r="D2"><v>1</v></c></row>',
    );
  });

  test('a day is counted as the workbook counts days', () => {
    const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>';
    const day: Edit = { at: 'A1', content: { kind: 'date', iso: '2024-01-01' } };
    expect(rowsAfter(rows, [day], { styles })).toContain('<v>45292</v>');
    expect(rowsAfter(rows, [day], { styles, beforeSheets: '<workbookPr date1904="1"/>' })).toContain('<v>43830</v>');
  });

  test('a sheet in UTF-16 comes back in UTF-8, and says so', () => {
    const sheet = new TextDecoder()
      .decode(handMadeParts({ rows: '<row r="1"><c r="A1"/></row>' })[SHEET])
      .replace('UTF-8', 'utf-16le');
    const wide = Uint8Array.from(
      `\ufeff${sheet}`.split('').flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    const file = patched(handMade({ parts: { [SHEET]: wide } }), [{ at: 'A1', content: text('ệ') }]);
    expect(partOf(file, SHEET)).toContain('encoding="UTF-8"');
    expect(readWorkbook(file, 'a.xlsx').sheets[0]?.cell(0, 0)?.value).toEqual({ kind: 'text', text: 'ệ' });
  });
});

describe('the package', () => {
  const CHAIN: HandMade = {
    rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>',
    relations: relation('calc', 'calcChain', 'calcChain.xml'),
    parts: {
      'xl/calcChain.xml': '<calcChain><c r="A1"/></calcChain>',
      '[Content_Types].xml':
        '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>',
      'xl/media/a.png': new Uint8Array(5000).map((_none, at) => (at * 7919) % 251),
      'xl/vbaProject.bin': new Uint8Array(100),
    },
  };

  test('without a change the very parts come back', () => {
    const file = handMade(CHAIN);
    expect(unzipSync(patched(file, []))).toEqual(unzipSync(file));
  });

  test('what nothing touches keeps its packed bytes, stored or deflated', () => {
    const parts = handMadeParts(CHAIN);
    const stored = zipSync({ ...parts, 'xl/media/a.png': [parts['xl/media/a.png'] ?? new Uint8Array(), { level: 0 }] });
    const file = patched(stored, [{ at: 'B1', content: number(2) }]);
    const before = unzipSync(stored);
    const changed = Object.entries(unzipSync(file)).filter(
      ([name, bytes]) => !Buffer.from(before[name] ?? []).equals(bytes),
    );
    expect(changed.map(([name]) => name).sort()).toEqual(['xl/workbook.xml', SHEET].sort());
    expect(Buffer.from(file).includes(Buffer.from(parts['xl/media/a.png'] ?? []))).toBe(true);
  });

  test('a formula that goes takes the order of calculation with it, its type and its link', () => {
    const file = patched(handMade(CHAIN), [{ at: 'A1', content: number(2) }]);
    expect(unzipSync(file)).not.toHaveProperty(['xl/calcChain.xml']);
    expect(partOf(file, '[Content_Types].xml')).toBe(
      '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>',
    );
    expect(partOf(file, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test.each([
    ['nothing said', '', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    [
      'behind names, before pivots',
      '<definedNames><definedName name="a">1</definedName></definedNames><pivotCaches/>',
      '</definedNames><calcPr fullCalcOnLoad="1"/><pivotCaches/>',
    ],
    [
      'settings of its own',
      '<calcPr calcId="191029" iterate="1"/>',
      '<calcPr fullCalcOnLoad="1" calcId="191029" iterate="1"/>',
    ],
    ['asked already', '<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ])('Excel is asked to calculate: %s', (_name, afterSheets, expected) => {
    const file = patched(handMade({ rows: '<row r="1"/>', afterSheets }), [{ at: 'A1', content: number(2) }]);
    expect(partOf(file, 'xl/workbook.xml')).toContain(expected);
  });

  test('part names of other programs, and names by sheet, are left as they are', () => {
    const parts = Object.fromEntries(
      Object.entries(
        handMadeParts({
          rows: '<row r="1"/>',
          afterSheets: '<definedNames><definedName name="a" localSheetId="0">1</definedName></definedNames>',
        }),
      ).map(([name, bytes]) => [name.replace('worksheets/sheet1', 'Worksheets/SHEET1'), bytes]),
    );
    const file = patched(zipSync(parts), [{ at: 'A1', content: number(2) }]);
    expect(readWorkbook(file, 'a.xlsx').sheets[0]?.cell(0, 0)?.value).toEqual({ kind: 'number', number: 2 });
    expect(partOf(file, 'xl/workbook.xml')).toContain('localSheetId="0"');
    expect(Object.keys(unzipSync(file))).toEqual(Object.keys(parts));
  });

  test('cells of an array over several cells are not taken; of one cell they are', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(C1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    const patch = new WorkbookPatch(handMade({ rows }), 'a.xlsx');
    const edit = (row: number, col: number) => ({
      sheet: 'Biểu 01',
      cells: [{ row, col, content: number(1), isResult: false }],
    });
    expect([patch.takes(edit(1, 0)), patch.takes(edit(0, 0)), patch.takes(edit(0, 1))]).toEqual([false, false, true]);
    expect(patch.takes({ sheet: 'Không có', cells: [] })).toBe(false);
  });

  test('other sheets keep their bytes', () => {
    const file = handMade({ sheets: ['name="Biểu 01"', 'name="Khác"'], parts: { 'xl/extra.bin': strToU8('x') } });
    const after = patched(file, [{ at: 'A1', content: number(1) }], 'Khác');
    expect(partOf(after, SHEET)).toBe(partOf(file, SHEET));
    expect(partOf(after, 'xl/worksheets/sheet2.xml')).toContain('<c r="A1"><v>1</v></c>');
  });
});
