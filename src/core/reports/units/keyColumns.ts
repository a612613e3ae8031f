import { partOf, type IndicatorCode } from '../../../domain/ids';
import { valueOf } from '../../../domain/figure';
import { findIndicator } from '../../../domain/plan/elements';
import type { Catalogue, ElementKey, Part } from '../../../domain/catalogue/indicator';
import { cellOf } from '../../../domain/formula/expression';
import { askedBy, type Asked } from '../../../domain/targets/comparators';
import type { Bar } from '../../../domain/targets/demand';
import { testFormula } from '../../../domain/targets/formulas';
import { figureKey, measureOf, type Measure } from '../../../domain/targets/measure';
import { verdictOf } from '../../../domain/targets/verdict';
import type { Target } from '../../../domain/targets/target';
import { pairTemplate, type PairTemplate } from '../../sheet/formula/formulaText';
import type { FiguresPlan } from '../figuresPlan';
import type { SummaryArgs } from '../summaryArgs';

/** Short of a target that is not due yet, and of one that is: the marks of “Kết quả”, so that both sheets say the same. */
export const NOT_DUE = '◔ chưa';
const OVERDUE = '✗ chưa';

/** A target of a rate, ready to be tested unit by unit. */
export interface RateTarget {
  readonly target: Target;
  readonly bar: Bar;
  /** The test as a formula over the addresses of numerator and denominator. */
  readonly test: PairTemplate;
  /** How a rate that falls short is said: before the target's last year it is not due. */
  readonly below: string;
}

/** One key indicator: a rate with its two figures and, if a target asks for it, a verdict; or a single figure. */
export type KeyGroup =
  | {
      readonly kind: 'rate';
      readonly title: string;
      readonly rate: IndicatorCode;
      readonly numerator: ElementKey;
      readonly denominator: ElementKey;
      /** Base of the rate. */
      readonly per: number;
      /** In what it is measured, as a title says it. */
      readonly measure: string;
      /** More in the numerator than in the denominator is a contradiction. */
      readonly share: boolean;
      readonly target?: RateTarget;
    }
  | { readonly kind: 'figure'; readonly title: string; readonly key: ElementKey; readonly money: boolean };

export type RateGroup = Extract<KeyGroup, { kind: 'rate' }>;

/**
 * The key indicators the programme has this year, in the order of their columns (docs/domain.md#key-counts); of the
 * choices for one column that with a target, else the first there is.
 */
export function keyGroups(args: SummaryArgs, plan: FiguresPlan): readonly KeyGroup[] {
  const targets = rateTargets(args, plan);
  return keyChoices(args.catalogue).flatMap((choice) => {
    const there = choice.filter((code) => figureKey(code, args.catalogue, (key) => plan.colOf.has(key)) !== undefined);
    const code = there.find((one) => targets.has(one)) ?? there[0];
    return code === undefined ? [] : [keyGroup(args, plan, code, targets.get(code))];
  });
}

/** For each column of key indicators, those that may stand there, the first choice first. */
function keyChoices({ indicators }: Catalogue): readonly (readonly IndicatorCode[])[] {
  const columns = new Map<number, { readonly code: IndicatorCode; readonly choice: number }[]>();
  for (const { code, key } of indicators) {
    if (key === undefined) continue;
    const held = columns.get(key.column) ?? [];
    columns.set(key.column, [...held, { code, choice: key.choice ?? 1 }]);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([, choices]) => choices.sort((a, b) => a.choice - b.choice).map(({ code }) => code));
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

/** Whether the lowest rate comes first: where the target asks for little. */
export function ranksUpwards({ target }: RateGroup): boolean {
  return target !== undefined && target.bar.asked.from === undefined;
}

function differentRates(plan: FiguresPlan, rate: ElementKey): number {
  const communes = plan.rows.filter(({ unit }) => unit.level === 'commune');
  return new Set(communes.flatMap(({ aggregate }) => valueOf(aggregate.values.get(rate)) ?? [])).size;
}

function rateTargets(
  { attainments, catalogue, rollUp }: SummaryArgs,
  plan: FiguresPlan,
): ReadonlyMap<IndicatorCode, RateTarget> {
  const found = new Map<IndicatorCode, RateTarget>();
  for (const { target } of attainments) {
    const asked = askedBy(target);
    if (!asked || found.has(target.indicator)) continue;
    const measure = measureOf(target, catalogue, (key) => plan.colOf.has(key));
    if (measure.kind !== 'rate') continue;
    const below = verdictOf(false, rollUp.year, target.periodTo) === 'pending' ? NOT_DUE : OVERDUE;
    found.set(target.indicator, { target, bar: { measure, asked }, test: testOf(measure, asked), below });
  }
  return found;
}

function testOf(measure: Measure, asked: Asked): PairTemplate {
  return pairTemplate((numerator, denominator) =>
    testFormula(measure, asked, { numerator: cellOf(numerator), denominator: cellOf(denominator) }),
  );
}

function keyGroup(args: SummaryArgs, plan: FiguresPlan, code: IndicatorCode, target: RateTarget | undefined): KeyGroup {
  const indicator = findIndicator(args.catalogue, code);
  const measure = measureOf({ indicator: code }, args.catalogue, (key) => plan.colOf.has(key));
  const { numerator } = measure;
  if (measure.denominator !== undefined) {
    const { denominator, per, share } = measure;
    const rate = { rate: code, numerator, denominator, per, share, measure: indicator.measure };
    return { kind: 'rate', title: indicator.vi, ...rate, ...(target ? { target } : {}) };
  }
  const money = indicator.type === 'money';
  const column = findPart(args.catalogue, partOf(numerator))?.vi;
  const title = `${indicator.vi}${column === undefined ? '' : ` ${column}`} (${indicator.measure})`;
  return { kind: 'figure', title, key: numerator, money };
}

/** The column of money a figure stands in; undefined for a total. */
function findPart({ dimensions }: Catalogue, id: string | undefined): Part | undefined {
  return id === undefined ? undefined : dimensions.flatMap(({ parts }) => parts).find((part) => part.id === id);
}
