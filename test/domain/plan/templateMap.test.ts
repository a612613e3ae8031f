import { askedFigures } from '../../../src/domain/plan/askedFigures';
import { soundTemplateMap } from '../../../src/domain/plan/templateMap';
import { catalogue, programmes } from '../../support/plans';

const [programme] = programmes();
if (!programme) throw new Error('no plan');
const plan = { programme, catalogue: catalogue() };
const all = [...askedFigures(programme, catalogue()).values()];
const keyOf = (is: (figure: (typeof all)[number]) => boolean) => all.find(is)?.key ?? '';
const COUNT = keyOf(({ typed, type }) => typed && type === 'count');
const MONEY = keyOf(({ typed, type }) => typed && type === 'money');
const RATE = keyOf(({ type }) => type === 'ratio');

const cell = (figure: string, more: object = {}) => ({
  sheet: 'Biểu',
  row: 'Số người',
  column: 'Số lượng',
  figure,
  ...more,
});
const map = (...cells: readonly unknown[]) => ({
  schema: 1,
  name: 'Mẫu',
  plan: programme.id,
  year: programme.years.to,
  cells,
});

function faultsOf(json: unknown) {
  const parsed = soundTemplateMap(json, plan, 'bang-ghep.xlsx');
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path.join('.')} ${code}`);
}

test.each<[string, unknown, readonly string[]]>([
  ['a count without a unit', map(cell(COUNT)), []],
  ['money in thousand', map(cell(MONEY, { measure: 'nghìn đồng' })), []],
  ['money without a unit', map(cell(MONEY)), ['cells.0.measure moneyWithoutMeasure']],
  ['money in persons', map(cell(MONEY, { measure: 'người' })), ['cells.0.measure otherMeasure']],
  ['a count in percent', map(cell(COUNT, { measure: '%' })), ['cells.0.measure otherMeasure']],
  ['a count in đồng', map(cell(COUNT, { measure: 'đồng' })), ['cells.0.measure otherMeasure']],
  ['a rate', map(cell(RATE)), ['cells.0.figure figureComputed']],
  ['a code the plan does not ask', map(cell('Z99')), ['cells.0.figure figureNotInPlan']],
  ['no code at all', map(cell('số người')), ['cells.0.figure notElementKey']],
  ['a figure from two cells', map(cell(COUNT), cell(COUNT, { row: 'khác' })), ['cells.1.figure twice']],
  ['two figures from a cell', map(cell(COUNT), cell(MONEY, { measure: 'đồng' })), ['cells.1.row twice']],
  ['no cell', map(), ['cells emptyList']],
  ['another plan', { ...map(cell(COUNT)), plan: 'khac' }, ['plan otherPlan']],
  ['a later format', { ...map(cell(COUNT)), schema: 2 }, [' laterFormat']],
])('%s', (_, json, faults) => {
  expect(faultsOf(json)).toEqual(faults);
});
