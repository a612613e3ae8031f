import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tonghop } from '../support/commandLine';

const PLAN = 'test/fixtures/poverty/plan.json';
const folder = () => mkdtempSync(path.join(tmpdir(), 'tonghop-'));

test('a plan file of another field has its catalogue beside it; its forms are read by it, and without it', () => {
  const out = folder();
  const made = tonghop('forms', '--programme', PLAN, '--year', '2026', '--unit', '01273', '--out', out);
  expect([made.code, made.err]).toEqual([0, '']);
  expect(readdirSync(out)).toEqual(['01-GN-X_04_01273_phuong-thuc-phan_2026.xlsx']);
  const file = path.join(out, readdirSync(out)[0] ?? '');
  for (const known of [['--programme', PLAN], []]) {
    const { out: said } = tonghop('check', file, ...known, '--json');
    const { files } = JSON.parse(said) as { readonly files: readonly { readonly sheets: readonly object[] }[] };
    expect(files[0]?.sheets).toMatchObject([{ form: '01/GN-X', programme: 'giam-ngheo-cao-bang' }]);
  }
});

test('a plan that names a catalogue nobody has is refused in words', () => {
  const file = path.join(folder(), 'ke-hoach.json');
  writeFileSync(file, readFileSync(PLAN));
  const { code, err } = tonghop('forms', '--programme', file, '--year', '2026', '--out', folder());
  expect(code).toBe(2);
  expect(err).toContain('nêu danh mục chỉ tiêu catalogue, ở đây không có');
});

test('a unit that fills no form by the plan is named, and nothing is written', () => {
  const out = folder();
  const units = path.join(out, 'don-vi.csv');
  writeFileSync(units, 'Mã;Tên\nTT.A;Trung tâm A\n');
  const words = ['--programme', PLAN, '--year', '2026', '--unit', '01273', '--unit', 'TT.A', '--units', units];
  expect(tonghop('forms', ...words, '--out', path.join(out, 'bieu'))).toEqual({
    code: 2,
    out: '',
    err: 'Theo kế hoạch này, đơn vị TT.A không phải lập biểu.\n',
  });
  expect(readdirSync(out)).toEqual(['don-vi.csv']);
});

test('own units of a plan fill their forms without a list, and who has the forms alone knows them', () => {
  const out = folder();
  const file = path.join(out, 'ke-hoach.json');
  const plan = JSON.parse(readFileSync('assets/plans/dong-nai-2021-2030.json', 'utf8')) as object;
  const ownUnits = [
    { code: '75.BVDK', name: 'Bệnh viện Đa khoa Đồng Nai', parent: '75', kind: 'facility' },
    { code: '75.HKH', name: 'Hội Khuyến học', kind: 'mass' },
  ];
  writeFileSync(file, JSON.stringify({ ...plan, id: 'dong-nai-rieng', ownUnits }));
  const forms = path.join(out, 'bieu');
  const units = ownUnits.flatMap(({ code }) => ['--unit', code]);
  expect(tonghop('sample', '--programme', file, '--year', '2026', ...units, '--out', forms)).toMatchObject({ code: 0 });
  const { code, out: said } = tonghop('check', forms, '--json');
  const { files } = JSON.parse(said) as { readonly files: readonly { readonly sheets: readonly object[] }[] };
  expect([code, files.flatMap(({ sheets }) => sheets)]).toMatchObject([
    0,
    [
      { form: '02a/CTXH-N', unit: { code: '75.HKH' } },
      { form: '04/CTXH-25/3', unit: { code: '75.BVDK' } },
    ],
  ]);
});
