import { unzipSync } from 'fflate';
import { number, type SheetModel } from '../../../src/core/sheet/model';
import { changedBytes, openBytes, type FileSource } from '../../../src/workbench/files/workbookBytes';
import type { BookSheet } from '../../../src/workbench/grid/bookModel';
import { handMade, relations, relation } from '../../support/workbooks/handMade';

const CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Số văn bản"><vt:lpwstr>12</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="8" name="TH.setting.cũ"><vt:lpwstr>x</vt:lpwstr></property></Properties>';

async function sourceOf(parts: Readonly<Record<string, string>> = {}, styles?: string): Promise<FileSource> {
  const bytes = handMade({
    rows: '<row r="1"><c r="A1"><v>5</v></c></row>',
    sheets: ['name="Biểu 01"', 'name="Khác"'],
    parts,
    ...(styles === undefined ? {} : { styles }),
  });
  const { model, settings } = await openBytes(bytes, 'a.xlsx');
  return {
    bytes,
    name: 'a.xlsx',
    settings,
    sheets: model.sheets.map((sheet, at) => ({ id: `s${at}`, model: sheet, shifts: [] })),
  };
}

async function saved(source: FileSource, now: FileSource): Promise<{ readonly bytes: Uint8Array }> {
  const changed = await changedBytes(source, now);
  if (!changed) throw new Error('written anew');
  return changed;
}

const withFigure = (sheet: SheetModel): SheetModel => ({ ...sheet, cells: [{ row: 0, col: 0, content: number(9) }] });

test('nothing changed: the very bytes', async () => {
  const source = await sourceOf();
  expect((await changedBytes(source, source))?.bytes).toBe(source.bytes);
});

test('a figure is changed in its sheet, the other keeps its bytes', async () => {
  const source = await sourceOf();
  const [first, ...others] = source.sheets as [BookSheet, ...BookSheet[]];
  const { bytes } = await saved(source, {
    ...source,
    sheets: [{ ...first, model: withFigure(first.model) }, ...others],
  });
  const [before, after] = [unzipSync(source.bytes), unzipSync(bytes)];
  expect(new TextDecoder().decode(after['xl/worksheets/sheet1.xml'])).toContain('<v>9</v>');
  expect(after['xl/worksheets/sheet2.xml']).toEqual(before['xl/worksheets/sheet2.xml']);
});

test('a look is put behind the formats of the file, for cells with and without a content', async () => {
  const source = await sourceOf({}, '<fonts><font/></fonts><cellXfs><xf/></cellXfs>');
  const [first, ...others] = source.sheets as [BookSheet, ...BookSheet[]];
  const day = { numberFormat: 'dd/mm/yyyy', font: { bold: true } };
  const cells = [
    { row: 0, col: 0, content: { kind: 'date', iso: '2024-11-30' }, style: 'a' } as const,
    { row: 4, col: 4, style: 'b' },
  ];
  const model = { ...first.model, cells, styles: { a: day, b: { fill: 'FFF2CC' } } };
  const { bytes } = await saved(source, { ...source, sheets: [{ ...first, model }, ...others] });
  const { model: after } = await openBytes(bytes, 'a.xlsx');
  const sheet = after.sheets[0];
  const looks = sheet?.cells.map(({ style, content }) => [content, sheet.styles[style ?? '']]);
  expect(looks).toMatchObject([
    [{ kind: 'date', iso: '2024-11-30' }, day],
    [undefined, { fill: 'FFF2CC' }],
  ]);
});

test('a file without styles takes no sheet: it is written anew', async () => {
  const source = await sourceOf();
  const sheets = source.sheets.map((sheet) => ({ ...sheet, shifts: [{ axis: 'rows' as const, at: 50, count: 1 }] }));
  expect(await changedBytes(source, { ...source, sheets })).toBeUndefined();
});

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'beside properties of others',
    {
      'docProps/custom.xml': CUSTOM,
      '_rels/.rels': relations(
        relation('rId1', 'officeDocument', 'xl/workbook.xml') +
          relation('rId2', 'custom-properties', 'docProps/custom.xml'),
      ),
    },
    ['Số văn bản'],
  ],
  ['in a part of their own', {}, []],
])('settings travel %s', async (_name, parts, others) => {
  const source = await sourceOf(parts);
  const { bytes } = await saved(source, { ...source, settings: { lựa: 'chọn & <một> _x0041_\r\n' } });
  const { settings, properties } = await openBytes(bytes, 'a.xlsx');
  expect(settings).toEqual({ lựa: 'chọn & <một> _x0041_\r\n' });
  expect(Object.keys(properties).filter((name) => !name.startsWith('TH.'))).toEqual(others);
  const custom = new TextDecoder().decode(unzipSync(bytes)['docProps/custom.xml']);
  const ids = [...custom.matchAll(/pid="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
