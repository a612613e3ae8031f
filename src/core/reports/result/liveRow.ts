import type { Target } from '../../../domain/targets/target';
import type { Attainment, Verdict } from '../../../domain/targets/verdict';
import { formula, number, text } from '../../sheet/model';
import { figureReference, type FiguresPlan } from '../figuresPlan';
import type { Content } from '../../sheet/model';
import { targetElements, type TargetElements } from '../targetMeasure';
import type { SummaryArgs } from '../summaryArgs';
import { VERDICT_WORDS } from '../verdictWords';

/** The figures of one target's row; formulas over "Số liệu" and over the row itself. */
export interface LiveRow {
  readonly numerator: Content;
  readonly denominator: Content;
  readonly actual: Content;
  readonly gap: Content;
  readonly needed: Content;
  readonly verdict: Content;
}

/** Addresses of a row's own figure cells. */
export interface RowCells {
  readonly numerator: string;
  readonly denominator: string;
  readonly actual: string;
}

const NONE = text('–');

/** One target's row. Where the plan gave no verdict the cells say "–", and the verdict its words. */
export function liveRow(args: SummaryArgs, plan: FiguresPlan, attainment: Attainment, at: RowCells): LiveRow {
  const { target, unit, numerator, denominator } = attainment;
  const elements = targetElements(target, args.catalogue, (key) => plan.colOf.has(key));
  const refer = (key: string | undefined, value: number | null): Content => {
    const reference = key === undefined ? undefined : figureReference(plan, unit, key);
    return value === null ? NONE : reference === undefined ? number(value) : formula(reference, number(value));
  };
  const actual = actualOf(attainment, elements, at);
  const shown = actual?.kind === 'formula' && actual.value.kind === 'number' ? actual.value.number : undefined;
  return {
    numerator: refer(elements.numerator, numerator),
    denominator: refer(elements.denominator, denominator),
    actual: actual ?? NONE,
    gap: gapOf(attainment, shown, at),
    needed: neededOf(attainment, elements, at),
    verdict: verdictOf(args, attainment, elements, at),
  };
}

function actualOf(attainment: Attainment, { kind }: TargetElements, at: RowCells): Content | undefined {
  const { actual, numerator, denominator } = attainment;
  if (actual === null) return undefined;
  if (kind === 'figure') return numerator === null ? number(actual) : formula(at.numerator, number(numerator));
  if (numerator === null || denominator === null || denominator === 0) return number(actual);
  const rate = `${at.numerator}/${at.denominator}*100`;
  if (kind === 'rate') return formula(`IF(${at.denominator}=0,"–",${rate})`, number((numerator / denominator) * 100));
  return growthOf(attainment, at) ?? number(actual);
}

/** Growth on the base year, under the reading of the target. */
function growthOf({ target, base, numerator, denominator }: Attainment, at: RowCells): Content | undefined {
  if (!base || numerator === null || denominator === null) return undefined;
  const rate = `${at.numerator}/${at.denominator}*100`;
  const before = `${base.numerator}/${base.denominator}*100`;
  const [now, then] = [(numerator / denominator) * 100, (base.numerator / base.denominator) * 100];
  switch (target.growth ?? 'relative') {
    case 'points':
      return formula(`${rate}-${before}`, number(now - then));
    case 'headCount':
      return formula(
        `(${at.numerator}-${base.numerator})/${base.numerator}*100`,
        number(((numerator - base.numerator) / base.numerator) * 100),
      );
    case 'relative':
      return formula(`(${rate}-${before})/(${before})*100`, number(((now - then) / then) * 100));
  }
}

function gapOf({ target, gap }: Attainment, actual: number | undefined, at: RowCells): Content {
  if (gap === null || target.value === null) return NONE;
  return actual === undefined ? number(gap) : formula(`${at.actual}-${target.value}`, number(actual - target.value));
}

/** Smallest whole number to add; a formula where it gives what was judged on exact integers. */
function neededOf(
  { target, needed, numerator, denominator }: Attainment,
  { kind }: TargetElements,
  at: RowCells,
): Content {
  if (needed === null || target.value === null) return NONE;
  if (kind === 'growth' || numerator === null) return number(needed);
  const bar = kind === 'rate' ? ((denominator ?? 0) * target.value) / 100 : target.value;
  const barWords = kind === 'rate' ? `${at.denominator}*${target.value}/100` : `${target.value}`;
  const rounded = Math.round(bar * 1e6) / 1e6;
  const strict = target.comparator === '>';
  const words = strict
    ? `MAX(0,INT(ROUND(${barWords},6))+1-${at.numerator})`
    : `MAX(0,ROUNDUP(ROUND(${barWords},6),0)-${at.numerator})`;
  const made = Math.max(0, (strict ? Math.floor(rounded) + 1 : Math.ceil(rounded)) - numerator);
  return made === needed ? formula(words, number(made)) : number(needed);
}

function verdictOf(args: SummaryArgs, attainment: Attainment, { kind }: TargetElements, at: RowCells): Content {
  const { target, verdict, numerator, denominator, actual } = attainment;
  const said = text(verdictText(attainment, verdict));
  if (verdict === 'insufficientData' || verdict === 'notApplicable' || target.value === null || actual === null)
    return said;
  const below: Verdict = args.rollUp.year < target.periodTo ? 'pending' : 'notMet';
  const [left, right, met] =
    kind === 'rate'
      ? [
          `${at.numerator}*100`,
          `${target.value}*${at.denominator}`,
          holds(target, (numerator ?? 0) * 100, target.value * (denominator ?? 0)),
        ]
      : [at.actual, `${target.value}`, holds(target, actual, target.value)];
  if (met !== (verdict === 'met')) return said;
  const sign = target.comparator === 'increase>=' ? '>=' : target.comparator;
  return formula(
    `IF(${left}${sign}${right},"${verdictText(attainment, 'met')}","${verdictText(attainment, below)}")`,
    said,
  );
}

function holds({ comparator }: Target, left: number, right: number): boolean {
  if (comparator === '>') return left > right;
  return comparator === '=' ? left === right : left >= right;
}

/** "✓ Đạt", with "(tạm tính)" while units are missing. */
function verdictText({ reason, provisional }: Attainment, verdict: Verdict): string {
  if (reason === 'trackOnly') return '– Chỉ theo dõi';
  const words = VERDICT_WORDS[verdict];
  const open = verdict === 'met' || verdict === 'notMet' || verdict === 'pending';
  return provisional && open ? `${words} (tạm tính)` : words;
}
