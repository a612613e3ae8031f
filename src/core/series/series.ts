import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Phase, Programme } from '../../domain/plan/programme';
import { yearsOf } from '../../domain/plan/planYears';
import type { LeftOut, MissingYear, Series, SeriesConflict, YearFigures } from '../../domain/series/series';
import type { Unit } from '../../domain/territory/unit';
import type { UnitLists } from '../../domain/territory/unitLists';
import { seriesBreaks, type UnitsOverYears } from './breaks';
import { followedCounts } from './counts';
import { cumulations } from './cumulation';
import { followedTargets } from './followed';
import { phaseReviews } from './phaseReview';

export interface SeriesArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly lists: UnitLists;
  /** What became of units over the years. */
  readonly succession?: UnitsOverYears;
  /** What it is called where no year has figures. */
  readonly unit: Unit;
  /** In the order of the years. */
  readonly years: readonly YearFigures[];
  readonly missing: readonly MissingYear[];
  readonly leftOut: readonly LeftOut[];
  /** What waits for a person. */
  readonly conflicts?: readonly SeriesConflict[];
  /** The phase that is reviewed; without it every phase that has begun, and the whole plan in its last year. */
  readonly phase?: Phase;
}

/** The years of a plan side by side: targets with their milestones, counts by their own rule, breaks, reviews. */
export function seriesOf(args: SeriesArgs): Series {
  const { programme, years, missing, leftOut, conflicts = [] } = args;
  const breaks = seriesBreaks(years, args);
  const targets = followedTargets(years, args);
  const counts = followedCounts(years, args);
  return {
    programme: programme.id,
    unit: years.at(-1)?.unit ?? args.unit,
    axis: yearsOf(programme),
    years,
    missing,
    breaks,
    targets,
    counts,
    cumulations: cumulations(years, { ...args, breaks }),
    reviews: phaseReviews(years, { ...args, targets, counts }),
    leftOut,
    conflicts,
  };
}
