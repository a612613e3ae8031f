import { Button, Field, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { matchReceipt, type ReceiptMatch } from '../../../usecases/receipts';
import { submissionsOf } from '../../actions/rollUpSources';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';
import { Folded } from '../Folded';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start', paddingTop: '6px' },
  full: { width: '100%' },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

const MARKS: Readonly<Record<ReceiptMatch['state'], string>> = { same: '✓', other: '✗', none: '○' };

/** Receipt lines that units pasted into their messages, each held against what came. */
export function Receipts({ nameOf }: { readonly nameOf: (code: string) => string }) {
  const { language, work } = usePane();
  const styles = useStyles();
  const words = boardWords[language].receipts;
  const [text, setText] = useState('');
  const [matches, setMatches] = useState<readonly ReceiptMatch[]>();
  const match = (): void => setMatches(matchReceipt(text, submissionsOf(work.rolled?.files ?? [])));
  return (
    <Folded title={words.title}>
      {() => (
        <div className={styles.box}>
          <Field label={words.label} hint={words.hint} className={styles.full}>
            <Textarea value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button disabled={text.trim() === ''} onClick={match}>
            {words.check}
          </Button>
          {matches && matches.length === 0 && <Text role="status">{words.none}</Text>}
          <ul className={styles.list}>
            {matches?.map(({ receipt, state, came }, at) => (
              <li key={at}>
                {MARKS[state]} {words.states[state](nameOf(receipt.code), came?.file ?? '')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Folded>
  );
}
