import { readFile } from 'node:fs/promises';
import { formWithRole } from '../../../src/domain/catalogue/withRole';
import { isInput } from '../../../src/domain/plan/computeValues';
import { elementsOf } from '../../../src/domain/plan/elements';
import { EACH_UNIT, type TemplateMap } from '../../../src/domain/plan/templateMap';
import { fullName } from '../../../src/domain/territory/unit';
import type { CarryOutcome } from '../../../src/usecases/carryForms';
import { carryTemplate } from '../../../src/usecases/templates/carryTemplate';
import { proposedTemplate } from '../../../src/usecases/templates/proposeTemplate';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { foreignBook, foreignSheet, type Rows } from '../../core/templates/foreignSheet';
import { catalogue, programmes } from '../../support/plans';

const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });
const [programme] = programmes();
if (!programme) throw new Error('no plan');
const year = programme.years.to;
const form = formWithRole(catalogue(), 'commune')?.id ?? '1/A';
const specs = elementsOf({
  programme,
  catalogue: catalogue(),
  form,
  year,
  asOf: `${year}-11-30`,
  reporter: { kind: 'commune', tier: 'commune' },
});
const COUNT = specs.find((spec) => isInput(spec) && spec.type === 'count' && !spec.part);
const MONEY = specs.find((spec) => isInput(spec) && spec.type === 'money');
const SUM = specs.find(({ computed, type }) => computed?.rule === 'sum' && type === 'count');
if (!COUNT || !MONEY || !SUM) throw new Error('the form has no such cells');

async function setting() {
  if (!programme) throw new Error('no plan');
  const tree = await trees.tree(programme, year);
  const [first, second] = tree.reporting.filter(({ level }) => level === 'commune');
  if (!first || !second) throw new Error('no communes');
  return { programme, catalogue: catalogue(), tree, year, first, second };
}

const rowsFor = (unit: string, count: string | number | undefined = 12): Rows => [
  ['BIỂU CỦA TỈNH'],
  [`Đơn vị báo cáo: ${unit}`],
  ['STT', 'Nội dung', 'Đơn vị tính', 'Số lượng'],
  [1, COUNT.vi, 'người', count],
  [2, MONEY.vi, 'nghìn đồng', 45700],
  [3, SUM.vi, 'người', 9],
];

const cell = (row: string, figure: TemplateMap['cells'][number]['figure'], measure?: string) => ({
  sheet: 'Biểu 01',
  row,
  column: 'Số lượng',
  figure,
  ...(measure === undefined ? {} : { measure }),
});

const MAP: TemplateMap = {
  schema: 1,
  name: 'Biểu tỉnh',
  plan: programme.id,
  year,
  unitLabel: 'Đơn vị báo cáo',
  cells: [cell(COUNT.vi, COUNT.key), cell(MONEY.vi, MONEY.key, 'nghìn đồng'), cell(SUM.vi, SUM.key)],
};

const carried = async (rows: Rows, map = MAP, more: object = {}) =>
  carryTemplate(foreignBook([foreignSheet(rows)]), { ...(await setting()), map, ...more });

const told = (outcomes: readonly CarryOutcome[]) =>
  outcomes.map((one) =>
    one.kind === 'carried'
      ? {
          unit: one.from.unit,
          entries: [...(one.plan.args.entries ?? [])],
          left: one.left.map(({ element, why }) => [element, why]),
        }
      : { code: one.reason.code },
  );

test('figures in a fresh form: money in the unit of the plan, a total of parts left to a person', async () => {
  const { first } = await setting();
  expect(told(await carried(rowsFor(fullName(first))))).toEqual([
    {
      unit: first.code,
      entries: [
        [COUNT.key, 12],
        [MONEY.key, 45.7],
      ],
      left: [[SUM.key, 'split']],
    },
  ]);
});

test('blank cells leave nothing, x stays x, what nobody can read is listed', async () => {
  const { first } = await setting();
  const name = fullName(first);
  const [blank, cross, words] = await Promise.all(
    ['', 'x', 'khoảng 10'].map(async (value) => told(await carried(rowsFor(name, value)))),
  );
  const map = { ...MAP, cells: MAP.cells.slice(0, 2) };
  expect(told(await carried(rowsFor(name, 'x'), map))).toEqual([
    {
      unit: first.code,
      entries: [
        [COUNT.key, 'x'],
        [MONEY.key, 45.7],
      ],
      left: [],
    },
  ]);
  expect([blank, cross, words]).toMatchObject([
    [{ entries: [[MONEY.key, 45.7]] }],
    [
      {
        entries: [
          [COUNT.key, 'x'],
          [MONEY.key, 45.7],
        ],
      },
    ],
    [
      {
        left: [
          [COUNT.key, 'unreadable'],
          [SUM.key, 'split'],
        ],
      },
    ],
  ]);
});

test('nobody guesses whose a file is; a person may say', async () => {
  const { first } = await setting();
  expect(told(await carried(rowsFor('Nơi nào đó')))).toEqual([{ code: 'templateUnit' }]);
  expect(told(await carried(rowsFor('Nơi nào đó'), MAP, { unit: first.code }))).toMatchObject([{ unit: first.code }]);
});

test('a table that is another one by now, and a year outside the plan, give nothing', async () => {
  const { first } = await setting();
  const drifted = rowsFor(fullName(first)).map((row) =>
    row.map((value) => (value === COUNT.vi ? `${COUNT.vi} mới` : value)),
  );
  expect(told(await carried(drifted))).toEqual([{ code: 'templateDiffers' }]);
  expect(told(await carried(rowsFor(fullName(first)), MAP, { year: 1999 }))).toEqual([{ code: 'yearOutside' }]);
});

test('a row a unit: one form each', async () => {
  const { first, second } = await setting();
  const rows: Rows = [
    ['STT', 'Tên đơn vị', 'Số lượng'],
    [1, fullName(first), 3],
    [2, fullName(second), 4],
    [3, 'Tổng cộng', 7],
  ];
  const map: TemplateMap = { ...MAP, cells: [cell(EACH_UNIT, COUNT.key)] };
  expect(told(await carried(rows, map))).toMatchObject([
    { unit: first.code, entries: [[COUNT.key, 3]] },
    { unit: second.code, entries: [[COUNT.key, 4]] },
  ]);
  const proposed = proposedTemplate(foreignBook([foreignSheet(rows)]), await setting());
  expect(proposed?.cells).toMatchObject([{ row: EACH_UNIT, column: 'Số lượng' }]);
});

test('a map is proposed with the likest figure of each cell and its unit, and the words before the unit', async () => {
  const proposed = proposedTemplate(foreignBook([foreignSheet(rowsFor('Phường 1'))]), await setting());
  expect(proposed).toMatchObject({ name: 'cua-tinh', plan: programme.id, year, unitLabel: 'Đơn vị báo cáo' });
  expect(proposed?.cells.map(({ row, cell: at, measure }) => [row, at, measure])).toEqual([
    [COUNT.vi, 'D4', 'người'],
    [MONEY.vi, 'D5', 'nghìn đồng'],
    [SUM.vi, 'D6', 'người'],
  ]);
  expect(proposed?.cells[0]?.proposed).toContain(`${COUNT.key} – `);
  expect(proposedTemplate(foreignBook([foreignSheet([['Thư']])]), await setting())).toBeUndefined();
});
