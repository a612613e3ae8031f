/** Format of a date cell whose style names none (the same as in the .xlsx writer). */
export const DATE_FORMAT = 'dd/mm/yyyy';

/** Whether a number format shows a date: a day, month or year letter outside quotes, brackets and escapes. */
export function showsDate(format: string | undefined): boolean {
  if (format === undefined || format === 'General') return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]|m(?!ath)/i.test(bare) && !/[#0?]/.test(bare);
}

/** Whether a number format shows a percentage. */
export function showsPercent(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|\\./g, '').includes('%');
}
