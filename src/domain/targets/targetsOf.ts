import type { Programme } from '../plan/programme';
import type { Target } from './target';

/**
 * The targets followed in a year: those whose period lies in a phase of the year, also those that are tested in a
 * later year of it (a target for 2025 is followed from 2021 on and pending until then).
 */
export function targetsOf(programme: Programme, year: number): readonly Target[] {
  const phases = programme.phases.filter((phase) => phase.from <= year && year <= phase.to);
  return programme.targets.filter((target) =>
    phases.some((phase) => phase.from <= target.periodFrom && target.periodTo <= phase.to),
  );
}
