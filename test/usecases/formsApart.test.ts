import { readFile } from 'node:fs/promises';
import { buildForm } from '../../src/core/forms/buildForm';
import { FormReadingCaches } from '../../src/core/forms/readForms';
import { number, text, type SheetModel } from '../../src/core/sheet/model';
import { isInput } from '../../src/domain/plan/computeValues';
import { elementsOf } from '../../src/domain/plan/elements';
import { apartRefusalSentence, formsApart, isSameForm } from '../../src/usecases/formsApart';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlans, type FormPlan } from '../../src/usecases/makeForms';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { modelSnapshot, workbookOf } from '../core/forms/modelSnapshot';
import { asValues, rowOf } from '../support/damagedForms';
import { catalogue, findProgramme } from '../support/plans';
import { planVersions } from '../support/planVersions';

const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });
const programme = findProgramme('sa-dec-2021');
if (!programme) throw new Error('no plan');
const year = 2021;
const setting = { programmes: [programme], catalogue: catalogue(), caches: new FormReadingCaches(), trees };
const book = (...sheets: readonly SheetModel[]) => workbookOf(...sheets.map(modelSnapshot));

/** Filled forms of two communes, each with a note and a number of its own: made once, never changed. */
const filled = (async (): Promise<readonly { readonly plan: FormPlan; readonly sheet: SheetModel }[]> => {
  const tree = await trees.tree(programme, year);
  const communes = tree.reporting.filter(({ level }) => level === 'commune').slice(0, 2);
  const made = formPlans(
    { programme, catalogue: catalogue(), tree, year },
    communes.map(({ code }) => code),
  );
  return made.map((one) => {
    const first = elementsOf(one.args).find(isInput);
    const notes = new Map(first ? [[first.key, 'Đã đối chiếu.']] : []);
    const args = { ...one.args, entries: illustrativeEntries(one, '1'), notes, numbers: { own: '15/BC-UBND' } };
    return { plan: { ...one, args }, sheet: { ...buildForm(args), name: one.args.unit.name } };
  });
})();

test('each form is a workbook of its own: the very sheet, sound or damaged, with its guide and its plan', async () => {
  const [one, two] = await filled;
  if (!one || !two) throw new Error('no forms');
  const names = [two.sheet.name, one.sheet.name];
  const damaged = { ...asValues(two.sheet), columns: [{ width: 3 }] };
  const open = book({ ...one.sheet, protected: false }, damaged);
  const forms = await formsApart(open, names, setting);
  expect(forms.map((form) => form.kind === 'made' && form.book.sheets[0])).toEqual([two.sheet, one.sheet]);
  expect(forms.map((form) => form.kind === 'made' && form.book.sheets.slice(1).map(({ name }) => name))).toEqual(
    names.map(() => ['Hướng dẫn', 'Kế hoạch (dữ liệu)']),
  );
  for (const [at, name] of names.entries()) {
    const form = forms[at];
    const file = book(...(form?.kind === 'made' ? form.book.sheets : []));
    expect(await isSameForm(open, name, file, setting)).toBe(true);
    expect(await isSameForm(open, names[1 - at] ?? '', file, setting)).toBe(false);
  }
});

test('what the file will not have is told, and what only a person can decide is refused in words about sending', async () => {
  const [one] = await filled;
  if (!one) throw new Error('no form');
  const { plan, sheet } = one;
  const row = Math.max(...sheet.cells.map((cell) => cell.row)) + 3;
  const { next } = planVersions('sa-dec-2021');
  const apart = async (open: SheetModel, wanted = sheet.name) => (await formsApart(book(open), [wanted], setting))[0];
  const beside = await apart({
    ...sheet,
    cells: [...sheet.cells, { row: rowOf(sheet, 'G05'), col: 13, content: text('xem lại') }],
  });
  expect(beside?.kind === 'made' && beside.outside.map(({ shown }) => shown)).toEqual(['xem lại']);
  const cases = [
    [{ ...sheet, cells: [...sheet.cells, { row, col: 5, content: number(9) }] }, sheet.name, /tệp riêng sẽ không có/],
    [{ ...buildForm({ ...plan.args, programme: next }), name: sheet.name }, sheet.name, /thuộc bản khác/],
    [sheet, 'Trang khác', /đọc ra số liệu khác/],
  ] as const;
  for (const [open, wanted, said] of cases) {
    const form = await apart(open, wanted);
    expect(form?.kind === 'refused' ? apartRefusalSentence(form.reason).vi : form?.kind).toMatch(said);
  }
});
