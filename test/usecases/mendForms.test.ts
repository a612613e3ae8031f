import { readFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { buildForm } from '../../src/core/forms/buildForm';
import { FormReadingCaches } from '../../src/core/forms/readForms';
import { number, text, type CellModel, type SheetModel } from '../../src/core/sheet/model';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { hasSameFigures, mendWorkbook, type MendOutcome } from '../../src/usecases/mendForms';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { formWithRole } from '../../src/domain/catalogue/withRole';
import { isInput } from '../../src/domain/plan/computeValues';
import { elementsOf } from '../../src/domain/plan/elements';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { replaceSheets } from '../../src/xlsx/patch/replaceSheets';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { modelSnapshot, workbookOf } from '../core/forms/modelSnapshot';
import { catalogue, findProgramme } from '../support/plans';
import { asValues, relabelled, rowOf, swapped, without, type Damage } from '../support/damagedForms';
import { planVersions } from '../support/planVersions';

const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });
const programme = findProgramme('sa-dec-2021');
if (!programme) throw new Error('no plan');
const year = 2021;
const setting = { programmes: [programme], catalogue: catalogue(), caches: new FormReadingCaches(), trees };

/** A filled form with a note, a number and a name under it: made once, never changed. */
const filled = (async (): Promise<{ readonly plan: FormPlan; readonly sheet: SheetModel }> => {
  const tree = await trees.tree(programme, year);
  const commune = tree.reporting.find(({ level }) => level === 'commune');
  const [made] = formPlans({ programme, catalogue: catalogue(), tree, year }, [commune?.code ?? '']);
  if (!made) throw new Error('no form');
  const entries = illustrativeEntries(made, '1');
  const first = elementsOf(made.args).find(isInput);
  const notes = new Map(first ? [[first.key, 'Số liệu đã đối chiếu với danh sách.']] : []);
  const plan = { ...made, args: { ...made.args, entries, notes, numbers: { own: '15/BC-UBND' } } };
  return { plan, sheet: withName(buildForm(plan.args)) };
})();

/** Somebody's name under the form. */
function withName(sheet: SheetModel): SheetModel {
  const at = sheet.names?.find(({ name }) => name === 'TH.signName')?.area;
  const isName = (cell: CellModel): boolean => cell.row === at?.top && cell.col === at.left;
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => (isName(cell) ? { ...cell, content: text('Nguyễn Văn A') } : cell)),
  };
}

async function mended(sheet: SheetModel): Promise<MendOutcome | undefined> {
  return (await mendWorkbook(workbookOf(modelSnapshot(sheet)), setting)).outcomes[0];
}

describe('a damaged form is as new, with its own figures', () => {
  // Each damage by itself, as another reader sees it: formLife.host.test.ts.
  const cases: readonly (readonly [string, Damage])[] = [
    ['protection gone', (sheet) => ({ ...sheet, protected: false, columns: [{ width: 3 }] })],
    [
      'moved, and copied as values',
      (sheet) => asValues(swapped(sheet, rowOf(sheet, 'B01.NS1'), rowOf(sheet, 'B01.NS4'))),
    ],
    ['a label written over', (sheet) => relabelled(sheet, rowOf(sheet, 'G05'), 'Số tờ rơi')],
  ];

  test.each(cases)('%s', async (_name, damage) => {
    const { sheet } = await filled;
    const outcome = await mended(damage(sheet));
    if (outcome?.kind !== 'mended') throw new Error(JSON.stringify(outcome));
    expect(outcome.damage.length).toBeGreaterThan(0);
    expect(outcome.mended.model).toEqual(sheet);
  });

  test('a line that was deleted is back, blank, and every other figure is where it belongs', async () => {
    const { plan, sheet } = await filled;
    const outcome = await mended(without(sheet, rowOf(sheet, 'G05')));
    if (outcome?.kind !== 'mended') throw new Error(JSON.stringify(outcome));
    const entries = new Map([...(plan.args.entries ?? [])].filter(([key]) => key !== 'G05'));
    expect(outcome.mended.model).toEqual(withName(buildForm({ ...plan.args, entries })));
  });

  test('what nobody can read stays as it is, and stays unread', async () => {
    const { sheet } = await filled;
    const row = rowOf(sheet, 'G05');
    const typed = (cell: CellModel): boolean => cell.row === row && cell.content?.kind === 'number';
    const unreadable = {
      ...sheet,
      cells: sheet.cells.map((cell) => (typed(cell) ? { ...cell, content: text('nhiều') } : cell)),
    };
    const outcome = await mended({ ...unreadable, protected: false });
    if (outcome?.kind !== 'mended') throw new Error(JSON.stringify(outcome));
    const { model } = outcome.mended;
    expect(
      model.cells.filter((cell) => cell.row === row && cell.content?.kind === 'text').map(({ content }) => content),
    ).toContainEqual(text('nhiều'));
    const books = [unreadable, model].map((one) => workbookOf(modelSnapshot(one)));
    expect(await hasSameFigures(books[0] as WorkbookSnapshot, books[1] as WorkbookSnapshot, setting)).toBe(true);
    expect(await hasSameFigures(workbookOf(modelSnapshot(sheet)), books[1] as WorkbookSnapshot, setting)).toBe(false);
  });
});

describe('what is not mended', () => {
  const reason = async (sheet: SheetModel, more: readonly SheetModel[] = []): Promise<string> => {
    const book = workbookOf(...[sheet, ...more].map((one) => modelSnapshot(one)));
    const [outcome] = (await mendWorkbook(book, setting)).outcomes;
    return outcome?.kind === 'refused' ? outcome.reason.code : (outcome?.kind ?? 'nothing');
  };

  test('a sound form is left alone; what only a person can decide is told', async () => {
    const { plan, sheet } = await filled;
    const open = { ...sheet, protected: false };
    const other = (key: string): CellModel => ({ row: rowOf(sheet, key), col: 13, content: number(7) });
    const total = sheet.cells.find(
      ({ content }) => content?.kind === 'formula' && content.value.kind === 'number' && content.value.number > 3,
    );
    const overwritten = sheet.cells.map((cell) => (cell === total ? { ...cell, content: number(1) } : cell));
    const { next } = planVersions('sa-dec-2021');
    const later = buildForm({ ...plan.args, programme: next });
    expect(await reason(sheet)).toBe('sound');
    expect(await reason({ ...open, cells: overwritten })).toBe('typedTotal');
    expect(await reason(open, [{ ...sheet, name: 'Biểu (2)' }])).toBe('twice');
    expect(await reason({ ...later, protected: false })).toBe('otherVersion');
    const added = { row: Math.max(...sheet.cells.map(({ row }) => row)) + 3, col: 5, content: number(9) };
    expect(await reason({ ...open, cells: [...sheet.cells, added] })).toBe('strayFigures');
    const beside = await mended({ ...open, cells: [...sheet.cells, { ...other('G05'), content: text('xem lại') }] });
    expect(beside?.kind === 'mended' && beside.mended.outside.map(({ shown }) => shown)).toEqual(['xem lại']);
  });
});

test('in the file only the form is written anew: other parts keep their bytes, a signature is never broken', async () => {
  const { plan, sheet } = await filled;
  const [, ...others] = formWorkbook(plan).sheets;
  const own: SheetModel = {
    name: 'Của tôi',
    cells: [{ row: 0, col: 0, content: number(5) }],
    styles: {},
    columns: [],
    protected: false,
    gridlines: true,
  };
  const { names: _, ...damaged } = sheet;
  const bytes = await writeWorkbook({ sheets: [own, { ...damaged, protected: false }, ...others] });
  const outcomes = (await mendWorkbook(readWorkbook(bytes, 'a.xlsx', { inflate: inflateNode }), setting)).outcomes;
  const sheets = outcomes.flatMap((one) => (one.kind === 'mended' ? [one.mended] : []));
  expect(sheets).toHaveLength(1);
  const now = await replaceSheets(bytes, 'a.xlsx', sheets);
  if (typeof now === 'string') throw new Error(now);
  const [before, after] = [unzipSync(bytes), unzipSync(now)];
  const changed = Object.keys(before).filter(
    (part) => Buffer.compare(before[part] ?? Buffer.of(), after[part] ?? Buffer.of()) !== 0,
  );
  const ofForm =
    /^(\[Content_Types\]\.xml|xl\/(comments2|styles|workbook)\.xml|xl\/drawings\/vmlDrawing2\.vml|xl\/worksheets\/(_rels\/)?sheet2\.xml(\.rels)?)$/;
  expect(changed.filter((part) => !ofForm.test(part))).toEqual([]);
  expect(Object.keys(before).length).toBeGreaterThan(changed.length + 5);
  const read = readWorkbook(now, 'a.xlsx', { inflate: inflateNode });
  expect((await mendWorkbook(read, setting)).outcomes.map(({ kind }) => kind)).toEqual(['sound']);
  expect(await hasSameFigures(workbookOf(modelSnapshot(sheet)), read, setting)).toBe(true);
  const signed = zipSync({ ...before, '_xmlsignatures/sig1.xml': Buffer.from('<a/>') });
  expect(await replaceSheets(signed, 'a.xlsx', sheets)).toBe('signed');
});

test('a form with a row for each unit', async () => {
  const tree = await trees.tree(programme, year);
  const form = formWithRole(catalogue(), 'district')?.id;
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year }, [tree.root.code], form);
  if (!plan) throw new Error('no form with rows');
  const sheet = buildForm({ ...plan.args, entries: illustrativeEntries(plan, '1') });
  const { names: _, validations: _rules, ...damaged } = sheet;
  const outcome = await mended({ ...damaged, protected: false });
  if (outcome?.kind !== 'mended') throw new Error(JSON.stringify(outcome));
  expect(outcome.mended.model).toEqual(sheet);
});
