import type { Area } from '../../core/sheet/address';
import { STANDARD_FONT } from '../../core/sheet/measures';
import type { ChartModel, ChartSeries, SheetModel } from '../../core/sheet/model';
import { CALL_BYTES, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';

/** Points of letters, lines and marks, and the gap between columns in per cent of their width: those of our files. */
const LETTERS = 10;
const TITLE_LETTERS = 13;
const OUTLINE = 2;
const DASH = 2.25;
const DIAMOND = 9;
const CIRCLE = 7;
const GAP = 60;

/**
 * Charts, looking like those of our files. The chart is started from the first series' own column with `seriesBy` said outright ("Auto" differs
 * between web and desktop), then every series gets its own values and categories.
 */
export function chartJobs(model: SheetModel): readonly Job[] {
  return (model.charts ?? []).map((chart) => ({
    bytes: CALL_BYTES * (24 + chart.series.length * 12),
    queue: (context) => addChart(sheetNamed(context, model.name), chart),
  }));
}

function addChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const tall = first.values.bottom > first.values.top;
  const chart = sheet.charts.add(kind(model, first), rangeOf(sheet, first.values), tall ? 'Columns' : 'Rows');
  dress(chart, model);
  fill(sheet, chart.series.getItemAt(0), model, first);
  for (const entry of others) fill(sheet, chart.series.add(entry.name), model, entry);
  setAxes(chart.axes, model);
  chart.setPosition(corner(sheet, model.place, 'first'), corner(sheet, model.place, 'last'));
}

/** Title, legend, letters and hidden cells, as the chart of a file has them. */
function dress(chart: Excel.Chart, model: ChartModel): void {
  chart.format.font.name = STANDARD_FONT.name;
  chart.format.font.size = LETTERS;
  chart.title.text = model.title;
  chart.title.format.font.size = TITLE_LETTERS;
  chart.title.format.font.bold = true;
  chart.legend.position = 'Bottom';
  chart.legend.visible = model.series.length > 1;
  chart.plotVisibleOnly = false;
}

/** Lying bars cannot share axes with a line: there a target is an outlined bar around the filled one. */
function kind(model: ChartModel, series: ChartSeries): 'ColumnClustered' | 'BarClustered' | 'Line' | 'LineMarkers' {
  if (model.type === 'bar') return 'BarClustered';
  if (series.as === 'line') return 'Line';
  return series.as === 'bar' ? 'ColumnClustered' : 'LineMarkers';
}

function fill(sheet: Excel.Worksheet, target: Excel.ChartSeries, model: ChartModel, series: ChartSeries): void {
  target.name = series.name;
  target.chartType = kind(model, series);
  target.setValues(rangeOf(sheet, series.values));
  target.setXAxisValues(rangeOf(sheet, model.categories));
  const color = `#${series.color}`;
  if (series.as === 'bar') {
    target.format.fill.setSolidColor(color);
    target.gapWidth = GAP;
    if (series.labels !== undefined) label(target, series.labels);
  } else if (model.type === 'bar') outline(target, color);
  else if (series.as === 'line') dash(target.format.line, color);
  else if (series.as === 'trend') trend(target, color);
  else diamonds(target, color);
}

function label(target: Excel.ChartSeries, format: string): void {
  target.hasDataLabels = true;
  target.dataLabels.showValue = true;
  target.dataLabels.position = 'InsideBase';
  target.dataLabels.numberFormat = format;
  target.dataLabels.format.font.color = '#000000';
  target.dataLabels.format.font.bold = true;
}

function outline(target: Excel.ChartSeries, color: string): void {
  target.format.fill.clear();
  target.format.line.color = color;
  target.format.line.weight = OUTLINE;
  target.overlap = 100;
}

function dash(line: Excel.ChartLineFormat, color: string): void {
  line.color = color;
  line.lineStyle = 'Dash';
  line.weight = DASH;
}

/** A line from point to point, each of them seen where its neighbours are blank. */
function trend(target: Excel.ChartSeries, color: string): void {
  target.format.line.color = color;
  target.format.line.weight = DASH;
  target.markerStyle = 'Circle';
  target.markerSize = CIRCLE;
  target.markerBackgroundColor = color;
  target.markerForegroundColor = color;
}

/** Marks and no line between them. */
function diamonds(target: Excel.ChartSeries, color: string): void {
  target.format.line.lineStyle = 'None';
  target.markerStyle = 'Diamond';
  target.markerSize = DIAMOND;
  target.markerBackgroundColor = color;
  target.markerForegroundColor = color;
}

function setAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, { type, valueAxis: model }: ChartModel): void {
  categoryAxis.tickLabelPosition = 'Low';
  if (type === 'bar') categoryAxis.reversePlotOrder = true;
  if (model?.min !== undefined) valueAxis.minimum = model.min;
  if (model?.max !== undefined) valueAxis.maximum = model.max;
  if (model?.numberFormat !== undefined) valueAxis.numberFormat = model.numberFormat;
  if (model?.title !== undefined) valueAxis.title.text = model.title;
}

function corner(sheet: Excel.Worksheet, place: Area, which: 'first' | 'last'): Excel.Range {
  return which === 'first' ? sheet.getCell(place.top, place.left) : sheet.getCell(place.bottom, place.right);
}
