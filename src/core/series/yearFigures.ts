import type { AggregateValue, RollUp, UnitAggregate } from '../../domain/aggregate';
import type { Catalogue, IndicatorType } from '../../domain/catalogue/indicator';
import { WORDS_ROLES, type WordsRole } from '../../domain/catalogue/roles';
import { indicatorWithRole } from '../../domain/catalogue/withRole';
import { textOf } from '../../domain/figure';
import { elementKey, indicatorOf, partOf, type ElementKey, type IndicatorCode } from '../../domain/ids';
import { findIndicator } from '../../domain/plan/elements';
import type { UnitWords, YearFigures, YearSource } from '../../domain/series/series';
import type { Attainment } from '../../domain/targets/verdict';
import { unitKey } from '../../domain/territory/unit';
import { plainWords } from '../../domain/texts/plainWords';

/** What is counted and can be followed; texts and days cannot. */
const FOLLOWED: readonly IndicatorType[] = ['count', 'ratio', 'money', 'yesNo'];

export interface YearArgs {
  readonly catalogue: Catalogue;
  readonly attainments: readonly Attainment[];
  readonly source: YearSource;
  readonly asOf: string;
}

/**
 * What a series keeps of a roll-up: totals and columns of each unit, the verdicts, the coverage, and the words a review
 * tells. The submissions are not kept, so that ten years of a province never stand in memory together (docs/rules-of-meaning.md#over-years).
 */
export function yearFigures(rollUp: RollUp, { catalogue, attainments, source, asOf }: YearArgs): YearFigures {
  const { year, root, ledger, submissions } = rollUp;
  const keys = followedKeys(rollUp, catalogue);
  const versions = new Set([...submissions.values()].map(({ version }) => version));
  return {
    year,
    unit: root,
    asOf,
    versions: [...versions].sort((a, b) => a - b),
    attainments,
    units: rollUp.units.map((unit, index) => keptOf(unit, keys, index === 0)),
    coverage: {
      reported: ledger.reported,
      expected: ledger.expected,
      ...(ledger.estimated === undefined ? {} : { estimated: ledger.estimated }),
    },
    source,
    words: WORDS_ROLES.flatMap((role) => wordsOf(rollUp, role, indicatorWithRole(catalogue, role))),
    illustrative: [...submissions.values()].some(({ illustrative }) => illustrative === true),
  };
}

/** Longer ones are cut: a review quotes a point and no essay, and ten years of them stand in memory together. */
const LONGEST_WORDS = 1000;

function wordsOf({ units, submissions }: RollUp, role: WordsRole, code?: IndicatorCode): readonly UnitWords[] {
  if (code === undefined) return [];
  const key = elementKey(code);
  return units.flatMap(({ unit }) => {
    const text = textOf(submissions.get(unitKey(unit))?.values.get(key)) ?? '';
    return text.trim() === '' ? [] : [{ role, unit, text: short(plainWords(text)) }];
  });
}

function short(text: string): string {
  return text.length <= LONGEST_WORDS ? text : `${text.slice(0, LONGEST_WORDS - 1)}…`;
}

function followedKeys({ units }: RollUp, catalogue: Catalogue): readonly ElementKey[] {
  const columns = new Set(
    catalogue.dimensions.filter(({ kind }) => kind === 'columns').flatMap(({ parts }) => parts.map(({ id }) => id)),
  );
  return [...(units[0]?.values.keys() ?? [])].filter((key) => {
    const part = partOf(key);
    if (part !== undefined && !columns.has(part)) return false;
    return FOLLOWED.includes(findIndicator(catalogue, indicatorOf(key)).type);
  });
}

function keptOf({ unit, values }: UnitAggregate, keys: readonly ElementKey[], whole: boolean): UnitAggregate {
  const kept = new Map<ElementKey, AggregateValue>();
  for (const key of keys) {
    const value = values.get(key);
    if (value && (whole || value.state === 'value')) kept.set(key, value);
  }
  return { unit, values: kept };
}
