import type { Catalogue } from '../../domain/catalogue/indicator';
import { indicatorOf } from '../../domain/ids';
import { COMPARATOR_NAMES, ruleOf } from '../../domain/targets/comparators';
import type { BookSetting } from './bookSheet';
import { groupOf, listOf, type Json, type JsonGroup } from './json';
import { withAllParts } from './lineSheet';
import type { OwnDraft } from './ownIndicators';

/**
 * The lines of a plan with those that its targets and its own indicators need and nobody wrote: from the model plan, or
 * that of the own indicator; and required where a target asks for something.
 */
export function wholeLines(plan: JsonGroup, own: OwnDraft, setting: BookSetting): readonly Json[] {
  const { catalogue, model } = setting;
  const written = withAllParts(plan, catalogue).map(groupOf);
  const asked = listOf(plan.targets).flatMap((target) => neededBy(groupOf(target), catalogue));
  const missing = (code: Json | undefined, known: readonly JsonGroup[]): boolean =>
    !known.some(({ indicator }) => indicator === code);
  const ownLines = withAllParts({ lines: own.lines }, catalogue)
    .map(groupOf)
    .filter(({ indicator }) => missing(indicator, written));
  const lines = [...written, ...ownLines];
  const added = [...new Set(asked)].flatMap((code) =>
    missing(code, lines) ? modelLines(code, plan, model?.lines ?? []) : [],
  );
  return [...lines, ...added].map((line) => (isDemanded(line, plan, catalogue) ? { ...line, required: true } : line));
}

/** A target's indicator, and the figures it is made of. */
function neededBy({ indicator }: JsonGroup, { indicators }: Catalogue): readonly string[] {
  const row = indicators.find(({ code }) => code === indicator);
  if (!row) return [];
  const { code, growthOf, numerator, denominator } = row;
  return [growthOf ?? code, numerator, denominator].flatMap((key) => (key === undefined ? [] : [indicatorOf(key)]));
}

/** The lines of an indicator in the model plan, as far as they lie within the years of this one. */
function modelLines(
  code: string,
  plan: JsonGroup,
  lines: readonly { readonly indicator: string }[],
): readonly JsonGroup[] {
  const { from: first, to: last } = groupOf(plan.years);
  if (typeof first !== 'number' || typeof last !== 'number') return [];
  return lines
    .filter(({ indicator }) => indicator === code)
    .map((line): JsonGroup => ({ ...line }))
    .flatMap(({ from, to, ...line }) => {
      const [begins, ends] = [typeof from === 'number' ? from : first, typeof to === 'number' ? to : last];
      if (ends < first || begins > last) return [];
      return [{ ...line, ...(begins > first ? { from: begins } : {}), ...(ends < last ? { to: ends } : {}) }];
    });
}

function isDemanded({ indicator, from, to }: JsonGroup, plan: JsonGroup, { indicators }: Catalogue): boolean {
  const [first, last] = [typeof from === 'number' ? from : -Infinity, typeof to === 'number' ? to : Infinity];
  return listOf(plan.targets)
    .map(groupOf)
    .some((target) => {
      const comparator = COMPARATOR_NAMES.find((name) => name === target.comparator);
      if (!comparator || ruleOf(comparator).followedOnly) return false;
      const growthOf = indicators.find(({ code }) => code === target.indicator)?.growthOf;
      return (
        (growthOf ?? target.indicator) === indicator &&
        Number(target.periodFrom) <= last &&
        first <= Number(target.periodTo)
      );
    });
}
