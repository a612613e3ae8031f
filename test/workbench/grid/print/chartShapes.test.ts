import { parseArea } from '../../../../src/core/sheet/address';
import type { ChartModel } from '../../../../src/core/sheet/model';
import { chartShapes, type ChartShape } from '../../../../src/workbench/grid/print/chartShapes';

const area = (words: string) => parseArea(words) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const chart: ChartModel = {
  title: 'Kết quả so với mục tiêu (%)',
  type: 'column',
  categories: area('A1:A3'),
  series: [
    { name: 'Kết quả', values: area('B1:B3'), color: '5B7FA6', as: 'bar' },
    { name: 'Mục tiêu', values: area('C1:C3'), color: 'C00000', as: 'markers' },
  ],
  place: area('A1:C9'),
  valueAxis: { min: 0, title: '%' },
};
const FIGURES: readonly (readonly (number | undefined)[])[] = [
  [63, 60],
  [undefined, 100],
  [120, 30],
];
const space = {
  label: (row: number) => `${row + 1}. Tỷ lệ người được đào tạo, bồi dưỡng, tập huấn nâng cao năng lực`,
  value: (row: number, col: number) => FIGURES[row]?.[col - 1],
  show: String,
  width: 600,
  height: 300,
  scale: 1,
};
const of = <K extends ChartShape['kind']>(shapes: readonly ChartShape[], kind: K) =>
  shapes.filter((shape): shape is Extract<ChartShape, { kind: K }> => shape.kind === kind);
const drawn = chartShapes(chart, space);
const words = of(drawn, 'text').map(({ text }) => text);

test('columns stand on one line, as high as their figures; a blank one is left out', () => {
  const [first, last] = of(drawn, 'box');
  expect(of(drawn, 'box').filter(({ color }) => color === '5B7FA6')).toHaveLength(3);
  expect(first && last && first.y + first.h).toBeCloseTo((last?.y ?? 0) + (last?.h ?? 0));
  expect((first?.h ?? 0) / (last?.h ?? 1)).toBeCloseTo(63 / 120);
});

test('a mark of what is asked stands over its own column, and no line goes through unrelated targets', () => {
  const marks = of(drawn, 'mark').slice(0, 3);
  const [first, , last] = marks;
  const columns = of(drawn, 'box').slice(0, 2);
  expect([first?.x, last?.x]).toEqual(columns.map(({ x, w }) => expect.closeTo(x + w / 2) as number));
  expect((first?.y ?? 0) < (last?.y ?? 0)).toBe(true);
  expect(of(drawn, 'line').filter(({ color }) => color === 'C00000')).toEqual([]);
});

test('the axis goes in round steps beyond the largest figure; title, unit, labels and legend are there', () => {
  for (const word of ['Kết quả so với mục tiêu (%)', '%', 'Kết quả', 'Mục tiêu', '0', '150'])
    expect(words).toContain(word);
  expect(words.filter((word) => word.startsWith('2. Tỷ lệ'))).toHaveLength(1);
});

test('everything stays inside the place, also with many or no figures', () => {
  const many = { ...chart, categories: area('A1:A30'), series: [{ ...chart.series[0], values: area('B1:B30') }] };
  for (const one of [chart, many as ChartModel, { ...chart, series: [] }]) {
    const shapes = chartShapes(one, { ...space, value: one === chart ? space.value : () => undefined });
    const points = shapes.flatMap((shape) => (shape.kind === 'line' ? shape.points : [[shape.x, shape.y] as const]));
    expect(points.filter(([x, y]) => !(x >= 0 && x <= 600 && y >= 0 && y <= 300))).toEqual([]);
  }
});

test('lying bars begin at the left, with their labels beside them', () => {
  const lying = chartShapes({ ...chart, type: 'bar' }, space);
  const [first, last] = of(lying, 'box');
  expect(first?.x).toBeCloseTo(last?.x ?? 0);
  expect((first?.w ?? 0) / (last?.w ?? 1)).toBeCloseTo(63 / 120);
});

test('a trend is a line from mark to mark that stops at a blank, a plain line is dashed and bare', () => {
  const figures = [10, 20, undefined, 40];
  const drawnAs = (as: 'trend' | 'line') => {
    const series = [{ name: 'Kết quả', values: area('B1:B4'), color: '1F4E79', as }];
    const shapes = chartShapes(
      { ...chart, categories: area('A1:A4'), series },
      { ...space, value: (row) => figures[row] },
    );
    const lines = of(shapes, 'line').filter(({ color }) => color === '1F4E79');
    return [lines.map(({ points, dashed }) => [points.length, dashed]), of(shapes, 'mark').length];
  };
  expect(drawnAs('trend')).toEqual([
    [
      [2, undefined],
      [1, undefined],
    ],
    3,
  ]);
  expect(drawnAs('line')).toEqual([[[3, true]], 0]);
});
