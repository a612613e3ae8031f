import { drawDistrictTotals } from '../../../../src/core/forms/build/districtTotals';
import { DISTRICT_HEAD, districtColumns } from '../../../../src/core/forms/layout/districtColumns';
import { number, text } from '../../../../src/core/sheet/model';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import { elementsOf } from '../../../../src/domain/plan/elements';
import { address } from '../../../../src/core/sheet/address';
import { formArgs } from '../fixtures';
import { shownBy } from './sheet';

const args = formArgs({ form: '02b/CTXH-H', reporter: { kind: 'other', tier: 'district' } });
const columns = districtColumns(elementsOf(args));
const TOTAL = DISTRICT_HEAD.first + 3;
const colOf = (key: string): number => columns.find(({ spec }) => spec.key === key)?.col ?? -1;
const cell = (key: string, row: number): string => address({ row, col: colOf(key) });

/** Three units: A01 and A02 of each; null is a blank. */
function totals(rows: readonly (readonly [number | string | null, number | string | null])[]) {
  const draft = new SheetDraft();
  rows.forEach((row, index) =>
    row.forEach((value, at) => {
      const place = { row: DISTRICT_HEAD.first + index, col: colOf(at === 0 ? 'A01' : 'A02') };
      if (value !== null) draft.put(place, 'inputCount', typeof value === 'number' ? number(value) : text(value));
    }),
  );
  const next = drawDistrictTotals(draft, args, columns, rows.length);
  return { shown: shownBy(draft), next };
}

test('counts add up, and the rate comes from the totals, never from the rates above', () => {
  const { shown, next } = totals([
    [100, 50],
    [10, 10],
    [90, 54],
  ]);
  expect(shown[cell('A01', TOTAL)]).toBe(200);
  expect(shown[cell('A02', TOTAL)]).toBe(114);
  expect(shown[cell('A03', TOTAL)]).toBe(57);
  expect(shown[address({ row: TOTAL + 1, col: columns[0]?.col ?? 0 })]).toBe('3/3');
  expect(next).toBe(TOTAL + 4);
});

test('a unit without figures is not counted as reported, and x is no figure', () => {
  const { shown } = totals([
    [100, 50],
    [null, null],
    ['x', 'x'],
  ]);
  expect(shown[cell('A01', TOTAL)]).toBe(100);
  expect(shown[address({ row: TOTAL + 1, col: columns[0]?.col ?? 0 })]).toBe('1/3');
});

test('the total is judged on whole numbers: 59,96 % is not 60 %', () => {
  expect(
    totals([
      [10000, 5996],
      [0, 0],
      [0, 0],
    ]).shown[cell('A03', TOTAL + 3)],
  ).toBe('Chưa đạt');
  expect(
    totals([
      [10000, 6000],
      [0, 0],
      [0, 0],
    ]).shown[cell('A03', TOTAL + 3)],
  ).toBe('Đạt');
});

test('without units there is nothing to add', () => {
  const draft = new SheetDraft();
  drawDistrictTotals(draft, args, columns, 0);
  expect(draft.cells().filter(({ style }) => style?.startsWith('computed'))).toEqual([]);
});
