import { XmlScanner } from '../read/xmlScanner';
import { attributesOf, everyBelow, leafText, nameOf, numberOf } from './partScan';

/** A series in the file's own words. */
export interface FileSeries {
  /** What it is drawn as: "bar", "line", "pie" … */
  readonly kind: string;
  name?: string;
  /** References to cells, as the file writes them. */
  values?: string;
  categories?: string;
  /** "RRGGBB" of its filling, line or markers, whichever comes first. */
  color?: string;
  /** A bar without filling: how our writer draws a target on lying bars. */
  outlined: boolean;
  /** Its points are marked. */
  marked: boolean;
  /** With what: "diamond", "circle" … */
  mark?: string;
  /** Number format of the figures that stand at its bars, where it names one. */
  labels?: string;
}

export interface FileAxis {
  min?: number;
  max?: number;
  numberFormat?: string;
  title?: string;
}

/** A chart in the file's own words. */
export interface FileChart {
  title?: string;
  /** Kinds of its series. */
  readonly kinds: string[];
  readonly series: FileSeries[];
  /** Bars lie. */
  lies: boolean;
  /** The axis of values. */
  axis?: FileAxis;
}

/** Reads a chart part (ECMA-376 21.2). Throws `badXml`. */
export function readChart(bytes: Uint8Array, part: string): FileChart {
  const chart: FileChart = { kinds: [], series: [], lies: false };
  const x = new XmlScanner(bytes, part);
  everyBelow(x, (below) => {
    if (below.isNamed('plotArea')) readPlot(below, chart);
    else if (below.isNamed('title')) setTitle(below, chart);
    else return false;
    return true;
  });
  return chart;
}

function setTitle(x: XmlScanner, titled: { title?: string }): void {
  const title = readWords(x);
  if (title !== undefined) titled.title ??= title;
}

function readPlot(plot: XmlScanner, chart: FileChart): void {
  const axes: FileAxis[] = [];
  let hasCategories = false;
  while (plot.nextChild()) {
    const kind = /^(.+)Chart$/.exec(nameOf(plot))?.[1];
    if (kind !== undefined) readKind(plot, kind, chart);
    else if (plot.isNamed('valAx')) axes.push(readAxis(plot));
    else {
      hasCategories ||= plot.isNamed('catAx');
      plot.skip();
    }
  }
  // Without categories the first axis of values lies where those would.
  const axis = axes[hasCategories ? 0 : 1];
  if (axis) chart.axis = axis;
}

function readKind(plot: XmlScanner, kind: string, chart: FileChart): void {
  if (!chart.kinds.includes(kind)) chart.kinds.push(kind);
  while (plot.nextChild()) {
    if (plot.isNamed('ser')) chart.series.push(readSeries(plot, kind));
    else {
      if (plot.isNamed('barDir')) chart.lies ||= attributesOf(plot).get('val') === 'bar';
      plot.skip();
    }
  }
}

/** Consumes a series; its first colour counts, wherever its look says one. */
function readSeries(series: XmlScanner, kind: string): FileSeries {
  const found: FileSeries = { kind, outlined: false, marked: false };
  everyBelow(series, (x) => {
    if (x.isNamed('spPr')) readLook(x, found);
    else if (x.isNamed('symbol')) readMark(x, found);
    else if (x.isNamed('dLbls')) readLabels(x, found);
    else return readReference(x, found);
    return true;
  });
  return found;
}

function readReference(x: XmlScanner, found: FileSeries): boolean {
  const isName = x.isNamed('tx');
  const isValues = x.isNamed('val');
  if (!isName && !isValues && !x.isNamed('cat')) return false;
  const { formula, words } = readSource(x);
  const name = words ?? formula;
  if (isName && name !== undefined) found.name ??= name;
  else if (isValues && formula !== undefined) found.values ??= formula;
  else if (!isName && !isValues && formula !== undefined) found.categories ??= formula;
  return true;
}

/** The first reference below an element, and the first value that is stored with it or stands in its place. */
function readSource(source: XmlScanner): { readonly formula?: string; readonly words?: string } {
  let formula: string | undefined;
  let words: string | undefined;
  everyBelow(source, (x) => {
    const isFormula = x.isNamed('f');
    if (!isFormula && !x.isNamed('v')) return false;
    const text = leafText(x).trim() || undefined;
    if (isFormula) formula ??= text;
    else words ??= text;
    return true;
  });
  return { ...(formula === undefined ? {} : { formula }), ...(words === undefined ? {} : { words }) };
}

function readMark(x: XmlScanner, found: FileSeries): void {
  const mark = attributesOf(x).get('val') ?? '';
  found.marked ||= !['none', ''].includes(mark);
  found.mark ??= mark;
  x.skip();
}

/** Consumes the labels, whose look is not that of the bars. */
function readLabels(labels: XmlScanner, found: FileSeries): void {
  everyBelow(labels, (x) => {
    if (!x.isNamed('numFmt')) return false;
    const format = attributesOf(x).get('formatCode');
    if (found.kind === 'bar' && format) found.labels ??= format;
    x.skip();
    return true;
  });
}

function readLook(look: XmlScanner, found: FileSeries): void {
  const kinds: string[] = [];
  while (look.nextChild()) {
    kinds.push(look.isNamed('noFill') ? 'none' : look.isNamed('ln') ? 'line' : '');
    everyBelow(look, (x) => readColor(x, found));
  }
  found.outlined ||= kinds[0] === 'none' && kinds[1] === 'line';
}

function readColor(x: XmlScanner, found: FileSeries): boolean {
  if (!x.isNamed('srgbClr')) return false;
  const color = attributesOf(x).get('val') ?? '';
  if (/^[0-9A-F]{6}$/i.test(color)) found.color ??= color.toUpperCase();
  x.skip();
  return true;
}

function readAxis(axis: XmlScanner): FileAxis {
  const found: FileAxis = {};
  everyBelow(axis, (x) => {
    if (x.isNamed('title')) setTitle(x, found);
    else if (x.isNamed('min') || x.isNamed('max')) {
      const end = numberOf(attributesOf(x), 'val');
      if (end !== undefined) found[x.isNamed('min') ? 'min' : 'max'] = end;
      x.skip();
    } else if (x.isNamed('numFmt')) {
      found.numberFormat ??= attributesOf(x).get('formatCode') || undefined;
      x.skip();
    } else return false;
    return true;
  });
  return found;
}

/** The words of a title: its runs joined, else what was last shown of the cell it names. */
function readWords(title: XmlScanner): string | undefined {
  let runs = '';
  let shown: string | undefined;
  everyBelow(title, (x) => {
    const isRun = x.isNamed('t');
    if (!isRun && !x.isNamed('v')) return false;
    const text = leafText(x);
    if (isRun) runs += text;
    else shown ??= text.trim() || undefined;
    return true;
  });
  return runs.trim() || shown;
}

/** A chart part without the values it showed when it was saved. */
export const withoutCaches = (part: string): string => without(without(part, 'c:strCache'), 'c:numCache');

/** A text without every element of this name. */
function without(text: string, element: string): string {
  const end = `</${element}>`;
  let kept = '';
  for (let at = 0; ;) {
    const from = text.indexOf(`<${element}>`, at);
    const to = from < 0 ? -1 : text.indexOf(end, from);
    if (to < 0) return kept + text.slice(at);
    kept += text.slice(at, from);
    at = to + end.length;
  }
}
