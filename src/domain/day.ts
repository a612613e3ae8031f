/** ISO date "yyyy-mm-dd" of a yearly "--MM-DD" in a year; a full date comes back as it is. */
export function inYear(date: string, year: number): string {
  return date.startsWith('--') ? `${year}-${date.slice(2)}` : date;
}

/** The day before an ISO date. */
export function dayBefore(iso: string): string {
  return shiftDays(iso, -1);
}

/** An ISO date some days later (or earlier). */
export function shiftDays(iso: string, days: number): string {
  const time = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)) + days);
  return new Date(time).toISOString().slice(0, 10);
}

/** Whether "yyyy-mm-dd" is a day of the calendar. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Excel serial (1900 system) of an ISO date; Excel counts a 29/02/1900 that never was. */
export function excelSerial(iso: string): number {
  const days = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86400000;
  const serial = Math.round(days) + 25569;
  return serial >= 61 ? serial : serial - 1;
}

/** ISO date of an Excel serial (1900 system), time of day dropped; undefined outside 1900–9999. */
export function isoOfSerial(serial: number): string | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 2958465 || whole === 60) return undefined;
  const days = whole > 60 ? whole - 25569 : whole - 25568;
  return new Date(days * 86400000).toISOString().slice(0, 10);
}

/** "30/11/2024" of an ISO date. */
export function showDate(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}
