import { cpSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import catalogueJson from '../../assets/catalogue/catalogue.json';
import { tonghop } from '../support/commandLine';
import { itWith, temporaryFolder } from '../support/programs';
import { sampleCopy } from '../support/sampleFolders';
import { differences, recalculated, survey } from '../support/survey';
import { rollUp, sample, type Plan } from './rollUpRun';

const dongNai: Plan = { programme: 'dong-nai-2021-2030', year: '2024', unit: '75' };
const indicators = new Map(catalogueJson.indicators.map((indicator) => [indicator.code, indicator]));

describe('tonghop rollup, Đồng Nai 2024', () => {
  let folder = '';
  let whole: ReturnType<typeof rollUp>;

  beforeAll(() => {
    folder = sample(dongNai);
    whole = rollUp([folder], dongNai);
  }, 200000);

  it('balances its ledger', () => {
    const { ledger } = whole.json;
    expect(ledger.found).toBe(ledger.used + ledger.superseded + ledger.rejected + ledger.unknownUnit);
    expect(ledger).toMatchObject({ found: 169, used: 169, expected: 169, reported: 169, missing: [] });
  });

  itWith('openpyxl')(
    'agrees with an independent recomputation on every element and rate',
    () => {
      const done = spawnSync('/usr/bin/python3', ['test/support/python/recompute.py', folder], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      const { units } = JSON.parse(done.stdout) as { units: Record<string, Record<string, number>> };
      const parents = new Map(whole.json.units.map((unit) => [unit.code, unit.parent]));
      let compared = 0;
      for (const total of whole.json.units.filter((unit) => unit.level === 'province' || unit.level === 'district')) {
        const below = Object.entries(units).filter(
          ([code]) => total.level === 'province' || parents.get(code) === total.code,
        );
        for (const [element, figure] of Object.entries(total.values)) {
          const [code = '', part = ''] = element.split('.');
          const indicator = indicators.get(code);
          if (!indicator || typeof figure.value !== 'number') continue;
          const expected = independent(
            below.map(([, figures]) => figures),
            indicator,
            part,
          );
          if (expected === undefined) continue;
          expect({ unit: total.code, element, value: figure.value }).toEqual({
            unit: total.code,
            element,
            value: expect.closeTo(expected, 6),
          });
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(1500);
    },
    200000,
  );

  itWith('libreoffice', 'openpyxl')(
    'writes a summary whose live figures LibreOffice calculates to what is stored',
    () => {
      const before = survey([whole.out])['tong-hop.xlsx'] ?? {};
      const saved = recalculated([whole.out]);
      const after = survey(saved)['tong-hop.xlsx'] ?? {};
      // To save it in another program is not to edit it.
      const { text, json } = rollUp(saved, dongNai);
      expect(json.ledger).toMatchObject({ used: 169, rejected: 0 });
      expect(text).not.toContain('"X15"');
      expect(Object.keys(before)).toEqual(
        expect.arrayContaining([
          'Kết quả',
          'Theo đơn vị',
          'Theo ngành',
          'Số liệu',
          'Đối chiếu',
          'Lỗi và cảnh báo',
          'Khó khăn, kiến nghị',
        ]),
      );
      for (const [name, sheet] of Object.entries(before)) {
        const again = after[name];
        if (!again) throw new Error(`${name} is gone`);
        expect({ name, different: differences(sheet, again) }).toEqual({ name, different: [] });
        expect(
          Object.values(again.cells).filter((value) => /^#(REF|NAME|VALUE|DIV|N\/A|NUM)/.test(String(value))),
        ).toEqual([]);
      }
    },
    300000,
  );

  it('is the same from the eleven district summaries and the province departments', () => {
    const parts = temporaryFolder('districts');
    const districts = whole.json.units.filter((unit) => unit.level === 'district');
    expect(districts).toHaveLength(11);
    for (const { code } of districts) {
      const communes = new Set(whole.json.units.filter((unit) => unit.parent === code).map((unit) => unit.code));
      const forms = readdirSync(folder).filter((name) => communes.has(name.split('_')[2] ?? ''));
      const { out } = rollUp(
        forms.map((name) => path.join(folder, name)),
        { ...dongNai, unit: code },
      );
      copyFileSync(out, path.join(parts, `${code}.xlsx`));
    }
    for (const name of readdirSync(folder).filter((file) => file.startsWith('02a')))
      copyFileSync(path.join(folder, name), path.join(parts, name));
    const again = rollUp([parts], dongNai);
    expect(again.json.units).toEqual(whole.json.units);
    expect(again.json.attainment).toEqual(whole.json.attainment);
    expect(again.json.ledger).toMatchObject({ used: 169, reported: 169, rejected: 0, unknownUnit: 0 });
  }, 300000);

  it('gives byte-identical JSON on a second run, with one worker or two', () => {
    expect(rollUp([folder], dongNai, '--jobs', '2').text).toBe(whole.text);
  }, 120000);

  it('uses the other 164 when five of 169 files are bad, and names each', () => {
    const mixed = temporaryFolder('mixed');
    cpSync(folder, mixed, { recursive: true });
    const names = readdirSync(mixed).sort();
    const bad: readonly [string, (file: string) => void, string][] = [
      ['cut short', (file) => writeFileSync(file, readFileSync(file).subarray(0, 9000)), 'truncated'],
      ['empty', (file) => writeFileSync(file, ''), 'empty'],
      ['a web page', (file) => writeFileSync(file, '<html><body>x</body></html>'), 'htmlFile'],
      [
        'an old .xls',
        (file) => writeFileSync(file, Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex')),
        'oldXls',
      ],
      ['text', (file) => writeFileSync(file, 'a;b;c\n1;2;3\n'), 'csvText'],
    ];
    bad.forEach(([, spoil], i) => spoil(path.join(mixed, names[i] ?? '')));
    const { code, json } = rollUp([mixed], dongNai);
    expect(code).toBe(1);
    expect(json.ledger).toMatchObject({ found: 169, used: 164, rejected: 5, reported: 164 });
    expect(json.ledger.missing).toHaveLength(5);
    const reasons = json.ledger.files.filter((entry) => entry.fate === 'rejected').map((entry) => entry.reason?.code);
    expect(reasons).toEqual(bad.map(([, , reason]) => reason));
  }, 120000);

  it('measures growth on a base year given with --base', () => {
    const base = sample({ ...dongNai, year: '2020' });
    const without = whole.json.attainment.find((row) => row.target === 'DN25-3b');
    const given = rollUp([folder], dongNai, '--base', base).json.attainment.find((row) => row.target === 'DN25-3b');
    expect(without).toMatchObject({ verdict: 'insufficientData', actual: null });
    expect(typeof given?.actual).toBe('number');
  }, 300000);

  it('replaces no summary without --force and refuses a bad output place', () => {
    const folderOut = temporaryFolder('kept');
    const out = path.join(folderOut, 's.xlsx');
    writeFileSync(out, 'mine');
    const words = ['rollup', folder, '--programme', dongNai.programme, '--year', '2024', '--unit', '75'];
    expect(tonghop(...words, '--out', out).code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(tonghop(...words, '--out', path.join(folderOut, 'none', 's.xlsx')).code).toBe(2);
    expect(tonghop(...words, '--out', path.join(folderOut, 's.csv')).code).toBe(2);
    expect(
      tonghop(
        'rollup',
        folder,
        '--programme',
        dongNai.programme,
        '--year',
        '2024',
        '--unit',
        '99',
        '--out',
        path.join(folderOut, 't.xlsx'),
      ).code,
    ).toBe(2);
    expect(readdirSync(folderOut)).toEqual(['s.xlsx']);
  }, 60000);
});

describe('the fate of every file', () => {
  it('names duplicates, older versions, wrong years, unknown units, other plans, empty forms', () => {
    const plan: Plan = { programme: 'sa-dec-2021', year: '2021', unit: '867' };
    const folder = sampleCopy(plan.programme, plan.year);
    const [first = ''] = readdirSync(folder).sort();
    copyFileSync(path.join(folder, first), path.join(folder, 'zz-ban-sao.xlsx'));
    tonghop(
      'forms',
      '--programme',
      plan.programme,
      '--year',
      '2021',
      '--unit',
      '29905',
      '--out',
      path.join(folder, 'trong'),
    );
    for (const [name, programme, year, unit] of [
      ['ke-hoach-khac', 'cao-lanh-2021-2030', '2021', '30076'],
      ['don-vi-khac', 'dong-nai-2021-2030', '2024', '26173'],
    ] as const) {
      tonghop('sample', '--programme', programme, '--year', year, '--unit', unit, '--out', path.join(folder, name));
    }
    const { json, code } = rollUp([folder], plan);
    const reason = (part: string): string | undefined =>
      json.ledger.files.find((entry) => entry.file.includes(part))?.reason?.code;
    // The copy is the newer file, so it is the original that is left aside.
    expect(reason(first)).toBe('sameFile');
    expect(reason('ke-hoach-khac')).toBe('wrongProgramme');
    expect(reason('don-vi-khac')).toBe('wrongProgramme');
    expect(reason('trong')).toMatch(/emptyForm|hasErrors/);
    expect(json.ledger.found).toBe(
      json.ledger.used + json.ledger.superseded + json.ledger.rejected + json.ledger.unknownUnit,
    );
    expect(code).toBe(1);
  }, 120000);

  it('reads a .zip of workbooks like the folder', () => {
    const plan: Plan = { programme: 'sa-dec-2021', year: '2021', unit: '867' };
    const folder = sampleCopy(plan.programme, plan.year);
    const zip = path.join(temporaryFolder('zip'), 'bao-cao.zip');
    mkdirSync(path.join(folder, 'con'));
    const done = spawnSync('/usr/bin/python3', [
      '-c',
      'import sys,zipfile,glob,os\nz=zipfile.ZipFile(sys.argv[1],"w")\n[z.write(f,"thư mục/"+os.path.basename(f)) for f in glob.glob(sys.argv[2]+"/*.xlsx")]\nz.close()',
      zip,
      folder,
    ]);
    expect(done.status).toBe(0);
    rmSync(path.join(folder, 'con'), { recursive: true });
    const fromZip = rollUp([zip], plan).json;
    expect(fromZip.units).toEqual(rollUp([folder], plan).json.units);
    expect(fromZip.ledger.used).toBe(fromZip.ledger.expected);
  }, 120000);
});

/** The figure as the catalogue says it adds up, from the numbers openpyxl read. */
function independent(
  units: readonly Record<string, number>[],
  indicator: (typeof catalogueJson.indicators)[number],
  part: string,
): number | undefined {
  const key = (code: string): string => (part === '' ? code : `${code}.${part}`);
  const sum = (code: string): number =>
    units.reduce((total, figures) => total + (figures[key(code)] ?? parts(figures, code, part)), 0);
  if (indicator.acrossUnits === 'sum') return sum(indicator.code);
  if (indicator.acrossUnits === 'ratio' && indicator.numerator && indicator.denominator) {
    return (sum(indicator.numerator) * 100) / sum(indicator.denominator);
  }
  return undefined;
}

/** A total without a cell of its own (one LH part alone) is that part. */
function parts(figures: Record<string, number>, code: string, part: string): number {
  if (part !== '') return 0;
  const own = Object.entries(figures).filter(([element]) => element.startsWith(`${code}.LH`));
  return own.reduce((total, [, value]) => total + value, 0);
}
