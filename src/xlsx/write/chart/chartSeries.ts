import { address, type Area } from '../../../core/sheet/address';
import {
  isFormula,
  type CellValue,
  type ChartModel,
  type ChartSeries,
  type SheetModel,
} from '../../../core/sheet/model';
import { reference } from '../definedNames';
import { WorkbookWriteError } from '../writeError';
import { xmlText } from '../xmlText';

/** How a series is drawn inside its group: filled bars, outlined bars (a target on lying bars), line, marks, or both. */
export type SeriesLook = 'filled' | 'outlined' | 'line' | 'markers' | 'trend';

/** The values of a sheet by place, for what the charts show before anything was calculated. */
export type ValuesByPlace = ReadonlyMap<string, CellValue>;

/** Values of the cells some chart of the sheet shows. */
export function chartedValues(sheet: SheetModel): ValuesByPlace {
  const values = new Map<string, CellValue>();
  if (!sheet.charts || sheet.charts.length === 0) return values;
  for (const cell of sheet.cells) {
    if (cell.content === undefined) continue;
    values.set(address(cell), isFormula(cell.content) ? cell.content.value : cell.content);
  }
  return values;
}

/** One `c:ser` element with its cached values. Error `chartShape`: a series must be one row or one column. */
export function seriesXml(
  sheet: SheetModel,
  chart: ChartModel,
  series: ChartSeries,
  index: number,
  look: SeriesLook,
  values: ValuesByPlace,
): string {
  const lineLike = look !== 'filled' && look !== 'outlined';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>` +
    shape(look, series.color) +
    (lineLike ? marker(look, series.color) : '<c:invertIfNegative val="0"/>') +
    (series.labels === undefined ? '' : labels(series.labels)) +
    `<c:cat>${categories(sheet, chart.categories, values)}</c:cat>` +
    `<c:val>${numbers(sheet, series.values, values)}</c:val>` +
    (lineLike ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

/** Widths are in EMU, 12.700 to the point. */
function shape(look: SeriesLook, color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  switch (look) {
    case 'filled':
      return `<c:spPr>${fill}</c:spPr>`;
    case 'outlined':
      return `<c:spPr><a:noFill/><a:ln w="25400">${fill}</a:ln></c:spPr>`;
    case 'line':
      return `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:prstDash val="dash"/><a:round/></a:ln></c:spPr>`;
    case 'markers':
      return '<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>';
    case 'trend':
      return `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`;
  }
}

/** Black, at the foot of its bar: marks of what is asked stand at its head. */
function labels(format: string): string {
  const black = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>';
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return (
    `<c:dLbls><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="1">${black}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="vi-VN"/></a:p></c:txPr><c:dLblPos val="inBase"/>' +
    `${shown.map((one) => `<c:show${one} val="${one === 'Val' ? 1 : 0}"/>`).join('')}</c:dLbls>`
  );
}

function marker(look: SeriesLook, color: string): string {
  if (look === 'line') return '<c:marker><c:symbol val="none"/></c:marker>';
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const [symbol, size] = look === 'trend' ? ['circle', 7] : ['diamond', 9];
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr></c:marker>`;
}

function categories(sheet: SheetModel, area: Area, values: ValuesByPlace): string {
  const points = places(sheet, area).map((place) => shownText(values.get(place)));
  const cache = points.map((text, i) =>
    text === undefined ? '' : `<c:pt idx="${i}"><c:v>${xmlText(text)}</c:v></c:pt>`,
  );
  return (
    `<c:strRef><c:f>${xmlText(reference(sheet, area))}</c:f>` +
    `<c:strCache><c:ptCount val="${points.length}"/>${cache.join('')}</c:strCache></c:strRef>`
  );
}

function numbers(sheet: SheetModel, area: Area, values: ValuesByPlace): string {
  const points = places(sheet, area).map((place) => values.get(place));
  const cache = points.map((value, i) =>
    value?.kind === 'number' ? `<c:pt idx="${i}"><c:v>${value.number}</c:v></c:pt>` : '',
  );
  return (
    `<c:numRef><c:f>${xmlText(reference(sheet, area))}</c:f><c:numCache><c:formatCode>General</c:formatCode>` +
    `<c:ptCount val="${points.length}"/>${cache.join('')}</c:numCache></c:numRef>`
  );
}

function places(sheet: SheetModel, area: Area): readonly string[] {
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (height > 1 && width > 1) throw new WorkbookWriteError('chartShape', sheet.name, reference(sheet, area));
  return Array.from({ length: Math.max(height, width) }, (_none, i) =>
    address(height > 1 ? { row: area.top + i, col: area.left } : { row: area.top, col: area.left + i }),
  );
}

function shownText(value: CellValue | undefined): string | undefined {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'date':
      return value.iso.split('-').reverse().join('/');
    default:
      return undefined;
  }
}
