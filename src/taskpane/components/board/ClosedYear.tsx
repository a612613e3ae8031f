import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { closedText } from '../../../usecases/closing';
import type { DecisionOf } from '../../../domain/work/workDecision';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', padding: '6px 0' },
});

export interface ClosedYearProps {
  readonly closing: DecisionOf<'closed'>;
  readonly disabled: boolean;
  readonly onReopen: (note: string) => void;
}

/** The year is closed: nothing about it is decided until somebody opens it again and says why. */
export function ClosedYear({ closing, disabled, onReopen }: ClosedYearProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = boardWords[language].closed;
  const [note, setNote] = useState('');
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {closedText(closing)[language]}
        <div className={styles.row}>
          <Field label={words.note}>
            <Input value={note} maxLength={300} onChange={(_, { value }) => setNote(value)} />
          </Field>
          <Button size="small" disabled={disabled || note.trim() === ''} onClick={() => onReopen(note.trim())}>
            {words.reopen}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
