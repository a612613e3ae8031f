import type { Indicator, IndicatorType, Part, UnitAggregation } from './indicator';

/**
 * How a figure adds up over units: as its column says where it says so (first and last day of a span), else by the
 * indicator's rule, fitted to the type of the column (docs/domain.md#indicators).
 */
export function addingOf(
  { acrossUnits: rule }: Pick<Indicator, 'acrossUnits'>,
  type: IndicatorType,
  part?: Part,
): UnitAggregation {
  if (part?.acrossUnits !== undefined) return part.acrossUnits;
  if (type === 'ratio') return 'ratio';
  if (type === 'yesNo') return rule === 'none' ? 'none' : 'countYes';
  if (type === 'date' && (rule === 'min' || rule === 'max')) return rule;
  if (type === 'text' || type === 'date') return rule === 'none' ? 'none' : 'list';
  return rule === 'countYes' || rule === 'list' || rule === 'ratio' ? 'sum' : rule;
}

/**
 * Whether figures of an indicator cannot be added to one another at all (money a head, times): neither over units nor
 * over the parts of a breakdown. Each stands for what it was said of.
 */
export function neverAdds({ acrossUnits }: Pick<Indicator, 'acrossUnits'>): boolean {
  return acrossUnits === 'none';
}
