import { inYear, shiftDays, showDate } from '../day';
import { WordsOfDay } from '../catalogue/renamed';
import type { Catalogue } from '../catalogue/indicator';
import type { Deadline } from '../targets/target';
import type { Duty } from './duties';
import { inForce } from './elements';
import type { Programme } from './programme';

/** Who sends what a plan asks for, and where it goes. */
export interface DutyBodies {
  readonly sender: string;
  /** With the body it goes through: “UBND tỉnh (qua Sở Y tế)”; null where the plan names none. */
  readonly receiver: string | null;
}

interface DutySetting {
  readonly programme: Pick<Programme, 'receiver' | 'departments' | 'asOf'>;
  readonly catalogue: Pick<Catalogue, 'renamed'>;
  readonly year: number;
}

/**
 * The bodies of a duty under their names of its last day, of the plan's own day where it has none. A body of the plan
 * that is gone by then and has no other name says so (docs/rules-of-meaning.md#deadlines-and-days).
 */
export function dutyBodies({ deadline, last }: Duty, { programme, catalogue, year }: DutySetting): DutyBodies {
  const day = last ?? inYear(programme.asOf, year);
  const words = new WordsOfDay(catalogue, day);
  const said = (name: string): string => withGone(words.said(name, 'vi'), programme, day);
  const { receiver, via } = receiverOn(deadline, programme, day);
  return { sender: said(deadline.sender), receiver: receiver === null ? null : said(sentThrough(receiver, via)) };
}

function sentThrough(receiver: string, via: string | null): string {
  return via === null || via === '' ? receiver : `${receiver} (qua ${via})`;
}

/** Reports of every year go where a later receiver of the plan says; any other duty, where it says itself. */
function receiverOn(
  { receiver, via, forReports, date, by }: Deadline,
  programme: DutySetting['programme'],
  day: string,
): Pick<Deadline, 'receiver' | 'via'> {
  const own = { receiver, via };
  if (receiver === null || forReports !== true || date?.startsWith('--') !== true) return own;
  const rows = programme.receiver.filter((row) => inForce(row, day));
  const row = rows.find((one) => one.by?.some((tier) => by?.includes(tier))) ?? rows.find((one) => !one.by);
  return row?.from === undefined ? own : { receiver: row.name, via: row.via };
}

function withGone(text: string, { departments }: DutySetting['programme'], day: string): string {
  const gone = departments.find(
    ({ short, name, to }) =>
      to !== undefined &&
      to < day &&
      text.includes(name) &&
      !departments.some((row) => row.short === short && inForce(row, day)),
  );
  if (gone?.to === undefined) return text;
  return text.replace(gone.name, `${gone.name} (không còn từ ngày ${showDate(shiftDays(gone.to, 1))})`);
}
