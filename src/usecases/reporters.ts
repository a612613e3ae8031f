import type { Catalogue } from '../domain/catalogue/indicator';
import type { FormRole } from '../domain/catalogue/roles';
import { formOfPart, formWithRole } from '../domain/catalogue/withRole';
import type { Reporter } from '../domain/plan/elements';
import { inYear } from '../domain/day';
import { isPartCode } from '../domain/plan/districtPart';
import type { Programme } from '../domain/plan/programme';
import type { FormId } from '../domain/ids';
import { reporterOf as reporterOfUnit } from '../domain/plan/reporter';
import { OWN_LIST, type OwnerKind, type Unit } from '../domain/territory/unit';

/** The day the year's figures stand for: last acceptable day of the report deadline (Programme.asOf). */
export function asOfDay(programme: Programme, year: number): string {
  return inYear(programme.asOf, year);
}

/**
 * Who a unit code is in a programme: five digits are a commune, an own unit of the plan what the plan says,
 * `<area>.<short>` a department the plan names or what a district did itself, any other code with a dot a facility
 * (`75.BVDK1`). Undefined for areas, which report nothing themselves.
 */
export function reporterOfCode(programme: Programme, code: string): Reporter | undefined {
  if (/^\d{5}$/.test(code)) return { kind: 'commune', tier: 'commune' };
  const own = programme.ownUnits?.find((row) => row.code === code);
  if (own) return { kind: own.kind, tier: tierOf(own.kind) };
  if (isPartCode(programme, code)) return { kind: 'district', tier: 'district' };
  const dot = code.indexOf('.');
  if (dot < 0) return undefined;
  const short = code.slice(dot + 1);
  const department = programme.departments.find((row) => row.short === short);
  return department ? { kind: department.kind, tier: 'department' } : { kind: 'facility', tier: 'facility' };
}

function tierOf(kind: OwnerKind): Reporter['tier'] {
  return kind === 'facility' || kind === 'district' ? kind : 'department';
}

/** What the form is for that units of a level fill; a level without one only sums up. */
const FORM_OF_LEVEL: Partial<Readonly<Record<Unit['level'], FormRole>>> = {
  commune: 'commune',
  department: 'department',
  facility: 'campaign',
  district: 'district',
  cluster: 'district',
};

/** Form a unit fills; undefined where it fills none. A facility that owns lines fills that of departments. */
export function formOf(
  { programme, catalogue }: { readonly programme: Pick<Programme, 'owners'>; readonly catalogue: Catalogue },
  { level, kind }: Pick<Unit, 'level' | 'kind'>,
): FormId | undefined {
  if (kind === 'district') return formOfPart(catalogue)?.id;
  const owns = level === 'facility' && programme.owners.some(({ tier }) => tier === 'facility');
  const role = owns ? 'department' : FORM_OF_LEVEL[level];
  return role && formWithRole(catalogue, role)?.id;
}

/** Reporter of a unit of the tree: districts fill 02b as a tier of their own; areas above report nothing themselves. */
export function reporterOf(programme: Programme, unit: Unit): Reporter | undefined {
  if (unit.level === 'district' || unit.level === 'cluster') return { kind: 'other', tier: 'district' };
  return unit.list === OWN_LIST ? ownReporterOf(unit) : reporterOfCode(programme, unit.code);
}

/** A body of a person's own list is what the list says, which no plan knows. */
function ownReporterOf(unit: Unit): Reporter | undefined {
  return unit.kind === undefined ? undefined : reporterOfUnit(unit);
}

/** Who a unit code is where a person's own list has a say as well. */
export function reportersWith(own: readonly Unit[]): typeof reporterOfCode {
  if (own.length === 0) return reporterOfCode;
  const byCode = new Map(own.map((unit) => [unit.code, unit]));
  return (programme, code) => {
    const unit = isOfPlan(programme, code) ? undefined : byCode.get(code);
    return unit ? reporterOf(programme, unit) : reporterOfCode(programme, code);
  };
}

/** A body that the plan names itself is what the plan says. */
function isOfPlan({ departments, ownUnits = [] }: Programme, code: string): boolean {
  return ownUnits.some((row) => row.code === code) || departments.some(({ short }) => code.endsWith(`.${short}`));
}
