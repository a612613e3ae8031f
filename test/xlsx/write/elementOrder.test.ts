import { unzipSync } from 'fflate';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { misplaced } from './elementOrder';
import { area, fullSheet, fullWorkbook } from './fullWorkbook';
import { part } from './readBack';

test.each(['column', 'bar'] as const)(
  'every part of a workbook with a %s chart is in the order of the schema',
  async (type) => {
    const charts = (fullSheet.charts ?? []).flatMap((chart) =>
      (['line', 'markers'] as const).map((as) => ({
        ...chart,
        type,
        series: [...chart.series, { name: 'Thêm', values: area('C4:C5'), color: '70AD47', as }],
      })),
    );
    const file = await writeWorkbook({
      ...fullWorkbook,
      sheets: [{ ...fullSheet, charts }, ...fullWorkbook.sheets.slice(1)],
    });
    const paths = Object.keys(unzipSync(file)).filter((path) => /\.(xml|rels|vml)$/.test(path));
    expect(paths).toContain('xl/charts/chart2.xml');
    expect(paths.flatMap((path) => misplaced(part(file, path)).map((fault) => `${path} ${fault}`))).toEqual([]);
  },
);

test('every part is declared and every relation leads to a part', async () => {
  const file = await writeWorkbook(fullWorkbook);
  const paths = Object.keys(unzipSync(file));
  const types = part(file, '[Content_Types].xml');
  const undeclared = paths.filter((path) => {
    const extension = path.split('.').pop() ?? '';
    return (
      path !== '[Content_Types].xml' && !types.includes(`"/${path}"`) && !types.includes(`Extension="${extension}"`)
    );
  });
  expect(undeclared).toEqual([]);
  for (const path of paths.filter((one) => one.endsWith('.rels'))) {
    const folder = path.replace(/_rels\/[^/]*$/, '');
    for (const [, target = ''] of part(file, path).matchAll(/Target="([^"]*)"/g)) {
      expect(paths).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
    }
  }
});

test.each([
  ['<worksheet><sheetData/><cols/></worksheet>', ['worksheet: cols']],
  ['<worksheet><sheetData></worksheet>', ['unbalanced worksheet', 'unclosed worksheet']],
])('the check itself finds the fault of %s', (xml, faults) => {
  expect(misplaced(xml)).toEqual(faults);
});
