import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { json, tonghop } from '../support/commandLine';
import { itWith, temporaryFolder } from '../support/programs';
import { sampleCopy, sampleFolder } from '../support/sampleFolders';
import { differences, recalculated, survey } from '../support/survey';

interface CheckJson {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason?: { readonly code: string; readonly message: string };
    readonly sheets: readonly {
      readonly findings: readonly { rule: string; severity: string; element: string; cell: string; message: string }[];
    }[];
  }[];
  readonly totals: {
    readonly files: number;
    readonly rejected: number;
    readonly errors: number;
    readonly warnings: number;
  };
}

const within = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));

describe('tonghop programmes', () => {
  it('lists five programmes whose targets and deadlines are those of the plans', () => {
    const { programmes } = json<{
      programmes: { id: string; targets: Record<string, unknown>[]; deadlines: { id: string }[] }[];
    }>(tonghop('programmes', '--json'));
    const given = JSON.parse(readFileSync('test/fixtures/targets.json', 'utf8')) as {
      targets: {
        id: string;
        indicator: string;
        comparator: string;
        value: number | null;
        clause: string;
        wording: string;
      }[];
      deadlines: { id: string }[];
    };
    expect(programmes).toHaveLength(5);
    const told = programmes.flatMap((programme) => programme.targets);
    const pick = (row: Record<string, unknown>): unknown[] =>
      ['id', 'indicator', 'comparator', 'value', 'clause', 'wording'].map((key) => row[key]);
    const byId = (a: unknown[], b: unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
    expect(told.map(pick).sort(byId)).toEqual(given.targets.map((row) => pick({ ...row })).sort(byId));
    const deadlines = new Set(programmes.flatMap((programme) => programme.deadlines.map((deadline) => deadline.id)));
    expect([...deadlines].sort()).toEqual(given.deadlines.map((deadline) => deadline.id).sort());
  });
});

describe('tonghop forms', () => {
  it('writes one workbook for each commune and body of the plan, and of an asked unit alone', () => {
    const folder = temporaryFolder('forms-2021');
    expect(tonghop('forms', '--programme', 'sa-dec-2021', '--year', '2021', '--out', folder).code).toBe(0);
    const names = readdirSync(folder);
    expect(names.filter((name) => name.startsWith('01-CTXH-X_'))).toHaveLength(9);
    expect(names.filter((name) => name.startsWith('02a-CTXH-N_'))).toHaveLength(11);
    const one = temporaryFolder('forms-2024');
    const asked = ['--programme', 'dong-nai-2021-2030', '--year', '2024', '--unit', '26173'];
    expect(tonghop('forms', ...asked, '--out', one).code).toBe(0);
    expect(readdirSync(one)).toEqual(['01-CTXH-X_75_26173_xa-phu-ly_2024.xlsx']);
  }, 120000);

  const plans: readonly (readonly [string, string, ...string[]])[] = [
    ['sa-dec-2021', '2021', '29905', '867.PGDDT', '867.HCTD'],
    ['cao-lanh-2021-2030', '2027', '30076'],
    ['thua-thien-hue-2024', '2024', '46.SYT', '46.SLDTBXH', '474'],
    ['dong-nai-2021-2030', '2026', '75.CAT', '25195'],
    ['quang-tri-2016-2020', '2018', '461'],
  ];

  itWith('libreoffice', 'openpyxl')(
    'every input is named and unlocked, and LibreOffice calculates what we stored',
    () => {
      const folder = temporaryFolder('forms-all');
      for (const [programme, year, ...units] of plans) {
        const asked = units.flatMap((code) => ['--unit', code]);
        const result = tonghop(
          'sample',
          '--programme',
          programme,
          '--year',
          year,
          ...asked,
          '--out',
          path.join(folder, programme),
        );
        expect({ programme, code: result.code, err: result.err }).toEqual({ programme, code: 0, err: '' });
      }
      const files = plans.flatMap(([programme]) => within(path.join(folder, programme)));
      const before = survey(files);
      const after = survey(recalculated(files));
      expect(Object.keys(after)).toHaveLength(files.length);
      for (const [file, sheets] of Object.entries(before)) {
        for (const [name, sheet] of Object.entries(sheets)) {
          const again = after[file]?.[name];
          if (!again) throw new Error(`${file}: ${name} is gone`);
          expect({ file, name, different: differences(sheet, again) }).toEqual({ file, name, different: [] });
          expect(
            Object.values(again.cells).filter((value) => /^#(REF|NAME|VALUE|DIV|N\/A|NUM)/.test(String(value))),
          ).toEqual([]);
        }
        const [form] = Object.values(sheets);
        const named = new Set(
          Object.values(form?.names ?? {}).map((target) => target.split('!')[1]?.replace(/\$/g, '')),
        );
        const signed = signatureRows(form?.names ?? {});
        const unnamed = (form?.unlocked ?? [])
          .filter((address) => !named.has(address) && !isMergedFollower(address))
          .filter((address) => !signed.includes(address.replace(/\D/g, '')));
        expect({ file, unnamed: unnamed.filter((address) => !/^K\d/.test(address)) }).toEqual({ file, unnamed: [] });
        expect(form?.protected).toBe(true);
      }
    },
    400000,
  );
});

/** Rows of the signature block, merged cells whose first one carries a name of its own. */
function signatureRows(names: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(names)
    .filter(([name]) => name.startsWith('TH.sign'))
    .map(([, target]) => target.replace(/.*\D/, ''));
}

/** Cells inside a merged text answer (F:J) are unlocked with their first cell, which carries the name. */
function isMergedFollower(address: string): boolean {
  return /^[G-J]\d/.test(address);
}

describe('tonghop sample and check', () => {
  it('finds no error in clean samples, of several plans at once', () => {
    const folders = [sampleFolder('sa-dec-2021', '2021'), sampleFolder('cao-lanh-2021-2030', '2027')];
    const checked = tonghop('check', ...folders, '--json');
    expect(json<CheckJson>(checked).totals).toMatchObject({ files: 29, rejected: 0, errors: 0 });
    expect(checked.code).toBe(0);
  }, 200000);

  // Those of every plan: test/samples/sampleFaults, without the command.
  it('finds each fault by its own rule and no other error', () => {
    const folder = temporaryFolder('faults');
    const plan = ['--programme', 'dong-nai-2021-2030', '--year', '2024'];
    expect(tonghop('sample', ...plan, '--faults', '--out', folder).code).toBe(0);
    const { files } = json<CheckJson>(tonghop('check', folder, '--json'));
    expect(files.length).toBeGreaterThanOrEqual(38);
    for (const file of files) {
      const rule = path.basename(file.file).slice(0, 3);
      const findings = file.sheets.flatMap((sheet) => sheet.findings);
      expect({ file: file.file, found: findings.some((finding) => finding.rule === rule) }).toEqual({
        file: file.file,
        found: true,
      });
      const others = findings.filter((finding) => finding.severity === 'error' && finding.rule !== rule);
      expect({ file: file.file, others }).toEqual({ file: file.file, others: [] });
    }
  }, 200000);

  it('gives the same bytes for the same seed, and other figures for another', () => {
    // Of seed 1, made with the other units of the plan.
    const made = sampleFolder('sa-dec-2021', '2021');
    const [name = ''] = readdirSync(made).filter((file) => file.includes('_29902_'));
    const [same, other] = ['1', '6'].map((seed) => {
      const folder = temporaryFolder(`seed-${seed}`);
      const of = ['--programme', 'sa-dec-2021', '--year', '2021', '--unit', '29902', '--seed', seed];
      tonghop('sample', ...of, '--out', folder);
      return readFileSync(path.join(folder, name));
    });
    expect(same?.equals(readFileSync(path.join(made, name)))).toBe(true);
    expect(other?.equals(same ?? Buffer.alloc(0))).toBe(false);
  }, 60000);
});

describe('check', () => {
  const folder = temporaryFolder('own');
  const list = path.join(folder, 'don-vi.csv');
  writeFileSync(list, 'Mã;Tên;Thuộc\n75.CS01;Cơ sở trợ giúp xã hội 1;75\n');
  const of = ['--programme', 'dong-nai-2021-2030', '--year', '2024', '--unit', '75.CS01', '--units', list];
  const out = path.join(folder, 'bieu');

  it('knows the units of --units, with and without the programme', () => {
    expect(tonghop('forms', ...of, '--out', out).code).toBe(0);
    const rules = (...words: readonly string[]): readonly string[] =>
      json<CheckJson>(tonghop('check', out, '--json', ...words)).files.flatMap(({ sheets }) =>
        sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
      );
    expect(rules()).toContain('V03');
    expect(rules('--units', list)).not.toContain('V03');
    expect(rules('--units', list, '--programme', 'dong-nai-2021-2030')).not.toContain('V03');
  }, 60000);

  it('says the same with any number of threads', () => {
    // Enough for a second thread (cli/checkPool).
    const samples = [sampleFolder('sa-dec-2021', '2021'), sampleFolder('cao-lanh-2021-2030', '2027')];
    const [one, four] = ['1', '4'].map((jobs) => tonghop('check', ...samples, '--json', '--jobs', jobs));
    expect(four).toEqual(one);
    expect(one?.out).toContain('V');
  }, 60000);
});

describe('wrong use', () => {
  const folder = temporaryFolder('wrong');
  const file = path.join(folder, 'file.txt');
  writeFileSync(file, 'x');
  it.each([
    ['an unknown command', ['summarise'], /Không có lệnh/],
    [
      'an unknown programme',
      ['forms', '--programme', 'ha-noi', '--year', '2024', '--out', folder],
      /Không có chương trình “ha-noi”/,
    ],
    [
      'a year outside the plan',
      ['forms', '--programme', 'sa-dec-2021', '--year', '2024', '--out', folder],
      /nằm ngoài thời kỳ/,
    ],
    [
      'an unknown unit',
      ['forms', '--programme', 'sa-dec-2021', '--year', '2021', '--unit', '99999', '--out', folder],
      /Không có đơn vị mã “99999”/,
    ],
    [
      'a folder that is a file',
      ['forms', '--programme', 'sa-dec-2021', '--year', '2021', '--out', file],
      /Không ghi được/,
    ],
    ['a missing option', ['forms', '--year', '2021'], /Thiếu tham số --programme/],
    ['an unknown option', ['check', '--fast', folder], /Tham số không đúng/],
    ['nothing to check', ['check', temporaryFolder('nothing')], /Không có tệp nào/],
    ['a path that is not there', ['check', path.join(folder, 'none')], /Không thấy tệp/],
  ])('%s gets one sentence and exit 2', (_name, words, sentence) => {
    const result = tonghop(...words);
    expect(result.err).toMatch(sentence);
    expect(result.err.trim().split('\n')).toHaveLength(1);
    expect(result.code).toBe(2);
    expect(result.out).toBe('');
  });

  it('replaces no file without being asked', () => {
    const out = temporaryFolder('twice');
    const words = ['forms', '--programme', 'sa-dec-2021', '--year', '2021', '--unit', '29902', '--out', out];
    expect(tonghop(...words).code).toBe(0);
    expect(tonghop(...words)).toMatchObject({ code: 2, out: '' });
    expect(tonghop(...words, '--force').code).toBe(0);
  });

  it('lists one bad file among good ones, checks the rest, and exits 1', () => {
    const out = sampleCopy('sa-dec-2021', '2021');
    writeFileSync(path.join(out, 'hỏng.xlsx'), 'PK');
    const result = tonghop('check', out, '--json');
    const { files, totals } = json<CheckJson>(result);
    expect(result.code).toBe(1);
    expect(totals).toMatchObject({ rejected: 1, errors: 0 });
    expect(files.filter((checked) => checked.status === 'ok')).toHaveLength(files.length - 1);
  }, 60000);
});
