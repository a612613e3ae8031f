import type { DocumentFault } from '../../schema/documentFault';
import type { Programme } from '../programme';
import { isDutyOf, lastAcceptableDay, reportDeadline } from '../deadline';
import { yearsOf } from '../planYears';
import type { PlanRule } from './rule';

/** Who sums up does so after the units' reports are due, in every year of the plan. */
export const sumsUpAfterReports: PlanRule = ({ programme, finder }) =>
  programme.deadlines.flatMap((deadline, at): readonly DocumentFault[] => {
    if (deadline.forPlan === true || !isDutyOf(deadline, 'consolidator')) return [];
    const found = yearsOf(programme).flatMap((year) => {
      const reports = reportDeadline(programme.deadlines, year);
      const [own, units] = [deadline, reports].map((one) => one && lastAcceptableDay(one, year));
      return own !== undefined && units !== undefined && own < units ? [{ given: own, reports: units }] : [];
    });
    return found.slice(0, 1).map((params) => finder.at(['deadlines', at, 'date'], 'dueBeforeReports', params));
  });

/** On no day has one sender two receivers. */
export const oneReceiver: PlanRule = ({ programme, finder }) =>
  programme.receiver.flatMap((row, at): readonly DocumentFault[] => {
    const day = row.from ?? '';
    const other = programme.receiver.slice(0, at).find((one) => sameSender(one, row) && overlap(one, row));
    if (other === undefined) return [];
    const params = {
      given: row.name,
      other: other.name,
      day: day === '' ? (other.from ?? `${programme.years.from}`) : day,
    };
    return [finder.at(['receiver', at, 'name'], 'receiverTwice', params)];
  });

type Receiver = Programme['receiver'][number];

function sameSender(a: Receiver, b: Receiver): boolean {
  if (a.by === undefined || b.by === undefined) return a.by === b.by;
  return a.by.some((tier) => b.by?.includes(tier));
}

function overlap(a: Receiver, b: Receiver): boolean {
  return (a.from ?? '') <= (b.to ?? '9') && (b.from ?? '') <= (a.to ?? '9');
}
