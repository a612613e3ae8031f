import { FormReadingCaches } from '../../src/core/forms/readForms';
import { messageOf } from '../../src/usecases/messages';
import type { Finding } from '../../src/domain/finding';
import type { SheetModel, WorkbookModel } from '../../src/core/sheet/model';
import { checkWorkbook } from '../../src/usecases/checkWorkbook';
import { Packer } from '../../src/usecases/packed/packer';
import { Unpacker } from '../../src/usecases/packed/unpacker';
import { catalogue, programmes } from '../support/plans';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { faultOf } from '../fuzz/faultOf';
import { sourceTrees } from '../support/sourceTrees';

const setting = {
  programmes: programmes(),
  catalogue: catalogue(),
  caches: new FormReadingCaches(),
  trees: sourceTrees(),
};
/** Column "Ghi chú" of the line forms. */
const NOTE_COL = 10;

/** A form that breaks a rule with words beside the line of the fault, as it was checked. */
async function checkedWith(rule: string, words: string): Promise<readonly Finding[]> {
  const fault = await faultOf(rule);
  const plain = await check(fault.model());
  const found = plain.find((finding) => finding.rule === rule);
  const row = Number(/\d+/.exec(found?.place.cell ?? '')?.[0]) - 1;
  return check(withNote(fault.model(), found?.place.sheet ?? '', row, words));
}

async function check(model: WorkbookModel): Promise<readonly Finding[]> {
  const workbook = readWorkbook(await writeWorkbook(model, deflateNode), 'f.xlsx', { inflate: inflateNode });
  const checked = await checkWorkbook(workbook, setting);
  // As the files of a roll-up travel from their worker.
  const [file] = new Unpacker().unpack(structuredClone(new Packer().pack([checked])));
  return (file?.forms ?? []).flatMap((form) => form.findings);
}

function withNote(model: WorkbookModel, name: string, row: number, words: string): WorkbookModel {
  const noted = (sheet: SheetModel): SheetModel => ({
    ...sheet,
    cells: [
      ...sheet.cells.filter((cell) => cell.row !== row || cell.col !== NOTE_COL),
      { row, col: NOTE_COL, content: { kind: 'text', text: words } },
    ],
  });
  return { ...model, sheets: model.sheets.map((sheet) => (sheet.name === name ? noted(sheet) : sheet)) };
}

describe('what a unit writes in the column Ghi chú', () => {
  test.each([
    ['Một người nghỉ   thai sản', 'explanation', 'Đơn vị giải trình: “Một người nghỉ thai sản”.'],
    ['đã xem', 'unitNote', 'Đơn vị ghi chú: “đã xem”.'],
  ])('stands beside the warning of its line, which stays a warning: “%s” as its %s', async (words, as, said) => {
    const findings = await checkedWith('V14', words);
    const found = findings.find(({ rule }) => rule === 'V14');
    expect(found).toMatchObject({ severity: 'warning', [as]: words.replace(/ +/g, ' ') });
    expect(found && messageOf(found, 'vi').endsWith(` ${said}`)).toBe(true);
  });

  test('stands beside an error, which stays an error', async () => {
    const findings = await checkedWith('V04', 'đã kiểm tra');
    expect(findings.find(({ rule }) => rule === 'V04')).toMatchObject({
      severity: 'error',
      unitNote: 'đã kiểm tra',
    });
  });

  test('is cut where it is long, and no formula whatever it begins with', async () => {
    const words = `=HYPERLINK("x") ${'dài '.repeat(200)}`;
    const found = (await checkedWith('V04', words)).find(({ rule }) => rule === 'V04');
    const note = found?.unitNote ?? '';
    expect(note.startsWith('=HYPERLINK("x") dài')).toBe(true);
    expect(note).toHaveLength(300);
    expect(note.endsWith('…')).toBe(true);
  });

  test('says nothing where there is none', async () => {
    const findings = await checkedWith('V04', '  ');
    expect(findings.filter((finding) => 'unitNote' in finding)).toEqual([]);
  });
});
