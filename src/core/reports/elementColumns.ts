import { elementKey, indicatorOf, partOf } from '../../domain/ids';
import { WordsOfDay } from '../../domain/catalogue/renamed';
import { inYear } from '../../domain/day';
import { findDimension, findIndicator, isUsedInYear, ratioRule } from '../../domain/plan/elements';
import type {
  Catalogue,
  ElementKey,
  IndicatorType,
  LineUse,
  Part,
  UnitAggregation,
} from '../../domain/catalogue/indicator';
import type { RollUp } from '../../domain/aggregate';
import { addingOf, neverAdds } from '../../domain/catalogue/adding';
import { elementRanks } from '../../domain/plan/elementRanks';
import type { Programme } from '../../domain/plan/programme';
import type { RateKeys } from './summarySpelling';

/** One column of "Số liệu": an element some unit has, and how the sheet adds it up. */
export interface ElementColumn {
  readonly key: ElementKey;
  readonly label: string;
  readonly measure: string;
  readonly type: IndicatorType;
  readonly adds: UnitAggregation;
  /** Rates with both figures known. */
  readonly rate?: RateKeys;
  /** A total's disjoint parts, for totals a form did not give. */
  readonly parts: readonly ElementKey[];
}

/**
 * Elements of the roll-up and of every submission that counts, in the order of the programme's lines. A summary may
 * name an element the catalogue lacks (a newer plan, a spoilt heading); it has no column, and nothing counts it.
 */
export function elementColumns(programme: Programme, catalogue: Catalogue, rollUp: RollUp): readonly ElementColumn[] {
  const keys = new Set<ElementKey>(rollUp.units[0]?.values.keys() ?? []);
  for (const submission of rollUp.submissions.values()) for (const key of submission.values.keys()) keys.add(key);
  const ranks = elementRanks(programme);
  const known = [...keys].filter((key) => isKnown(key, catalogue));
  const ordered = known.sort((a, b) => (ranks.get(a) ?? Infinity) - (ranks.get(b) ?? Infinity) || (a < b ? -1 : 1));
  const { year } = rollUp;
  const words = new WordsOfDay(catalogue, inYear(programme.asOf, year));
  const called = (key: ElementKey): string => words.said(labelOf(key, { programme, catalogue, year }), 'vi');
  return ordered.map((key) => ({ ...elementColumn(key, programme, catalogue), label: called(key) }));
}

function isKnown(key: ElementKey, { indicators, dimensions }: Catalogue): boolean {
  const [code, partId] = [indicatorOf(key), partOf(key)];
  if (!indicators.some((indicator) => indicator.code === code)) return false;
  return partId === undefined || dimensions.some(({ parts }) => parts.some(({ id }) => id === partId));
}

interface Labelling {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly year: number;
}

/** As the plan's line of the year calls it, of a figure without one as any of its lines does. */
function labelOf(key: ElementKey, { programme, catalogue, year }: Labelling): string {
  const [code, partId] = [indicatorOf(key), partOf(key)];
  const { vi } = findIndicator(catalogue, code);
  if (partId === undefined) return vi;
  const lines = programme.lines.filter(({ indicator }) => indicator === code);
  const line = lines.find((one) => isUsedInYear(one, year)) ?? lines[0];
  return `${vi} – ${line?.labels?.[partId] ?? findPart(catalogue, partId).vi}`;
}

function elementColumn(key: ElementKey, programme: Programme, catalogue: Catalogue): Omit<ElementColumn, 'label'> {
  const [code, partId] = [indicatorOf(key), partOf(key)];
  const indicator = findIndicator(catalogue, code);
  const line = programme.lines.find((one) => one.indicator === code);
  const part = partId === undefined ? undefined : findPart(catalogue, partId);
  const type = part?.type ?? indicator.type;
  const rate = type === 'ratio' ? ratioRule(indicator, partId) : undefined;
  return {
    key,
    measure: type === indicator.type ? indicator.measure : '',
    type,
    adds: addingOf(indicator, type, part),
    parts: partId === undefined && line && !neverAdds(indicator) ? disjointParts(line, catalogue) : [],
    ...(rate ? { rate: { numerator: rate.numerator, denominator: rate.denominator, per: rate.per } } : {}),
  };
}

function findPart(catalogue: Catalogue, id: string): Part {
  const found = catalogue.dimensions.flatMap((dimension) => dimension.parts).find((part) => part.id === id);
  if (!found) throw new Error(`the catalogue has no part ${id}`);
  return found;
}

function disjointParts(line: LineUse, catalogue: Catalogue): readonly ElementKey[] {
  const split = line.breakdowns.find((use) => findDimension(catalogue, use.dimension).kind === 'disjoint');
  return split ? split.parts.map((part) => elementKey(line.indicator, part)) : [];
}
