import type { PreferredReport } from '../../core/rollup/candidate';
import { differingFigures, figureCodes } from '../../core/rollup/differences';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { ReportDifference, SeriesConflict } from '../../domain/series/series';
import type { Submission } from '../../domain/submission';
import { fullName, type Unit } from '../../domain/territory/unit';
import type { Conflict } from '../conflicts';
import type { RollUpInput } from '../rollUpFiles';

/** A report that counts in one year because a person said so. */
export interface ChosenReport extends PreferredReport {
  readonly year: number;
}

/** Units of which two summaries are shown side by side. */
const MOST_SHOWN = 3;

interface Place {
  readonly year: number;
  readonly unit: Unit;
  readonly catalogue: Catalogue;
}

/** Summaries of one unit that differ, and of which units: what a person has to know to name the right one. */
export function summaryConflict(summaries: readonly RollUpInput[], { year, unit, catalogue }: Place): SeriesConflict {
  const [first, ...others] = summaries;
  return {
    year,
    unit,
    options: summaries.map(placeOf),
    differences: first ? others.map((other) => differenceOf(first, other, catalogue)) : [],
  };
}

/** A unit below whose reports of a year differ. */
export function reportConflict({ unit, options, differences, effect }: Conflict, year: number): SeriesConflict {
  return {
    year,
    unit,
    options: options.map(({ at }) => at),
    differences: differences.map(({ at, figures }) => ({ at, count: 1, units: [{ unit: fullName(unit), figures }] })),
    effect,
  };
}

function placeOf({ file }: RollUpInput): { readonly file: string; readonly sheet: string } {
  return { file, sheet: '' };
}

function differenceOf(first: RollUpInput, other: RollUpInput, catalogue: Catalogue): ReportDifference {
  const codes = figureCodes(catalogue);
  const [own, against] = [byUnit(first), byUnit(other)];
  const differing = [...new Set([...own.keys(), ...against.keys()])].flatMap((code) => {
    const [one, two] = [own.get(code), against.get(code)];
    const known = one ?? two;
    if (!known) return [];
    const figures = differingFigures(one ?? nothing(known), two ?? nothing(known), codes);
    return figures.length === 0 ? [] : [{ unit: known.unitName, figures }];
  });
  return { at: placeOf(other), count: differing.length, units: differing.slice(0, MOST_SHOWN) };
}

function byUnit({ forms }: RollUpInput): ReadonlyMap<string, Submission> {
  return new Map(forms.map(({ submission }) => [submission.unit.code, submission]));
}

/** A unit one of the two does not have is blank there. */
function nothing(submission: Submission): Submission {
  return { ...submission, values: new Map() };
}
