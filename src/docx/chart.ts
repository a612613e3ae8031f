import { AlignmentType, Paragraph } from 'docx';
import { ChartRun, type ChartSeries } from 'docx/charts';
import type { ReportChart, ReportSeries } from '../core/report/model';
import { CHART_COLOURS } from '../core/sheet/palette';
import { FONT } from './measures';

/** Told apart by brightness and shape as well as by hue, so that a black and white print says the same. */
const { actual: COLUMN, target: MARK, trend: TREND } = CHART_COLOURS;
const LINES = [TREND, 'C55A11', '548235', '7F6000', '7030A0', '3A3A3A'] as const;
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'x', 'star'] as const;

const TEXT = { name: FONT, size: 10, color: '000000' } as const;
const INSIDE = { ...TEXT, bold: true } as const;
/** Pixels; as wide as the text of a portrait page. */
const WIDE = 600;
const HIGH = 300;

/** A chart that Word itself can edit, figures and all. */
export function chartParagraph(chart: ReportChart): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    keepLines: true,
    children: [
      new ChartRun({
        type: 'column',
        title: { text: chart.title, font: { ...TEXT, size: 12, bold: true } },
        font: { name: FONT, color: '000000' },
        legend: { position: 'bottom', font: TEXT },
        categories: [...chart.categories],
        series: chart.series.map(seriesOf),
        gapWidth: 80,
        overlap: 0,
        valueAxis: { minimum: 0, font: TEXT, numberFormat: '#,##0' },
        categoryAxis: { font: TEXT },
        transformation: { width: WIDE, height: HIGH },
        altText: { name: chart.title, description: chart.title, title: chart.title },
      }),
    ],
  });
}

function seriesOf({ name, as, values }: ReportSeries, index: number): ChartSeries {
  // At the foot of the column, where no mark covers it.
  const labels = { value: true, position: 'insideBase', font: INSIDE, numberFormat: '#,##0.0' } as const;
  if (as === 'column') return { name, values, color: COLUMN, dataLabels: labels };
  if (as === 'mark')
    return {
      name,
      values,
      type: 'line',
      color: MARK,
      line: { width: 0 },
      markers: { shape: 'diamond', size: 11 },
      dataLabels: false,
    };
  const color = LINES[index % LINES.length] ?? MARK;
  return {
    name,
    values,
    type: 'line',
    color,
    markers: { shape: SHAPES[index % SHAPES.length] ?? 'circle', size: 8 },
    dataLabels: false,
  };
}
