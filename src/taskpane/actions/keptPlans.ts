import {
  NO_KEPT_PLANS,
  parseKeptPlans,
  usedVersion,
  type KeptPlan,
  type KeptPlansDocument,
} from '../../domain/plan/keptPlans';
import type { Parsed } from '../../domain/schema/documentFault';
import type { OwnPlans } from '../../usecases/ownProgrammes';
import type { Preferences } from '../paneServices';

/** Key of the preferences under which this machine keeps its own plans. */
export const PLANS_KEY = 'plans';
/** What stood there and could not be read: never written over. */
export const UNREAD_PLANS_KEY = 'plans.unread';

/** The plans of this person on this machine, as they stand by now, also those of another window. */
export class KeptPlans {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly preferences: Preferences) {}

  /** Calls back after every change made here. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What is kept as a text: changes exactly when the plans do. */
  readonly text = (): string => this.preferences.read(PLANS_KEY) ?? '';

  /** What is kept, or why it cannot be read. */
  read(): Parsed<KeptPlansDocument> {
    const text = this.text();
    return text === '' ? { ok: true, value: NO_KEPT_PLANS } : parseKeptPlans(text, PLANS_KEY);
  }

  /** For whoever reads plans; none where what is kept cannot be read. */
  readonly own = (): OwnPlans => {
    const { plans, framed } = this.document();
    return {
      used: plans.flatMap((plan) => usedVersion(plan)?.text ?? []),
      earlier: plans.flatMap(earlierTexts),
      framed,
    };
  };

  document(): KeptPlansDocument {
    const read = this.read();
    return read.ok ? read.value : NO_KEPT_PLANS;
  }

  /**
   * Keeps what is made of the plans that are there by now. False where nothing was kept: the place refuses, is full, or
   * holds plans of a later program, which stay as they are.
   */
  change(make: (now: KeptPlansDocument) => KeptPlansDocument): boolean {
    const now = this.read();
    if (!now.ok && now.faults.some(({ code }) => code === 'laterFormat' || code === 'laterFormatOf')) return false;
    if (!now.ok) this.preferences.write(UNREAD_PLANS_KEY, this.text());
    const text = JSON.stringify(make(now.ok ? now.value : NO_KEPT_PLANS));
    this.preferences.write(PLANS_KEY, text);
    const kept = this.text() === text;
    this.told();
    return kept;
  }

  /** What is kept was changed elsewhere, or removed. */
  told(): void {
    this.listeners.forEach((listener) => listener());
  }
}

function earlierTexts(plan: KeptPlan): readonly string[] {
  return plan.versions.filter(({ version }) => version !== plan.used).map(({ text }) => text);
}
