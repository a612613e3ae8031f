import { planBook } from '../core/planBook/drawBook';
import type { WorkbookModel } from '../core/sheet/model';
import type { Phase, Programme } from '../domain/plan/programme';
import { planFor } from '../domain/plan/planFrame';
import type { Unit } from '../domain/territory/unit';
import { newPlan } from './newPlan';
import { bookSetting } from './planBooks';
import type { ProgrammeSource } from './programmeSource';

/** What a new book is to be made of: the id of a frame or of a plan, the unit that makes it, and its years. */
export interface NewBookAsk {
  readonly from: string;
  readonly unit: Unit;
  readonly years: Phase;
}

/** The book of a new plan, filled as far as the other one goes; undefined where no plan can be made of it for the unit. */
export async function newBook(
  { from: id, unit, years }: NewBookAsk,
  source: ProgrammeSource,
): Promise<WorkbookModel | undefined> {
  const frames = await source.frames();
  const frame = frames.find((one) => one.id === id);
  const from = frame ? planFor(frame, unit) : await source.find(id);
  const above = frame ?? frames[0];
  if (!from) return undefined;
  const plan = newPlan({ from, unit, years, ...(above ? { frame: above } : {}) });
  return planBook(plan, { ...(await bookSetting(source)), catalogue: await source.catalogue(from) });
}

/** The years a plan made in a year is usually for: the phase of the other plan the year lies in, else that year alone. */
export function usualYears({ years, phases }: Pick<Programme, 'years' | 'phases'>, now: number): Phase {
  const lies = ({ from, to }: Phase): boolean => from <= now && now <= to;
  return phases.find(lies) ?? (lies(years) ? years : { from: now, to: now });
}

/** The years after those of a plan, as many as it has. */
export function yearsAfter({ from, to }: Phase): Phase {
  return { from: to + 1, to: to + 1 + (to - from) };
}
