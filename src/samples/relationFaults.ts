import { elementKey, type ElementKey, type IndicatorCode } from '../domain/ids';
import { relationsOf } from '../domain/catalogue/orders';
import type { Relation, RelationOf } from '../domain/catalogue/relation';
import type { RuleId } from '../domain/finding';
import { comparableParts } from '../core/checks/places';
import { changeOf, changesFor, type Given } from './brokenFigures';
import type { FaultChange, FaultRecipe } from './faultRecipe';
import type { FaultSource } from './faultSource';
import { breakdownsOf, type Limit } from './limits';
import { stepsOf } from './scene';

/** Faults between figures, one recipe for each kind of relation. Each leaves every other comparison true. */
export const relationFaults: readonly FaultRecipe[] = [
  inOrder('V04', 'phan-lon-hon-tong', ['partOf', 'rate']),
  ofKind('unionOf', 'V04', 'hop-lon-hon-hai-nhom', aboveUnion),
  ofKind('bothOf', 'V05', 'it-hon-phan-giao', tooFewBoth),
  { rule: 'V06', words: 'phan-to-khong-bang-tong', make: partsDiffer },
  ofKind('sameTotal', 'V06', 'dong-khong-bang-tong', linesDiffer),
  ofKind('disjointTotal', 'V06', 'tong-khong-bang-cac-dong', totalDiffers),
  { rule: 'V07', words: 'nhom-va-tong', make: totalAndGroups },
  ofKind('atLeastOneEach', 'V08', 'it-nguoi-hon-don-vi', fewerThanUnits),
  ofKind('atLeastOnePer', 'V08', 'it-hon-mot-tren-moi', fewerThanOnePer),
  ofKind('smallest', 'V09', 'don-vi-khong-co-nguoi', smallestNone),
  ofKind('twoOrMore', 'V09', 'thieu-nguoi-thu-hai', tooFewForPairs),
  inOrder('V10', 'nguoi-moi-nhieu-hon-nguoi-hoc', ['firstTime']),
  inOrder('V10', 'so-nguoi-nhieu-hon-so-luot', ['participations']),
  ofKind('cumulative', 'V11', 'luy-ke-giam', cumulativeFell),
  ofKind('together', 'V12', 'chi-mot-ben-co-so', onlyOne),
  inOrder('V12', 'nhieu-hon-thuong-thay', ['plausibleAtMost']),
  ofKind('eachPartWithin', 'V13', 'mot-dong-lon-hon-tong', partAboveWhole),
  ofKind('needs', 'V14', 'thieu-so-kem-theo', withoutNeeded),
  inOrder('V15', 'nhieu-hon-so-thuoc-dien', ['plausibleByPart']),
  inOrder('V18', 'mot-phan-lon-hon-tong-kinh-phi', ['moneyPart']),
  inOrder('V18', 'chi-vuot-so-duoc-giao', ['money']),
  ofKind('ceiling', 'V25', 'vuot-muc-nhieu-nhat', aboveCeiling),
  ofKind('ratioWithin', 'V26', 'binh-quan-khac-thuong', unusualRatio),
];

type Changes = Iterable<FaultChange>;

function ofKind<K extends Relation['kind']>(
  kind: K,
  rule: RuleId,
  words: string,
  changes: (source: FaultSource, relation: RelationOf<K>) => Changes,
): FaultRecipe {
  return {
    rule,
    words,
    kind,
    *make(source) {
      for (const relation of relationsOf(source.scene.relations, kind)) yield* changes(source, relation);
    },
  };
}

/** The lower one above the upper by one: raised, or the upper lowered below it. */
function inOrder(rule: RuleId, words: string, kinds: readonly Limit['by'][]): FaultRecipe {
  return {
    rule,
    words,
    *make(source) {
      for (const { by, figure, upper } of source.limits.atMost) {
        if (upper === undefined || !kinds.includes(by)) continue;
        yield* above(source, figure, upper, by);
      }
    },
  };
}

function* above(source: FaultSource, lower: ElementKey, upper: ElementKey, by: Limit['by']): Changes {
  const [low, high] = [steps(source, lower), steps(source, upper)];
  if (source.isTyped(lower)) yield { element: lower, set: changeOf(source, lower, high + 1) };
  yield broken(source, lower, [[lower, high + 1]], by);
  if (low > 0)
    yield broken(
      source,
      lower,
      [
        [upper, low - 1],
        [lower, low],
      ],
      by,
    );
}

function broken(
  source: FaultSource,
  element: ElementKey,
  given: readonly (readonly [ElementKey, number])[],
  by: Limit['by'],
): FaultChange {
  const figures: Given = new Map(given);
  return { element, set: changesFor(source, figures, by) };
}

function* aboveUnion(source: FaultSource, { kind, whole, of }: RelationOf<'unionOf'>): Changes {
  for (const at of under(source, [whole, ...of])) {
    const [key, one, other] = [at(whole), at(of[0]), at(of[1])];
    const all = steps(source, key);
    yield broken(source, key, [[key, steps(source, one) + steps(source, other) + 1]], kind);
    yield broken(
      source,
      key,
      [
        [key, all],
        [other, Math.max(0, all - steps(source, one) - 1)],
      ],
      kind,
    );
  }
}

/** All of the scope in either group, and one fewer in both. */
function* tooFewBoth(source: FaultSource, { kind, both, of, scope }: RelationOf<'bothOf'>): Changes {
  for (const at of under(source, [scope, ...of, both])) {
    const all = steps(source, at(scope));
    if (all === 0) continue;
    const groups = of.map((code) => [at(code), all] as const);
    yield broken(source, at(both), [...groups, [at(both), Math.min(all - 1, steps(source, at(both)))]], kind);
  }
}

/** A part of a breakdown that does not make its total itself. */
function* partsDiffer(source: FaultSource): Changes {
  for (const { total, parts } of breakdownsOf(source.shape, 'disjoint')) {
    const element = source.isTyped(total) ? total : parts[0];
    if (element === undefined) continue;
    for (const part of parts) yield { element, set: changeOf(source, part, steps(source, part) + 1) };
  }
}

function* linesDiffer(source: FaultSource, { total, lines }: RelationOf<'sameTotal'>): Changes {
  for (const line of lines) {
    if (!source.shape.has(line) || !source.shape.has(total)) continue;
    for (const key of [line, ...source.shape.parts(line).map((spec) => spec.key)]) {
      if (source.isTyped(key)) yield { element: line, set: changeOf(source, key, steps(source, key) + 1) };
    }
  }
}

function* totalDiffers(source: FaultSource, { kind, total, lines }: RelationOf<'disjointTotal'>): Changes {
  for (const at of under(source, [total, ...lines])) {
    const key = at(total);
    yield { element: key, set: changeOf(source, key, steps(source, key) + 1) };
    for (const line of lines)
      yield broken(
        source,
        key,
        [
          [at(line), steps(source, at(line)) + 1],
          [key, steps(source, key)],
        ],
        kind,
      );
  }
}

/** The total above all groups together, or a group above the total. */
function* totalAndGroups(source: FaultSource): Changes {
  for (const { total, parts, isWhole } of breakdownsOf(source.shape, 'overlapping')) {
    const sum = parts.reduce((all, part) => all + steps(source, part), 0);
    if (isWhole) yield broken(source, total, [[total, sum + 1]], 'breakdown');
    for (const part of parts) yield { element: part, set: changeOf(source, part, steps(source, total) + 1) };
    for (const part of parts) {
      const group = steps(source, part);
      if (group > 0)
        yield broken(
          source,
          part,
          [
            [part, group],
            [total, group - 1],
          ],
          'breakdown',
        );
    }
  }
}

function* fewerThanUnits(source: FaultSource, { kind, members, units }: RelationOf<'atLeastOneEach'>): Changes {
  for (const part of comparableParts(source.shape, units, members)) {
    const [unit, member] = [elementKey(units, part), elementKey(members, part)];
    if (steps(source, unit) === 0) continue;
    yield broken(
      source,
      member,
      [
        [unit, steps(source, member) + 1],
        [member, steps(source, member)],
      ],
      kind,
    );
    yield broken(
      source,
      member,
      [
        [unit, steps(source, unit)],
        [member, steps(source, unit) - 1],
      ],
      kind,
    );
  }
}

function* fewerThanOnePer(source: FaultSource, { kind, members, units, every }: RelationOf<'atLeastOnePer'>): Changes {
  for (const part of comparableParts(source.shape, units, members)) {
    const [unit, member] = [elementKey(units, part), elementKey(members, part)];
    const enough = Math.ceil(steps(source, unit) / every);
    if (enough > 0)
      yield broken(
        source,
        member,
        [
          [unit, steps(source, unit)],
          [member, enough - 1],
        ],
        kind,
      );
  }
}

function* smallestNone(source: FaultSource, { smallest, units }: RelationOf<'smallest'>): Changes {
  if (source.isTyped(smallest) && source.number(units) > 0) yield { element: smallest, set: { [smallest]: 0 } };
}

function* tooFewForPairs(source: FaultSource, { kind, members, units, pairs }: RelationOf<'twoOrMore'>): Changes {
  for (const part of comparableParts(source.shape, pairs, members)) {
    const [unit, pair, member] = [elementKey(units, part), elementKey(pairs, part), elementKey(members, part)];
    const [all, two] = [steps(source, unit), Math.max(1, steps(source, pair))];
    if (all > 0)
      yield broken(
        source,
        member,
        [
          [unit, all],
          [pair, two],
          [member, all + two - 1],
        ],
        kind,
      );
  }
}

function* cumulativeFell(source: FaultSource, { cumulative }: RelationOf<'cumulative'>): Changes {
  const lastYear = source.shape.has(cumulative) ? source.lastYear() : undefined;
  const last = lastYear ? steps(lastYear, cumulative) : 0;
  if (lastYear && last > 0) yield { element: cumulative, set: changeOf(source, cumulative, last - 1), lastYear };
}

function* onlyOne(source: FaultSource, { kind, first, second }: RelationOf<'together'>): Changes {
  for (const [gone, left] of [
    [second, first],
    [first, second],
  ] as const) {
    if (!source.shape.has(gone) || source.number(left) === 0) continue;
    yield broken(
      source,
      gone,
      [
        [left, steps(source, left)],
        [gone, 0],
      ],
      kind,
    );
  }
}

function* partAboveWhole(source: FaultSource, { parted, whole, kind }: RelationOf<'eachPartWithin'>): Changes {
  if (!source.shape.has(whole)) return;
  const lines = [parted, ...source.shape.parts(parted).map(({ key }) => key)];
  for (const line of lines) if (source.shape.has(line)) yield* above(source, line, whole, kind);
}

function* withoutNeeded(source: FaultSource, { kind, figure, needs }: RelationOf<'needs'>): Changes {
  for (const part of comparableParts(source.shape, figure, needs)) {
    const [key, needed] = [elementKey(figure, part), elementKey(needs, part)];
    if (steps(source, key) > 0)
      yield broken(
        source,
        key,
        [
          [key, steps(source, key)],
          [needed, 0],
        ],
        kind,
      );
  }
}

function* aboveCeiling(source: FaultSource, { kind, figure, most }: RelationOf<'ceiling'>): Changes {
  const spec = source.shape.spec(figure);
  if (spec) yield broken(source, figure, [[figure, (most + 1) * stepsOf(spec)]], kind);
}

function* unusualRatio(source: FaultSource, relation: RelationOf<'ratioWithin'>): Changes {
  const { kind, numerator, denominator, least, most } = relation;
  for (const at of under(source, [numerator, denominator])) {
    const [top, bottom] = [at(numerator), at(denominator)];
    const over = steps(source, bottom);
    yield broken(
      source,
      top,
      [
        [bottom, over],
        [top, Math.floor(most * over) + 1],
      ],
      kind,
    );
    yield broken(
      source,
      top,
      [
        [bottom, over],
        [top, Math.max(0, Math.ceil(least * over) - 1)],
      ],
      kind,
    );
  }
}

/** The keys of several indicators under every part they share on the form, totals first. */
function under(
  { shape }: FaultSource,
  codes: readonly IndicatorCode[],
): readonly ((code: IndicatorCode) => ElementKey)[] {
  return shape.shared(codes).map((part) => (code: IndicatorCode) => elementKey(code, part));
}

/** A figure in steps. */
function steps(source: FaultSource, key: ElementKey): number {
  const spec = source.shape.spec(key);
  return spec ? Math.round(source.number(key) * stepsOf(spec)) : 0;
}
