import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SessionQuestion } from '../session/sessionState';
import { keptTime } from './keptTime';
import { useWords } from './pageWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, flexBasis: '320px' },
});

/** Work of an earlier visit: whose it is and from when, to go on with or to be rid of. Nothing of it is shown before. */
export function DraftLine({ fileName, kept, answer }: Extract<SessionQuestion, { kind: 'draft' }>) {
  const styles = useStyles();
  const { draft, locale, noFile } = useWords();
  return (
    <section aria-label={draft.title} className={styles.line}>
      <Text className={styles.words}>{draft.text(fileName ?? noFile, keptTime(kept, locale))}</Text>
      <Button appearance="primary" onClick={() => answer('open')}>
        {draft.open}
      </Button>
      <Button onClick={() => answer('delete')}>{draft.delete}</Button>
    </section>
  );
}
