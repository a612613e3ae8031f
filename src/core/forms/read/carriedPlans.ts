import { fnv1a64 } from '../../../domain/fnv';
import { parseCarried, type ReadableGivenPlan } from '../../../domain/plan/carriedPlan';
import { FaultFinder, type DocumentFault, type Parsed } from '../../../domain/schema/documentFault';
import type { Catalogue } from '../../../domain/catalogue/indicator';
import { isPlanSheet } from '../../sheet/ownSheet';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import { readPlanSheet, type FoundPlan } from '../planSheet';

/** More different plans than one run ever meets; each is some tens of kilobytes. */
const MOST_KEPT = 16;

/** The plans met so far, by their text: all forms of one plan carry the same. One for each catalogue they are read with. */
export class CarriedPlanCache {
  private readonly signs = new Map<string, string>();
  private readonly plans = new WeakMap<Catalogue, Map<string, Parsed<ReadableGivenPlan>>>();

  /** The sign of a text. */
  signOf({ text }: FoundPlan): string {
    const known = this.signs.get(text);
    if (known !== undefined) return known;
    if (this.signs.size >= MOST_KEPT) this.signs.clear();
    const sign = fnv1a64(text);
    this.signs.set(text, sign);
    return sign;
  }

  of({ id, text }: FoundPlan, catalogue: Catalogue): Parsed<ReadableGivenPlan> {
    const kept = this.plans.get(catalogue) ?? new Map<string, Parsed<ReadableGivenPlan>>();
    this.plans.set(catalogue, kept);
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const parsed = parseCarried(text, id, catalogue);
    kept.set(text, parsed);
    return parsed;
  }
}

/** A plan as a workbook carries it, or why it cannot be used. */
export type Carried =
  | { readonly kind: 'plan'; readonly plan: ReadableGivenPlan; readonly fingerprint: string }
  | { readonly kind: 'broken'; readonly fault: DocumentFault };

/** The plans a workbook carries. Nothing of them is read before somebody asks. */
export class CarriedPlans {
  private found: readonly FoundPlan[] | undefined;

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly catalogue: Catalogue,
    private readonly cache: CarriedPlanCache,
  ) {}

  /**
   * The carried plan of an id. A text that was changed since it was written, or that no validator takes, is broken.
   * @param fingerprint what the form says of its plan; "" where it says nothing
   */
  of(id: string, fingerprint: string): Carried | undefined {
    const all = (this.found ??= this.sheets());
    const found = all.find((one) => one.id === id) ?? all.find((one) => one.id === '');
    return found && this.judged(found, fingerprint);
  }

  /** Whether a carried plan of an id is no longer as it was when the form was made; false where none is carried. */
  isChanged(id: string): boolean {
    const found = (this.found ??= this.sheets()).find((one) => one.id === id);
    return found !== undefined && this.cache.signOf(found) !== found.sum;
  }

  private judged(found: FoundPlan, fingerprint: string): Carried {
    const { id, version, sum } = found;
    const finder = new FaultFinder(undefined, id);
    if (this.cache.signOf(found) !== sum || (fingerprint !== '' && fingerprint !== found.fingerprint))
      return { kind: 'broken', fault: finder.at([], 'changed') };
    const parsed = this.cache.of(found, this.catalogue);
    if (!parsed.ok) return { kind: 'broken', fault: parsed.faults[0] ?? finder.at([], 'notJson') };
    const { programme } = parsed.value;
    if (programme.id !== id || programme.version !== version)
      return { kind: 'broken', fault: finder.at([], 'changed') };
    return { kind: 'plan', plan: parsed.value, fingerprint: found.fingerprint };
  }

  private sheets(): readonly FoundPlan[] {
    return this.workbook.sheets.filter(isPlanSheet).map((sheet) => {
      try {
        return readPlanSheet(sheet);
      } catch {
        // A sheet nobody can unpack costs the convenience alone.
        return { id: '', version: 0, fingerprint: '', sum: '', text: '' };
      }
    });
  }
}
