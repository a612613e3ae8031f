/** Something a sheet shows that the saved file will not hold. `code` has its sentence in `strings.ts`. */
export interface Loss {
  readonly sheet: string;
  readonly code: LossCode;
  readonly count: number;
}

export type LossCode =
  | 'strike'
  | 'rotation'
  | 'script'
  | 'borderLine'
  | 'borderColor'
  | 'justify'
  | 'richText'
  | 'validation'
  | 'condition'
  | 'brokenName';

/** Counts losses of one sheet by kind. */
export class LossCount {
  private readonly counts = new Map<LossCode, number>();

  add(code: LossCode): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }

  list(sheet: string): readonly Loss[] {
    return [...this.counts].map(([code, count]) => ({ sheet, code, count }));
  }
}
