import { parseArea, splitReference, type Area } from '../../core/sheet/address';
import type { ChartModel, ChartSeries } from '../../core/sheet/model';
import { chartXml } from '../write/chart/chartXml';
import { withoutCaches, type FileAxis, type FileChart, type FileSeries } from './chartPart';
import type { FileLosses } from './fileLoss';
import { given } from './given';
import type { LookedChart } from './readLooks';

/** Colour of a series whose file names none of its own. */
const STANDARD_COLOR = '1F4E79';
const KINDS: readonly string[] = ['bar', 'line'];

/**
 * Charts of the kinds we write, over cells of their own sheet; others are counted as losses, and so is a look that our
 * writer would not draw again.
 */
export function openCharts(charts: readonly LookedChart[], sheet: string, losses: FileLosses): ChartModel[] {
  return charts.flatMap(({ chart, place, text }) => {
    const found = chart && place && chartOf(chart, place, sheet);
    if (!found) losses.add('chart', sheet);
    else if (!isOurs(found, sheet, text)) losses.add('chartLook', sheet);
    return found ? [found] : [];
  });
}

/** Whether our writer draws the chart just as the file has it. */
function isOurs(chart: ChartModel, name: string, text: string): boolean {
  const sheet = { name, cells: [], styles: {}, columns: [], protected: false, gridlines: true };
  return withoutCaches(chartXml(sheet, chart, new Map())) === withoutCaches(text);
}

function chartOf({ kinds, series, lies, title, axis }: FileChart, place: Area, sheet: string): ChartModel | undefined {
  if (kinds.length === 0 || kinds.some((kind) => !KINDS.includes(kind))) return undefined;
  const categories = areaOn(series[0]?.categories, sheet);
  const read = series.map((one) => seriesOf(one, lies, sheet));
  if (!categories || read.some((one) => !one)) return undefined;
  const valueAxis = axis && axisOf(axis);
  return {
    title: title ?? '',
    type: lies ? 'bar' : 'column',
    categories,
    series: read.filter((one) => one !== undefined),
    place,
    ...(valueAxis ? { valueAxis } : {}),
  };
}

function seriesOf(series: FileSeries, lies: boolean, sheet: string): ChartSeries | undefined {
  const values = areaOn(series.values, sheet);
  if (!values) return undefined;
  const { name = '', color = STANDARD_COLOR, outlined, labels } = series;
  return { name, values, color, as: lies && outlined ? 'line' : shapeOf(series), ...given({ labels }) };
}

function shapeOf({ kind, marked, mark }: FileSeries): ChartSeries['as'] {
  if (kind !== 'line') return 'bar';
  if (mark === 'circle') return 'trend';
  return marked ? 'markers' : 'line';
}

function areaOn(reference: string | undefined, sheet: string): Area | undefined {
  const split = reference === undefined ? undefined : splitReference(reference);
  return split?.sheet === sheet ? parseArea(split.rest) : undefined;
}

function axisOf({ min, max, numberFormat, title }: FileAxis): ChartModel['valueAxis'] {
  const found = given({ min, max, numberFormat: numberFormat === 'General' ? undefined : numberFormat, title });
  return Object.keys(found).length > 0 ? found : undefined;
}
