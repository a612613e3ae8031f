import type { RollUp } from '../../../domain/aggregate';
import type { Made } from '../../../domain/work/workDecision';
import { reminderReportOf } from '../../../usecases/reminderReportOf';
import type { ChaseSetting } from '../../../usecases/reminders';
import { reportFileName } from '../../../usecases/reportFileName';
import { WriteDocument } from '../WriteDocument';

interface MakeReminderProps {
  readonly rollUp: RollUp;
  readonly setting: ChaseSetting;
  /** Who reminds; undefined before anybody signs, which the page then asks for. */
  readonly made: () => Made | undefined;
  /** Notes that every unit that owes was reminded. */
  readonly onReminded: (by: Made) => Promise<void>;
}

/** The signed reminder to everybody who owes a report. */
export default function MakeReminder({ rollUp, setting, made, onReminded }: MakeReminderProps) {
  return (
    <WriteDocument
      kind="reminder"
      name={reportFileName(rollUp.root, rollUp.year, 'reminder')}
      model={(fields) => (made() ? reminderReportOf(rollUp, { ...setting, fields }) : undefined)}
      onMade={async () => {
        const by = made();
        if (by) await onReminded(by);
      }}
    />
  );
}
