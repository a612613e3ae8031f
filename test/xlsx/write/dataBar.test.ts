import type { ConditionalFormatModel } from '../../../src/core/sheet/model';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { area, fullSheet, fullWorkbook } from './fullWorkbook';
import { part } from './readBack';

async function sheetPart(conditionalFormats: readonly ConditionalFormatModel[]): Promise<string> {
  const sheets = [{ ...fullSheet, conditionalFormats }, ...fullWorkbook.sheets.slice(1)];
  return part(await writeWorkbook({ ...fullWorkbook, sheets }), 'xl/worksheets/sheet1.xml');
}
const bar = { type: 'dataBar', color: '5B9BD5' } as const;

test('each bar is tied to its own Excel 2010 half, which starts at nothing and is plain', async () => {
  const xml = await sheetPart([
    { ...bar, area: area('C4:C5'), min: 0, max: 100 },
    { type: 'formula', area: area('D4'), formula: 'D4>1', style: { bold: true } },
    { ...bar, area: area('B4:B5') },
  ]);
  const tied = [...xml.matchAll(/<x14:id>([^<]*)<\/x14:id>/g)].map((match) => match[1]);
  const halves = [
    ...xml.matchAll(
      /<x14:cfRule type="dataBar" id="([^"]*)"><x14:dataBar minLength="0" maxLength="100" gradient="0">/g,
    ),
  ];
  expect(tied).toHaveLength(2);
  expect(new Set(tied).size).toBe(2);
  expect(halves.map((match) => match[1])).toEqual(tied);
  expect([...xml.matchAll(/<xm:sqref>([^<]*)</g)].map((match) => match[1])).toEqual(['C4:C5', 'B4:B5']);
});

test('bounds are the numbers given, or automatic', async () => {
  const bounded = await sheetPart([{ ...bar, area: area('C4'), min: 0, max: 100 }]);
  expect(bounded).toContain(
    '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>100</xm:f></x14:cfvo>',
  );
  const free = await sheetPart([{ ...bar, area: area('C4') }]);
  expect(free).toContain('<cfvo type="min"/><cfvo type="max"/>');
  expect(free).toContain('<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/>');
});

test('a sheet without bars has no extension', async () => {
  expect(await sheetPart([])).not.toContain('extLst');
});
