import type { IsoDay } from './ids';

const DAY = 86_400_000;

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

/** How many days lie from one ISO date to another; negative where it is earlier. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day of a moment as people at this machine count days. */
export function dayOf(moment: Date): IsoDay {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}` as IsoDay;
}

/** "09:05": hour and minute of an ISO date-time by the clock of this machine. */
export function clockOf(moment: string): string {
  const time = new Date(moment);
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

function two(part: number): string {
  return `${part}`.padStart(2, '0');
}

/** Whether "yyyy-mm-dd" is a day of the calendar; without a time of day it is read as UTC on every machine. */
export function isIsoDate(text: string): text is IsoDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** Serial 0 of the 1900 system as it counts from March 1900 on. */
const SERIAL_ORIGIN = Date.UTC(1899, 11, 30);
/** Excel counts a 29/02/1900 that never was: earlier days have one less than their distance from the origin. */
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2958465;

/** Excel serial (1900 system) of an ISO date; undefined for no such day, or one before 1 January 1900. */
export function excelSerial(iso: string): number | undefined {
  if (!isIsoDate(iso)) return undefined;
  const serial = serialOfTime(Date.parse(iso));
  return serial >= 1 ? serial : undefined;
}

/** Excel serial of a moment, its time of day as the fraction; below 1 before the year 1900. */
export function serialOfTime(milliseconds: number): number {
  const days = (milliseconds - SERIAL_ORIGIN) / DAY;
  return days >= FALSE_LEAP_DAY + 1 ? days : days - 1;
}

/** ISO date of an Excel serial (1900 system), time of day dropped; undefined outside 1900–9999. */
export function isoOfSerial(serial: number): string | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > LAST_SERIAL || whole === FALSE_LEAP_DAY) return undefined;
  const days = whole > FALSE_LEAP_DAY ? whole : whole + 1;
  return new Date(SERIAL_ORIGIN + days * DAY).toISOString().slice(0, 10);
}

/** "30/11/2024" of an ISO date. */
export function showDate(iso: string): string {
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** Milliseconds of an ISO date or date-time; one without a zone is taken as UTC, on every machine alike. */
export function timeOf(iso: string): number {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(iso) || !iso.includes('T');
  return Date.parse(zoned ? iso : `${iso}Z`);
}
