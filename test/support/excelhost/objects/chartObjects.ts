import type { Area } from '../../../../src/core/sheet/address';
import { isHostObject, objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import type { HostChart, HostSeries } from '../workbook/hostSheet';
import { askNumber, askOneOf, askText, missing } from './ask';
import type { SheetState } from './links';
import { isRangeState, refuseProtected } from './rangeState';
import { pathObject } from './settingPaths';

interface ChartState extends SheetState {
  readonly chart: HostChart;
}

interface SeriesState extends ChartState {
  readonly series: HostSeries;
}

const CHART_TYPES = ['ColumnClustered', 'BarClustered', 'Line', 'LineMarkers', 'ColumnStacked', 'BarStacked'] as const;

const chartFill = pathObject('ChartFill', {
  methods: {
    setSolidColor: (state, [color]) => {
      state.settings[`${state.path}color`] = askText(color, 'color');
    },
    clear: (state) => {
      state.settings[`${state.path}color`] = 'none';
    },
  },
});
const line = pathObject('ChartLineFormat', { properties: { color: '', lineStyle: 'Automatic', weight: 1 } });
const seriesFormat = pathObject('ChartSeriesFormat', { children: { fill: chartFill, line } });

const font = pathObject('ChartFont', { properties: { name: 'Calibri', size: 10, bold: false } });
const chartFormat = pathObject('ChartAreaFormat', { children: { font } });
const titleFormat = pathObject('ChartTitleFormat', { children: { font } });
const title = pathObject('ChartTitle', {
  properties: { text: '', visible: true, overlay: false },
  children: { format: titleFormat },
});
const axisTitle = pathObject('ChartAxisTitle', { properties: { text: '', visible: false } });
const axis = pathObject('ChartAxis', {
  properties: {
    minimum: '',
    maximum: '',
    numberFormat: 'General',
    visible: true,
    reversePlotOrder: false,
    tickLabelPosition: 'NextToAxis',
  },
  children: { title: axisTitle },
});
const axes = pathObject('ChartAxes', { children: { valueAxis: axis, categoryAxis: axis } });
const legend = pathObject('ChartLegend', { properties: { visible: true, position: 'Right', overlay: false } });

function argumentArea(value: unknown): Area {
  if (isHostObject(value) && isRangeState(value.state)) return value.state.area;
  throw new RichError('InvalidArgument', 'a chart wants a range');
}

function seriesSetting(
  name: string,
  start: unknown,
): [(s: SeriesState) => unknown, (s: SeriesState, value: unknown) => void] {
  return [
    (s) => s.series.settings[name] ?? start,
    (s, value) => {
      s.series.settings[name] = name === 'chartType' ? askOneOf(value, CHART_TYPES, name) : value;
    },
  ];
}

const SERIES: Readonly<Record<string, unknown>> = {
  name: '',
  chartType: 'ColumnClustered',
  markerStyle: 'Automatic',
  markerSize: 5,
  markerBackgroundColor: '',
  markerForegroundColor: '',
  gapWidth: 150,
  overlap: 0,
  hasDataLabels: false,
};
const seriesPairs = Object.entries(SERIES).map(([name, start]) => [name, seriesSetting(name, start)] as const);

const chartSeries = objectType<SeriesState>('ChartSeries', {
  scalars: Object.fromEntries(seriesPairs.map(([name, [get]]) => [name, get])),
  setters: Object.fromEntries(seriesPairs.map(([name, [, set]]) => [name, set])),
  navigations: { format: (s) => seriesFormat({ settings: s.series.settings, path: 'format/' }) },
  methods: {
    setValues: (s, [value]) => {
      s.series.values = argumentArea(value);
    },
    setXAxisValues: (s, [value]) => {
      s.series.categories = argumentArea(value);
    },
    delete: (s) => {
      s.chart.series = s.chart.series.filter((entry) => entry !== s.series);
    },
  },
});

const seriesCollection = objectType<ChartState>('ChartSeriesCollection', {
  scalars: { count: (state) => state.chart.series.length },
  items: (state) => state.chart.series.map((series) => chartSeries({ ...state, series })),
  methods: {
    add: (state, [name]) => {
      const series: HostSeries = {
        settings: { name: askText(name ?? '', 'name') },
        values: undefined,
        categories: undefined,
      };
      state.chart.series.push(series);
      return chartSeries({ ...state, series });
    },
    getItemAt: (state, [index]) => {
      const series = state.chart.series[askNumber(index, 'index')];
      if (!series) throw missing('series');
      return chartSeries({ ...state, series });
    },
    getCount: (state) => state.chart.series.length,
  },
});

/** Series of a new chart: one per column (or row) of the source; a first text line would be names in Excel. */
function sourceSeries(source: Area, seriesBy: string): HostSeries[] {
  const count = seriesBy === 'Columns' ? source.right - source.left + 1 : source.bottom - source.top + 1;
  return Array.from({ length: count }, (_unused, n) => ({
    settings: {},
    categories: undefined,
    values:
      seriesBy === 'Columns'
        ? { ...source, left: source.left + n, right: source.left + n }
        : { ...source, top: source.top + n, bottom: source.top + n },
  }));
}

function add(state: SheetState, type: unknown, source: unknown, seriesBy: unknown): HostObject {
  refuseProtected(state.sheet, 'allowEditObjects');
  if (state.book.quirks.charts === 'refused') throw new RichError('GeneralException', 'no chart here');
  // "Auto" picks rows on one platform and columns on another (excel-addins.md P16), so this host refuses it.
  const by = askOneOf(seriesBy, ['Columns', 'Rows'], 'seriesBy');
  const chart: HostChart = {
    id: state.book.nextId(),
    name: `Chart ${state.sheet.charts.length + 1}`,
    type: askOneOf(type, CHART_TYPES, 'chart type'),
    seriesBy: by,
    source: argumentArea(source),
    series: sourceSeries(argumentArea(source), by),
    settings: {},
    place: undefined,
  };
  state.sheet.charts.push(chart);
  return chartObject({ ...state, chart });
}

const chartObject = objectType<ChartState>('Chart', {
  id: (state) => state.chart.id,
  scalars: { name: (state) => state.chart.name, chartType: (state) => state.chart.type, id: (state) => state.chart.id },
  setters: {
    plotVisibleOnly: (state, value) => {
      state.chart.settings['plotVisibleOnly'] = value;
    },
    name: (state, value) => {
      state.chart.name = askText(value, 'name');
    },
  },
  navigations: {
    format: (state) => chartFormat({ settings: state.chart.settings, path: 'format/' }),
    title: (state) => title({ settings: state.chart.settings, path: 'title/' }),
    axes: (state) => axes({ settings: state.chart.settings, path: 'axes/' }),
    legend: (state) => legend({ settings: state.chart.settings, path: 'legend/' }),
    series: seriesCollection,
  },
  methods: {
    setPosition: (state, [from, to]) => {
      state.chart.place = { from: argumentArea(from), to: argumentArea(to) };
    },
    delete: (state) => {
      refuseProtected(state.sheet, 'allowEditObjects');
      state.sheet.charts = state.sheet.charts.filter((chart) => chart !== state.chart);
    },
  },
});

function byKey(state: SheetState, key: unknown): HostObject {
  const chart = state.sheet.charts.find((entry) => entry.id === key || entry.name === key);
  if (!chart) throw missing('chart');
  return chartObject({ ...state, chart });
}

export const charts: (state: SheetState) => HostObject = objectType<SheetState>('ChartCollection', {
  items: (state) => state.sheet.charts.map((chart) => chartObject({ ...state, chart })),
  indexer: byKey,
  methods: {
    getItem: (state, [name]) => byKey(state, name),
    add: (state, [type, source, by]) => add(state, type, source, by),
    getCount: (state) => state.sheet.charts.length,
  },
});
