import { valueOf } from '../../../domain/figure';
import { findIndicator } from '../../../domain/plan/elements';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Target } from '../../../domain/targets/target';
import type { FiguresPlan } from '../figuresPlan';
import type { SummaryArgs } from '../summaryArgs';
import { targetElements } from '../targetMeasure';

/** One key indicator: a rate with its two figures and, if a target asks for it, a verdict; or a single figure. */
export type KeyGroup =
  | {
      readonly kind: 'rate';
      readonly title: string;
      readonly rate: ElementKey;
      readonly numerator: ElementKey;
      readonly denominator: ElementKey;
      readonly target?: Target & { readonly value: number };
    }
  | { readonly kind: 'figure'; readonly title: string; readonly key: ElementKey; readonly money: boolean };

/** Key indicators (docs/domain.md#key-counts); of each alternative the one with a target, else the first there is. */
const KEYS: readonly (readonly string[])[] = [
  ['A03'],
  ['B01'],
  ['C07', 'C06'],
  ['D03'],
  ['E06'],
  ['F06', 'F05'],
  ['K00'],
];

export type RateGroup = Extract<KeyGroup, { kind: 'rate' }>;

/** The key indicators the programme has this year, in catalogue order. */
export function keyGroups(args: SummaryArgs, plan: FiguresPlan): readonly KeyGroup[] {
  const targets = rateTargets(args);
  return KEYS.flatMap((choice) => {
    const there = choice.filter((code) => plan.colOf.has(code) || plan.colOf.has(`${code}.TH`));
    const code = there.find((one) => targets.has(one)) ?? there[0];
    return code === undefined ? [] : [keyGroup(args, plan, code, targets.get(code))];
  });
}

/**
 * The rate communes are ranked by: of those a target asks for, the one that tells most communes apart (where each
 * commune has one unit in scope, staffing is 0 or 100 % and ranks nobody); without targets the same of all rates.
 */
export function rankingGroup(groups: readonly KeyGroup[], plan: FiguresPlan): RateGroup | undefined {
  const rates = groups.filter((group) => group.kind === 'rate');
  const asked = rates.filter(({ target }) => target);
  let best: { readonly group: RateGroup; readonly apart: number } | undefined;
  for (const group of asked.length > 0 ? asked : rates) {
    const apart = differentRates(plan, group.rate);
    if (!best || apart > best.apart) best = { group, apart };
  }
  return best?.group;
}

function differentRates(plan: FiguresPlan, rate: ElementKey): number {
  const communes = plan.rows.filter(({ unit }) => unit.level === 'commune');
  return new Set(communes.flatMap(({ aggregate }) => valueOf(aggregate.values.get(rate)) ?? [])).size;
}

function rateTargets({ attainments }: SummaryArgs): ReadonlyMap<string, Target & { readonly value: number }> {
  const found = new Map<string, Target & { readonly value: number }>();
  for (const { target } of attainments) {
    const { value, comparator } = target;
    if (value === null || comparator === 'none' || comparator === 'increase>=' || found.has(target.indicator)) continue;
    if (target.valueUnit === '%') found.set(target.indicator, { ...target, value });
  }
  return found;
}

function keyGroup(
  args: SummaryArgs,
  plan: FiguresPlan,
  code: string,
  target: (Target & { readonly value: number }) | undefined,
): KeyGroup {
  const indicator = findIndicator(args.catalogue, code);
  const elements = targetElements({ indicator: code }, args.catalogue, (key) => plan.colOf.has(key));
  if (elements.denominator !== undefined) {
    const { numerator, denominator } = elements;
    return { kind: 'rate', title: indicator.vi, rate: code, numerator, denominator, ...(target ? { target } : {}) };
  }
  const money = indicator.type === 'money';
  const title = money
    ? `${indicator.vi} đã thực hiện (${indicator.measure})`
    : `${indicator.vi} (${indicator.measure})`;
  return { kind: 'figure', title, key: elements.numerator, money };
}
