import type { Finding } from '../../src/domain/finding';
import type { ElementKey } from '../../src/domain/ids';
import { treeOf } from '../../src/domain/territory/tree';
import type { Unit } from '../../src/domain/territory/unit';
import { attainmentText } from '../../src/core/attainment/attainmentText';
import { rollUpFiles, type RollUpInput } from '../../src/usecases/rollUpFiles';
import { rollUpJson } from '../../src/usecases/rollUpJson';
import { summarise } from '../../src/usecases/summarise';
import { filled, programmeOf, unit, type Entry } from '../core/rollup/builders';
import { shippedLists } from '../core/units/listFiles';
import { catalogue } from '../support/plans';

const programme = programmeOf('dong-nai-2021-2030');
const root = unit('75', 'province');
const communes = Array.from({ length: 13 }, (_, i) => unit(`732${10 + i}`, 'commune', '75', 'commune'));
const tree = treeOf('2024', [root, ...communes], []);
const setting = { programme, catalogue: catalogue(), lists: shippedLists, tree, wholeTree: tree, year: 2024 };

const GOOD: Readonly<Record<string, Entry>> = {
  'A01.LH01': 1,
  'A02.LH01': 1,
  C01: 4,
  C05: 4,
  E01: 30,
  E04: 26,
  H03: 5,
};

function error(who: Unit, element: ElementKey, concerns: readonly ElementKey[] = [element]): Finding {
  const place = { file: `${who.code}.xlsx`, sheet: 'Biểu 01', cell: 'F9' };
  return { rule: 'R04', variant: 'text', severity: 'error', element, place, params: { typed: 'khoảng 40' }, concerns };
}

function file(
  who: Unit,
  findings: readonly Finding[] = [],
  entries: Readonly<Record<string, Entry>> = {},
): RollUpInput {
  const submission = filled(who, { ...GOOD, ...entries });
  const form = { submission, unit: who, findings, via: 'form', arrivedInSheet: 'Biểu 01' } as const;
  return { file: submission.file, forms: [form], otherSheets: [] };
}

const SIDE_LINES: readonly ElementKey[] = [
  'H03',
  'H02',
  'G01',
  'G02',
  'I03',
  'J01',
  'H04',
  'G05',
  'H03',
  'G03',
  'G04',
  'H05',
  'I01',
];
const faulty = communes.map((who, i) => file(who, [error(who, SIDE_LINES[i] ?? 'H03')]));

/** Coverage of every target somebody reports, as "reported/expected". */
const coverages = (files: readonly RollUpInput[], strict = false): readonly string[] =>
  rollUpFiles(files, { ...setting, strict }).attainments.flatMap(({ coverage: { reported, expected } }) =>
    reported === 0 ? [] : [`${reported}/${expected}`],
  );

test('thirteen communes with one bad side cell each: every target still has its thirteen', () => {
  const clean = coverages(communes.map((who) => file(who)));
  expect(clean.length).toBeGreaterThan(2);
  expect(new Set(clean)).toEqual(new Set(['13/13']));
  expect(coverages(faulty)).toEqual(clean);
  const { rollUp } = rollUpFiles(faulty, setting);
  expect(rollUp.ledger).toMatchObject({ used: 13, rejected: 0, reported: 13, held: expect.any(Number) });
  expect(rollUp.units[0]?.values.get('H03')).toMatchObject({ value: 55, reported: 11, expected: 13, held: 2 });
});

test('strictly, a form with an error does not count', () => {
  expect(coverages(faulty, true)).toEqual([]);
  expect(rollUpFiles(faulty, { ...setting, strict: true }).rollUp.ledger).toMatchObject({ used: 0, rejected: 13 });
});

test('an error about who, when or which plan rejects the form, whatever else is right', () => {
  const [first, ...rest] = communes;
  if (!first) throw new Error('no commune');
  const { ledger } = rollUpFiles(
    [file(first, [error(first, 'H03', [])]), ...rest.map((who) => file(who))],
    setting,
  ).rollUp;
  expect(ledger).toMatchObject({ used: 12, rejected: 1 });
  expect(ledger.entries.find(({ fate }) => fate === 'rejected')?.reason?.code).toBe('hasErrors');
});

test('a form whose every figure is held, or of x alone, has nothing usable', () => {
  const [first, second] = communes;
  if (!first || !second) throw new Error('no commune');
  const all = Object.keys(GOOD) as readonly ElementKey[];
  const none = Object.fromEntries(all.map((key) => [key, 'x']));
  const { ledger } = rollUpFiles([file(first, [error(first, 'H03', all)]), file(second, [], none)], setting).rollUp;
  expect(ledger.entries.map(({ reason }) => reason?.code)).toEqual(['nothingUsable', 'nothingUsable']);
  expect(ledger).toMatchObject({ found: 2, used: 0, rejected: 2, reported: 0 });
});

test('a form sent before the as-of day it was filled in with counts, as of the day it was sent', () => {
  const [first, second] = communes;
  if (!first || !second) throw new Error('too few communes');
  const given = [file(first, [], { L02: '2024-11-12' }), file(second, [], { L02: '2024-12-05' })];
  const { submissions } = rollUpFiles(given, setting).rollUp;
  expect([...submissions.values()].map(({ asOf }) => asOf)).toEqual(['2024-11-12', '2024-11-20']);
});

test('estimates keep their mark: by the box or by a note, in the ledger, and at the targets', () => {
  const [ticked, noted, plain] = communes;
  if (!ticked || !noted || !plain) throw new Error('too few communes');
  const withNote = file(noted);
  const forms = withNote.forms.map((form) => ({
    ...form,
    submission: { ...form.submission, notes: new Map<ElementKey, string>([['E01', 'ước thực hiện cả năm']]) },
  }));
  const given = [file(ticked, [], { 'L03.UOC': 1 }), { ...withNote, forms }, file(plain, [], { 'L03.UOC': 0 })];
  const { rollUp, attainments } = rollUpFiles(given, setting);
  expect(rollUp.ledger).toMatchObject({ used: 3, estimated: 2 });
  expect(rollUp.ledger.entries.map(({ estimated }) => estimated)).toEqual([true, true, undefined]);
  const told = attainments.filter(({ coverage }) => coverage.reported > 0);
  expect(new Set(told.map(({ coverage }) => coverage.estimated))).toEqual(new Set([2]));
  for (const attainment of told)
    expect(attainmentText(attainment, 'vi', setting.catalogue)).toMatch(/ước thực hiện: 2 đơn vị gửi số ước/);
});

test('a target under another reading is judged, said and shown by it; forms and the other targets stay as they are', () => {
  const files = communes.slice(0, 3).map((who) => file(who, [], { E05: 9 }));
  const [usual, other] = [setting, { ...setting, settings: { 'DN25-4': { indicator: 'E07' as const } } }].map((one) => {
    const result = rollUpFiles(files, one);
    const all = new Map(result.attainments.map((attained) => [attained.target.id, attained]));
    return { result, all, of: all.get('DN25-4') };
  });
  if (!usual?.of || !other?.of) throw new Error('DN25-4');
  expect([usual.of.numerator, usual.of.denominator, usual.of.insteadOf]).toEqual([78, 90, undefined]);
  expect([other.of.numerator, other.of.denominator, other.of.insteadOf]).toEqual([27, 90, 'E06']);
  const sentence = attainmentText(other.of, 'vi', catalogue());
  expect(sentence).toMatch(/\(cách hiểu: Tỷ lệ trẻ em được trợ giúp từ nguồn xã hội hóa\) đạt 30,0% \(27\/90 trẻ em\)/);
  const named = { programme, catalogue: catalogue(), language: 'vi', reasonText: () => '' } as const;
  const titles = JSON.stringify(summarise(other.result, named).sheets.map(({ cells }) => cells));
  expect(titles).toContain('cách hiểu: Tỷ lệ trẻ em được trợ giúp từ nguồn xã hội hóa');
  const rest = (all: typeof usual.all) => [...all].filter(([id]) => id !== 'DN25-4');
  expect(rest(other.all)).toEqual(rest(usual.all));
  const words = { catalogue: catalogue(), plan: { version: 2, fingerprint: '' }, reasonText: () => '' };
  const json = JSON.parse([...rollUpJson(other.result, 'vi', words)].join('')) as {
    attainment: { target: string; insteadOf?: string }[];
  };
  expect(json.attainment.filter(({ insteadOf }) => insteadOf).map(({ target }) => target)).toEqual(['DN25-4']);
});
