import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { reminderLetter } from '../../../core/chase/reminder';
import { letterText } from '../../../domain/letter';
import type { IsoDay, UnitKey } from '../../../domain/ids';
import { unitKey } from '../../../domain/territory/unit';
import {
  remindedDecisions,
  reminderFileName,
  remindersOf,
  type AskedBefore,
  type ChaseSetting,
} from '../../../usecases/reminders';
import { HANDED } from '../../actions/handed';
import { catalogueOfPlan, programmeOf } from '../../actions/setting';
import { useTask } from '../../hooks/useTask';
import { usePane, usePlans } from '../../paneContext';
import { returnWords } from '../../strings/returnWords';
import { TaskProgress } from '../TaskProgress';
import type { BoardSlot, PaneRow } from './boardSlots';

export interface ChaseUnitsProps extends BoardSlot {
  readonly until: IsoDay | undefined;
}

/** Reminders to whoever owes a report: one for all to copy, and all of them as texts in one archive. */
export function ChaseUnits({ board, result, made, onDecide, disabled, until }: ChaseUnitsProps) {
  const { services, strings, language, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const [shown, setShown] = useState('');
  const words = returnWords[language];
  const { rollUp } = result;
  const { returnFiles, handOut } = services;
  const count = rollUp.ledger.missing.length;
  const programme = programmeOf(plans, rollUp.programme);
  const busy = disabled || task.doing !== undefined || count === 0;
  const catalogue = catalogueOfPlan(plans, rollUp.programme);
  if (!programme || !returnFiles) return null;
  const texts = (): readonly (readonly [name: string, text: string])[] => {
    const days = { today: board.today, ...(until === undefined ? {} : { until }) };
    const setting = { programme, catalogue, ...days, ...askedOf(board.rows) };
    return remindersOf(rollUp, setting).map((one) => [
      reminderFileName(one),
      letterText(reminderLetter(one.reminder, language), language),
    ]);
  };

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
    await onDecide(remindedDecisions(rollUp, until, by), words.reminded(count));
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
      <TaskProgress task={task} />
      {shown !== '' && <Textarea aria-label={words.text} readOnly value={shown} resize="vertical" />}
    </>
  );
}

/** What the folder of work noted of these units. */
function askedOf(rows: readonly PaneRow[]): Pick<ChaseSetting, 'reminded' | 'returned'> {
  const asked = (on: (row: PaneRow) => AskedBefore | undefined): ReadonlyMap<UnitKey, AskedBefore> =>
    new Map(
      rows.flatMap((row) => {
        const found = on(row);
        return found ? [[unitKey(row.unit), found] as const] : [];
      }),
    );
  return {
    reminded: asked(({ reminded: on }) => (on === undefined ? undefined : { on })),
    returned: asked(({ returned }) => returned),
  };
}
