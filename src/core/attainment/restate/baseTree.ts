import type { RollUp, UnitAggregate } from '../../../domain/aggregate';
import { scaled } from '../../../domain/exact/fixed';
import { numberOf } from '../../../domain/figure';
import type { RateFigures } from '../../../domain/targets/growth';
import type { GrowthMeasure } from '../../../domain/targets/measure';
import { unitKey, type Unit } from '../../../domain/territory/unit';

/** What a unit said of a measure in the base year. */
export interface GivenFigures {
  /** Nobody there owns it; nobody there has said it; some have; all have. */
  readonly state: 'none' | 'blank' | 'incomplete' | 'whole';
  /** In millionths; absent where there is no number ("x" has nothing to count). */
  readonly figures?: RateFigures<bigint>;
}

const LEVELS_OF_AREAS: ReadonlySet<string> = new Set(['country', 'province', 'district', 'cluster', 'commune']);

/** The units of a base year, from the top. */
export class BaseTree {
  private readonly below = new Map<string, UnitAggregate[]>();

  constructor(
    readonly rollUp: RollUp,
    private readonly measure: GrowthMeasure,
  ) {
    for (const aggregate of rollUp.units.slice(1)) {
      const parent = aggregate.unit.parent ?? rollUp.root.code;
      const siblings = this.below.get(parent);
      if (siblings) siblings.push(aggregate);
      else this.below.set(parent, [aggregate]);
    }
  }

  get top(): UnitAggregate | undefined {
    return this.rollUp.units[0];
  }

  areas({ unit }: UnitAggregate): readonly UnitAggregate[] {
    return this.all(unit.code).filter((one) => LEVELS_OF_AREAS.has(one.unit.level));
  }

  /** The communes at or below a unit. */
  communes({ unit }: UnitAggregate): readonly Unit[] {
    if (unit.level === 'commune') return [unit];
    return this.all(unit.code).flatMap((one) => this.communes(one));
  }

  /** Departments and facilities right below a unit. */
  bodies({ unit }: UnitAggregate): readonly UnitAggregate[] {
    return this.all(unit.code).filter((one) => !LEVELS_OF_AREAS.has(one.unit.level));
  }

  /** Of a unit and everything below it. */
  given({ values }: UnitAggregate): GivenFigures {
    const figure = values.get(this.measure.shown);
    if (!figure || figure.state === 'notAsked' || figure.expected === 0) return { state: 'none' };
    const figures = this.measure.denominator === undefined ? counted(numberOf(figure)) : paired(figure.pair);
    if (figure.reported < figure.expected)
      return { state: figures ? 'incomplete' : 'blank', ...(figures && { figures }) };
    if (figures) return { state: 'whole', figures };
    return { state: figure.state === 'notApplicable' ? 'whole' : 'blank' };
  }

  /** What a unit with others below it said for itself. */
  own({ unit }: UnitAggregate): RateFigures<bigint> | undefined {
    const said = this.rollUp.submissions.get(unitKey(unit))?.values;
    const { numerator, denominator } = this.measure;
    const top = numberOf(said?.get(numerator));
    if (denominator === undefined) return counted(top);
    const bottom = numberOf(said?.get(denominator));
    return top === undefined || bottom === undefined ? undefined : paired({ numerator: top, denominator: bottom });
  }

  private all(code: string): readonly UnitAggregate[] {
    return this.below.get(code) ?? [];
  }
}

function counted(numerator: number | undefined): RateFigures<bigint> | undefined {
  return numerator === undefined ? undefined : { numerator: scaled(numerator) };
}

function paired(pair: RateFigures<number> | undefined): RateFigures<bigint> | undefined {
  return pair && { numerator: scaled(pair.numerator), denominator: scaled(pair.denominator ?? 0) };
}
