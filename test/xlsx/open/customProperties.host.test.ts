import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbook } from '../../../src/xlsx/open/openWorkbook';
import { withCustomProperties } from '../../../src/xlsx/open/customProperties';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { fullWorkbook } from '../write/fullWorkbook';

const settings = { 'TH.setting.giải trình': 'Vì "mưa lũ" <2024> & bão\ndòng 2', 'TH.setting.b': '' };

test('text properties travel with a file and come back', async () => {
  const file = withCustomProperties(await writeWorkbook(fullWorkbook), settings);
  expect((await openWorkbook(file, 'x.xlsx')).properties).toEqual(settings);
});

test('openpyxl reads them as text properties of the document', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tonghop-properties-')), 'x.xlsx');
  writeFileSync(file, withCustomProperties(await writeWorkbook(fullWorkbook), settings));
  const script =
    'import sys,zipfile,xml.etree.ElementTree as T;z=zipfile.ZipFile(sys.argv[1]);r=T.fromstring(z.read("docProps/custom.xml"));print([p.get("name") for p in r]);import openpyxl;openpyxl.load_workbook(sys.argv[1])';
  const out = execFileSync('/usr/bin/python3', ['-c', script, file], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  expect(out).toContain("'TH.setting.b', 'TH.setting.giải trình'");
});

test('what no XML can hold is left out, and the part stays well formed', async () => {
  const odd = { 'TH.setting.\u0001a': 'trước\u0001\u0008\ud800 sau\r\n\t"<&>\ufffe' };
  const file = withCustomProperties(await writeWorkbook(fullWorkbook), odd);
  expect((await openWorkbook(file, 'x.xlsx')).properties).toEqual({ 'TH.setting.a': 'trước sau\r\n\t"<&>' });
  const text = new TextDecoder().decode(unzipSync(file)['docProps/custom.xml']);
  expect(text).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/);
});

test('a file without any stays as it is', async () => {
  const file = await writeWorkbook(fullWorkbook);
  expect(withCustomProperties(file, {})).toBe(file);
});

test('the same settings give the same bytes in any order', async () => {
  const file = await writeWorkbook(fullWorkbook);
  const turned = Object.fromEntries(Object.entries(settings).reverse());
  expect(Buffer.compare(withCustomProperties(file, settings), withCustomProperties(file, turned))).toBe(0);
});
