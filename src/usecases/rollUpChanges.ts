import type { AggregateValue } from '../domain/aggregate';
import type { MadeDecision } from '../domain/decision';
import type { ElementKey } from '../domain/ids';
import type { Attainment } from '../domain/targets/verdict';
import type { Unit } from '../domain/territory/unit';
import { saysTheSame } from '../core/rollup/differences';
import type { RollUpResult } from './rollUpFiles';

/** A sum of a unit with others below it that came out otherwise. */
export interface TotalChange {
  readonly unit: Unit;
  readonly element: ElementKey;
  readonly before?: AggregateValue;
  readonly after?: AggregateValue;
}

/** A target that came out otherwise: another verdict, another result, another reason for none. */
export interface VerdictChange {
  readonly before?: Attainment;
  readonly after?: Attainment;
}

/** What differs between two roll-ups of one unit besides the reports. */
export interface RollUpChanges {
  readonly totals: readonly TotalChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly decisions: readonly { readonly kind: 'added' | 'removed'; readonly made: MadeDecision }[];
}

/** Sums at every level, verdicts and decisions of two roll-ups that are not the same. */
export function rollUpChanges(before: RollUpResult, after: RollUpResult): RollUpChanges {
  return {
    totals: totalChanges(before, after),
    verdicts: verdictChanges(before.attainments, after.attainments),
    decisions: decisionChanges(before.decisions, after.decisions),
  };
}

/** The targets whose verdict or result differs, in the order of the later list. */
export function verdictChanges(before: readonly Attainment[], after: readonly Attainment[]): readonly VerdictChange[] {
  const left = new Map(before.map((one) => [keyOf(one), one]));
  const found = after.flatMap((one): readonly VerdictChange[] => {
    const earlier = left.get(keyOf(one));
    left.delete(keyOf(one));
    if (!earlier) return [{ after: one }];
    return spelled(earlier) === spelled(one) ? [] : [{ before: earlier, after: one }];
  });
  return [...found, ...[...left.values()].map((one) => ({ before: one }))];
}

function keyOf({ target, unit }: Attainment): string {
  return `${target.id} ${unit.code}`;
}

/** What of an attainment a person decides by. */
function spelled({ verdict, actual, reason = '' }: Attainment): string {
  return `${verdict} ${actual ?? ''} ${reason}`;
}

function totalChanges({ rollUp: before }: RollUpResult, { rollUp: after }: RollUpResult): readonly TotalChange[] {
  const parents = new Set([...before.units, ...after.units].map(({ unit }) => unit.parent));
  const earlier = new Map(before.units.map(({ unit, values }) => [unit.code, values]));
  return after.units.flatMap(({ unit, values }) => {
    if (!parents.has(unit.code)) return [];
    const was = earlier.get(unit.code) ?? new Map<ElementKey, AggregateValue>();
    return [...new Set([...was.keys(), ...values.keys()])].flatMap((element) => change(unit, element, was, values));
  });
}

type Values = ReadonlyMap<ElementKey, AggregateValue>;

function change(unit: Unit, element: ElementKey, was: Values, is: Values): readonly TotalChange[] {
  const [before, after] = [was.get(element), is.get(element)];
  if (saysTheSame(before, after)) return [];
  return [{ unit, element, ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}

function decisionChanges(before: readonly MadeDecision[], after: readonly MadeDecision[]): RollUpChanges['decisions'] {
  const [was, is] = [before, after].map((all) => new Map(all.map((made) => [spelledDecision(made), made])));
  const added = [...(is ?? [])].filter(([key]) => !was?.has(key));
  const removed = [...(was ?? [])].filter(([key]) => !is?.has(key));
  return [
    ...added.map(([, made]) => ({ kind: 'added' as const, made })),
    ...removed.map(([, made]) => ({ kind: 'removed' as const, made })),
  ];
}

/** By what was decided and where; through which summaries it came is another question. */
function spelledDecision({ decision, maker }: MadeDecision): string {
  return JSON.stringify([decision, maker.list, maker.code]);
}
