import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tonghop } from '../support/commandLine';
import { itWith, temporaryFolder } from '../support/programs';
import { sampleFolder } from '../support/sampleFolders';
import { rollUp, rootOf, type Figure } from './rollUpRun';

interface Catalogue {
  readonly indicators: readonly { readonly code: string; readonly acrossUnits: string; readonly type: string }[];
}

const saDec = { programme: 'sa-dec-2021', year: '2021', unit: '867' };
const SIGNER = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Kế hoạch']
next(row for row in sheet.iter_rows() if row[0].value == 'Người ký')[1].value = 'Nguyễn Văn A'
book.save(sys.argv[1])
`;

function python(...words: readonly string[]): string {
  const done = spawnSync('/usr/bin/python3', words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect({ status: done.status, err: done.stderr }).toEqual({ status: 0, err: '' });
  return done.stdout;
}

itWith('openpyxl')(
  'Sa Đéc and Cao Lãnh under a plan of Đồng Tháp made from the national one: sums as openpyxl has them',
  () => {
    const book = path.join(temporaryFolder('dong-thap'), 'dong-thap.xlsx');
    expect(tonghop('plan', 'new', '--from', 'quoc-gia', '--unit', '87', '--out', book).code).toBe(0);
    python('-c', SIGNER, book);
    const plan = { programme: book, year: '2021', unit: '87' };
    const units = ['30076', '30079', '30082', '873.PLDTBXH', '873.PGDDT', '873.PYT'].flatMap((code) => [
      '--unit',
      code,
    ]);
    const folders = [sampleFolder('sa-dec-2021', '2021'), sampleFolder('cao-lanh-2021-2030', '2021', ...units)];
    const whole = rollUp(folders, plan);
    expect(whole.json.ledger).toMatchObject({ found: 26, used: 26, rejected: 0, unknownUnit: 0 });

    const { indicators } = JSON.parse(readFileSync('assets/catalogue/catalogue.json', 'utf8')) as Catalogue;
    const isSum = (key: string): boolean =>
      indicators.some(
        ({ code, acrossUnits, type }) => code === key.split('.')[0] && acrossUnits === 'sum' && type !== 'text',
      );
    const sums = JSON.parse(python('test/support/python/sums.py', ...folders)) as Readonly<Record<string, number>>;
    const figures = Object.entries(rootOf(whole.json)).filter(
      ([key, { state }]) => isSum(key) && state === 'value' && key in sums,
    );
    expect(figures.length).toBeGreaterThan(100);
    const rounded = (value: unknown): number => Math.round(Number(value) * 1e6);
    expect(figures.map(([key, { value }]) => [key, rounded(value)])).toEqual(
      figures.map(([key]) => [key, rounded(sums[key])]),
    );

    const stateOf = (code: string, key: string): Figure | undefined =>
      whole.json.units.find((unit) => unit.code === code)?.values[key];
    expect(stateOf('867', 'C07')).toMatchObject({ state: 'notAsked', expected: 0 });
    expect(stateOf('873', 'D03')).toMatchObject({ state: 'notAsked', expected: 0 });
    expect(stateOf('866', 'C07')).toMatchObject({ state: 'blank', reported: 0, expected: 15 });

    const district = rollUp([folders[0] ?? ''], saDec);
    const again = rollUp([district.out, folders[1] ?? ''], plan);
    expect(again.json.units).toEqual(whole.json.units);
    expect(again.json.attainment).toEqual(whole.json.attainment);
  },
  120000,
);
