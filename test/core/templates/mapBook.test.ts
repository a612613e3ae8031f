import { askedFigures } from '../../../src/domain/plan/askedFigures';
import { isMapBook, mapBook, nameOf, readMapBook, type ProposedMap } from '../../../src/core/templates/mapBook';
import { catalogue, programmes } from '../../support/plans';
import { snapshotOf, typedOver, type Entry } from '../../support/bookSnapshot';

const [programme] = programmes();
if (!programme) throw new Error('no plan');
const plan = { programme, catalogue: catalogue() };
const figures = [...askedFigures(programme, catalogue()).values()].filter(({ typed }) => typed);
const [count, money] = [figures.find(({ type }) => type === 'count'), figures.find(({ type }) => type === 'money')];
if (!count || !money) throw new Error('no figures');

const proposed: ProposedMap = {
  name: 'Biểu tỉnh',
  plan: programme.id,
  year: programme.years.to,
  unitLabel: 'Đơn vị báo cáo',
  cells: [
    {
      sheet: 'Biểu 01',
      cell: 'D8',
      row: 'Số đơn vị',
      column: 'Tổng số',
      measure: 'đơn vị',
      proposed: `${count.key} – x`,
    },
    { sheet: 'Biểu 01', cell: 'D11', row: 'Kinh phí', column: 'Tổng số' },
    { sheet: 'Biểu 01', cell: 'D12', row: 'Khác', column: 'Tổng số' },
  ],
};
const book = mapBook(proposed, plan);
const FIRST = 4;
const CHOSEN = 0;
const MEASURE = 5;

const read = (...edits: readonly (readonly [string, number, number, Entry])[]) =>
  readMapBook(snapshotOf(typedOver(book, edits), 'bang-ghep.xlsx'), plan);

test('nothing is chosen by itself: a map nobody has gone through takes no cell', () => {
  const untouched = read();
  expect(untouched.ok ? [] : untouched.faults.map(({ fault }) => fault.code)).toEqual(['emptyList']);
  expect(isMapBook(snapshotOf(book))).toBe(true);
  expect(isMapBook({ ...snapshotOf(book), sheets: [] })).toBe(false);
});

test('a code, or the proposal copied beside, chooses; rows without one are left out', () => {
  const chosen = read(
    ['Ghép ô', FIRST, CHOSEN, `${count.key} – ${nameOf(count)}, giống 87 %`],
    ['Ghép ô', FIRST + 1, CHOSEN, money.key],
    ['Ghép ô', FIRST + 1, MEASURE, 'nghìn đồng'],
  );
  expect(chosen).toEqual({
    ok: true,
    map: {
      schema: 1,
      name: 'Biểu tỉnh',
      plan: programme.id,
      year: programme.years.to,
      unitLabel: 'Đơn vị báo cáo',
      cells: [
        { sheet: 'Biểu 01', row: 'Số đơn vị', column: 'Tổng số', measure: 'đơn vị', figure: count.key },
        { sheet: 'Biểu 01', row: 'Kinh phí', column: 'Tổng số', measure: 'nghìn đồng', figure: money.key },
      ],
    },
  });
});

test.each<[string, readonly (readonly [string, number, number, Entry])[], unknown]>([
  ['money without a unit', [['Ghép ô', FIRST + 1, CHOSEN, money.key]], [['Ghép ô', 'F6', 'moneyWithoutMeasure']]],
  ['an unknown code', [['Ghép ô', FIRST, CHOSEN, 'Z99']], [['Ghép ô', 'A5', 'figureNotInPlan']]],
  ['no code', [['Ghép ô', FIRST, CHOSEN, 'cán bộ']], [['Ghép ô', 'A5', 'notElementKey']]],
  [
    'no year',
    [
      ['Ghép ô', FIRST, CHOSEN, count.key],
      ['Mẫu', 5, 1, 'nay'],
    ],
    [['Mẫu', 'B6', 'notNumber']],
  ],
])('%s is told at its cell', (_, edits, faults) => {
  const reading = read(...edits);
  expect(reading.ok ? [] : reading.faults.map(({ sheet, cell, fault }) => [sheet, cell, fault.code])).toEqual(faults);
});

test('a sheet that is gone is told', () => {
  const [head] = snapshotOf(book).sheets;
  const reading = readMapBook({ ...snapshotOf(book), sheets: head ? [head] : [] }, plan);
  expect(reading.ok ? [] : reading.faults.map(({ fault }) => fault.code)).toEqual(['noBookSheet']);
});
