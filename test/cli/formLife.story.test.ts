import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tonghop } from '../support/commandLine';
import { itWith } from '../support/programs';

const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-'));
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const UNIT = ['--unit', '29902'];

/** The shipped plan in a second version that asks one line less. */
function secondVersion(): string {
  const plan = JSON.parse(readFileSync('assets/plans/sa-dec-2021.json', 'utf8')) as {
    readonly lines: readonly { readonly indicator: string }[];
  };
  const next = { ...plan, version: 2, lines: plan.lines.filter(({ indicator }) => indicator !== 'G05') };
  writeFileSync(at('v2.json'), JSON.stringify(next));
  return at('v2.json');
}

test('a form is damaged, mended, carried into the next version, and a bad file stops none of it', () => {
  const plan = ['--programme', 'sa-dec-2021', '--year', '2021'];
  expect(tonghop('sample', ...plan, ...UNIT, '--faults', '--out', at('hong')).code).toBe(0);
  const damaged = readdirSync(at('hong')).find((name) => name.startsWith('R02-')) ?? '';
  const bad = at('hong', 'rong.xlsx');
  writeFileSync(bad, '');

  const before = readFileSync(at('hong', damaged));
  const listed = tonghop('mend', at('hong', damaged));
  expect([listed.code, listed.out]).toEqual([0, expect.stringContaining('Chưa ghi gì') as string]);
  const mended = tonghop('mend', at('hong', damaged), bad, '--out', at('sua'), '--json');
  expect(mended.code).toBe(1);
  expect(JSON.parse(mended.out)).toMatchObject({
    totals: { files: 2, rejected: 1, mended: 1, refused: 0, written: 1 },
  });
  expect(readFileSync(at('hong', damaged)).equals(before)).toBe(true);
  expect(tonghop('mend', at('hong', damaged), '--out', at('sua'))).toMatchObject({ code: 2, out: '' });

  const into = ['--programme', secondVersion(), '--out', at('moi')];
  const carried = tonghop('carry', at('sua'), bad, ...into, '--json');
  expect(carried.code).toBe(1);
  expect(JSON.parse(carried.out)).toMatchObject({
    files: [
      { forms: [{ status: 'carried', version: 1, unit: '29902', left: [{ element: 'G05', why: 'lineGone' }] }] },
      { status: 'rejected' },
    ],
    totals: { files: 2, rejected: 1, carried: 1, refused: 0, left: 1 },
  });
  expect(readdirSync(at('moi'))).toHaveLength(1);
  const checked = tonghop('check', at('moi'), '--programme', at('v2.json'), '--json');
  expect([checked.code, JSON.parse(checked.out)]).toMatchObject([0, { totals: { files: 1, rejected: 0, errors: 0 } }]);
});

function python(...words: readonly string[]): string {
  const done = spawnSync('/usr/bin/python3', words, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return done.stdout;
}

/** A table as a province draws it, written by openpyxl. */
function ownTable(name: string, label: string): string {
  const rows = [
    ['BIỂU THEO DÕI CÔNG TÁC XÃ HỘI'],
    ['Đơn vị báo cáo: Phường 1'],
    [],
    ['STT', 'Nội dung', 'Đơn vị tính', 'Năm 2021', null, 'Ghi chú'],
    [null, null, null, 'Kế hoạch', 'Thực hiện'],
    ['I', 'Giám sát'],
    [1, label, 'cuộc', 5, 4],
    ['II', 'Kinh phí'],
    [1, 'Ngân sách xã, phường', 'nghìn đồng', 2000, 45700],
  ];
  const joined = ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'A1:F1'];
  writeFileSync(at('table.json'), JSON.stringify({ sheet: 'Biểu 01', rows, joined }));
  python('test/support/python/rows.py', at('table.json'), at(name));
  return at(name);
}

itWith('openpyxl')(
  'a table of one’s own is mapped once in Excel, carried into our form, and refused once its labels change',
  () => {
    const plan = ['--programme', 'sa-dec-2021', '--year', '2021'];
    const table = ownTable('rieng.xlsx', 'Số cuộc kiểm tra, giám sát');
    const proposed = tonghop('template', 'propose', table, ...plan, '--out', at('ghep.xlsx'));
    expect([proposed.code, proposed.out]).toEqual([0, expect.stringContaining('Máy không tự chọn') as string]);
    const map = ['--map', at('ghep.xlsx'), '--out', at('form'), '--json'];
    // Nobody has chosen yet.
    expect(tonghop('carry', table, ...plan, ...map)).toMatchObject({ code: 2, out: '' });
    const chosen = [
      ['Ghép ô', 'Mã chọn', 3, 'I01'],
      ['Ghép ô', 'Mã chọn', 6, 'K04.KH'],
      ['Ghép ô', 'Mã chọn', 7, 'K04.TH'],
    ];
    writeFileSync(at('chosen.json'), JSON.stringify(chosen));
    python('test/support/python/officer.py', at('ghep.xlsx'), at('chosen.json'), at('ghep.xlsx'));

    const drifted = ownTable('khac.xlsx', 'Số đợt giám sát');
    const carried = tonghop('carry', table, drifted, ...plan, ...map);
    expect(carried.code).toBe(1);
    expect(JSON.parse(carried.out)).toMatchObject({
      files: [
        { forms: [{ status: 'carried', template: 'rieng', figures: 3, left: [] }] },
        { forms: [{ status: 'refused', reason: { code: 'templateDiffers' } }] },
      ],
      totals: { carried: 1, refused: 1 },
    });
    const written = readdirSync(at('form')).map((name) => at('form', name));
    expect(written).toHaveLength(1);
    const shown = `import openpyxl,sys; s=openpyxl.load_workbook(sys.argv[1],data_only=True).worksheets[0]
print(*[(r[2].value, *[c.value for c in r[4:7]]) for r in s.iter_rows() if r[2].value in ('I01','K04')])`;
    expect(python('-c', shown, written[0] ?? '').trim()).toBe("('I01', None, 4, None) ('K04', 2, None, 45.7)");
  },
);
