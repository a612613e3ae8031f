import { isOnBase, ruleOf } from '../../targets/comparators';
import { sumOf } from '../../targets/each';
import type { Catalogue, LineUse } from '../../catalogue/indicator';
import type { DocumentFault } from '../../schema/documentFault';
import { yearsOf } from '../planYears';
import type { PlanRule } from './rule';

/** Targets and deadlines are told apart by their ids; a year has one line for an indicator. */
export const eachOnce: PlanRule = ({ programme, finder }) => [
  ...(['targets', 'deadlines'] as const).flatMap((list) =>
    programme[list].flatMap(({ id }, at) =>
      programme[list].findIndex((row) => row.id === id) === at
        ? []
        : [finder.at([list, at, 'id'], 'twice', { given: id })],
    ),
  ),
  ...programme.lines.flatMap((line, at) => {
    const year = yearsOf(programme).find(
      (one) =>
        usedIn(line, one) && programme.lines.slice(0, at).some((other) => sameLine(other, line) && usedIn(other, one)),
    );
    return year === undefined
      ? []
      : [finder.at(['lines', at, 'indicator'], 'lineTwice', { given: line.indicator, year })];
  }),
];

/** Every year a target is followed, a line asks for its figures; where it demands something, the line is required. */
export const targetsHaveLines: PlanRule = ({ programme, catalogue, finder }) =>
  programme.targets.flatMap((target, at) => {
    const growthOf = catalogue.indicators.find(({ code }) => code === target.indicator)?.growthOf;
    const given = growthOf ?? target.indicator;
    const lines = programme.lines.filter(({ indicator }) => indicator === given);
    const years = yearsOf(programme).filter((year) => target.periodFrom <= year && year <= target.periodTo);
    const path = ['targets', at, 'indicator'];
    const unread = (target.readings ?? []).flatMap((code, row) => {
      const year = years.find((one) => !programme.lines.some((line) => line.indicator === code && usedIn(line, one)));
      const place = ['targets', at, 'readings', row];
      return year === undefined ? [] : [finder.at(place, 'targetWithoutLine', { given: code, year })];
    });
    const first = (wrong: (used: readonly LineUse[]) => boolean): number | undefined =>
      years.find((year) => wrong(lines.filter((line) => usedIn(line, year))));
    const without = first((used) => used.length === 0);
    if (without !== undefined) return [finder.at(path, 'targetWithoutLine', { given, year: without })];
    if (unread.length > 0) return unread;
    const loose = ruleOf(target.comparator).followedOnly
      ? undefined
      : first((used) => used.some((line) => !line.required));
    return loose === undefined ? [] : [finder.at(path, 'lineNotRequired', { given, year: loose })];
  });

/** A target that compares says with what; one that demands a change, since when; one that asks yes or no, of what. */
export const targetsAreWhole: PlanRule = ({ programme, catalogue, finder }) =>
  programme.targets.flatMap((target, at): readonly DocumentFault[] => {
    const { comparator, value, valueTo, baseYear, indicator: given } = target;
    const { followedOnly, unnamed, compared } = ruleOf(comparator);
    const type = catalogue.indicators.find(({ code }) => code === given)?.type;
    return [
      ...(!followedOnly && !unnamed && value === null
        ? [finder.at(['targets', at, 'value'], 'targetWithoutValue', { comparator })]
        : []),
      ...(comparator === 'between' && valueTo === null
        ? [finder.at(['targets', at, 'valueTo'], 'targetWithoutValue', { comparator })]
        : []),
      ...(value !== null && valueTo !== null && valueTo < value
        ? [finder.at(['targets', at, 'valueTo'], 'endBelowStart', { from: value, to: valueTo })]
        : []),
      ...(isOnBase(comparator) && baseYear === null
        ? [finder.at(['targets', at, 'baseYear'], 'growthWithoutBase')]
        : []),
      ...(compared === 'yes' && type !== undefined && type !== 'yesNo'
        ? [finder.at(['targets', at, 'comparator'], 'yesOfFigure', { given })]
        : []),
    ];
  });

/** Values allocated to units are of a target that has one, once for each unit, and of a count they add up to it. */
export const allocationsAddUp: PlanRule = ({ programme, catalogue, finder }) =>
  programme.targets.flatMap((target, at): readonly DocumentFault[] => {
    const { allocated, value, comparator } = target;
    if (!allocated) return [];
    if (value === null) return [finder.at(['targets', at, 'value'], 'allocatedWithoutValue')];
    const twice = allocated.flatMap(({ unit }, row) =>
      allocated.findIndex((other) => other.unit === unit) === row
        ? []
        : [finder.at(['targets', at, 'allocated', row, 'unit'], 'twice', { given: unit })],
    );
    const sum = sumOf(allocated);
    const addsUp = addsOverUnits(target.indicator, catalogue) && !isOnBase(comparator);
    return addsUp && sum !== value
      ? [...twice, finder.at(['targets', at, 'value'], 'allocatedOtherwise', { whole: value, sum })]
      : twice;
  });

/** A figure that is summed over units; rates, minima and yes or no are not. */
function addsOverUnits(indicator: string, { indicators }: Catalogue): boolean {
  const row = indicators.find(({ code }) => code === indicator);
  return row?.acrossUnits === 'sum';
}

function sameLine(a: LineUse, b: LineUse): boolean {
  return a.indicator === b.indicator;
}

function usedIn(line: LineUse, year: number): boolean {
  return (line.from ?? -Infinity) <= year && year <= (line.to ?? Infinity);
}
