import { HostError } from '../../../core/sheet/port';
import { excelSerial } from '../../../domain/day';

/** Serial of a day of a model; throws `HostError` for one that is none, as the file writer does in its own way. */
export function serialOf(iso: string): number {
  const serial = excelSerial(iso);
  if (serial === undefined) throw new HostError('unknown', `not a date: ${iso}`);
  return serial;
}

/** Whether a number format shows a date: a day, month or year letter outside quotes, brackets and escapes. */
export function showsDate(format: string | undefined): boolean {
  if (format === undefined || format === 'General') return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]?/g, '');
  return /[dy]|m(?!ath)/i.test(bare) && !/[#0?]/.test(bare);
}

/** Whether a number format shows a percentage. */
export function showsPercent(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|\\./g, '').includes('%');
}
