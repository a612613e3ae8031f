import { Fingerprints } from '../../../domain/plan/fingerprint';
import { FormShapeCache } from '../../../domain/plan/formShape';
import { SameLines } from '../../../domain/plan/sameLines';
import { CarriedPlanCache } from './carriedPlans';
import { comparableText } from './codeTable';
import { headText } from './header';
import { ownNames } from './ownNames';
import { ruleTest } from './ruleTest';
import type { SheetPlace } from './structure';
import { TextCache } from './textCache';

/** An answer for each object asked about, kept as long as that object lives. */
export class IdentityCache<K extends object, T> {
  private readonly answers = new WeakMap<K, T>();

  constructor(private readonly work: (about: K) => T) {}

  of(about: K): T {
    const kept = this.answers.get(about);
    if (kept !== undefined) return kept;
    const answer = this.work(about);
    this.answers.set(about, answer);
    return answer;
  }
}

/**
 * What reading forms keeps from one workbook to the next. The forms of a province come from one template, and a
 * reader gives the same lists of names and rules for all of them. Each list is kept only while a workbook holds it,
 * texts up to a few thousand.
 */
export class FormReadingCaches {
  readonly names = new IdentityCache(ownNames);
  readonly fingerprints = new Fingerprints();
  readonly sameLines = new SameLines();
  readonly carried = new CarriedPlanCache();
  readonly ruleTests = new IdentityCache(ruleTest);
  /** Texts in one form for comparing. */
  readonly comparable = new TextCache(comparableText);
  /** What texts of a form's head say. */
  readonly headTexts = new TextCache(headText);

  constructor(readonly shapes = new FormShapeCache()) {}
}

/** A sheet in reading. */
export interface SheetReadingPlace extends SheetPlace {
  readonly caches: FormReadingCaches;
  /** Targets of the workbook's links to others, which formulas name by number. */
  readonly links?: readonly string[];
}
