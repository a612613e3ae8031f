import {
  distinctList,
  filledText,
  group,
  maybe,
  number,
  oneOf,
  oneOfGroups,
  only,
  pair,
  wholeBetween,
  type Valid,
} from '../schema/blocks';
import { dimensionId, elementKey, indicatorCode } from '../schema/keys';
import { OWNER_KINDS } from '../territory/unit';

/**
 * What holds between indicators. Checks of forms, the marks on their sheets and the illustrative figures are drawn from
 * these (docs/domain.md#relations), part by part where both sides are split alike. Words of a relation stand in the
 * sentence of its check; a relation without any gets the names of its indicators and a general reason.
 */

/** Words for the middle of a sentence, or a sentence without its full stop. */
export const phrase = group({ vi: filledText, en: filledText });
export type Phrase = Valid<typeof phrase>;

/** A clause that says why the relation holds: "Mỗi đơn vị đã bố trí có ít nhất một người". */
const because = maybe(phrase);
/** Whole sentences that say what to do where the figures may be right all the same. */
const advice = maybe(phrase);

/** `part` is not above `whole`. On the sheet: what the two are called where their names are long. */
const partOf = group({
  kind: only('partOf'),
  part: indicatorCode,
  whole: indicatorCode,
  onSheet: maybe(group({ part: phrase, whole: phrase })),
});

/** `whole` counts whoever is in one of the two or in both: not below the larger, not above their sum. */
const unionOf = group({
  kind: only('unionOf'),
  whole: indicatorCode,
  of: pair(indicatorCode, indicatorCode),
  because,
  onSheet: maybe(group({ whole: phrase })),
});

/** `both` counts who is in the two groups, which lie in `scope`: at least what they are above `scope` together. */
const bothOf = group({
  kind: only('bothOf'),
  both: indicatorCode,
  of: pair(indicatorCode, indicatorCode),
  scope: indicatorCode,
  /** "trong 100 *trẻ em thuộc diện* có 80 *em được trợ giúp* và 75 *em được cung cấp dịch vụ* … *em được cả hai*". */
  words: maybe(group({ scope: phrase, of: pair(phrase, phrase), both: phrase })),
  onSheet: maybe(group({ both: phrase, of: pair(phrase, phrase) })),
});

/** Each of the lines splits `total` in its own way, so each is equal to it. */
const sameTotal = group({ kind: only('sameTotal'), total: indicatorCode, lines: distinctList(indicatorCode), because });

/** `total` is the sum of indicators that have nothing in common. */
const disjointTotal = group({ kind: only('disjointTotal'), total: indicatorCode, lines: distinctList(indicatorCode) });

/** Each of `units` has at least one of `members`; members without a unit are worth a question. */
const atLeastOneEach = group({
  kind: only('atLeastOneEach'),
  members: indicatorCode,
  units: indicatorCode,
  because,
});

/** There should be one of `members` for `every` so many of `units`. */
const atLeastOnePer = group({
  kind: only('atLeastOnePer'),
  members: indicatorCode,
  units: indicatorCode,
  every: wholeBetween(2, 1_000_000),
  advice,
});

/** Each of `units` has one of `members`, each of `pairs` among them two. */
const twoOrMore = group({
  kind: only('twoOrMore'),
  members: indicatorCode,
  units: indicatorCode,
  pairs: indicatorCode,
  /** What one calls the units after their number: "đơn vị đã bố trí". */
  unitWords: maybe(phrase),
});

/** The number in the smallest of `units` is not 0 where there is any unit. */
const smallest = group({ kind: only('smallest'), smallest: indicatorCode, units: indicatorCode, because });

/** A person may take part more than once: `persons` is not above `participations`. */
const participations = group({
  kind: only('participations'),
  persons: indicatorCode,
  participations: indicatorCode,
  onSheet: maybe(group({ persons: phrase, participations: phrase })),
});

/** `firstTime` counts those of `persons` who were never counted before. */
const firstTime = group({
  kind: only('firstTime'),
  firstTime: indicatorCode,
  persons: indicatorCode,
  onSheet: maybe(group({ firstTime: phrase, persons: phrase })),
});

/** A count that goes on within a phase: it falls only where somebody leaves, and grows by `added` at most. */
const cumulative = group({
  kind: only('cumulative'),
  cumulative: indicatorCode,
  added: indicatorCode,
  words: maybe(
    group({
      /** Small letters; a note with one of these says that somebody has left. */
      inNotes: distinctList(filledText),
      /** "có người nghỉ hoặc chuyển": people leave. */
      leave: phrase,
      /** "người nghỉ hoặc chuyển": leavers. */
      leavers: phrase,
      /** "số người chuyển đến": who joined. */
      joined: phrase,
    }),
  ),
});

/**
 * `lower` is hardly ever above `upper`. With `alike` compared only where the form splits the population `lower` is
 * counted in (absent: `lower` itself) and `upper` by the same parts of that dimension: then both mean the same people.
 */
const plausibleAtMost = group({
  kind: only('plausibleAtMost'),
  lower: indicatorCode,
  upper: indicatorCode,
  population: maybe(indicatorCode),
  alike: maybe(dimensionId),
  advice,
});

/**
 * The same for each part of a dimension by itself, never for the totals. Where a plan's words for only one of the two
 * hold `onlyWord` ("công lập"), they count different things.
 */
const plausibleByPart = group({
  kind: only('plausibleByPart'),
  lower: indicatorCode,
  upper: indicatorCode,
  dimension: dimensionId,
  onlyWord: maybe(filledText),
});

/** Either both are 0 or none is; units of the kinds named may have the second with somebody else. */
const together = group({
  kind: only('together'),
  first: indicatorCode,
  second: indicatorCode,
  /** A commune sends people to the class of a department: its own number of classes is ordinarily 0. */
  secondElsewhere: maybe(distinctList(oneOf(OWNER_KINDS))),
  /** What to do where only the second, or only the first, is 0. */
  withoutSecond: advice,
  withoutFirst: advice,
});

/** Neither `parted` nor any part of it is above `whole`; the parts may overlap and need not add up. */
const eachPartWithin = group({
  kind: only('eachPartWithin'),
  parted: indicatorCode,
  whole: indicatorCode,
  because,
});

/** Where there is any of `figure` there should be some of `needs`. */
const needs = group({ kind: only('needs'), figure: indicatorCode, needs: indicatorCode, advice });

/** An amount that is part of another, column by column. */
const moneyPart = group({
  kind: only('moneyPart'),
  part: indicatorCode,
  whole: indicatorCode,
  because,
  onSheet: maybe(group({ part: phrase, whole: phrase })),
});

/** No unit of these kinds (absent: no unit at all) can have more: a commune is one unit of its own kind. */
const ceiling = group({
  kind: only('ceiling'),
  figure: elementKey,
  kinds: maybe(distinctList(oneOf(OWNER_KINDS))),
  most: wholeBetween(0, 1_000_000_000),
  because,
});

/** `numerator` ÷ `denominator` usually lies between the two limits (both allowed): persons to a household. */
const ratioWithin = group({
  kind: only('ratioWithin'),
  numerator: indicatorCode,
  denominator: indicatorCode,
  least: number,
  most: number,
  advice,
});

export const relationSchema = oneOfGroups('kind', [
  partOf,
  unionOf,
  bothOf,
  sameTotal,
  disjointTotal,
  atLeastOneEach,
  atLeastOnePer,
  twoOrMore,
  smallest,
  participations,
  firstTime,
  cumulative,
  plausibleAtMost,
  plausibleByPart,
  together,
  eachPartWithin,
  needs,
  moneyPart,
  ceiling,
  ratioWithin,
]);
export type Relation = Valid<typeof relationSchema>;

/** The relations of one kind. */
export type RelationOf<K extends Relation['kind']> = Extract<Relation, { readonly kind: K }>;
