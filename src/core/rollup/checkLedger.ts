import {
  FILE_FATES,
  type AggregateValue,
  type Ledger,
  type RatePair,
  type RollUp,
  type UnitAggregate,
} from '../../domain/aggregate';
import { numberOf, valueOf } from '../../domain/figure';
import type { Finding, FindingElement } from '../../domain/finding';
import type { Catalogue, ElementKey } from '../../domain/catalogue/indicator';
import { runToCompletion, type Task } from '../../domain/task';
import { indicatorOf, partOf } from '../../domain/ids';
import { ratioRule, type RatioRule } from '../../domain/plan/elements';
import { unitKey } from '../../domain/territory/unit';
import { exactSum } from '../../domain/exact/fixed';
import { addsBySum } from './elementTable';
import type { Imbalance } from './reasons';

/**
 * The proof that a roll-up may become a summary (domain V20): every form has one fate, every unit is reported
 * or missing, and at every level the units' figures make the sum above them, to the last digit. Empty when all
 * of it holds; otherwise errors of rule V20, and no summary may be written.
 */
export function checkLedger(rollUp: RollUp, catalogue: Catalogue): readonly Finding[] {
  return runToCompletion(checkLedgerSteps(rollUp, catalogue));
}

/** The same, a figure of a unit at a time. */
export function* checkLedgerSteps(rollUp: RollUp, catalogue: Catalogue): Task<readonly Finding[]> {
  return [...checkCounts(rollUp), ...(yield* checkSums(rollUp, catalogue))];
}

function checkCounts({ ledger, submissions }: RollUp): readonly Finding[] {
  const { found, expected, reported, used } = ledger;
  const fates = FILE_FATES.reduce((sum, fate) => sum + ledger[fate], 0);
  const faults: Finding[] = [];
  if (found !== fates || found !== ledger.entries.length || !sameFates(ledger)) {
    faults.push(imbalance({ code: 'ledgerFound', params: { found, counted: fates } }));
  }
  const counted = reported + ledger.missing.length;
  if (expected !== counted) faults.push(imbalance({ code: 'ledgerUnits', params: { expected, counted } }));
  if (used !== reported || reported !== submissions.size)
    faults.push(imbalance({ code: 'ledgerUsed', params: { used, reported } }));
  return faults;
}

function sameFates(ledger: Ledger): boolean {
  return FILE_FATES.every((fate) => ledger.entries.filter((entry) => entry.fate === fate).length === ledger[fate]);
}

function* checkSums(rollUp: RollUp, catalogue: Catalogue): Task<readonly Finding[]> {
  const byCode = new Map<string, UnitAggregate[]>();
  for (const aggregate of rollUp.units.slice(1)) {
    const parent = aggregate.unit.parent ?? '';
    const held = byCode.get(parent);
    if (held) held.push(aggregate);
    else byCode.set(parent, [aggregate]);
  }
  const root = rollUp.units[0];
  const keys = root ? [...root.values.keys()] : [];
  const summed = keys.filter((key) => addsBySum(key, catalogue));
  const rates = keys.flatMap((key) => rateOfKey(key, catalogue) ?? []);
  const found: Finding[] = [];
  for (const parent of rollUp.units) {
    const below = byCode.get(parent.unit.code) ?? [];
    if (below.length === 0) continue;
    for (const key of summed) {
      found.push(...checkSum(rollUp, parent, below, key));
      yield;
    }
    for (const rate of rates) {
      found.push(...checkPair(rollUp, parent, below, rate));
      yield;
    }
  }
  return found;
}

function checkSum(
  rollUp: RollUp,
  parent: UnitAggregate,
  below: readonly UnitAggregate[],
  key: ElementKey,
): readonly Finding[] {
  const shown = parent.values.get(key);
  if (shown === undefined) return [];
  const { given, expected } = figuresBelow(below, key);
  given.push(...ownPart(rollUp, parent, shown, expected, key));
  const counted = exactSum(given);
  if (given.length === 0 ? shown.state !== 'value' : valueOf(shown) === counted) return [];
  const value = valueOf(shown) ?? '';
  return [imbalance({ code: 'ledgerSum', params: { unit: parent.unit.name, element: key, counted, value } }, key)];
}

/** The figures that are given below a unit, and how many are expected there. */
function figuresBelow(below: readonly UnitAggregate[], key: ElementKey): { given: number[]; expected: number } {
  const given: number[] = [];
  let expected = 0;
  for (const { values } of below) {
    const figure = values.get(key);
    expected += figure?.expected ?? 0;
    const value = numberOf(figure);
    if (value !== undefined) given.push(value);
  }
  return { given, expected };
}

/** A unit that reports itself and has others below it adds its own figure, if it owns the element. */
function ownPart(
  rollUp: RollUp,
  parent: UnitAggregate,
  shown: AggregateValue,
  expectedBelow: number,
  key: ElementKey,
): readonly number[] {
  const submission = rollUp.submissions.get(unitKey(parent.unit));
  if (!submission || shown.expected === expectedBelow) return [];
  const value = numberOf(submission.values.get(key));
  return value === undefined ? [] : [value];
}

/** A rate with the elements it is made of. */
interface RateKey extends RatioRule {
  readonly key: ElementKey;
}

function rateOfKey(key: ElementKey, catalogue: Catalogue): RateKey | undefined {
  const indicator = catalogue.indicators.find(({ code }) => code === indicatorOf(key));
  const rule = indicator && ratioRule(indicator, partOf(key));
  return rule && { ...rule, key };
}

/** The pairs below a unit, and its own where it owns the rate, make the two sums of its rate. */
function checkPair(
  rollUp: RollUp,
  parent: UnitAggregate,
  below: readonly UnitAggregate[],
  rate: RateKey,
): readonly Finding[] {
  const shown = parent.values.get(rate.key);
  if (shown === undefined) return [];
  const figures = below.flatMap(({ values }) => values.get(rate.key) ?? []);
  const expected = figures.reduce((sum, figure) => sum + figure.expected, 0);
  const pairs = figures.flatMap(({ pair }) => pair ?? []);
  const own = shown.expected === expected ? undefined : ownPair(rollUp, parent, rate);
  const given = own ? [...pairs, own] : pairs;
  return (['numerator', 'denominator'] as const).flatMap((side) => {
    const counted = given.length === 0 ? undefined : exactSum(given.map((pair) => pair[side]));
    if (shown.pair?.[side] === counted) return [];
    const value = shown.pair?.[side] ?? '';
    const params = { unit: parent.unit.name, element: rate.key, counted: counted ?? '', value };
    return [imbalance({ code: 'ledgerPair', params }, rate.key)];
  });
}

function ownPair(rollUp: RollUp, { unit }: UnitAggregate, rate: RateKey): RatePair | undefined {
  const values = rollUp.submissions.get(unitKey(unit))?.values;
  const [numerator, denominator] = [numberOf(values?.get(rate.numerator)), numberOf(values?.get(rate.denominator))];
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

function imbalance({ code, params }: Imbalance, element: FindingElement = ''): Finding {
  const place = { file: '', sheet: '', cell: '' };
  return { rule: 'V20', variant: code, severity: 'error', element, place, params };
}
