import { CarriedPlanCache, CarriedPlans } from '../core/forms/read/carriedPlans';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { ReadableGivenPlan } from '../domain/plan/carriedPlan';

/** A plan that workbooks carry, and how many of them do. */
interface Counted {
  readonly plan: ReadableGivenPlan;
  readonly fingerprint: string;
  readonly count: number;
}

/** Which of the plans of one id that workbooks carry is to be used, when nobody here has any. */
export class CarriedElection {
  private readonly counted = new Map<string, Counted>();
  private readonly cache = new CarriedPlanCache();

  constructor(
    private readonly id: string,
    private readonly catalogue: Catalogue,
  ) {}

  /** Counts what a workbook carries; one that cannot be read or was changed counts for nothing. */
  add(workbook: WorkbookSnapshot): void {
    const found = new CarriedPlans(workbook, this.catalogue, this.cache).of(this.id, '');
    if (found?.kind !== 'plan') return;
    const { plan, fingerprint } = found;
    const key = `${plan.programme.version} ${fingerprint}`;
    this.counted.set(key, { plan, fingerprint, count: (this.counted.get(key)?.count ?? 0) + 1 });
  }

  /**
   * The newest version, of it the plan that most carry; `tied` where two different plans of that version are carried
   * alike often, of which only a person can say which is right; undefined where no workbook carries one.
   */
  result(): { readonly plan: ReadableGivenPlan; readonly count: number } | 'tied' | undefined {
    const newest = Math.max(...[...this.counted.values()].map(({ plan }) => plan.programme.version));
    const rivals = [...this.counted.values()].filter(({ plan }) => plan.programme.version === newest);
    const [first, second] = rivals.sort((a, b) => b.count - a.count);
    return first && second?.count === first.count ? 'tied' : first;
  }
}
