import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { IsoDay } from '../../../domain/ids';
import { returnedDecisions } from '../../../usecases/returning';
import { HANDED } from '../../actions/handed';
import { messagesOf, packReturns, returningRows } from '../../actions/returnRows';
import { useTask } from '../../hooks/useTask';
import { usePane } from '../../paneContext';
import { returnWords } from '../../strings/returnWords';
import { TaskProgress } from '../TaskProgress';
import { ToldLines } from '../ToldLines';
import type { BoardSlot } from './boardSlots';

export interface ReturnUnitsProps extends BoardSlot {
  readonly until: IsoDay | undefined;
}

/** Reports with faults go back: marked files, letters, messages and a list for the telephone in one archive. */
export function ReturnUnits({ board, rows, result, bytesOf, made, onDecide, disabled, until }: ReturnUnitsProps) {
  const { services, strings, language, tell } = usePane();
  const task = useTask();
  const [unmarked, setUnmarked] = useState<readonly string[]>([]);
  const [shown, setShown] = useState('');
  const words = returnWords[language];
  const { returnFiles, handOut, workbookBytes } = services;
  const returning = returningRows(board, rows, result, until);
  const busy = disabled || task.doing !== undefined || returning.length === 0;

  const give = async (): Promise<void> => {
    const files = await returnFiles?.();
    const by = made();
    if (!files || !by) return;
    const packed = await packReturns(returning, { bytesOf, files, workbookBytes, words, language });
    setUnmarked(packed.unmarked);
    const name = words.archive(board.year);
    const handed = await handOut.file({ name, kind: 'archive', bytes: () => Promise.resolve(packed.bytes) });
    tell({ intent: HANDED[handed], text: strings.handedOver[handed](name) });
    if (handed === 'cancelled' || handed === 'refused') return;
    const noted = returning.flatMap(({ returning: one, file, sha256 }) =>
      sha256 === undefined ? [] : [{ ...one, file, sha256 }],
    );
    if (noted.length > 0) await onDecide(returnedDecisions(noted, by), words.given(noted.length));
  };

  const copy = async (): Promise<void> => {
    const text = messagesOf(returning, language);
    const isCopied = await handOut.text(text);
    setShown(isCopied ? '' : text);
    if (isCopied) tell({ intent: 'success', text: words.copied });
  };

  if (!returnFiles) return null;
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => void task.run(words.giving, give)}>
        {words.give(returning.length)}
      </Button>
      <Button appearance="subtle" disabledFocusable={busy} onClick={() => void copy()}>
        {words.copyMessages}
      </Button>
      <TaskProgress task={task} />
      {shown !== '' && <Textarea aria-label={words.text} readOnly value={shown} resize="vertical" />}
      <ToldLines title={words.unmarked} lines={unmarked} />
    </>
  );
}
