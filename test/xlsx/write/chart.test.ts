import type { ChartModel } from '../../../src/core/sheet/model';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { fullSheet, fullWorkbook } from './fullWorkbook';
import { part } from './readBack';

const [base] = fullSheet.charts ?? [];

async function chartPart(changes: Partial<ChartModel>): Promise<string> {
  if (!base) throw new Error('no chart');
  const sheet = { ...fullSheet, charts: [{ ...base, ...changes }] };
  return part(
    await writeWorkbook({ ...fullWorkbook, sheets: [sheet, ...fullWorkbook.sheets.slice(1)] }),
    'xl/charts/chart1.xml',
  );
}
const lastAs = (as: 'bar' | 'line' | 'markers' | 'trend') =>
  (base?.series ?? []).map((one, i) => (i === 1 ? { ...one, as } : one));

test('values and categories are cached, with a gap where a formula shows nothing', async () => {
  const xml = await chartPart({});
  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>62.5</c:v></c:pt></c:numCache>');
  expect(xml).toContain('<c:pt idx="0"><c:v>Xã Đak Pơ</c:v></c:pt><c:pt idx="1"><c:v>Xã Ya Hội</c:v></c:pt>');
  expect(xml).toContain("<c:f>'Biểu ''A'' số 01'!$E$4:$E$5</c:f>");
});

test.each([
  ['column', 'line', /<c:barDir val="col"\/>.*<c:lineChart>.*<c:prstDash val="dash"\/>|<c:lineChart>.*prstDash/s],
  ['column', 'markers', /<c:lineChart>.*<a:noFill\/>.*<c:symbol val="diamond"\/>/s],
  ['column', 'trend', /<c:lineChart>.*<a:solidFill>.*<c:symbol val="circle"\/>/s],
  ['column', 'bar', /^(?!.*<c:lineChart>).*<c:ser>.*<c:ser>/s],
  ['bar', 'line', /^(?!.*<c:lineChart>).*<c:barDir val="bar"\/>.*<a:noFill\/>.*<c:overlap val="100"\/>/s],
  ['bar', 'bar', /^(?!.*<c:overlap).*<c:barDir val="bar"\/>/s],
] as const)('a %s chart draws a %s series its own way', async (type, as, shape) => {
  expect(await chartPart({ type, series: lastAs(as) })).toMatch(shape);
});

test('the value axis takes bounds, format and title', async () => {
  const xml = await chartPart({ valueAxis: { min: 0, max: 120, numberFormat: '0"%"', title: 'Tỷ lệ & mức' } });
  expect(xml).toContain('<c:orientation val="minMax"/><c:max val="120"/><c:min val="0"/>');
  expect(xml).toContain('<c:numFmt formatCode="0&quot;%&quot;" sourceLinked="0"/>');
  expect(xml).toContain('<a:t>Tỷ lệ &amp; mức</a:t>');
});

test('lying bars run from the top down', async () => {
  expect(await chartPart({ type: 'bar' })).toMatch(/<c:catAx>.*"maxMin".*<c:crosses val="max"\/>/s);
});

test('charts of several sheets are numbered through the workbook', async () => {
  const second = {
    ...fullSheet,
    name: 'Biểu 02',
    names: [],
    charts: [{ ...fullSheet, ...base, title: 'Thứ hai' } as ChartModel],
  };
  const file = await writeWorkbook({ sheets: [fullSheet, ...fullWorkbook.sheets.slice(1), second] });
  expect(part(file, 'xl/charts/chart2.xml')).toMatch(/Thứ hai.*'Biểu 02'!\$D\$4:\$D\$5/s);
});
