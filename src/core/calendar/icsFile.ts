import { shiftDays } from '../../domain/day';
import type { Duty } from '../../domain/plan/duties';
import type { Programme } from '../../domain/plan/programme';

/** Days before the last one on which a calendar program reminds. */
const REMINDER_DAYS = 7;
/** Vietnam has one time of the day, seven hours ahead of UTC, all year. */
const HOURS_AHEAD = 7;
const DAY_MINUTES = 24 * 60;
/** Bytes of a line before it is folded, its break left out (RFC 5545, 3.1). */
const LINE_BYTES = 75;

export interface CalendarArgs {
  readonly programme: Pick<Programme, 'id' | 'name'>;
  readonly year: number;
  readonly duties: readonly Duty[];
  /** What a duty's texts are in the language of the reader: its title, and who sends what where. */
  readonly texts: (duty: Duty) => { readonly title: string; readonly about: string };
}

/**
 * The dated duties of a year as an iCalendar file (RFC 5545): each on its last day, or from its first to its last, or
 * ending at its hour; with a reminder a week before. What has no day is no event. The same duties give the same text.
 */
export function icsFile(args: CalendarArgs): string {
  const events = args.duties.flatMap((duty) => (duty.last === undefined ? [] : event(args, duty, duty.last)));
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tong Hop//Lich//VI', 'CALSCALE:GREGORIAN'];
  const name = `X-WR-CALNAME:${escaped(args.programme.name)}`;
  return [...head, name, ...events, 'END:VCALENDAR'].flatMap(folded).join('\r\n') + '\r\n';
}

function event({ programme, year, texts }: CalendarArgs, duty: Duty, last: string): readonly string[] {
  const { title, about } = texts(duty);
  return [
    'BEGIN:VEVENT',
    `UID:${programme.id}-${year}-${duty.deadline.id}@tonghop`,
    `DTSTAMP:${year}0101T000000Z`,
    ...times(duty, last),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-P${REMINDER_DAYS}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Whole days; the end of such an event is the day after its last. With an hour, the half-hour before it. */
function times({ deadline: { hour }, first }: Duty, last: string): readonly string[] {
  if (hour !== undefined && first === undefined)
    return [`DTSTART:${moment(last, minutesOf(hour) - 30)}`, `DTEND:${moment(last, minutesOf(hour))}`];
  return [`DTSTART;VALUE=DATE:${plain(first ?? last)}`, `DTEND;VALUE=DATE:${plain(shiftDays(last, 1))}`];
}

function minutesOf(hour: string): number {
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));
}

/** A minute of a day in Vietnam as UTC writes it. */
function moment(day: string, minutes: number): string {
  const inUtc = minutes - HOURS_AHEAD * 60;
  const days = Math.floor(inUtc / DAY_MINUTES);
  const rest = inUtc - days * DAY_MINUTES;
  return `${plain(shiftDays(day, days))}T${two(Math.floor(rest / 60))}${two(rest % 60)}00Z`;
}

function two(part: number): string {
  return `${part}`.padStart(2, '0');
}

function plain(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A line in pieces of at most 75 bytes, each but the first after a space; no letter is parted. */
function folded(line: string): readonly string[] {
  const pieces: string[] = [];
  let [piece, bytes] = ['', 0];
  for (const letter of line) {
    const more = bytesOf(letter);
    if (bytes + more > LINE_BYTES) {
      pieces.push(piece);
      [piece, bytes] = [' ', 1];
    }
    piece += letter;
    bytes += more;
  }
  return [...pieces, piece];
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
