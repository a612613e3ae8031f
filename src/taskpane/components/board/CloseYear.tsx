import { Button, Field, Input, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { accountOfRollUp } from '../../../core/reports/replay/accountOfRollUp';
import { closingOf } from '../../../domain/work/closed';
import type { WorkDocument } from '../../../domain/work/workDocument';
import { WorkState } from '../../../domain/work/workState';
import { closedText, closingWith, isClosing, reopeningOf } from '../../../usecases/closing';
import { reasonText } from '../../../usecases/reasonText';
import { summaryArgs } from '../../../usecases/summarise';
import { catalogueOfPlan, programmeOf } from '../../actions/setting';
import { summaryName } from '../../actions/summary';
import { usePane, usePlans } from '../../paneContext';
import { closeWords } from '../../strings/closeWords';
import type { BoardSlot } from './boardSlots';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '6px', alignItems: 'flex-start' },
});

export interface CloseYearProps extends Pick<BoardSlot, 'result' | 'disabled' | 'made' | 'onDecide'> {
  readonly work: WorkDocument;
}

/** The year of the folder is closed with the figures at hand, or opened again with a reason. */
export function CloseYear({ work, result, disabled, made, onDecide }: CloseYearProps) {
  const { language, tell } = usePane();
  const plans = usePlans();
  const styles = useStyles();
  const [note, setNote] = useState('');
  const words = closeWords[language].year;
  const { programme: id, year } = result.rollUp;
  const state = new WorkState(work.decided);
  const closing = closingOf(state, { programme: id, year });

  const close = async (): Promise<void> => {
    const by = made();
    if (!by) return;
    const setting = { programme: programmeOf(plans, id), catalogue: catalogueOfPlan(plans, id), language };
    const args = summaryArgs(result, { ...setting, reasonText: (reason) => reasonText(reason, language) });
    const decision = closingWith({ account: accountOfRollUp(args), file: summaryName(result) }, state, by);
    if (isClosing(decision)) await onDecide([decision], words.done(year));
    else tell({ intent: 'warning', text: decision[language] });
  };

  const reopen = async (): Promise<void> => {
    if (note.trim() === '') return tell({ intent: 'warning', text: words.needsNote });
    const by = closing && made();
    if (!by) return;
    await onDecide([reopeningOf(closing, note.trim(), by)], words.reopened(year));
    setNote('');
  };

  if (!closing)
    return (
      <div className={styles.box}>
        <Button disabledFocusable={disabled} onClick={() => void close()}>
          {words.close(year)}
        </Button>
        <Text size={200}>{words.hint}</Text>
      </div>
    );
  return (
    <div className={styles.box}>
      <Text>{closedText(closing)[language]}</Text>
      <Field label={words.note}>
        <Input value={note} maxLength={500} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Button disabledFocusable={disabled} onClick={() => void reopen()}>
        {words.reopen}
      </Button>
    </div>
  );
}
