import type { Json, JsonGroup } from '../core/planBook/json';
import type { Phase, Programme } from '../domain/plan/programme';
import { planFor, referenceOf, type PlanFrame } from '../domain/plan/planFrame';
import type { ReferenceTarget } from '../domain/targets/target';
import { fullName, type Unit } from '../domain/territory/unit';

/** What a new plan is made of. */
export interface NewPlanAsk {
  readonly from: Programme;
  /** The unit that makes it. */
  readonly unit: Unit;
  /** Its years; those of the other plan if not said. */
  readonly years?: Phase;
  /** The plan above all, whose rows stand beside the own ones and whose bodies serve units of another level. */
  readonly frame?: PlanFrame;
  /** The plan of the unit above, which it carries out: its targets stand beside the own ones. */
  readonly above?: Programme;
}

/**
 * A plan to be finished in a book: what is sure is filled, what only its document says (number, day, signer) is blank.
 * Years within those of the other plan take what lies in them; others are the same plan, moved to them.
 */
export function newPlan(ask: NewPlanAsk): JsonGroup {
  const { from, unit, years = from.years, frame, above: carriedOut } = ask;
  const called = fullName(unit);
  const own = from.unit.code === unit.code;
  const moved = new MovedYears(from.years, years);
  const issuer = `Ủy ban nhân dân ${called}`;
  const targets = from.targets.flatMap((row) => moved.row({ ...row }, 'periodFrom', 'periodTo'));
  const isShown = carriedOut && frame && carriedOut.id.startsWith(`${frame.id}-`);
  const national = isShown ? [] : frame ? referenceOf(frame) : from.reference;
  const above = [...(carriedOut ? layerOf(carriedOut) : []), ...national];
  return {
    schema: from.schema,
    ...(from.catalogue === undefined ? {} : { catalogue: from.catalogue }),
    name: `Kế hoạch thực hiện ${from.title} trên địa bàn ${called} ${yearsText(years)}`,
    title: from.title,
    document: { number: null, date: null, issuer },
    ...(carriedOut ? { above: carriedOut.id } : {}),
    unit: { code: unit.code, level: unit.level, name: capital(called) },
    years: { ...years },
    receiver: own && !isOfFrame(ask) ? from.receiver.map((row) => ({ ...row })) : [{ name: issuer, via: '' }],
    ...bodiesOf(ask, moved),
    clusters: own ? from.clusters.map((row) => ({ ...row })) : [],
    ...(own ? ownUnitsOf(from, moved) : {}),
    lines: from.lines.flatMap((row) => moved.row({ ...row }, 'from', 'to')),
    targets: numbered(targets),
    deadlines: from.deadlines.map((row) => moved.deadline({ ...row })),
    reference: above.filter(({ periodFrom, periodTo }) => periodFrom <= years.to && years.from <= periodTo),
    ...(own && from.light ? { light: { ...from.light, from: Math.max(from.light.from, years.from) } } : {}),
    ...(own ? setOf(from) : {}),
    decisions: [...from.decisions],
  };
}

/** The targets of a plan above as the plans that carry it out show them, named by who issued it. */
function layerOf({ id, document, unit, years, targets }: Programme): readonly ReferenceTarget[] {
  const { number, issuer } = document;
  const name = number === null ? `Kế hoạch của ${unit.name} ${yearsText(years)}` : `${number} của ${issuer}`;
  return targets
    .filter(({ kind }) => kind !== 'qualitative')
    .map((target) => {
      const { periodFrom, periodTo, indicator, comparator, value, valueTo, valueUnit, baseYear, note } = target;
      const { tolerance, without } = target;
      return {
        document: name,
        plan: id,
        ...{ periodFrom, periodTo, indicator, comparator, value, valueUnit, baseYear, note },
        ...(valueTo === null ? {} : { valueTo }),
        ...(tolerance === undefined ? {} : { tolerance }),
        ...(without === undefined ? {} : { without }),
        evidence: null,
      };
    });
}

function isOfFrame({ from, frame }: NewPlanAsk): boolean {
  return frame !== undefined && from.id.startsWith(`${frame.id}-`);
}

/** Those of the other plan where it is of the same level, else those of the frame. */
function bodiesOf({ from, unit, frame }: NewPlanAsk, moved: MovedYears): JsonGroup {
  const plan = from.unit.level === unit.level ? from : ((frame && planFor(frame, unit)) ?? from);
  return {
    departments: plan.departments.filter((row) => moved.lasts(row)),
    owners: plan.owners.filter((row) => moved.lasts(row)),
  };
}

/** What a plan of the same unit keeps as it stands. */
function setOf({ socialWorkDay, districtPart }: Programme): JsonGroup {
  return {
    ...(socialWorkDay ? { socialWorkDay: { ...socialWorkDay } } : {}),
    ...(districtPart ? { districtPart: { ...districtPart } } : {}),
  };
}

/** Own units that still are there when the plan begins. */
function ownUnitsOf({ ownUnits = [] }: Programme, moved: MovedYears): JsonGroup {
  const lasting = ownUnits.filter((row) => moved.lasts(row)).map((row) => ({ ...row }));
  return lasting.length === 0 ? {} : { ownUnits: lasting };
}

/** Ids of the other plan's document would be wrong here. */
function numbered(targets: readonly JsonGroup[]): readonly Json[] {
  const counts = new Map<string, number>();
  // Short titles follow the indicator, which may be another one here.
  return targets.map(({ vi: _vi, en: _en, ...target }) => {
    const stem = `MT${String(target.periodTo).slice(-2)}`;
    const number = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, number);
    return { ...target, id: `${stem}-${number}` };
  });
}

function yearsText({ from, to }: Phase): string {
  return from === to ? `năm ${from}` : `giai đoạn ${from}–${to}`;
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** The rows of a plan in other years. */
class MovedYears {
  private readonly by: number;

  constructor(
    before: Phase,
    private readonly years: Phase,
  ) {
    const inside = before.from <= years.from && years.to <= before.to;
    this.by = inside ? 0 : years.from - before.from;
  }

  /** The row with its span moved and cut to the years; none where nothing of it lies in them. */
  row(row: JsonGroup, from: string, to: string): readonly JsonGroup[] {
    const [first, last] = [this.year(row[from]), this.year(row[to])];
    if ((first ?? this.years.from) > this.years.to || (last ?? this.years.to) < this.years.from) return [];
    const base = row.baseYear === undefined ? {} : { baseYear: this.year(row.baseYear) ?? null };
    const moved = {
      ...row,
      ...base,
      ...(first === undefined ? {} : { [from]: Math.max(first, this.years.from) }),
      ...(last === undefined ? {} : { [to]: Math.min(last, this.years.to) }),
    };
    return [moved];
  }

  /** A day of other years says nothing of these. */
  deadline(row: JsonGroup): JsonGroup {
    if (typeof row.date !== 'string' || row.date.startsWith('--')) return row;
    const date = row.date.replace(/\d{4}/g, (year) => String(Number(year) + this.by));
    const year = Number(date.slice(0, 4));
    if (year >= this.years.from && year <= this.years.to) return { ...row, date };
    return { ...row, date: null, relation: 'unspecified' };
  }

  /** Whether a dated row still holds when the plan begins. */
  lasts({ to }: { readonly to?: string }): boolean {
    return to === undefined || to >= `${this.years.from}-01-01`;
  }

  private year(value: Json | undefined): number | undefined {
    return typeof value === 'number' ? value + this.by : undefined;
  }
}
