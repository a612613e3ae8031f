/** When something was kept, as the page says it everywhere: hour and minute, then the day in full. */
export function keptTime(kept: Date, locale: string): string {
  return kept.toLocaleString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
}
