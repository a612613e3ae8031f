import { parseArea, type Area } from '../../../src/core/sheet/address';
import type { ChartModel } from '../../../src/core/sheet/model';
import type { LineShift } from '../../../src/core/sheet/lineShift';
import { shiftedKeep } from '../../../src/workbench/grid/keepShift';

const area = (address: string): Area => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};
const rows = (at: number, count: number): LineShift => ({ axis: 'rows', at, count });
const cols = (at: number, count: number): LineShift => ({ axis: 'cols', at, count });

test.each<[string, LineShift, string | undefined]>([
  ['rows above push it down', rows(0, 2), 'B5:D9'],
  ['rows inside stretch it', rows(4, 2), 'B3:D9'],
  ['rows at its head push it down', rows(2, 1), 'B4:D8'],
  ['rows below leave it', rows(7, 3), 'B3:D7'],
  ['deleted rows above pull it up', rows(0, -2), 'B1:D5'],
  ['deleted rows inside shrink it', rows(3, -2), 'B3:D5'],
  ['deleted rows over its head cut it', rows(1, -2), 'B2:D5'],
  ['deleted rows over its foot cut it', rows(5, -9), 'B3:D5'],
  ['deleted whole it is gone', rows(1, -9), undefined],
  ['columns before push it right', cols(0, 1), 'C3:E7'],
  ['deleted columns inside shrink it', cols(2, -1), 'B3:C7'],
])('a filter on B3:D7: %s', (_name, shift, expected) => {
  const { filter } = shiftedKeep({ protected: false, filter: area('B3:D7') }, shift);
  expect(filter).toEqual(expected === undefined ? undefined : area(expected));
});

test('print setup, breaks and charts follow inserted rows', () => {
  const chart: ChartModel = {
    title: 'Kết quả',
    type: 'column',
    categories: area('A5:A8'),
    series: [{ name: 'Tỷ lệ', values: area('B5:B8'), color: '1F4E79', as: 'bar' }],
    place: area('D20:H30'),
  };
  const print = {
    orientation: 'landscape',
    fitWidth: 1,
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    area: area('A1:H30'),
    titleRows: { from: 2, to: 3 },
    breakBefore: [10],
  } as const;
  const shifted = shiftedKeep({ protected: true, print, charts: [chart] }, rows(2, 2));
  expect(shifted.print).toMatchObject({ area: area('A1:H32'), titleRows: { from: 4, to: 5 }, breakBefore: [12] });
  expect(shifted.charts?.[0]).toMatchObject({
    categories: area('A7:A10'),
    place: area('D22:H32'),
    series: [{ values: area('B7:B10') }],
  });
});
