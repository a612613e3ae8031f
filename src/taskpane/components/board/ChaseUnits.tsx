import { Button, Textarea } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { reminderLetter } from '../../../core/chase/reminder';
import type { RollUp } from '../../../domain/aggregate';
import { letterText } from '../../../domain/letter';
import type { IsoDay } from '../../../domain/ids';
import type { Language } from '../../../domain/texts/language';
import type { Made } from '../../../domain/work/workDecision';
import { remindedDecisions, reminderFileName, remindersOf, type ChaseSetting } from '../../../usecases/reminders';
import { HANDED } from '../../actions/handed';
import { catalogueOfPlan, programmeOf } from '../../actions/setting';
import { useTask } from '../../hooks/useTask';
import { usePane, usePlans } from '../../paneContext';
import { returnWords } from '../../strings/returnWords';
import { TaskProgress } from '../TaskProgress';
import type { BoardSlot } from './boardSlots';

const MakeReminder = lazy(() => import('./MakeReminder'));

export interface ChaseUnitsProps extends BoardSlot {
  readonly until: IsoDay | undefined;
}

/** Reminders to whoever owes a report: one for all to copy or as a letter, and all of them as texts in one archive. */
export function ChaseUnits({ board, result, made, onDecide, disabled, until, asked }: ChaseUnitsProps) {
  const { services, strings, language, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const [shown, setShown] = useState('');
  const [isLetter, setLetter] = useState(false);
  const words = returnWords[language];
  const { rollUp } = result;
  const { returnFiles, handOut } = services;
  const count = rollUp.ledger.missing.length;
  const programme = programmeOf(plans, rollUp.programme);
  const busy = disabled || task.doing !== undefined || count === 0;
  const catalogue = catalogueOfPlan(plans, rollUp.programme);
  if (!programme || !returnFiles) return null;
  const days = { today: board.today, ...(until === undefined ? {} : { until }) };
  const setting = (): ChaseSetting => ({ programme, catalogue, ...days, ...asked });
  const texts = (): readonly NamedText[] => textsOf(rollUp, setting(), language);
  const note = (by: Made): Promise<void> => onDecide(remindedDecisions(rollUp, until, by), words.reminded(count));

  const save = async (): Promise<void> => {
    const by = made();
    if (!by) return;
    const files = await returnFiles();
    const encoder = new TextEncoder();
    const bytes = await files.archiveOf(texts().map(([name, text]) => [name, encoder.encode(`\uFEFF${text}`)]));
    const name = words.reminders(board.year);
    const handed = await handOut.file({ name, kind: 'archive', bytes: () => Promise.resolve(bytes) });
    tell({ intent: HANDED[handed], text: strings.handedOver[handed](name) });
    if (handed === 'cancelled' || handed === 'refused') return;
    await note(by);
  };

  const copy = async (): Promise<void> => {
    const [all] = texts();
    const isCopied = await handOut.text(all?.[1] ?? '');
    setShown(isCopied ? '' : (all?.[1] ?? ''));
    if (isCopied) tell({ intent: 'success', text: words.copied });
  };

  return (
    <>
      <Button disabledFocusable={busy} onClick={() => void task.run(words.reminding, save)}>
        {words.remind(count)}
      </Button>
      <Button appearance="subtle" disabledFocusable={busy} onClick={() => void copy()}>
        {words.copyReminder}
      </Button>
      {services.reports && (
        <Button
          appearance="subtle"
          aria-expanded={isLetter}
          disabledFocusable={busy}
          onClick={() => setLetter(!isLetter)}
        >
          {words.reminderDocument}
        </Button>
      )}
      {isLetter && count > 0 && (
        <Suspense fallback={null}>
          <MakeReminder rollUp={rollUp} setting={setting()} made={made} onReminded={note} />
        </Suspense>
      )}
      <TaskProgress task={task} />
      {shown !== '' && <Textarea aria-label={words.text} readOnly value={shown} resize="vertical" />}
    </>
  );
}

type NamedText = readonly [name: string, text: string];

function textsOf(rollUp: RollUp, setting: ChaseSetting, language: Language): readonly NamedText[] {
  return remindersOf(rollUp, setting).map((one) => [
    reminderFileName(one),
    letterText(reminderLetter(one.reminder, language), language),
  ]);
}
