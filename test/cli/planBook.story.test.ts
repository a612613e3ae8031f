import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { json, tonghop } from '../support/commandLine';
import { convert, itWith, temporaryFolder } from '../support/programs';
import { recomputed } from './recomputed';
import type { RollUpJson } from './rollUpRun';

type Entry = readonly [sheet: string, title: string, row: number | 'new' | `=${string}`, entry: string | number];

/** What the officer of a province types into the book made from the national plan. */
const TYPED: readonly Entry[] = [
  ['Kế hoạch', 'Người ký', 0, 'Nguyễn Văn A'],
  ['Kế hoạch', 'Số, ký hiệu', 0, '62/KH-UBND'],
  ['Kế hoạch', 'Ngày ban hành', 0, '15/01/2026'],
  ['Mục tiêu', 'Mức', 0, 95],
  ['Mục tiêu', 'So sánh', 5, 'từ … trở lên'],
  ['Mục tiêu', 'Mức', 5, '90%'],
  ['Thời hạn', 'Cách tính', 0, 'trước ngày'],
  ['Thời hạn', 'Ngày', 0, '01/12 hằng năm'],
  ['Chỉ tiêu riêng', 'Tên chỉ tiêu', 0, 'Số trẻ em được khám sức khỏe'],
  ['Chỉ tiêu riêng', 'Đơn vị tính', 0, 'trẻ em'],
  ['Chỉ tiêu riêng', 'Không lớn hơn', 0, 'E01'],
  ['Chỉ tiêu riêng', 'Tên chỉ tiêu', 1, 'Tỷ lệ trẻ em được khám sức khỏe'],
  ['Chỉ tiêu riêng', 'Đơn vị tính', 1, '%'],
  ['Chỉ tiêu riêng', 'Kiểu', 1, 'tỷ lệ'],
  ['Chỉ tiêu riêng', 'Tử số', 1, 'Z01'],
  ['Chỉ tiêu riêng', 'Mẫu số', 1, 'E01'],
  ['Mục tiêu', 'Câu của văn bản', 'new', 'Trên 85% trẻ em được khám sức khỏe định kỳ'],
  ['Mục tiêu', 'Chỉ tiêu', 'new', 'Tỷ lệ trẻ em được khám sức khỏe'],
  ['Mục tiêu', 'So sánh', 'new', 'trên …'],
  ['Mục tiêu', 'Mức', 'new', 85],
  ['Mục tiêu', 'Từ năm', 'new', 2026],
  ['Mục tiêu', 'Đến năm', 'new', 2030],
  ['Cơ quan', 'Tên cơ quan', 'new', 'Hội Chữ thập đỏ tỉnh'],
  ['Cơ quan', 'Loại', 'new', 'Mặt trận, đoàn thể'],
];

/** A line of the forms taken out of the first year, and one put in. */
const SECOND: readonly Entry[] = [
  ['Chỉ tiêu', 'Từ năm', '=G04', 2027],
  ['Chỉ tiêu', 'Chỉ tiêu', 'new', 'G06'],
  ['Chỉ tiêu', 'Ai báo cáo', 'new', 'đơn vị nào cũng báo cáo phần mình'],
];

const ROOT = '96';
const UNITS = ['31825', '31834', '31840', '31843', '31849', '31876', '96.SYT', '96.HCTDT'];

function python(...words: readonly string[]): void {
  const done = spawnSync('/usr/bin/python3', words, { encoding: 'utf8' });
  expect({ status: done.status, err: done.stderr }).toEqual({ status: 0, err: '' });
}

describe('the officer of a province without a plan', () => {
  const folder = temporaryFolder('plan-book');
  const at = (name: string): string => path.join(folder, name);
  const book = at('ke-hoach.xlsx');
  const plan = ['--programme', book, '--year', '2026'];

  itWith('openpyxl', 'libreoffice')(
    'writes a plan in the book, and gets forms, checks and results of it',
    () => {
      const made = tonghop(
        'plan',
        'new',
        '--from',
        'quoc-gia',
        '--unit',
        ROOT,
        '--years',
        '2026-2030',
        '--out',
        at('moi.xlsx'),
      );
      expect([made.code, made.err]).toEqual([0, '']);
      // One cell is missing before anything is changed, and it is named.
      const { code, out } = tonghop('plan', 'check', at('moi.xlsx'), '--json');
      expect([code, JSON.parse(out)]).toMatchObject([
        1,
        { ok: false, faults: [{ sheet: 'Kế hoạch', code: 'missing' }] },
      ]);
      writeFileSync(at('entries.json'), JSON.stringify(TYPED));
      python('test/support/python/officer.py', at('moi.xlsx'), at('entries.json'), book);
      expect(tonghop('plan', 'check', book)).toMatchObject({ code: 0, err: '' });
      const shown = tonghop('plan', 'show', book, '--json');
      writeFileSync(at('plan.json'), shown.out);
      expect(json(shown)).toMatchObject({
        plan: { id: 'ca-mau-2026-2030', unit: { code: ROOT }, asOf: '--11-30', document: { date: '2026-01-15' } },
        rows: { relations: [{ kind: 'partOf', part: 'Z01', whole: 'E01' }] },
      });
      // Saved by another program again, the book says the same.
      const saved = convert(book, 'xlsx', temporaryFolder('saved'));
      expect(json(tonghop('plan', 'show', saved, '--json'))).toEqual(json(shown));

      const forms = tonghop('sample', ...plan, ...UNITS.flatMap((unit) => ['--unit', unit]), '--out', at('bieu'));
      expect([forms.code, forms.err]).toEqual([0, '']);
      const file = (unit: string): string =>
        path.join(at('bieu'), readdirSync(at('bieu')).find((name) => name.includes(unit)) ?? '');
      expect(tonghop('check', at('bieu'), '--programme', book)).toMatchObject({ code: 0 });
      writeFileSync(at('broken.json'), JSON.stringify({ [file('31834')]: { Z01: 99999 } }));
      python('test/support/python/fill.py', at('broken.json'));
      // The relation is found broken, by a reader with the book and by one who has the form alone.
      for (const known of [['--programme', book], []]) {
        const checked = json<{
          readonly files: readonly { readonly sheets: readonly { readonly findings: readonly object[] }[] }[];
        }>(tonghop('check', file('31834'), ...known, '--json'));
        const errors = checked.files.flatMap(({ sheets }) => sheets.flatMap(({ findings }) => findings));
        expect(errors).toContainEqual(expect.objectContaining({ rule: 'V04', severity: 'error', element: 'Z01' }));
      }

      const rolled = tonghop(
        'rollup',
        at('bieu'),
        ...plan,
        '--unit',
        ROOT,
        '--out',
        at('tong-hop.xlsx'),
        '--json',
        at('tong-hop.json'),
        '--jobs',
        '1',
      );
      expect([rolled.code, rolled.out]).toEqual([1, expect.stringContaining('Tỷ lệ trẻ em được khám sức khỏe')]);
      const result = JSON.parse(readFileSync(at('tong-hop.json'), 'utf8')) as RollUpJson;
      expect(result.ledger).toMatchObject({ used: UNITS.length, reported: UNITS.length, rejected: 0 });
      agreeWith(result, recomputed(at('bieu'), at('plan.json')));
      expect(result.attainment.map(({ target, verdict }) => [target, verdict])).toContainEqual(['MT30-7', 'pending']);

      // The next version has a line more and a line less; the difference is told, and the forms that are out count.
      expect(tonghop('plan', 'publish', book)).toMatchObject({ code: 0, err: '' });
      writeFileSync(at('second.json'), JSON.stringify(SECOND));
      python('test/support/python/officer.py', book, at('second.json'), book);
      const published = tonghop('plan', 'publish', book);
      expect([published.code, published.out]).toEqual([0, expect.stringContaining('Thêm dòng G06.')]);
      expect(published.out).toContain('Dòng G04, từ: – → 2027.');
      const second = at('ca-mau-2026-2030-v2.xlsx');
      const again = tonghop(
        'rollup',
        at('bieu'),
        '--programme',
        second,
        '--year',
        '2026',
        '--unit',
        ROOT,
        '--out',
        at('hai.xlsx'),
        '--json',
        at('hai.json'),
        '--jobs',
        '1',
      );
      expect([again.code, again.err]).toEqual([1, '']);
      const later = JSON.parse(readFileSync(at('hai.json'), 'utf8')) as RollUpJson;
      expect(later.ledger).toMatchObject({ used: UNITS.length, rejected: 0 });
    },
    120000,
  );
});

/** Sums of the province and what its targets are reckoned from; who is still missing is not the other program's matter. */
function agreeWith({ units, attainment }: RollUpJson, other: ReturnType<typeof recomputed>): void {
  const mine = units.find(({ code }) => code === ROOT)?.values ?? {};
  const keys = Object.keys(other.units[ROOT] ?? {});
  expect(keys).toEqual(expect.arrayContaining(['Z01', 'Z02', 'E01']));
  for (const key of keys.filter((one) => other.units[ROOT]?.[one]?.state === 'value')) {
    const { value, reported } = other.units[ROOT]?.[key] ?? {};
    expect({ key, reported: mine[key]?.reported, value: rounded(mine[key]?.value) }).toEqual({
      key,
      reported,
      value: rounded(value),
    });
  }
  for (const { target, numerator, denominator } of attainment.filter((row) => row.numerator !== null)) {
    const found = other.targets[ROOT]?.[target];
    expect({ target, numerator, denominator }).toEqual({
      target,
      numerator: found?.numerator,
      denominator: found?.denominator,
    });
  }
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}
