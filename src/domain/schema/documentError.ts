import type { DocumentFault } from './documentFault';
import { faultText } from './faultText';
import type { Language } from '../texts/language';

/** Thrown for a document that cannot be used; says everything that is wrong with it. */
export class DocumentError extends Error {
  constructor(readonly faults: readonly DocumentFault[]) {
    super(faults.map((fault) => faultText(fault, 'en')).join('\n'));
    this.name = 'DocumentError';
  }

  /** One sentence for each fault. */
  sentences(language: Language): readonly string[] {
    return this.faults.map((fault) => faultText(fault, language));
  }
}
