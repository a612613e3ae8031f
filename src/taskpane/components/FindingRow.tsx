import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isExplainable, isExplanation } from '../../core/checks/explanations';
import { messageOf } from '../../usecases/messages';
import type { Finding } from '../../domain/finding';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  actions: { display: 'flex', columnGap: '8px', marginTop: '6px', flexWrap: 'wrap', rowGap: '6px' },
  box: { display: 'flex', flexDirection: 'column', rowGap: '6px', marginTop: '6px', alignItems: 'flex-start' },
  full: { width: '100%' },
});

export interface FindingRowProps {
  readonly finding: Finding;
  readonly onGoTo: () => void;
  readonly onExplain: (text: string) => void;
}

/** One finding: what is wrong and what to do, a jump to its cell, and room for the reason why it is right all the same. */
export function FindingRow({ finding, onGoTo, onExplain }: FindingRowProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.row}>
      <Text>{messageOf(finding, language)}</Text>
      <div className={styles.actions}>
        {finding.place.cell !== '' && (
          <Button size="small" onClick={onGoTo}>
            {strings.check.goTo(finding.place.cell)}
          </Button>
        )}
        {isExplainable(finding) && (
          <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {strings.check.explain}
          </Button>
        )}
      </div>
      {open && (
        <ExplanationBox
          label={strings.check.explainLabel}
          hint={strings.check.explainHint}
          kept={finding.explanation ?? ''}
          onSave={(text) => (setOpen(false), onExplain(text))}
        />
      )}
    </li>
  );
}

export interface ExplanationBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly kept: string;
  readonly onSave: (text: string) => void;
}

/** Room for a reason; what says nothing is refused beside it. */
export function ExplanationBox({ label, hint, kept, onSave }: ExplanationBoxProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const [text, setText] = useState(kept);
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const save = (): void => {
    const says = text.trim() === '' || isExplanation(text);
    setRefused(!says);
    if (says) onSave(text);
  };
  return (
    <div className={styles.box}>
      <Field
        label={label}
        hint={hint}
        className={styles.full}
        {...(refused ? { validationState: 'error' as const, validationMessage: strings.check.tooShort } : {})}
      >
        <Textarea ref={field} value={text} onChange={(_, { value }) => setText(value)} maxLength={500} />
      </Field>
      <Button size="small" appearance="primary" disabled={text.trim() === kept} onClick={save}>
        {strings.check.save}
      </Button>
    </div>
  );
}
