import { readFileSync, writeFileSync } from 'node:fs';
import { numberOf } from '../../src/domain/figure';
import type { Finding } from '../../src/domain/finding';
import { isInput } from '../../src/domain/plan/computeValues';
import { rejectsForm } from '../../src/core/checks/holdFigures';
import { address } from '../../src/core/sheet/address';
import { findProgramme, programmes } from '../support/plans';
import { cleanForms, type CleanForm } from './cleanForm';
import { faultKinds, type Made } from './faultKinds';
import { crossKinds, foundAcross } from './crossKinds';
import { figuresOf, neighboursOf, outcomeOf, ROOT, type Outcome } from './readFault';
import { sampleFaultsOn, sampleKinds } from './sampleKinds';

/** The first commune of each plan. */
const forms = programmes().map((programme) => {
  const { from = 0, to = 0 } = programme.phases[0] ?? {};
  const [commune] = cleanForms(programme, Math.max(from, to - 1));
  if (!commune) throw new Error(`${programme.id} asks no commune`);
  return commune();
});

const short = ({ rule, variant, severity }: Finding): string => [rule, variant, severity].filter(Boolean).join(' ');

interface Told {
  readonly found: string;
  readonly also?: readonly string[];
}

/** Rows of the table, by what was done. */
const rows = new Map<string, string>();

/** What is odd about how a fault was told and counted; nothing when all is right. */
function oddities(did: string, told: Told, form: CleanForm, made: Made): readonly string[] {
  const outcome = outcomeOf(form, made);
  const { findings } = outcome;
  const own = findings.find((finding) => short(finding) === told.found && finding.element === made.at);
  if (!own) {
    return [`no ${told.found} at ${made.at} but ${findings.map((one) => `${short(one)} ${one.element}`).join(', ')}`];
  }
  if (!rows.has(did)) rows.set(did, row(did, told.found, heldText(form, outcome, own), seenFrom(made)));
  const others = rejectsForm(own) ? [] : otherWords(told, findings);
  const odd = [...wrongCell(form, made, own), ...others, ...silentTotals(form, outcome)];
  return odd.map((one) => `${form.programme.id} ${did}: ${one}`);
}

function wrongCell(form: CleanForm, { at, cell, set }: Made, own: Finding): readonly string[] {
  if (set || cell === null || (at === '' && !cell)) return [];
  const wanted = address(cell ?? form.at(at));
  return own.place.cell === wanted ? [] : [`at ${own.place.cell}, not ${wanted}`];
}

/** Other errors and warnings: one cause is told once. */
function otherWords({ found, also = [] }: Told, findings: readonly Finding[]): readonly string[] {
  const others = findings.filter(({ severity, rule }) => severity !== 'info' && !found.startsWith(rule));
  return others.filter((one) => !also.includes(short(one))).map((one) => `also ${short(one)} ${one.element}`);
}

/** Figures counted that are other than the clean form's with no word of it, and sums that are not what is counted. */
function silentTotals(form: CleanForm, { findings, counted, result }: Outcome): readonly string[] {
  const { shape, specs, args } = form.source;
  const clean = figuresOf(form);
  const root = result.units.find(({ unit }) => unit.code === ROOT);
  const isUsed = result.ledger.entries.some(({ unit, fate }) => unit?.code === args.unit.code && fate === 'used');
  return specs.flatMap(({ key, type }) => {
    if (type !== 'count' && type !== 'money') return [];
    const mine = isUsed ? numberOf(counted.values.get(key)) : undefined;
    const isOther = mine !== undefined && mine !== numberOf(clean.get(key));
    const silent = isOther && findings.length === 0 ? [`${key} counts ${mine} in silence`] : [];
    if (shape.spec(key)?.indicator.acrossUnits !== 'sum') return silent;
    const all = [mine, ...neighboursOf(form).map(({ values }) => numberOf(values.get(key)))].flatMap((n) => n ?? []);
    const shown = root?.values.get(key);
    const [sum, right] = [shown?.state === 'value' ? Number(shown.value) : 0, all.reduce((a, b) => a + b, 0)];
    return Math.abs(sum - right) < 1e-6 ? silent : [...silent, `${key} sums to ${sum}, not ${right}`];
  });
}

function heldText({ source }: CleanForm, { counted, result }: Outcome, own: Finding): string {
  const used = result.ledger.entries.some(({ unit, fate }) => unit?.code === source.args.unit.code && fate === 'used');
  if (rejectsForm(own) || !used) return 'the form';
  const held = source.specs.filter(
    (spec) => isInput(spec) && ['held', 'unreadable'].includes(counted.values.get(spec.key)?.state ?? ''),
  );
  const computed = source.specs.filter((spec) => !isInput(spec) && counted.values.get(spec.key)?.state === 'held');
  if (held.length + computed.length === 0) return 'none';
  return held.length === 1 ? 'the figure' : 'all it names';
}

function seenFrom({ lastYear }: Made): string {
  return lastYear ? 'with last year’s' : 'the form alone';
}

function row(did: string, found: string, held: string, seen: string): string {
  const words = found.split(' ');
  return `| ${did} | ${words[0] ?? ''} | ${words.at(-1) ?? ''} | ${held} | ${seen} |`;
}

test('the clean forms have no word said of them', () => {
  const said = forms.map((form) => outcomeOf(form, { at: '', sheet: form.sheet }).findings.map(short));
  expect(said).toEqual(forms.map(() => []));
});

test('a form of x alone is rejected for having no figure that can be used', () => {
  const kind = faultKinds.find(({ found }) => found === 'V29 nothing error');
  const reasons = forms.map((form) => {
    const made = kind?.make(form);
    return made && outcomeOf(form, made).result.ledger.entries.find(({ fate }) => fate === 'rejected')?.reason?.code;
  });
  expect(reasons).toEqual(forms.map(() => 'nothingUsable'));
});

test.each(faultKinds.map((kind) => [kind.did, kind] as const))('%s', (did, kind) => {
  const made = forms.flatMap((form) => {
    const fault = kind.make(form);
    return fault ? [[form, fault] as const] : [];
  });
  expect(made.length).toBeGreaterThan(0);
  expect(made.flatMap(([form, fault]) => oddities(did, kind, form, fault))).toEqual([]);
});

test.each([
  ['dong-nai-2021-2030', 2024, 9],
  // What the first cannot show: a base year of growth, and units of two.
  ['dong-nai-2021-2030', 2025, 1],
  ['cao-lanh-2021-2030', 2027, 9],
] as const)('illustrative faults of %s %i', (id, year, reporters) => {
  const programme = findProgramme(id);
  if (!programme) throw new Error(id);
  const odd = sampleFaultsOn(programme, cleanForms(programme, year).slice(0, reporters)).flatMap(
    ([name, form, made]) => {
      const kind = sampleKinds[name];
      // A later plan or year shows only what the earlier could not.
      if (kind && rows.has(kind.did)) return [];
      return kind ? oddities(kind.did, kind, form, made) : [`${name} is in no table`];
    },
  );
  expect(odd).toEqual([]);
});

test.each(crossKinds.map((kind) => [kind.did, kind] as const))('%s', (did, kind) => {
  expect(foundAcross(kind).map(short)).toContain(kind.found);
  rows.set(did, row(did, kind.found, 'none', 'with other forms'));
});

/** Damage of the file itself, which no sheet can hold; `test/samples/sampleFaults.story` finds it. */
const IN_THE_FILE = [
  'R07-cong-thuc-chua-tinh',
  'R10-lien-ket-tep-khac',
  'R13-o-bao-loi',
  'R19-trang-tinh-khong-noi-dung',
];

test('docs/faults.md is this table, of at least ninety kinds', () => {
  for (const name of IN_THE_FILE) {
    const kind = sampleKinds[name];
    if (kind)
      rows.set(
        kind.did,
        row(kind.did, kind.found, kind.found.endsWith('error') ? 'the figure' : 'none', 'the form alone'),
      );
  }
  const all = [...Object.values(sampleKinds), ...faultKinds, ...crossKinds].map(
    ({ did }) => rows.get(did) ?? `${did}: never made`,
  );
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(90);
  const page = 'docs/faults.md';
  const text = readFileSync(page, 'utf8');
  if (process.env['WRITE'])
    writeFileSync(page, text.replace(/(\| -[-| ]*\n)(?:\|.*\n)*/, `$1${sorted(all).join('\n')}\n`));
  expect(tableOf(readFileSync(page, 'utf8'))).toEqual(sorted(all));
});

/** By rule, then in the order of the lists. */
function sorted(all: readonly string[]): readonly string[] {
  const rule = (line: string): string => line.split(' | ')[1] ?? '';
  return [...all].sort((a, b) => (rule(a) < rule(b) ? -1 : rule(a) > rule(b) ? 1 : 0));
}

/** Rows of the first table, without the padding. */
function tableOf(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => /^\|.*\|$/.test(line));
  return lines.slice(2).map((line) => line.replace(/ +\|/g, ' |').replace(/\| +/g, '| '));
}
