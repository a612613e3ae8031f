import { FormReadingCaches } from '../../src/core/forms/readForms';
import { isRowForm } from '../../src/domain/catalogue/withRole';
import { subtree, type UnitTree } from '../../src/domain/territory/tree';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { checkWorkbook } from '../../src/usecases/checkWorkbook';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlan, formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { catalogue, findProgramme } from '../support/plans';
import { rollUpFiles, type UnitFinding } from '../../src/usecases/rollUpFiles';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { edited, modelSnapshot, namedCell, rebuilt, workbookOf } from '../core/forms/modelSnapshot';
import { diskAssets } from '../taskpane/diskAssets';

const YEAR = 2024;
const DISTRICT = '735';
const programme = given(findProgramme('dong-nai-2021-2030'));
const trees = new UnitTrees(diskAssets);

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not found');
  return value;
}

async function wholeTree(): Promise<UnitTree> {
  return trees.tree(programme, YEAR);
}

let twinsMade: ReturnType<typeof makeTwinSheet> | undefined;
let planMade: Promise<FormPlan> | undefined;

/** Made once: no test changes it, each edits a copy. */
const twinSheet = (): ReturnType<typeof makeTwinSheet> => (twinsMade ??= makeTwinSheet());
const districtPlan = (): Promise<FormPlan> => (planMade ??= makeDistrictPlan());

async function makeDistrictPlan(): Promise<FormPlan> {
  const tree = await wholeTree();
  const setting = { programme, catalogue: catalogue(), tree, year: YEAR };
  return given(formPlan(setting, given(tree.unit(DISTRICT)), '02b/CTXH-H'));
}

/** Every row with figures of its own; the second commune has those of the first. */
async function makeTwinSheet(): Promise<{ readonly sheet: SheetSnapshot; readonly twins: readonly string[] }> {
  const plan = await districtPlan();
  const [first, second] = given(plan.args.rows).filter((row) => row.level === 'commune');
  const [from, to] = [`${given(first).code}.`, `${given(second).code}.`];
  const figures = illustrativeEntries(plan, 'many units');
  const copied = [...figures]
    .filter(([key]) => key.startsWith(from))
    .map(([key, v]) => [to + key.slice(from.length), v]);
  const own = [...figures].filter(([key]) => !key.startsWith(to));
  const entries = new Map([...own, ...(copied as typeof own)]);
  const model = given(formWorkbook(plan, { entries, illustrative: false }).sheets[0]);
  return { sheet: modelSnapshot(model), twins: [given(first).code, given(second).code] };
}

async function rolledUp(sheet: SheetSnapshot): Promise<readonly UnitFinding[]> {
  const tree = await wholeTree();
  const checked = await checkWorkbook(workbookOf(sheet), {
    programmes: [programme],
    catalogue: catalogue(),
    caches: new FormReadingCaches(),
    trees,
  });
  expect(checked.forms.every(({ submission }) => isRowForm(catalogue(), submission.form))).toBe(true);
  const below = given(subtree(tree, DISTRICT));
  const lists = await trees.lists();
  const setting = { programme, catalogue: catalogue(), lists, tree: below, wholeTree: tree, year: YEAR };
  return rollUpFiles([checked], setting).findings;
}

/** Row of a unit's code on the sheet, as addresses count it. */
function rowOf(sheet: SheetSnapshot, code: string): number {
  const cell = [...sheet.cells()].find(({ col, value }) => col === 2 && value.kind === 'text' && value.text === code);
  return given(cell).row + 1;
}

function says({ unit, finding }: UnitFinding): string {
  return `${unit?.code ?? '-'} ${finding.rule} ${finding.variant} ${finding.element} ${finding.place.cell}`.trim();
}

test('two units of one sheet with the same figures are named to each other, each at its own row', async () => {
  const { sheet, twins } = await twinSheet();
  const found = (await rolledUp(sheet)).filter(({ finding }) => finding.rule === 'V17');
  expect(found.map(says)).toEqual(twins.map((code) => `${code} V17 twin  C${rowOf(sheet, code)}`));
});

describe('every finding on a sheet of many units', () => {
  async function spoilt(put: readonly (readonly [number, string, number | string])[]): Promise<SheetSnapshot> {
    const { sheet } = await twinSheet();
    const codes = given((await districtPlan()).args.rows).map((row) => row.code);
    return edited(
      sheet,
      put.map(([unit, element, typed]) => ({
        ...namedCell(sheet, `TH.${given(codes[unit])}.${element}`),
        edit: { value: typeof typed === 'number' ? { kind: 'number', number: typed } : { kind: 'text', text: typed } },
      })),
    );
  }

  const reading: Parameters<typeof spoilt>[0] = [
    [2, 'E04', 'khoảng 12'],
    [3, 'E04', 999_999],
    [4, 'A02', -3],
    [6, 'A01', '3 đơn vị'],
    [7, 'F01', 2.5],
    [8, 'E01', 'x'],
  ];

  test.each([
    ['of reading and of one form', reading, ['R03', 'R04', 'R18', 'V01', 'V04', 'V17', 'V20']],
    ['beside the others', [[5, 'E01', 98_765]] as const, ['V17', 'X01']],
  ])('%s is about the unit of its row, at a cell of that row', async (_title, put, rules) => {
    const sheet = await spoilt(put);
    const found = await rolledUp(sheet);
    expect([...new Set(found.map(({ finding }) => finding.rule))].sort()).toEqual(expect.arrayContaining(rules));
    const cells = found.map(({ finding }) => Number(/\d+$/.exec(finding.place.cell)?.[0]));
    expect(found.map((one, at) => [says(one), cells[at]])).toEqual(
      found.map((one) => [says(one), rowOf(sheet, given(one.unit).code)]),
    );
  });

  test('a code the list does not know is shown at its own cell', async () => {
    const { sheet, twins } = await twinSheet();
    const row = rowOf(sheet, given(twins[1])) - 1;
    const other = rebuilt(edited(sheet, [{ row, col: 2, edit: { value: { kind: 'text', text: '99998' } } }]), {
      names: sheet.names.filter(({ name }) => !name.startsWith(`TH.${twins[1]}.`)),
    });
    const found = (await rolledUp(other)).filter(({ finding }) => finding.variant === 'unknown');
    expect(found.map(says)).toEqual([`- V03 unknown  C${row + 1}`]);
  });

  test('a row that stands twice is refused, not the first unit of the sheet', async () => {
    const { sheet, twins } = await twinSheet();
    const code = given(twins[1]);
    const below = rowOf(sheet, code);
    const again = edited(sheet, [{ row: below, col: 2, edit: { value: { kind: 'text', text: code } } }]);
    const found = (await rolledUp(again)).filter(({ finding }) => finding.variant === 'twice');
    expect(found.map(says)).toEqual([`${code} R15 twice  C${below + 1}`]);
  });

  test('a column that is gone is missing in every row that fills it', async () => {
    const { sheet } = await twinSheet();
    const key = [...sheet.cells()].find(({ value }) => value.kind === 'text' && value.text === 'E04');
    const { row, col } = given(key);
    const gone = rebuilt(edited(sheet, [{ row, col, edit: { value: { kind: 'text', text: '' } } }]), { names: [] });
    const found = (await rolledUp(gone)).filter(({ finding }) => finding.variant === 'missing');
    const communes = given((await districtPlan()).args.rows).filter((unit) => unit.level === 'commune');
    expect(found.map(says)).toEqual(communes.map(({ code }) => `${code} R15 missing E04 C${rowOf(gone, code)}`));
  });

  test('what is so of the whole sheet is about no unit', async () => {
    const { sheet } = await twinSheet();
    const bare = rebuilt(sheet, { isProtected: false, validated: [], names: [] });
    const found = (await rolledUp(bare)).filter(({ finding }) => ['R02', 'R09', 'R16'].includes(finding.rule));
    expect(found.map(({ unit, finding }) => [unit, finding.rule])).toEqual([
      [undefined, 'R02'],
      [undefined, 'R09'],
      [undefined, 'R16'],
    ]);
  });
});
