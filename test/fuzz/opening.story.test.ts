import { address } from '../../src/core/sheet/address';
import { number } from '../../src/core/sheet/model';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { openWorkbook } from '../../src/xlsx/open/openWorkbook';
import { WorkbookPatch } from '../../src/xlsx/patch/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { WorkbookError } from '../../src/xlsx/read/workbookError';
import { handMade, relation, relations } from '../support/workbooks/handMade';
import { mutations } from './mutants';
import { pick, randomOf } from './random';

/** Some seconds; FUZZ_MUTANTS asks for more, FUZZ_SEED for others. */
const { FUZZ_MUTANTS, FUZZ_SEED } = process.env;
const count = Number(FUZZ_MUTANTS ?? 1500);
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

/** "Sheet!A1 value =formula" of every cell but one; formulas as they are written. */
function contents({ sheets }: WorkbookSnapshot, but: string): readonly string[] {
  return sheets
    .flatMap((sheet) =>
      Array.from(
        sheet.cells(),
        (cell) => `${sheet.name}!${address(cell)} ${JSON.stringify(cell.value)} ${cell.formula ?? ''}`,
      ),
    )
    .filter((line) => !line.startsWith(`${but} `));
}

/** What is wrong with how a mutant is opened and changed; undefined when nothing is. */
async function faultOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    await openWorkbook(bytes, 'a.xlsx');
    const before = readWorkbook(bytes, 'a.xlsx');
    const sheet = before.sheets[0]?.name ?? '';
    const patch = new WorkbookPatch(bytes, 'a.xlsx');
    const edit = { sheet, cells: [{ row: 1, col: 1, content: number(9), isResult: false }] };
    if (!patch.takes(edit)) return undefined;
    patch.edit(edit);
    const after = readWorkbook(patch.bytes(), 'a.xlsx');
    const same = JSON.stringify(contents(before, `${sheet}!B2`)) === JSON.stringify(contents(after, `${sheet}!B2`));
    const value = after.sheets[0]?.cell(1, 1)?.value;
    return same && value?.kind === 'number' && value.number === 9 ? undefined : 'another workbook';
  } catch (error) {
    return error instanceof WorkbookError ? undefined : String(error);
  }
}

test(
  'a damaged file opens and is changed as it is, or is refused by name',
  async () => {
    const wrong: string[] = [];
    for (let seed = first; seed < first + count; seed++) {
      const random = randomOf(seed);
      const [kind, mutate] = pick(random, Object.entries(mutations));
      const fault = await faultOf(mutate(book, random));
      if (fault !== undefined) wrong.push(`seed ${seed} ${kind}: ${fault}`);
    }
    expect(wrong).toEqual([]);
  },
  60_000 + count * 200,
);
