import { existsSync, readFileSync } from 'node:fs';
import { elementsOf, type Reporter } from '../src/domain/plan/elements';
import type { Programme } from '../src/domain/plan/programme';
import { catalogue, findProgramme, programmes } from './support/plans';

/** docs/demands.md, row by row: the plan its table is of, number, demand, clause, how far, answer, tests. */
const rows = readRows(readFileSync('docs/demands.md', 'utf8'));

interface Row {
  readonly plan: string;
  readonly number: number;
  readonly said: string;
  readonly answer: string;
  readonly tests: readonly string[];
}

function readRows(page: string): readonly Row[] {
  let plan = '';
  return page.split('\n').flatMap((line): Row[] => {
    plan = /^## .*\(([a-z0-9-]+)\)$/.exec(line)?.[1] ?? plan;
    const [, number = '', , , said = '', answer = '', tests = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^\d+$/.test(number)) return [];
    return [
      {
        plan,
        number: Number(number),
        said,
        answer,
        tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
      },
    ];
  });
}

test('the 101 demands stand once each, under their plans, and none without a word', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 101 }, (_, at) => at + 1));
  expect(new Set(rows.map(({ plan }) => plan))).toEqual(new Set(programmes().map(({ id }) => id)));
  expect(rows.filter(({ said }) => !['yes', 'part', 'no'].includes(said))).toEqual([]);
  expect(rows.filter(({ answer }) => answer.length < 5)).toEqual([]);
  expect(rows.filter(({ said, answer }) => said !== 'yes' && answer.length < 40)).toEqual([]);
});

test('what is answered names a test that is there', () => {
  expect(rows.filter(({ said, tests }) => said !== 'no' && tests.length === 0)).toEqual([]);
  const paths = rows.flatMap(({ tests }) => tests);
  expect(paths.filter((path) => !/^test\/.*\.tsx?$/.test(path) || !existsSync(path))).toEqual([]);
});

test('its count is that of the rows', () => {
  const count = (said: string): number => rows.filter((row) => row.said === said).length;
  const sentence = `${count('yes')} are answered in full, ${count('part')} in part, ${count('no')} not`;
  expect(readFileSync('docs/demands.md', 'utf8')).toContain(sentence);
});

test('a code in `code` is asked by the plan of its table, any other is in the catalogue; targets are the plan’s', () => {
  const known = new Set<string>(catalogue().indicators.map(({ code }) => code));
  const wrong = rows.flatMap(({ plan, number, answer }) => {
    const programme = findProgramme(plan);
    const asked = new Set<string>(programme?.lines.map(({ indicator }) => indicator));
    const ids = new Set([...(programme?.targets ?? []), ...(programme?.deadlines ?? [])].map(({ id }) => id));
    const inCode = [...answer.matchAll(/`([A-Z]\d{2})`/g)].flatMap(([, code = '']) => (asked.has(code) ? [] : [code]));
    const named = [...answer.matchAll(/(?<![-\w])([A-Z]\d{2})\b/g)].flatMap(([, code = '']) =>
      known.has(code) ? [] : [code],
    );
    const rowIds = [...answer.matchAll(/\b((?:SD|HUE|CL|DN)\d*-[A-Z0-9]+[a-z0-9]*)\b/g)].flatMap(([, id = '']) =>
      ids.has(id) ? [] : [id],
    );
    return [...inCode, ...named, ...rowIds].map((code) => `${number} ${code}`);
  });
  expect(wrong).toEqual([]);
});

/** Version 2 of the plan of Đồng Nai: codes of lines a form has in a year. */
function codesOf(kind: Reporter['kind'], year: number, form = '02a/CTXH-N' as const): ReadonlySet<string> {
  const programme = findProgramme('dong-nai-2021-2030') as Programme;
  const tier = kind === 'commune' ? 'commune' : kind === 'facility' ? 'facility' : 'department';
  const asked = { programme, catalogue: catalogue(), reporter: { kind, tier }, year, asOf: `${year}-11-30` } as const;
  return new Set(elementsOf({ ...asked, form }).map(({ indicator }) => indicator.code));
}

const FROM_2027 = ['health', 'education', 'police', 'mass', 'other'] as const;

test.each([
  ['education', ['B06', 'B07', 'F11', 'G10', 'G11', 'K11', 'L08', 'L09', 'L10']],
  ['mass', ['B08', 'B09', 'F09', 'F10', 'G10', 'G11', 'K11', 'L08', 'L09', 'L10']],
  ['police', ['B10', 'G10', 'G11', 'K11', 'L08', 'L09', 'L10']],
  ['other', ['G10', 'G11', 'K09', 'K10', 'K11', 'L08', 'L09', 'L10', 'L12']],
  [
    'health',
    [
      'B10',
      'D08',
      'D09',
      'D10',
      'D11',
      'E08',
      'E09',
      'E10',
      'F11',
      'F12',
      'G10',
      'G11',
      'H07',
      'H08',
      'K09',
      'K10',
      'K11',
      'L08',
      'L09',
      'L10',
      'L11',
      'L12',
    ],
  ],
] as const)('Đồng Nai asks %s more from 2027', (kind, more) => {
  const before = codesOf(kind, 2026);
  expect([...codesOf(kind, 2027)].filter((code) => !before.has(code)).sort()).toEqual(more);
});

test('and a commune nothing more; what it asked in 2026 it asks on', () => {
  const [before, now] = [2026, 2027].map((year) => codesOf('commune', year));
  expect(now).toEqual(before);
  for (const kind of FROM_2027) {
    const now = codesOf(kind, 2027);
    expect([...codesOf(kind, 2026)].filter((code) => !now.has(code))).toEqual([]);
  }
});

test('schools and hospitals of Đồng Nai are public ones; who answers for Huế’s targets is named', () => {
  const lines = findProgramme('dong-nai-2021-2030')?.lines.filter(({ indicator }) => /^A0[123]$/.test(indicator)) ?? [];
  expect(lines.map(({ publicOnly }) => publicOnly)).toEqual(lines.map(() => ['LH02', 'LH03']));
  const hue = findProgramme('thua-thien-hue-2024')?.targets ?? [];
  expect(hue.filter(({ owners = [] }) => !owners.includes('labour'))).toEqual([]);
  expect(findProgramme('quang-tri-2016-2020')?.decisions.join()).toContain('Quyết định số 32/2010/QĐ-TTg');
});
