import { icsFile } from '../core/calendar/icsFile';
import type { Catalogue } from '../domain/catalogue/indicator';
import { daysFrom, inYear } from '../domain/day';
import { dueText } from '../domain/plan/dueText';
import { dutiesIn, type Duty } from '../domain/plan/duties';
import { dutyBodies } from '../domain/plan/dutyBodies';
import { inForce } from '../domain/plan/elements';
import type { Programme } from '../domain/plan/programme';
import type { DutyTier } from '../domain/targets/target';
import type { Unit } from '../domain/territory/unit';
import type { Sentence } from '../domain/texts/sentence';
import { counted } from '../domain/texts/number';
import { daysLeftText } from '../domain/texts/daysLeft';

/** One line of the calendar of a plan, for people and for programs. */
export interface CalendarLine {
  readonly id: string;
  readonly title: Sentence;
  /** In words: “trước ngày 01/12/2024”, “không ghi ngày”. */
  readonly due: Sentence;
  /** Last acceptable day and first day, ISO. */
  readonly last: string | null;
  readonly first: string | null;
  readonly hour: string | null;
  /** Bodies by their names of that day. */
  readonly sender: string;
  readonly receiver: string | null;
  readonly clause: string;
  readonly by: readonly DutyTier[];
  /** Facilities that are known by name, of what facilities owe. */
  readonly facilities: readonly NamedFacility[];
}

interface NamedFacility {
  readonly code: string;
  readonly name: string;
}

/** A plan in a year. */
export interface CalendarSetting {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly year: number;
  /** A person's own list of units; its facilities owe what facilities do. */
  readonly own?: readonly Unit[];
}

/** What a plan asks for in a year, in the order of the days. */
export function calendarLines(setting: CalendarSetting): readonly CalendarLine[] {
  return dutiesIn(setting.programme, setting.year).map((duty) => lineOf(duty, setting));
}

function lineOf(duty: Duty, setting: CalendarSetting): CalendarLine {
  const { deadline, first, last } = duty;
  const { id, vi, what, clause, hour, by } = deadline;
  return {
    id,
    title: { vi, en: what },
    due: dueText(deadline, setting.year),
    last: last ?? null,
    first: first ?? null,
    hour: hour ?? null,
    ...dutyBodies(duty, setting),
    clause,
    by: by ?? [],
    facilities: by?.includes('facility') === true ? facilitiesOn(last, setting) : [],
  };
}

/** Those of the plan on the day, then those of the person's list that the plan does not name. */
function facilitiesOn(
  last: string | undefined,
  { programme, year, own = [] }: CalendarSetting,
): readonly NamedFacility[] {
  const { ownUnits = [], asOf } = programme;
  const day = last ?? inYear(asOf, year);
  const planned = ownUnits.filter((row) => row.kind === 'facility' && inForce(row, day));
  const codes = new Set(planned.map(({ code }) => code));
  const listed = own.filter(({ level, code }) => level === 'facility' && !codes.has(code));
  return [...planned, ...listed].map(({ code, name }) => ({ code, name }));
}

/** “2 cơ sở: Bệnh viện A; Bệnh viện B”; undefined where none is known by name. */
export function facilitiesText({ facilities }: Pick<CalendarLine, 'facilities'>): Sentence | undefined {
  if (facilities.length === 0) return undefined;
  const names = facilities.map(({ name }) => name).join('; ');
  return {
    vi: `${facilities.length} cơ sở: ${names}`,
    en: `${counted(facilities.length, 'facility', 'facilities')}: ${names}`,
  };
}

/** The same as a file that calendar programs open. */
export function calendarFile(setting: CalendarSetting): string {
  const { programme, year } = setting;
  const texts = (duty: Duty): { readonly title: string; readonly about: string } => {
    const line = lineOf(duty, setting);
    const { title, due, sender, receiver, clause } = line;
    const sent = receiver === null ? sender : `${sender} gửi ${receiver}`;
    const named = facilitiesText(line);
    const who = named ? `${sent} (${named.vi})` : sent;
    return { title: title.vi, about: `${title.vi}: ${due.vi}.\n${who}.\n${programme.name} (${clause}).` };
  };
  return icsFile({ programme, year, duties: dutiesIn(programme, year), texts });
}

/** Days from one ISO day to a line's last one; undefined where it has none. */
function daysLeft({ last }: CalendarLine, today: string): number | undefined {
  return last === null ? undefined : daysFrom(today, last);
}

/** How far the last day of a line is away, or that it has none. */
export function leftText(line: CalendarLine, today: string): Sentence {
  const left = daysLeft(line, today);
  return left === undefined ? { vi: 'không ghi ngày', en: 'no day named' } : daysLeftText(left);
}
