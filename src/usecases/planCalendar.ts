import { icsFile } from '../core/calendar/icsFile';
import { dueText } from '../domain/plan/dueText';
import { dutiesIn, type Duty } from '../domain/plan/duties';
import type { Programme } from '../domain/plan/programme';
import type { DutyTier } from '../domain/targets/target';
import type { Sentence } from '../domain/texts/sentence';

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
  readonly sender: string;
  readonly receiver: string | null;
  readonly clause: string;
  readonly by: readonly DutyTier[];
}

/** What a plan asks for in a year, in the order of the days. */
export function calendarLines(programme: Programme, year: number): readonly CalendarLine[] {
  return dutiesIn(programme, year).map((duty) => lineOf(duty, year));
}

function lineOf({ deadline, first, last }: Duty, year: number): CalendarLine {
  const { id, vi, what, sender, receiver, via, clause, hour, by } = deadline;
  return {
    id,
    title: { vi, en: what },
    due: dueText(deadline, year),
    last: last ?? null,
    first: first ?? null,
    hour: hour ?? null,
    sender,
    receiver: receiver === null || via === null || via === '' ? receiver : `${receiver} (qua ${via})`,
    clause,
    by: by ?? [],
  };
}

/** The same as a file that calendar programs open. */
export function calendarFile(programme: Programme, year: number): string {
  const texts = (duty: Duty): { readonly title: string; readonly about: string } => {
    const { title, due, sender, receiver, clause } = lineOf(duty, year);
    const sent = receiver === null ? sender : `${sender} gửi ${receiver}`;
    return { title: title.vi, about: `${title.vi}: ${due.vi}.\n${sent}.\n${programme.name} (${clause}).` };
  };
  return icsFile({ programme, year, duties: dutiesIn(programme, year), texts });
}

/** Days from one ISO day to a line's last one; undefined where it has none. */
function daysLeft({ last }: CalendarLine, today: string): number | undefined {
  return last === null ? undefined : Math.round((Date.parse(last) - Date.parse(today)) / 86_400_000);
}

/** “còn 12 ngày”, “hôm nay”, “đã qua 3 ngày”, “không ghi ngày”. */
export function leftText(line: CalendarLine, today: string): Sentence {
  const left = daysLeft(line, today);
  if (left === undefined) return { vi: 'không ghi ngày', en: 'no day named' };
  if (left === 0) return { vi: 'hôm nay', en: 'today' };
  return left > 0
    ? { vi: `còn ${left} ngày`, en: `${left} days left` }
    : { vi: `đã qua ${-left} ngày`, en: `${-left} days ago` };
}
