import type { RollUp } from '../../../src/domain/aggregate';
import { BLANK, figureOf, type Figure } from '../../../src/domain/figure';
import type { ElementKey } from '../../../src/domain/ids';
import type { ElementValue, Submission } from '../../../src/domain/submission';
import { checkLedger } from '../../../src/core/rollup/checkLedger';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { readSummary } from '../../../src/core/reports/readSummary';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import { catalogue } from '../../support/plans';
import { argsFor, candidate, filled, seeded, smallTree, unitOf } from '../rollup/builders';
import { summaryArgs } from './province';
import { snapshotOf } from './snapshotOf';

// Sums, rates and coverage worked out again by plain arithmetic that knows nothing of the product's: four communes of
// two districts with numbers, 0, x, blanks and held figures on both sides of two rates.

type Said = number | 'x' | 'held' | null;
type Row = Readonly<Record<'E01' | 'E04' | 'F01' | 'F02', Said>>;

const tree = smallTree();
const DISTRICTS = { '731': ['73101', '73102'], '732': ['73201', '73202'] } as const;
const COMMUNES = [...DISTRICTS['731'], ...DISTRICTS['732']];
const AREAS: Readonly<Record<string, readonly string[]>> = { '75': COMMUNES, ...DISTRICTS };
const RATES = [
  ['E06', 'E04', 'E01'],
  ['F05', 'F02', 'F01'],
] as const;

function submission(code: string, row: Row): Submission {
  const plain = filled(unitOf(tree, code), { G05: 1 });
  const values = new Map(plain.values);
  for (const [key, said] of Object.entries(row) as [ElementKey, Said][]) {
    const place = plain.values.get(key)?.place;
    if (place) values.set(key, { ...figure(said), element: key, place } as ElementValue);
  }
  return { ...plain, values };
}

function figure(said: Said): Figure {
  if (said === null) return BLANK;
  if (said === 'x') return { state: 'notApplicable' };
  return said === 'held' ? { state: 'held', given: figureOf(7) } : figureOf(said);
}

/** What a line must show of some units: sum, how many reported, how many are held. */
function line(rows: readonly Said[]) {
  const numbers = rows.filter((said) => typeof said === 'number');
  const held = rows.filter((said) => said === 'held').length;
  const value = numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0);
  return { value, reported: numbers.length + rows.filter((said) => said === 'x').length, held };
}

/** What a rate must show: of the units that gave both; x beside x or 0 has reported and adds nothing. */
function rate(rows: readonly (readonly [Said, Said])[]) {
  let [top, bottom, pairs, reported, held] = [0, 0, 0, 0, 0];
  for (const [numerator, denominator] of rows) {
    const sides = [numerator, denominator];
    if (typeof numerator === 'number' && typeof denominator === 'number') {
      top += numerator;
      bottom += denominator;
      pairs += 1;
      reported += 1;
    } else if (sides.every((said) => said === 'x' || said === 0)) reported += 1;
    else if (sides.includes('held')) held += 1;
  }
  return { value: pairs === 0 || bottom === 0 ? null : (top * 100) / bottom, reported, held };
}

function shown(result: RollUp, code: string, key: ElementKey) {
  const value = result.units.find(({ unit }) => unit.code === code)?.values.get(key);
  return {
    value: value?.state === 'value' ? value.value : null,
    reported: value?.reported,
    held: value?.held ?? 0,
  };
}

function expectAll(result: RollUp, rows: Readonly<Record<string, Row>>): void {
  for (const [area, codes] of Object.entries(AREAS)) {
    const of = codes.flatMap((code) => rows[code] ?? []);
    for (const [key, top, bottom] of RATES) {
      const told = { area, rows };
      expect({ ...told, [top]: shown(result, area, top) }).toEqual({ ...told, [top]: line(of.map((row) => row[top])) });
      expect({ ...told, [bottom]: shown(result, area, bottom) }).toEqual({
        ...told,
        [bottom]: line(of.map((row) => row[bottom])),
      });
      const pairs = of.map((row) => [row[top], row[bottom]] as const);
      expect({ ...told, [key]: shown(result, area, key) }).toEqual({ ...told, [key]: rate(pairs) });
    }
  }
  expect(checkLedger(result, catalogue())).toEqual([]);
}

test('sums, rates, coverage and held figures agree with plain arithmetic, from forms and from a summary alike', () => {
  const next = seeded(29);
  const side = (most: number): Said => ([next(most), next(most), 0, 'x', 'held', null] as const)[next(6)] ?? null;
  for (let round = 0; round < 10; round += 1) {
    const rows = Object.fromEntries(
      COMMUNES.map((code) => [code, { E01: side(90), E04: side(60), F01: side(400), F02: side(300) }]),
    );
    const forms = COMMUNES.map((code) =>
      submission(code, rows[code] ?? { E01: null, E04: null, F01: null, F02: null }),
    );
    const result = rollUp(
      argsFor(
        tree,
        forms.map((form) => candidate(form)),
      ),
    );
    expectAll(result, rows);
    if (round % 5 > 0) continue;
    const read = readSummary(snapshotOf(summaryWorkbook(summaryArgs(result))))?.submissions ?? [];
    expectAll(
      rollUp(
        argsFor(
          tree,
          read.map((form) => candidate(form, { via: 'summary' })),
        ),
      ),
      rows,
    );
  }
});
