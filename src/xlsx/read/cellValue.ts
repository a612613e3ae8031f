import { serialOfTime } from '../../domain/day';
import { decodeText } from './xmlText';

const ZERO = 48;
const MINUS = 45;
const DOT = 46;
/** Longest spelling of a number that is looked at; more than any program writes. */
const LONGEST = 64;
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);
const EXACT_DIGITS = 15;

/**
 * The number written in a span (xsd:double as Excel writes it); NaN when it is none or not finite. Up to 15 digits are put
 * together exactly (a whole number below 2^53 divided by a power of ten rounds once); longer ones go to the engine.
 */
export function numberIn(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let whole = 0;
  let digits = 0;
  let dot = -1;
  for (; at < end; at++) {
    const byte = bytes[at] as number;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
    } else if (byte === DOT && dot < 0) dot = digits;
    else return slowNumber(bytes, start, end);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return slowNumber(bytes, start, end);
  const value = dot < 0 ? whole : whole / (POWERS[digits - dot] as number);
  return negative ? -value : value;
}

function slowNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > LONGEST) return NaN;
  const text = decodeText(bytes, start, end).trim();
  if (text.length > LONGEST || !/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text)) return NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : NaN;
}

/** Excel serial (1900 system) of an ISO date, date-time or time of day without zone; NaN when the text is none. */
export function serialOfIso(text: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/.exec(text);
  if (!match) return serialOfClock(text);
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const time = Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute) + (second ?? 0) * 1000;
  const isReal = new Date(time).toISOString().slice(0, 10) === text.slice(0, 10);
  return isReal ? serialOfTime(time) : NaN;
}

/** Part of a day, for a time without a date, as a few programs write it. */
function serialOfClock(text: string): number {
  const match = /^T?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d{1,9})?))?$/.exec(text);
  if (!match) return NaN;
  const [hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Zero-based whole number of a short run of digits; -1 when the span is anything else. */
export function indexIn(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
