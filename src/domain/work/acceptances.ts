import type { Acceptance, FindingName, WorkDecision } from './workDocument';

/** What is accepted after all decisions of a folder of work, by the finding. */
export class Acceptances {
  private readonly inForce = new Map<string, Acceptance>();

  /** Of several decisions on a finding the last one stands. */
  constructor(decisions: readonly WorkDecision[]) {
    for (const decision of decisions) {
      const key = keyOf(decision);
      this.inForce.delete(key);
      if (decision.kind === 'accepted') this.inForce.set(key, decision);
    }
  }

  get size(): number {
    return this.inForce.size;
  }

  /** In the order they were made. */
  all(): readonly Acceptance[] {
    return [...this.inForce.values()];
  }

  of(finding: FindingName): Acceptance | undefined {
    return this.inForce.get(keyOf(finding));
  }
}

function keyOf({ programme, form, unit, year, rule, variant, element }: FindingName): string {
  return JSON.stringify([programme, form, unit.list, unit.code, year, rule, variant, element]);
}
