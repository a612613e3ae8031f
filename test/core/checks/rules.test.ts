import { FormShape } from '../../../src/domain/plan/formShape';
import type { Finding } from '../../../src/domain/finding';
import { runChecks } from '../../../src/core/checks/runChecks';
import { rules } from '../../../src/core/checks/rules';
import { findingsOf, short, type Case } from './cases/case';
import { figureCases } from './cases/figureCases';
import { relationCases } from './cases/relationCases';
import { plausibilityCases } from './cases/plausibilityCases';
import { catalogue, plan, specsWithout, unit } from './support/plan';
import { cellOf, submissionFrom, submissionOf } from './support/submission';

const cases: Readonly<Record<string, readonly Case[]>> = { ...figureCases, ...plausibilityCases };

/** The findings of each case; a case is checked once. */
const checked = new Map<Case, readonly Finding[]>();

function foundIn(given: Case): readonly Finding[] {
  const found = checked.get(given) ?? findingsOf(given);
  checked.set(given, found);
  return found;
}

describe.each(Object.entries(cases))('%s', (_rule, table) => {
  test.each(table.map((given) => [given.title, given] as const))('%s', (_title, given) => {
    expect(foundIn(given).map(short).sort()).toEqual([...given.expected].sort());
  });
});

test('every rule has a case for each of its sentences', () => {
  const seen = new Set(
    Object.values(cases)
      .flat()
      .flatMap(foundIn)
      .map(({ rule, variant }) => `${rule} ${variant}`),
  );
  for (const { found } of relationCases) {
    const [, rule, ...variant] = found.split(' ').slice(0, -1);
    seen.add(`${rule} ${variant.join('')}`);
  }
  const known = rules.flatMap((rule) => Object.keys(rule.variants).map((variant) => `${rule.id} ${variant}`));
  expect(known.filter((sentence) => !seen.has(sentence))).toEqual([]);
});

test('a finding stands at the cell of its element', () => {
  const row = specsWithout().findIndex((spec) => spec.key === 'A02.LH01');
  const [finding] = findingsOf({ title: '', set: { 'A02.LH01': 11 }, expected: [] });
  expect(finding?.place).toEqual({ file: expect.any(String), sheet: 'Biểu 01', cell: cellOf(row) });
  expect(finding?.value).toBe(11);
});

test.each([
  ['no unit', { unit: { list: '2024', code: '' } }, 'H1'],
  ['no year', { year: 0 }, 'D2'],
  ['no as-of date', { asOf: null }, 'D3'],
  ['no programme', { programme: '' }, 'A1'],
] as const)('a header fault stands at its header cell: %s', (_title, over, cell) => {
  expect(findingsOf({ title: '', over, expected: [] })[0]?.place.cell).toBe(cell);
});

test('findings come by severity, then in form order', () => {
  const set = { 'K01.TH': 100.5, 'C01.NS1': null, E05: 66, 'A02.LH01': 11, 'A05.LH01': 0, 'D01.LH02': 21 };
  expect(findingsOf({ title: '', set, expected: [] }).map(short)).toEqual([
    'E V04 above A02.LH01',
    'E V04 above E05',
    'W V20 C01.NS1',
    'W V15 D01.LH02',
    'W V18 overSpent K01.TH',
  ]);
});

test.each(plan.lines.map((line) => line.indicator))(
  'a plan without %s gives no error on consistent figures',
  (code) => {
    const specs = specsWithout([code]);
    const found = runChecks(submissionOf({}, {}, specs), {
      programme: plan,
      catalogue,
      shape: new FormShape(specs),
      unit,
    });
    expect(found.map(short)).toEqual([]);
  },
);

test('an empty form is not reported, and no good as a report', () => {
  const specs = specsWithout();
  const found = runChecks(submissionFrom({}, specs), { programme: plan, catalogue, shape: new FormShape(specs), unit });
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['V20', 'V29']));
});
