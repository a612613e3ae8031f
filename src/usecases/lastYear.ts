import type { Submission } from '../domain/submission';
import type { UnitRef } from '../domain/territory/unit';

/**
 * Last year's submissions, found for the same territory: within the three-tier lists a code keeps its unit
 * as long as the name stays; across 01/7/2025 a code alone says nothing (docs/units.md#same-territory), so nothing is found.
 */
export class LastYear {
  private readonly byUnit = new Map<string, Submission>();

  constructor(submissions: readonly Submission[]) {
    for (const submission of submissions) this.byUnit.set(territory(submission.unit), submission);
  }

  /** The submission of the same unit one year before; undefined when there is none. */
  of(submission: Submission): Submission | undefined {
    const earlier = this.byUnit.get(territory(submission.unit));
    if (!earlier || earlier.programme !== submission.programme || earlier.year !== submission.year - 1)
      return undefined;
    return earlier.unitName.normalize('NFC') === submission.unitName.normalize('NFC') ? earlier : undefined;
  }
}

function territory(unit: UnitRef): string {
  return `${unit.list === '2026' || unit.list === 'own' ? unit.list : 'three-tier'}:${unit.code}`;
}
