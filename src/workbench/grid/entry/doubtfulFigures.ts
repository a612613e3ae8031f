import type { CopiedFormat } from './copiedFormats';

/** A pasted text with two readings: a mark before three digits that parts thousands, or decimals. */
export interface DoubtfulFigure {
  readonly typed: string;
  readonly thousands: number;
  readonly decimals: number;
}

export type MarkMeaning = 'thousands' | 'decimals';

/** How near the copied number is to what its text shows; its last shown digit is rounded. */
const SHOWN = 0.0005;

/** Which reading the clip itself says it is: by the number behind the text, else by its format. */
export function meaningInClip(
  { thousands, decimals }: DoubtfulFigure,
  copied: CopiedFormat | undefined,
): MarkMeaning | undefined {
  const { number, format } = copied ?? {};
  if (number !== undefined) {
    if (Math.abs(number - decimals) <= SHOWN) return 'decimals';
    return Math.abs(number - thousands) <= 0.5 ? 'thousands' : undefined;
  }
  return format === undefined ? undefined : meaningOfFormat(format);
}

/** "#,##0" shows no decimals, "0.000" no thousands; General and text say nothing. */
function meaningOfFormat(format: string): MarkMeaning | undefined {
  const [positive = ''] = format.replace(/"[^"]*"|\[[^[\]]*\]/g, '').split(';');
  if (/[0#?]\.[0#?]/.test(positive)) return 'decimals';
  return /[#0?],[#0?]/.test(positive) ? 'thousands' : undefined;
}
