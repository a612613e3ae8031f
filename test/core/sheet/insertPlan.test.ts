import { insertPlan, planInsertion, takenNames } from '../../../src/core/sheet/insertPlan';
import { formula, number, type SheetModel } from '../../../src/core/sheet/model';
import { OWN_SHEET_NAME } from '../../../src/core/sheet/ownSheet';
import { HostError } from '../../../src/core/sheet/port';

const sheet = (name: string, more: Partial<SheetModel> = {}): SheetModel => ({
  name,
  cells: [],
  styles: {},
  columns: [],
  protected: false,
  gridlines: false,
  ...more,
});
const own = (name: string) => ({ name, own: true });

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['nothing of the wanted', ['Kết quả'], []],
  ['one in another case', ['BIỂU 01'], ['Biểu 01']],
  ['more than one, in the order of the workbook', ['Kế hoạch', 'Biểu 01'], ['Biểu 01', 'Kế hoạch']],
])('a workbook has %s', (_what, wanted, taken) => {
  expect(takenNames(['Biểu 01', 'Trang 1', 'Kế hoạch'], wanted)).toEqual(taken);
});

test('own sheets may be replaced, others clash', () => {
  expect(insertPlan([own('Kết quả'), { name: 'Biểu 01', own: false }])).toEqual({
    replace: ['Kết quả'],
    clash: ['Biểu 01'],
  });
});

test.each<readonly [string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  ['a free name is kept', ['Kết quả'], [], ['Kết quả'], ['Kết quả']],
  ['a taken name gets a number', ['Kết quả'], ['kết quả'], ['Kết quả (2)'], ['Kết quả (2)']],
  ['two of one name', ['A', 'A'], [], ['A', 'A (2)'], ['A', 'A (2)']],
  ['a name a sheet before it took', ['A (2)', 'A'], ['a'], ['A (2)', 'A (3)'], ['A (2)', 'A (3)']],
])('%s', (_what, wanted, standing, names, added) => {
  expect(
    planInsertion(
      wanted.map((name) => sheet(name)),
      { standing, replaced: [] },
    ),
  ).toMatchObject({ names, added });
});

test('a sheet that replaces one has that one’s spelling, once', () => {
  const plan = planInsertion([sheet('KẾT QUẢ'), sheet('Kết quả')], {
    standing: ['Kết quả'],
    replaced: [own('Kết quả')],
  });
  expect(plan).toMatchObject({ names: ['Kết quả', 'Kết quả (2)'], added: ['Kết quả (2)'] });
});

test('a sheet of the person is never replaced', () => {
  const replace = () => planInsertion([sheet('A')], { standing: ['A'], replaced: [{ name: 'A', own: false }] });
  expect(replace).toThrow(HostError);
  expect(replace).toThrow(expect.objectContaining({ code: 'sheetExists', params: { sheet: 'A' } }));
});

test('but one that was recognised as a form, and no other with it', () => {
  const replaced = [{ name: 'A', own: false }];
  expect(planInsertion([sheet('A')], { standing: ['A'], replaced, recognised: ['A'] })).toMatchObject({ names: ['A'] });
  expect(() => planInsertion([sheet('A')], { standing: ['A'], replaced, recognised: ['B'] })).toThrow(HostError);
});

test('formulas follow a renamed sheet, and every sheet is marked as ours', () => {
  const cells = [{ row: 0, col: 0, content: formula("'Số liệu'!A1", number(1)) }];
  const plan = planInsertion([sheet('Kết quả', { cells }), sheet('Số liệu')], { standing: ['Số liệu'], replaced: [] });
  expect(plan.sheets[0]?.cells[0]?.content).toEqual(formula("'Số liệu (2)'!A1", number(1)));
  expect(plan.sheets.map(({ names }) => names?.[0]?.name)).toEqual([OWN_SHEET_NAME, OWN_SHEET_NAME]);
});

test.each<readonly [string, readonly SheetModel[], string | undefined]>([
  ['the first', [sheet('A'), sheet('B')], 'A'],
  ['the first that is not hidden', [sheet('A', { hidden: true }), sheet('B')], 'B'],
  ['none when all are hidden', [sheet('A', { hidden: true })], undefined],
])('shown then: %s', (_what, sheets, front) => {
  expect(planInsertion(sheets, { standing: [], replaced: [] }).front).toBe(front);
});
