import { indicatorOf, type ElementKey, type IndicatorCode } from '../domain/ids';
import { dayBefore } from '../domain/day';
import { firstDayOf } from '../domain/figuresDay';
import { isInput } from '../domain/plan/computeValues';
import { changesFor } from './brokenFigures';
import type { FaultChange, FaultRecipe } from './faultRecipe';
import type { FaultSource } from './faultSource';

type Changes = Iterable<FaultChange>;

/** Faults of a figure by what kind it is: its sign, its day, that it is blank, or 0, or far from last year's. */
export const typeFaults: readonly FaultRecipe[] = [
  { rule: 'V01', words: 'so-am', make: negative },
  { rule: 'V16', words: 'nam-goc-bang-khong', make: zeroBase },
  { rule: 'V17', words: 'tang-dot-ngot', make: sharpRise },
  { rule: 'V19', words: 'gui-truoc-nam-bao-cao', make: sentBeforeYear },
  { rule: 'V20', words: 'bo-trong', make: requiredBlank },
  { rule: 'V22', words: 'mau-so-bang-khong', make: zeroDenominator },
];

/** A plain count where there is one, so that nothing else is said of it. */
function* negative(source: FaultSource): Changes {
  for (const { key } of [...source.plainCounts(), ...source.typed('count')]) yield { element: key, set: { [key]: -5 } };
}

/** What the growth of a target is measured on, all gone. */
function* zeroBase(source: FaultSource): Changes {
  const { programme, catalogue, year } = source.args;
  const rateOf = (code: IndicatorCode | undefined) => catalogue.indicators.find((indicator) => indicator.code === code);
  for (const target of programme.targets.filter(({ baseYear }) => baseYear === year)) {
    const top = rateOf(rateOf(target.indicator)?.growthOf)?.numerator;
    if (top !== undefined && source.shape.has(top)) yield none(source, top, top);
  }
}

function* sharpRise(source: FaultSource): Changes {
  const lastYear = source.lastYear();
  if (!lastYear) return;
  for (const { key } of [...source.plainCounts(), ...source.typed('count')]) {
    yield { element: key, set: { [key]: lastYear.number(key) * 3 + 10 }, lastYear };
  }
}

function* sentBeforeYear(source: FaultSource): Changes {
  const sent = source.typed('date').find(({ indicator }) => indicator.role === 'sendingDay');
  if (sent) yield { element: sent.key, set: { [sent.key]: dayBefore(firstDayOf(source.args.year)) } };
}

/** Parts before totals: a part that is left out is what happens. */
function* requiredBlank(source: FaultSource): Changes {
  const asked = source.specs.filter((spec) => spec.required && isInput(spec));
  for (const { key } of [...asked.filter(({ part }) => part !== undefined), ...asked]) {
    yield { element: key, set: { [key]: null } };
  }
}

/** Nothing to measure by (all that lies within the denominator is 0 too), and how many there are is left out. */
function* zeroDenominator(source: FaultSource): Changes {
  for (const { key, part, computed } of source.specs) {
    if (part !== undefined || computed?.rule !== 'ratio') continue;
    const fault = none(source, computed.denominator, key);
    yield { ...fault, set: { ...fault.set, ...leftOut(source, indicatorOf(computed.numerator)) } };
  }
}

function leftOut({ specs }: FaultSource, line: IndicatorCode): NonNullable<FaultChange['set']> {
  const typed = specs.filter((spec) => spec.indicator.code === line && isInput(spec));
  return Object.fromEntries(typed.map(({ key }) => [key, null]));
}

function none(source: FaultSource, gone: ElementKey, element: ElementKey): FaultChange {
  return { element, set: changesFor(source, new Map([[gone, 0]]), 'cumulative') };
}
