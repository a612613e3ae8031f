import { figuresPlan } from '../../../../src/core/reports/figuresPlan';
import { byUnitSheet } from '../../../../src/core/reports/units/byUnitSheet';
import { STYLES, type StyleName } from '../../../../src/core/sheet/styles';
import { wholeWorkbook } from '../../../../src/core/sheet/streamed';
import { rowOf, showing } from '../cells';
import { smallRollUp, summaryArgs } from '../province';

const args = summaryArgs(smallRollUp());
const [sheet] = wholeWorkbook({ sheets: [byUnitSheet(args, figuresPlan(args))] }).sheets;
if (!sheet) throw new Error('the sheet is made');

test('every unit has a line that leads to its row of figures', () => {
  expect(showing(sheet, 'xã U73201').link?.sheet).toBe('Số liệu');
  expect(rowOf(sheet, 'xã U73201').slice(0, 3)).toEqual([1, 'xã U73201', 'huyện U732']);
});

test('communes have a place, sums have none', () => {
  expect(rowOf(sheet, 'xã U73201')[3]).toBe(1);
  expect(typeof rowOf(sheet, 'huyện U731')[3]).not.toBe('undefined');
  const place = sheet.cells.find(({ row, col }) => row === showing(sheet, 'huyện U731').row && col === 3);
  expect(place?.content).toBeUndefined();
});

test('bars are drawn over the rates of communes alone', () => {
  const bars = sheet.conditionalFormats?.filter(({ type }) => type === 'dataBar') ?? [];
  const rows = ['xã U73201', 'xã U73101', 'xã U73102'].map((name) => showing(sheet, name).row);
  expect(bars.length).toBeGreaterThan(0);
  for (const { area } of bars) expect([area.top, area.bottom]).toEqual([Math.min(...rows), Math.max(...rows)]);
});

test('five thousand units keep far below the 65.530 links Excel has for a sheet, and every name keeps its own', () => {
  const plan = figuresPlan(args);
  const many = {
    ...plan,
    rows: Array.from({ length: 5000 }, (_, at) => plan.rows[at % plan.rows.length] ?? []).flat(),
  };
  const [large] = wholeWorkbook({ sheets: [byUnitSheet(args, many)] }).sheets;
  const linked = large?.cells.filter(({ link }) => link) ?? [];
  expect(linked.length).toBeLessThan(65_530);
  expect(linked.length).toBeGreaterThanOrEqual(5000);
});

test('a long name of where a unit belongs is wrapped, and its row is as high as it needs', () => {
  const units = args.rollUp.units.map((one) =>
    one.unit.code === '732' ? { ...one, unit: { ...one.unit, name: 'gồm các xã, phường của huyện Cao Lãnh cũ' } } : one,
  );
  const long = { ...args, rollUp: { ...args.rollUp, units } };
  const [drawn] = wholeWorkbook({ sheets: [byUnitSheet(long, figuresPlan(long))] }).sheets;
  const rowHeight = (made: typeof drawn): number => {
    const at = made && showing(made, 'xã U73201').row;
    return made?.rows?.find(({ row }) => row === at)?.height ?? 0;
  };
  const within = drawn?.cells.find(({ row, col }) => row === showing(drawn, 'xã U73201').row && col === 2);
  expect(STYLES[within?.style as StyleName].align).toMatchObject({ wrap: true });
  expect(rowHeight(drawn)).toBeGreaterThan(rowHeight(sheet));
});
