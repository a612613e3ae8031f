import type { ChartModel, ChartSeries, SheetModel } from '../../../core/sheet/model';
import { STANDARD_FONT } from '../../../core/sheet/measures';
import { WorkbookWriteError } from '../writeError';
import { AXIS_IDS, axesXml, titleXml } from './chartAxes';
import { seriesXml, type SeriesLook, type ValuesByPlace } from './chartSeries';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

interface Placed {
  readonly series: ChartSeries;
  readonly index: number;
  readonly look: SeriesLook;
}

/**
 * The part `xl/charts/chartN.xml`. Upright columns with series of other kinds are columns and a line chart on
 * the same axes, without columns the line chart alone. Lying bars cannot share axes with a line (Excel draws the line across them), so there such a
 * series is an outlined bar around the filled one. Error `chartShape`: no series, or one that is not a row or column.
 */
export function chartXml(sheet: SheetModel, chart: ChartModel, values: ValuesByPlace): string {
  if (chart.series.length === 0) throw new WorkbookWriteError('chartShape', sheet.name, chart.title);
  const placed = chart.series.map((series, index) => ({ series, index, look: look(chart, series) }));
  const write = ({ series, index, look: how }: Placed): string => seriesXml(sheet, chart, series, index, how, values);
  const inBars = placed.filter(({ look: how }) => how === 'filled' || how === 'outlined');
  const inLines = placed.filter((one) => !inBars.includes(one));
  const groups =
    (inBars.length > 0 ? bars(chart, inBars, write) : '') + (inLines.length > 0 ? lines(inLines, write) : '');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${C}" xmlns:a="${A}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1300)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${groups}${axesXml(chart)}</c:plotArea>` +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>${textProperties()}</c:chartSpace>`
  );
}

function look(chart: ChartModel, { as }: ChartSeries): SeriesLook {
  if (as === 'bar') return 'filled';
  return chart.type === 'bar' ? 'outlined' : as;
}

function bars(chart: ChartModel, placed: readonly Placed[], write: (one: Placed) => string): string {
  const around = placed.some(({ look: how }) => how === 'outlined') && placed.length === 2;
  return (
    `<c:barChart><c:barDir val="${chart.type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${placed.map(write).join('')}<c:gapWidth val="60"/>` +
    `${around ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`
  );
}

function lines(placed: readonly Placed[], write: (one: Placed) => string): string {
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${placed.map(write).join('')}` +
    `<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`
  );
}

function textProperties(): string {
  const face = `<a:latin typeface="${STANDARD_FONT.name}"/>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000">${face}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}
