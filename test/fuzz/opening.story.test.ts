import { address } from '../../src/core/sheet/address';
import { number, type SheetModel, type WorkbookModel } from '../../src/core/sheet/model';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { BookSheet } from '../../src/workbench/grid/bookModel';
import { changedBytes } from '../../src/workbench/files/workbookBytes';
import { openWorkbook } from '../../src/xlsx/open/openWorkbook';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { WorkbookError } from '../../src/xlsx/read/workbookError';
import { WorkbookWriteError } from '../../src/xlsx/write/writeError';
import { handMade, relation, relations } from '../support/workbooks/handMade';
import { mutations } from './mutants';
import { pick, randomOf } from './random';

/** Some seconds; FUZZ_MUTANTS asks for more, FUZZ_SEED for others. */
const { FUZZ_MUTANTS, FUZZ_SEED } = process.env;
const count = Number(FUZZ_MUTANTS ?? 300);
const first = Number(FUZZ_SEED ?? 1);

const book = handMade({
  rows:
    '<row r="1" ht="20" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><v>5</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">B1*2</f><v>10</v></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="B2"><v>7</v></c><c r="C2"><f t="shared" si="0"/><v>14</v></c></row>',
  afterRows:
    '<mergeCells><mergeCell ref="A4:B5"/></mergeCells><conditionalFormatting sqref="B1:B2"><cfRule type="expression" dxfId="0" priority="1"><formula>B1&gt;6</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="whole" sqref="B1"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>',
  strings: '<si><r><t>một</t></r><r><rPr><b/></rPr><t> hai</t></r></si>',
  styles:
    '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>',
  afterSheets:
    '<definedNames><definedName name="a" localSheetId="0">\'Biểu 01\'!$A$1</definedName></definedNames><calcPr/>',
  parts: {
    'xl/comments1.xml':
      '<comments><authors><author>An</author></authors><commentList><comment ref="A1" authorId="0"><text><t>x</t></text></comment></commentList></comments>',
    'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('n', 'comments', '../comments1.xml')),
  },
});

/** "Sheet!A1 value =formula" of every cell but those whose line begins so; formulas as they are written. */
function contents({ sheets }: WorkbookSnapshot, but: string): readonly string[] {
  return sheets
    .flatMap((sheet) =>
      Array.from(
        sheet.cells(),
        (cell) => `${sheet.name}!${address(cell)} ${JSON.stringify(cell.value)} ${cell.formula ?? ''}`,
      ),
    )
    .filter((line) => !line.startsWith(but));
}

/** A cell that is damaged: it names a format that is not there, and may be whole once there are more of them. */
const DAMAGED = / \{"kind":"error","code":""\} /;

/** Lines that are others now, or gone, but those of damaged cells. */
function differences(before: readonly string[], after: readonly string[]): number {
  const differing = before.filter((line, at) => line !== after[at] && !DAMAGED.test(line)).length;
  return differing + Math.abs(before.length - after.length);
}

const COMES = 'Trang mới';
const B2 = { row: 1, col: 1 };

/** What a person changes, and how the lines of the cells it is about begin. */
const changes: Readonly<Record<string, (sheets: readonly SheetModel[]) => readonly SheetModel[]>> = {
  figure: ([first, ...rest]) => (first ? [withCell(first, { ...B2, content: number(9) }), ...rest] : rest),
  look: ([first, ...rest]) =>
    first
      ? [
          {
            ...withCell(first, { ...cellAt(first), style: 'bold' }),
            styles: { ...first.styles, bold: { font: { bold: true } } },
          },
          ...rest,
        ]
      : rest,
  sheet: (sheets) => [
    ...sheets,
    { name: COMES, cells: [{ ...B2, content: number(1) }], styles: {}, columns: [], protected: false, gridlines: true },
  ],
};

const cellAt = ({ cells }: SheetModel): SheetModel['cells'][number] =>
  cells.find(({ row, col }) => row === B2.row && col === B2.col) ?? B2;

function withCell(sheet: SheetModel, cell: SheetModel['cells'][number]): SheetModel {
  const others = sheet.cells.filter(({ row, col }) => row !== cell.row || col !== cell.col);
  return { ...sheet, cells: [...others, cell].sort((a, b) => a.row - b.row || a.col - b.col) };
}

/** The file with a change, as the workbench saves it; undefined where only a file written anew can hold it. */
async function changed(bytes: Uint8Array, { sheets }: WorkbookModel, kind: string): Promise<Uint8Array | undefined> {
  const asBook = (model: SheetModel, at: number): BookSheet => ({ id: `${at}`, model, shifts: [] });
  const source = { bytes, name: 'a.xlsx', sheets: sheets.map(asBook), settings: {} };
  const saved = await changedBytes(source, { sheets: (changes[kind]?.(sheets) ?? []).map(asBook), settings: {} });
  return saved?.anew.length === 0 ? saved.bytes : undefined;
}

/** Mutants that were changed and compared. */
let compared = 0;

/** What is wrong with how a mutant is opened and changed; undefined when nothing is. */
async function faultOf(bytes: Uint8Array, kind: string): Promise<string | undefined> {
  try {
    const { model } = await openWorkbook(bytes, 'a.xlsx');
    const file = await changed(bytes, model, kind);
    if (!file) return undefined;
    compared += 1;
    const before = readWorkbook(bytes, 'a.xlsx');
    const after = readWorkbook(file, 'a.xlsx');
    const first = model.sheets[0]?.name ?? '';
    const but = kind === 'sheet' ? `${COMES}!` : kind === 'figure' ? `${first}!B2 ` : '-';
    const same = differences(contents(before, but), contents(after, but)) === 0;
    const value = after.sheets.find(({ name }) => name === (kind === 'sheet' ? COMES : first))?.cell(1, 1)?.value;
    const isThere = kind === 'look' || (value?.kind === 'number' && value.number === (kind === 'figure' ? 9 : 1));
    return same && isThere ? undefined : 'another workbook';
  } catch (error) {
    return error instanceof WorkbookError || error instanceof WorkbookWriteError ? undefined : String(error);
  }
}

test(
  'a damaged file opens and is changed as it is, or is refused by name',
  async () => {
    const wrong: string[] = [];
    for (let seed = first; seed < first + count; seed++) {
      const random = randomOf(seed);
      const [kind, mutate] = pick(random, Object.entries(mutations));
      const change = pick(random, Object.keys(changes));
      const fault = await faultOf(mutate(book, random), change);
      if (fault !== undefined) wrong.push(`seed ${seed} ${kind}, ${change}: ${fault}`);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(count / 10);
  },
  60_000 + count * 200,
);
