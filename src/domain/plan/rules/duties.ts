import type { DocumentFault } from '../../schema/documentFault';
import type { Programme } from '../programme';
import { isDutyOf, lastAcceptableDay, reportDeadline } from '../deadline';
import type { Deadline, DutyTier } from '../../targets/target';
import { yearsOf } from '../planYears';
import type { PlanRule } from './rule';

/** Who sums up does so after the reports are due that it sums up, in every year of the plan: districts after communes. */
export const sumsUpAfterReports: PlanRule = ({ programme, finder }) =>
  programme.deadlines.flatMap((deadline, at): readonly DocumentFault[] => {
    const below = summedUpBy(deadline);
    if (below === 'nothing') return [];
    const found = yearsOf(programme).flatMap((year) => {
      const reports = reportDeadline(programme.deadlines, year, below);
      const [own, units] = [deadline, reports].map((one) => one && lastAcceptableDay(one, year));
      return own !== undefined && units !== undefined && own < units ? [{ given: own, reports: units }] : [];
    });
    return found.slice(0, 1).map((params) => finder.at(['deadlines', at, 'date'], 'dueBeforeReports', params));
  });

/** Whose reports are waited for: a tier, anybody's (undefined), or none. */
function summedUpBy(deadline: Deadline): DutyTier | 'nothing' | undefined {
  if (deadline.forPlan === true) return 'nothing';
  if (isDutyOf(deadline, 'consolidator')) return undefined;
  const ofDistricts = deadline.forReports === true && deadline.by?.includes('district') === true;
  return ofDistricts && !isDutyOf(deadline, 'commune') ? 'commune' : 'nothing';
}

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
