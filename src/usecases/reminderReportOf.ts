import { signedReminder } from '../core/chase/reminder';
import type { ReportFields } from '../core/report/fields';
import type { ReportModel } from '../core/report/model';
import { reminderReport } from '../core/report/reminderReport';
import type { RollUp } from '../domain/aggregate';
import { remindersOf, type ChaseSetting } from './reminders';

/** The letter to all units that owe a report; undefined where none does. */
export function reminderReportOf(
  rollUp: RollUp,
  { fields, ...setting }: ChaseSetting & { readonly fields: ReportFields },
): ReportModel | undefined {
  const [all] = remindersOf(rollUp, setting);
  if (!all) return undefined;
  return reminderReport({ programme: setting.programme, rollUp, fields }, signedReminder(all.reminder, 'vi'));
}
