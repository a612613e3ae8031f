import type { fileRefusals, FileRefusalCode } from '../../core/sheet/fileRefusals';
import type { PlacesIn } from '../../domain/texts/sentence';

/** Every reason for which a file is refused; each has its own sentence. */
export type WorkbookErrorCode = FileRefusalCode;

type Places<C extends WorkbookErrorCode> = PlacesIn<(typeof fileRefusals)[C]['vi' | 'en']>;

/** A code with a param for every place of its sentence; more may be said for whoever looks for the cause. */
type Refusal = {
  [C in WorkbookErrorCode]: [Places<C>] extends [never]
    ? [code: C, params?: Readonly<Record<string, string>>]
    : [code: C, params: Readonly<Record<Places<C>, string>>];
}[WorkbookErrorCode];

/** Thrown by `readWorkbook` and by nothing else; `params` fill the places of the code's sentence. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly params: Readonly<Record<string, string>>;

  /** The refusal with params that were gathered elsewhere; they must fill the places of the sentence. */
  static of(code: WorkbookErrorCode, params: Readonly<Record<string, string>>): WorkbookError {
    return new WorkbookError(...([code, params] as Refusal));
  }

  constructor(...[code, params = {}]: Refusal) {
    super([code, ...Object.entries(params).map(([key, value]) => `${key}=${value}`)].join(' '));
    this.name = 'WorkbookError';
    this.code = code;
    this.params = params;
  }
}
