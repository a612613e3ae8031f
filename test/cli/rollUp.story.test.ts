import { cpSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { tonghop } from '../support/commandLine';
import { available, itWith, temporaryFolder } from '../support/programs';
import { sampleCopy } from '../support/sampleFolders';
import { differences, recalculated, survey } from '../support/survey';
import { agreed, DAMAGES, EVERYWHERE, recomputed } from './recomputed';
import { rollUp, rootOf, sample, type Plan, type RollUpJson } from './rollUpRun';

const dongNai: Plan = { programme: 'dong-nai-2021-2030', year: '2024', unit: '75' };

describe('tonghop rollup, Đồng Nai 2024', () => {
  let folder = '';
  let whole: ReturnType<typeof rollUp>;

  beforeAll(() => {
    folder = sample(dongNai);
    whole = rollUp([folder], dongNai);
  }, 200000);

  it('balances its ledger of 159 communes and 10 bodies', () => {
    const names = readdirSync(folder);
    expect(names.filter((name) => name.startsWith('01-CTXH-X_'))).toHaveLength(159);
    expect(names.filter((name) => name.startsWith('02a-CTXH-N_'))).toHaveLength(10);
    const { ledger } = whole.json;
    expect(ledger.found).toBe(ledger.used + ledger.superseded + ledger.rejected + ledger.unknownUnit);
    expect(ledger).toMatchObject({ found: 169, used: 169, expected: 169, reported: 169, missing: [] });
  });

  itWith('openpyxl')(
    'agrees with an independent recomputation on every figure of every unit and every target',
    () => expect(agreed(whole.json, recomputed(folder))).toBeGreaterThan(20000),
    200000,
  );

  itWith('openpyxl')(
    'agrees with it where figures are held, x or blank',
    () => {
      const damaged = temporaryFolder('damaged');
      const district = whole.json.units.find((unit) => whole.json.units.filter(isBelow(unit)).length === 13);
      const communes = whole.json.units.filter(isBelow(district)).map((unit) => unit.code);
      const names = communes.map((code) => readdirSync(folder).find((name) => name.includes(`_${code}_`)) ?? '');
      names.forEach((name) => copyFileSync(path.join(folder, name), path.join(damaged, name)));
      const entries = path.join(temporaryFolder('entries'), 'entries.json');
      const damages = DAMAGES.map((damage, i) => [path.join(damaged, names[i] ?? ''), { ...EVERYWHERE, ...damage }]);
      writeFileSync(entries, JSON.stringify(Object.fromEntries(damages)));
      const filled = spawnSync('/usr/bin/python3', ['test/support/python/fill.py', entries], { encoding: 'utf8' });
      expect({ status: filled.status, err: filled.stderr }).toEqual({ status: 0, err: '' });
      const { json } = rollUp([damaged], { ...dongNai, unit: district?.code ?? '' });
      expect(json.ledger).toMatchObject({ found: 13, used: 12, rejected: 1, expected: 13, reported: 12 });
      const states = new Set(Object.values(rootOf(json)).map(({ state }) => state));
      expect([...states].sort()).toEqual(['blank', 'held', 'value']);
      expect(agreed(json, recomputed(damaged))).toBeGreaterThan(1500);
    },
    60000,
  );

  describe('with summaries below', () => {
    const parts = temporaryFolder('parts');
    let summaries: readonly string[] = [];
    let saved: readonly string[] = [];

    /** A summary of some of the folder's forms, moved among the parts. */
    function summed(name: string, unit: string, forms: readonly string[]): string {
      const summary = path.join(temporaryFolder('summed'), `${name}.xlsx`);
      const files = forms.map((form) => path.join(folder, form));
      copyFileSync(rollUp(files, { ...dongNai, unit }).out, summary);
      return summary;
    }

    /** Of a district; and of the whole province what its bodies and the communes of another district sent. */
    beforeAll(() => {
      const [district, other] = whole.json.units.filter((unit) => unit.level === 'district');
      const formsOf = (below: UnitJson | undefined): readonly string[] => {
        const communes = new Set(whole.json.units.filter(isBelow(below)).map(({ code }) => code));
        return readdirSync(folder).filter((name) => communes.has(name.split('_')[2] ?? ''));
      };
      const bodies = readdirSync(folder).filter((name) => name.startsWith('02a-CTXH-N_'));
      const [one, two] = [formsOf(district), [...bodies, ...formsOf(other)]];
      summaries = [summed('huyen', district?.code ?? '', one), summed('nganh', dongNai.unit, two)];
      saved = available('libreoffice') ? recalculated(summaries) : summaries;
      for (const name of readdirSync(folder).filter((form) => ![...one, ...two].includes(form)))
        copyFileSync(path.join(folder, name), path.join(parts, name));
    }, 200000);

    itWith('libreoffice', 'openpyxl')(
      'has live figures in them that LibreOffice calculates to what is stored',
      () => {
        const [before, after] = [survey(summaries), survey(saved)];
        expect(Object.keys(before['nganh.xlsx'] ?? {})).toEqual(
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
        for (const [file, sheets] of Object.entries(before))
          for (const [name, sheet] of Object.entries(sheets)) {
            const again = after[file]?.[name];
            if (!again) throw new Error(`${file}: ${name} is gone`);
            expect({ file, name, different: differences(sheet, again) }).toEqual({ file, name, different: [] });
            expect(
              Object.values(again.cells).filter((value) => /^#(REF|NAME|VALUE|DIV|N\/A|NUM)/.test(String(value))),
            ).toEqual([]);
          }
      },
      300000,
    );

    it('is the same from them and the forms of the others; five bad files beside are named and change nothing', () => {
      saved.forEach((file) => copyFileSync(file, path.join(parts, path.basename(file))));
      const [sound = ''] = readdirSync(folder);
      const bad: readonly (readonly [string, string | Buffer, string])[] = [
        ['cụt', readFileSync(path.join(folder, sound)).subarray(0, 9000), 'truncated'],
        ['rỗng', '', 'empty'],
        ['trang mạng', '<html><body>x</body></html>', 'htmlFile'],
        ['xls cũ', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'), 'oldXls'],
        ['chữ', 'a;b;c\n1;2;3\n', 'csvText'],
      ];
      for (const [name, content] of bad) writeFileSync(path.join(parts, `${name}.xlsx`), content);
      const { code, json, text } = rollUp([parts], dongNai);
      expect(json.units).toEqual(whole.json.units);
      expect(json.attainment).toEqual(whole.json.attainment);
      expect(json.ledger).toMatchObject({ used: 169, reported: 169, rejected: 5, unknownUnit: 0 });
      const reasons = json.ledger.files.flatMap(({ file, fate, reason }) =>
        fate === 'rejected' ? [[path.basename(file, '.xlsx'), reason?.code]] : [],
      );
      expect(reasons.sort()).toEqual(bad.map(([name, , reason]) => [name, reason]).sort());
      expect(code).toBe(1);
      // To save a summary in another program is not to edit it.
      expect(text).not.toContain('"X15"');
    }, 300000);
  });

  itWith('openpyxl')(
    'verifies the summary: of 169 files one figure, one file and the plan are other than they were',
    () => {
      const later = temporaryFolder('later');
      cpSync(folder, later, { recursive: true });
      const [changed = '', gone = ''] = readdirSync(folder).filter((name) => name.startsWith('01-CTXH-X'));
      rmSync(path.join(later, gone));
      const entries = path.join(temporaryFolder('entries'), 'entries.json');
      writeFileSync(entries, JSON.stringify({ [path.join(later, changed)]: { A07: 31 } }));
      const filled = spawnSync('/usr/bin/python3', ['test/support/python/fill.py', entries], { encoding: 'utf8' });
      expect({ status: filled.status, err: filled.stderr }).toEqual({ status: 0, err: '' });
      const plan = path.join(temporaryFolder('plan'), 'ke-hoach.json');
      const before = JSON.parse(readFileSync(`assets/plans/${dongNai.programme}.json`, 'utf8')) as { version: number };
      writeFileSync(plan, JSON.stringify({ ...before, version: before.version + 1 }));
      const words = ['verify', whole.out, later, '--programme', plan, '--json', '--jobs', '1'];
      const found = tonghop(...words);
      const { compared, differences } = JSON.parse(found.out) as {
        readonly compared: object;
        readonly differences: readonly { readonly kind: string; readonly state?: string; readonly file?: string }[];
      };
      expect({ code: found.code, compared }).toMatchObject({ code: 1, compared: { units: 169, targets: 7 } });
      expect(differences.filter(({ kind }) => kind !== 'target')).toMatchObject([
        { kind: 'plan', was: { version: '2' }, is: { version: '3' } },
        { kind: 'file', state: 'changed', file: changed },
        { kind: 'file', state: 'missing', file: gone },
        { kind: 'figure', element: 'A07', file: changed, is: '31' },
      ]);
    },
    120000,
  );

  // The same bytes on a second run, with one worker or two: test/robust/survive.story.

  it('measures growth on a base year given with --base', () => {
    const district = whole.json.units.find((unit) => whole.json.units.filter(isBelow(unit)).length === 13);
    const communes = whole.json.units.filter(isBelow(district)).map(({ code }) => code);
    const base = temporaryFolder('base');
    const asked = communes.flatMap((code) => ['--unit', code]);
    expect(tonghop('sample', '--programme', dongNai.programme, '--year', '2020', ...asked, '--out', base).code).toBe(0);
    const forms = readdirSync(folder).filter((name) => communes.includes(name.split('_')[2] ?? ''));
    const files = forms.map((name) => path.join(folder, name));
    const given = rollUp(files, { ...dongNai, unit: district?.code ?? '' }, '--base', base);
    const growth = ({ attainment }: RollUpJson) => attainment.find(({ target }) => target === 'DN25-3b');
    expect(growth(whole.json)).toMatchObject({ verdict: 'insufficientData', actual: null });
    expect(typeof growth(given.json)?.actual).toBe('number');
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
    expect(reason('trong')).toBe('emptyForm');
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

type UnitJson = RollUpJson['units'][number];

const isBelow =
  (above: UnitJson | undefined) =>
  (unit: UnitJson): boolean =>
    above?.level === 'district' && unit.parent === above.code;
