import { unitCharts } from '../../../src/core/reports/unitCharts';
import { figuresPlan } from '../../../src/core/reports/figuresPlan';
import { CHART_COLOURS } from '../../../src/core/sheet/palette';
import { args } from './drawn';
import { isFormula, valueIn, type ChartModel } from '../../../src/core/sheet/model';
import type { Area } from '../../../src/core/sheet/address';

const plan = figuresPlan(args);
const sheet = unitCharts(args, plan);
const held = ({ top, bottom, left }: Area): readonly unknown[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => {
    const value = valueIn(sheet?.cells.find(({ row, col }) => row === top + index && col === left)?.content);
    return value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : undefined;
  });
const [spread, ranked] = sheet?.charts ?? [];
const figures = (chart: ChartModel | undefined) =>
  chart && { of: held(chart.categories), values: chart.series.map(({ values }) => held(values)) };

test('two charts for each rate in which the communes differ: their spread, and their order beside what is asked', () => {
  expect(sheet?.charts).toHaveLength(2 * ((sheet?.print?.breakBefore?.length ?? 0) + 1));
  expect(figures(spread)?.of).toEqual(['0–20', '20–40', '40–60', '60–80', '80–100']);
  const counted = (figures(spread)?.values[0] ?? []) as readonly number[];
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(figures(ranked)?.of.length);
  const [reached = [], asked = []] = (figures(ranked)?.values ?? []) as readonly (readonly number[])[];
  expect(reached).toEqual([...reached].sort((a, b) => b - a));
  expect(new Set(asked)).toEqual(new Set([60]));
});

test('behind the charts stand formulas over “Số liệu”: a count for each band, each unit’s own cell', () => {
  const formulasOf = ({ top, bottom, left }: Area): readonly string[] =>
    (sheet?.cells ?? []).flatMap(({ row, col, content }) =>
      content && isFormula(content) && col === left && top <= row && row <= bottom ? [content.formula] : [],
    );
  const [bands, units] = [spread, ranked].map((chart) => formulasOf(chart?.series[0]?.values ?? fail()));
  expect(bands?.[1]).toMatch(
    /^COUNTIFS\('Số liệu'!\$C\$\d+:\$C\$\d+,"Cấp xã",('Số liệu'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+),">="&20,\1,"<"&40\)$/,
  );
  expect([bands?.length, bands?.at(-1)]).toEqual([5, expect.stringMatching(/">="&80\)$/)]);
  expect(units).toHaveLength(held(ranked?.categories ?? fail()).length);
  for (const one of units ?? []) expect(one).toMatch(/^'Số liệu'![A-Z]+\d+$/);
  expect([spread, ranked].map((chart) => chart?.series[0]?.labels)).toEqual(['0', '#,##0.0']);
});

test('what is asked is a mark, in the colour of every chart', () => {
  expect(ranked?.series.map(({ as, color }) => [as, color])).toEqual([
    ['bar', CHART_COLOURS.actual],
    ['markers', CHART_COLOURS.target],
  ]);
});

test('no figure of a chart stands in the place of another', () => {
  const places = (sheet?.cells ?? []).map(({ row, col }) => `${row}:${col}`);
  expect(new Set(places).size).toBe(places.length);
});

test('where the communes do not differ there is no such sheet', () => {
  expect(unitCharts({ ...args, attainments: [] }, plan)).toBeUndefined();
});

function fail(): never {
  throw new Error('no chart');
}
