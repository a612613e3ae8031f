import type { Area } from '../../core/sheet/address';
import type { ChartModel, ChartSeries, SheetModel } from '../../core/sheet/model';
import { CALL_BYTES, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';

/**
 * Charts. The chart is started from the first series' own column with `seriesBy` said outright ("Auto" differs
 * between web and desktop), then every series gets its own values and categories.
 */
export function chartJobs(model: SheetModel): readonly Job[] {
  return (model.charts ?? []).map((chart) => ({
    bytes: CALL_BYTES * (14 + chart.series.length * 8),
    queue: (context) => addChart(sheetNamed(context, model.name), chart),
  }));
}

function addChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (!first) return;
  const tall = first.values.bottom > first.values.top;
  const chart = sheet.charts.add(kind(model, first), rangeOf(sheet, first.values), tall ? 'Columns' : 'Rows');
  chart.title.text = model.title;
  chart.legend.position = 'Bottom';
  chart.legend.visible = model.series.length > 1;
  fill(sheet, chart.series.getItemAt(0), model, first);
  for (const entry of others) fill(sheet, chart.series.add(entry.name), model, entry);
  if (model.valueAxis) setAxis(chart.axes.valueAxis, model.valueAxis);
  chart.setPosition(corner(sheet, model.place, 'first'), corner(sheet, model.place, 'last'));
}

function kind(model: ChartModel, series: ChartSeries): 'ColumnClustered' | 'BarClustered' | 'Line' | 'LineMarkers' {
  if (series.as === 'line') return 'Line';
  if (series.as === 'markers') return 'LineMarkers';
  return model.type === 'bar' ? 'BarClustered' : 'ColumnClustered';
}

function fill(sheet: Excel.Worksheet, target: Excel.ChartSeries, model: ChartModel, series: ChartSeries): void {
  target.name = series.name;
  target.chartType = kind(model, series);
  target.setValues(rangeOf(sheet, series.values));
  target.setXAxisValues(rangeOf(sheet, model.categories));
  if (series.as === 'bar') target.format.fill.setSolidColor(`#${series.color}`);
  else target.format.line.color = `#${series.color}`;
  if (series.as === 'markers') target.format.line.lineStyle = 'None';
}

function setAxis(axis: Excel.ChartAxis, model: NonNullable<ChartModel['valueAxis']>): void {
  if (model.min !== undefined) axis.minimum = model.min;
  if (model.max !== undefined) axis.maximum = model.max;
  if (model.numberFormat !== undefined) axis.numberFormat = model.numberFormat;
  if (model.title !== undefined) axis.title.text = model.title;
}

function corner(sheet: Excel.Worksheet, place: Area, which: 'first' | 'last'): Excel.Range {
  return which === 'first' ? sheet.getCell(place.top, place.left) : sheet.getCell(place.bottom, place.right);
}
