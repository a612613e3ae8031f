import type { Chart, Sheet } from 'hucre';
import { parseArea, splitReference, type Area } from '../../core/sheet/address';
import type { ChartModel, ChartSeries } from '../../core/sheet/model';
import { chartXml } from '../write/chart/chartXml';
import { withoutCaches, type SeriesFacts } from './chartParts';
import type { FileLosses } from './fileLoss';

/** Colour of a series whose file names none of its own. */
const STANDARD_COLOR = '1F4E79';
const KINDS: readonly string[] = ['bar', 'line'];

/**
 * Charts of the kinds we write, over cells of their own sheet; others are counted as losses, and so is a look that our
 * writer would not draw again.
 */
export function openCharts(sheet: Sheet, facts: ReadonlyMap<string, SeriesFacts>, losses: FileLosses): ChartModel[] {
  return (sheet.charts ?? []).flatMap((chart) => {
    const found = chartOf(chart, sheet.name, facts);
    if (!found) losses.add('chart', sheet.name);
    else if (!isOurs(found, sheet.name, facts.get(chart.series?.[0]?.valuesRef ?? '')))
      losses.add('chartLook', sheet.name);
    return found ? [found] : [];
  });
}

/** Whether our writer draws the chart just as the file has it. */
function isOurs(chart: ChartModel, name: string, facts: SeriesFacts | undefined): boolean {
  const sheet = { name, cells: [], styles: {}, columns: [], protected: false, gridlines: true };
  return facts !== undefined && withoutCaches(chartXml(sheet, chart, new Map())) === withoutCaches(facts.part);
}

function chartOf(chart: Chart, sheet: string, facts: ReadonlyMap<string, SeriesFacts>): ChartModel | undefined {
  const { anchor, series = [] } = chart;
  if (!anchor?.to || chart.kinds.some((kind) => !KINDS.includes(kind)) || !chart.kinds.includes('bar'))
    return undefined;
  const categories = areaOn(series[0]?.categoriesRef, sheet);
  const read = series.map((one) => seriesOf(one, sheet, facts));
  if (!categories || read.some((one) => !one)) return undefined;
  const axis = valueAxis(chart);
  return {
    title: chart.title ?? '',
    type: series.some(({ valuesRef }) => facts.get(valuesRef ?? '')?.lies) ? 'bar' : 'column',
    categories,
    series: read.filter((one) => one !== undefined),
    place: { top: anchor.from.row, left: anchor.from.col, bottom: anchor.to.row - 1, right: anchor.to.col - 1 },
    ...(axis ? { valueAxis: axis } : {}),
  };
}

function seriesOf(
  series: NonNullable<Chart['series']>[number],
  sheet: string,
  facts: ReadonlyMap<string, SeriesFacts>,
): ChartSeries | undefined {
  const values = areaOn(series.valuesRef, sheet);
  if (!values) return undefined;
  const { color = STANDARD_COLOR, outlined = false, lies = false } = facts.get(series.valuesRef ?? '') ?? {};
  return { name: series.name ?? '', values, color, as: lies && outlined ? 'line' : shapeOf(series) };
}

function shapeOf(series: NonNullable<Chart['series']>[number]): ChartSeries['as'] {
  if (series.kind !== 'line') return 'bar';
  return series.marker?.symbol !== undefined && series.marker.symbol !== 'none' ? 'markers' : 'line';
}

function areaOn(reference: string | undefined, sheet: string): Area | undefined {
  const split = reference === undefined ? undefined : splitReference(reference);
  return split?.sheet === sheet ? parseArea(split.rest) : undefined;
}

function valueAxis({ axes }: Chart): ChartModel['valueAxis'] {
  const axis = axes?.y;
  const { min, max } = axis?.scale ?? {};
  const numberFormat = axis?.numberFormat?.formatCode;
  const found = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
    ...(axis?.title === undefined ? {} : { title: axis.title }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}
