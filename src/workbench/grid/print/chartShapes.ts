import type { ChartModel, ChartSeries } from '../../../core/sheet/model';

/** A part of a drawn chart, in pixels from its top left corner. */
export type ChartShape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color: string;
    }
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly color: string; readonly dashed?: boolean }
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly r: number; readonly color: string }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly side: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

type Point = readonly [x: number, y: number];

/** What a chart reads of its sheet, and how large it is drawn. */
export interface ChartSpace {
  readonly label: (row: number, col: number) => string;
  readonly value: (row: number, col: number) => number | undefined;
  readonly show: (value: number) => string;
  readonly width: number;
  readonly height: number;
  /** Of letters and marks, as the sheet is scaled on paper. */
  readonly scale: number;
}

const GREY = { grid: 'D9D9D9', axis: '808080' } as const;
/** Of the width of a category, what its bars take together. */
const FILLED = 0.62;
/** A letter is about so wide, of its size. */
const LETTER = 0.55;
/** More lines of a label would leave nothing to the chart. */
const LABEL_LINES = 5;
const STEPS = 5;

/**
 * A chart as shapes: columns or lying bars beside each other, lines, and single marks, over a grid of values, with title,
 * legend and the labels below (lying: at the left). It says what the chart of the file says, in plainer lines.
 */
export function chartShapes(chart: ChartModel, space: ChartSpace): readonly ChartShape[] {
  const lying = chart.type === 'bar';
  const size = 10 * space.scale;
  const labels = cellsOf(chart.categories).map(([row, col]) => space.label(row, col));
  const series = chart.series.map((one) => ({
    ...one,
    figures: cellsOf(one.values).map(([row, col]) => space.value(row, col)),
  }));
  const ticks = ticksOf(
    chart,
    series.flatMap(({ figures }) => figures.filter((figure) => figure !== undefined)),
  );
  const plot = plotOf(space, labels, size, lying);
  const place = placeOf(plot, ticks, lying);
  const step = (lying ? plot.h : plot.w) / Math.max(1, labels.length);
  const along = (index: number): number => (lying ? plot.y : plot.x) + step * (index + 0.5);
  return [
    {
      kind: 'text',
      x: space.width / 2,
      y: size * 1.6,
      text: chart.title,
      size: size * 1.25,
      side: 'middle',
      bold: true,
    },
    ...gridShapes(ticks, { plot, place, size, lying, show: space.show, unit: chart.valueAxis?.title }),
    ...labels.flatMap((label, index) => labelShapes(label, along(index), { plot, step, size, lying })),
    ...series.flatMap((one) => seriesShapes(one, { series, along, step, place, size, lying })),
    ...legendShapes(chart, space, size),
  ];
}

interface Plot {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Series {
  readonly name: string;
  readonly color: string;
  readonly as: ChartSeries['as'];
  readonly figures: readonly (number | undefined)[];
}

function cellsOf({ top, left, bottom, right }: ChartModel['categories']): readonly (readonly [number, number])[] {
  const cells: [number, number][] = [];
  for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) cells.push([row, col]);
  return cells;
}

/** Round values over everything that is shown. */
function ticksOf({ valueAxis: axis = {} }: ChartModel, figures: readonly number[]): readonly number[] {
  const from = axis.min ?? Math.min(0, ...figures);
  const to = Math.max(axis.max ?? -Infinity, from, ...figures);
  const rough = (to - from || 1) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

function plotOf({ width, height }: ChartSpace, labels: readonly string[], size: number, lying: boolean): Plot {
  const top = size * 3.6;
  const left = lying ? width * 0.3 : size * 4.5;
  const w = width - left - size * 1.5;
  const lines = Math.max(1, ...labels.map((label) => wrapped(label, w / Math.max(1, labels.length), size).length));
  const below = size * (lying ? 3.8 : 2.6 + lines * 1.2);
  return { x: left, y: top, w, h: Math.max(size, height - top - below) };
}

/** Where a value lies across the chart. */
function placeOf({ x, y, w, h }: Plot, ticks: readonly number[], lying: boolean): (value: number) => number {
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const part = (value: number): number => (value - low) / (high - low || 1);
  return (value) => (lying ? x + w * part(value) : y + h * (1 - part(value)));
}

interface Across {
  readonly plot: Plot;
  readonly place: (value: number) => number;
  readonly size: number;
  readonly lying: boolean;
  readonly show: (value: number) => string;
  readonly unit: string | undefined;
}

function gridShapes(ticks: readonly number[], { plot, place, size, lying, show, unit }: Across): readonly ChartShape[] {
  const { x, y, w, h } = plot;
  const words = (at: number, text: string): ChartShape =>
    lying
      ? { kind: 'text', x: at, y: y + h + size * 1.3, text, size, side: 'middle' }
      : { kind: 'text', x: x - size * 0.5, y: at + size * 0.35, text, size, side: 'end' };
  const lines = ticks.flatMap((tick): readonly ChartShape[] => {
    const at = place(tick);
    const points: readonly Point[] = lying
      ? [
          [at, y],
          [at, y + h],
        ]
      : [
          [x, at],
          [x + w, at],
        ];
    return [{ kind: 'line', points, color: tick === 0 ? GREY.axis : GREY.grid }, words(at, show(tick))];
  });
  if (unit === undefined) return lines;
  const corner: ChartShape = {
    kind: 'text',
    x: x - size * 0.5,
    y: y - size * 0.9,
    text: unit,
    size,
    side: 'end',
    bold: true,
  };
  return [...lines, corner];
}

interface Labelled {
  readonly plot: Plot;
  readonly step: number;
  readonly size: number;
  readonly lying: boolean;
}

function labelShapes(label: string, at: number, { plot, step, size, lying }: Labelled): readonly ChartShape[] {
  const lines = wrapped(label, lying ? plot.x - size : step, size);
  return lines.map((text, index) =>
    lying
      ? {
          kind: 'text',
          x: plot.x - size * 0.5,
          y: at + size * (0.35 + 1.2 * (index - (lines.length - 1) / 2)),
          text,
          size,
          side: 'end',
        }
      : { kind: 'text', x: at, y: plot.y + plot.h + size * (1.3 + index * 1.2), text, size, side: 'middle' },
  );
}

/** Words in lines of a width; what is too long ends with “…”. */
function wrapped(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(4, Math.floor((width * 0.94) / (size * LETTER)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= LABEL_LINES) return lines;
  const kept = lines.slice(0, LABEL_LINES);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`];
}

interface Drawn {
  readonly series: readonly Series[];
  readonly along: (index: number) => number;
  readonly step: number;
  readonly place: (value: number) => number;
  readonly size: number;
  readonly lying: boolean;
}

function seriesShapes(one: Series, drawn: Drawn): readonly ChartShape[] {
  if (one.as === 'bar') return barShapes(one, drawn);
  const { along, place, size, lying } = drawn;
  const at = (figure: number, index: number): Point =>
    lying ? [place(figure), along(index)] : [along(index), place(figure)];
  const runs = runsOf(one.figures).map((run) => run.map(([figure, index]) => at(figure, index)));
  const { color } = one;
  if (one.as === 'line' && !lying) return [{ kind: 'line', points: runs.flat(), color, dashed: true }];
  const marks = runs.flat().map(([x, y]): ChartShape => ({ kind: 'mark', x, y, r: size * 0.45, color }));
  return one.as === 'trend'
    ? [...runs.map((points): ChartShape => ({ kind: 'line', points, color })), ...marks]
    : marks;
}

/** Figures that follow each other without a blank between, with their places. */
function runsOf(figures: Series['figures']): readonly (readonly (readonly [figure: number, index: number])[])[] {
  const runs: (readonly [number, number])[][] = [];
  figures.forEach((figure, index) => {
    if (figure === undefined) return;
    if (index > 0 && figures[index - 1] !== undefined) runs.at(-1)?.push([figure, index]);
    else runs.push([[figure, index]]);
  });
  return runs;
}

function barShapes(one: Series, { series, along, step, place, lying }: Drawn): readonly ChartShape[] {
  const bars = series.filter(({ as }) => as === 'bar');
  const thick = (step * FILLED) / bars.length;
  const off = thick * (bars.indexOf(one) - bars.length / 2);
  return one.figures.flatMap((figure, index): readonly ChartShape[] => {
    if (figure === undefined) return [];
    const [from, to] = [place(0), place(figure)].sort((a, b) => a - b) as [number, number];
    const start = along(index) + off;
    return lying
      ? [{ kind: 'box', x: from, y: start, w: to - from, h: thick, color: one.color }]
      : [{ kind: 'box', x: start, y: from, w: thick, h: to - from, color: one.color }];
  });
}

/** Below, in the middle: which colour is what; one series needs none. */
function legendShapes({ series }: ChartModel, { width, height }: ChartSpace, size: number): readonly ChartShape[] {
  if (series.length < 2) return [];
  const widths = series.map(({ name }) => size * (2.5 + name.length * LETTER));
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  const y = height - size * 0.8;
  return series.flatMap(({ name, color, as }, index): readonly ChartShape[] => {
    const at = x;
    x += widths[index] ?? 0;
    const sign: ChartShape =
      as === 'bar'
        ? { kind: 'box', x: at, y: y - size * 0.8, w: size * 0.9, h: size * 0.9, color }
        : { kind: 'mark', x: at + size * 0.45, y: y - size * 0.35, r: size * 0.45, color };
    return [sign, { kind: 'text', x: at + size * 1.3, y, text: name, size, side: 'start' }];
  });
}
