import type { ElementKey } from '../../domain/catalogue/indicator';
import type { UnitKey } from '../../domain/ids';
import type { FormKey } from '../../domain/plan/elements';
import { FormShapeCache, ShapeQuestion } from '../../domain/plan/formShape';
import { isLightByPlan } from '../../domain/plan/lightShape';
import type { PlanBelow } from '../../domain/plan/planBelow';
import { reporterOf } from '../../domain/plan/reporter';
import { unitKey, type Unit } from '../../domain/territory/unit';
import type { RollUpArgs } from './candidate';
import { ownForm } from './reporter';

/** The plan below that asks a unit; undefined for most. */
export type Asking = (unit: Unit) => PlanBelow | undefined;

/**
 * What units are asked whose form is not to be had: those of a plan below, and those that this plan hands the light
 * shape. Units that are asked all they own are not in it.
 */
export function askedElements(args: RollUpArgs, asking: Asking): ReadonlyMap<UnitKey, ReadonlySet<ElementKey>> {
  const { programme, below, tree, year } = args;
  const asked = new Map<UnitKey, ReadonlySet<ElementKey>>();
  if (!below && programme.light === undefined) return asked;
  const shapes = new FormShapeCache();
  for (const unit of tree.reporting) {
    const plan = asking(unit);
    const key = formKeyOf(unit, plan ?? args, year);
    if (plan || key?.light === true) asked.set(unitKey(unit), key ? shapes.of(key).answer(KEYS) : NONE);
  }
  return asked;
}

const KEYS = new ShapeQuestion((shape): ReadonlySet<ElementKey> => new Set(shape.specs.map(({ key }) => key)));
const NONE: ReadonlySet<ElementKey> = new Set();

function formKeyOf(
  unit: Unit,
  { programme, catalogue, asOf }: Pick<FormKey, 'programme' | 'catalogue' | 'asOf'>,
  year: number,
): FormKey | undefined {
  const form = ownForm({ programme, catalogue }, unit);
  if (form === undefined) return undefined;
  const reporter = reporterOf(unit);
  const light = isLightByPlan(programme, reporter.tier, year) ? ({ light: true } as const) : {};
  return { programme, catalogue, asOf, form, year, reporter, ...light };
}
