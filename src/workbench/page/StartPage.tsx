import { Button, Card, CardHeader, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import {
  DocumentAddRegular,
  DocumentMultipleRegular,
  FolderOpenRegular,
  LightbulbRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { SessionState } from '../session/sessionState';
import type { PageActions } from './actions';
import { useWords } from './pageWords';
import { useFilePicker } from './useFilePicker';

const useStyles = makeStyles({
  page: {
    position: 'absolute',
    inset: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    zIndex: 1,
  },
  column: {
    maxWidth: '640px',
    margin: '0 auto',
    padding: '48px 24px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
  },
  heading: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  card: { cursor: 'pointer', width: '100%', textAlign: 'left' },
  icon: { fontSize: '28px', color: tokens.colorBrandForeground1 },
});

/** The first thing a visitor sees: what can be done here, one click each. */
export function StartPage({ state, actions }: { readonly state: SessionState; readonly actions: PageActions }) {
  const styles = useStyles();
  const words = useWords();
  const { field, open } = useFilePicker(words.start.open, actions.take);
  const busy = state.phase !== 'ready' || state.working !== undefined;
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h2 className={styles.heading}>{words.start.heading}</h2>
        <Text className={styles.quiet}>{words.start.privacy}</Text>
        {actions.sharedDisk && <Text className={styles.quiet}>{words.start.sharedDisk}</Text>}
        <Choice
          icon={<DocumentAddRegular />}
          title={words.start.form}
          hint={words.start.formHint}
          busy={busy}
          onChoose={actions.newForm}
        />
        <Choice
          icon={<FolderOpenRegular />}
          title={words.start.open}
          hint={words.start.openHint}
          busy={busy}
          onChoose={open}
        />
        <Choice
          icon={<DocumentMultipleRegular />}
          title={words.start.many}
          hint={words.start.manyHint}
          busy={busy}
          onChoose={open}
        />
        <Choice
          icon={<LightbulbRegular />}
          title={words.start.sample}
          hint={words.start.sampleHint}
          busy={busy}
          onChoose={actions.trySample}
        />
        {field}
        {state.phase === 'starting' && <Spinner size="tiny" label={words.starting} labelPosition="after" />}
        {state.phase === 'failed' && <Text role="alert">{words.failed}</Text>}
        {(state.changed || state.fileName !== undefined) && (
          <div>
            <Button onClick={() => actions.showStart(false)}>{words.start.back}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly onChoose: () => void;
}

function Choice({ icon, title, hint, busy, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Card
      className={styles.card}
      role="button"
      tabIndex={0}
      disabled={busy}
      onClick={busy ? undefined : onChoose}
      focusMode="off"
    >
      <CardHeader
        image={<span className={styles.icon}>{icon}</span>}
        header={<Text weight="semibold">{title}</Text>}
        description={<Text className={styles.quiet}>{hint}</Text>}
      />
    </Card>
  );
}
