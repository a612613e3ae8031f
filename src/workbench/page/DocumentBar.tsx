import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, FolderOpenRegular, HomeRegular, SaveRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { SessionState } from '../session/sessionState';
import type { PageActions } from './actions';
import { useWords } from './pageWords';
import { useFilePicker } from './useFilePicker';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'center',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  title: {
    color: tokens.colorBrandForeground1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Title, file, and what can be done with it; below, what just happened. */
export function DocumentBar({ state, actions }: { readonly state: SessionState; readonly actions: PageActions }) {
  const styles = useStyles();
  const words = useWords();
  const busy = state.working !== undefined || state.phase !== 'ready';
  return (
    <header>
      <div className={styles.bar}>
        <h1 className={styles.title}>{words.title}</h1>
        <Button appearance="subtle" icon={<HomeRegular />} disabled={busy} onClick={() => actions.showStart(true)}>
          {words.home}
        </Button>
        <OpenButton busy={busy} take={actions.take} />
        <div className={styles.name}>
          <FileName state={state} />
        </div>
        <Button
          appearance={state.changed ? 'primary' : 'secondary'}
          icon={<SaveRegular />}
          disabled={busy || state.start}
          onClick={actions.save}
        >
          {words.save}
        </Button>
      </div>
      <div aria-live="polite">
        <Notice state={state} dismiss={actions.dismiss} />
      </div>
    </header>
  );
}

function OpenButton({ busy, take }: { readonly busy: boolean; readonly take: PageActions['take'] }) {
  const words = useWords();
  const { field, open } = useFilePicker(words.open, take);
  return (
    <>
      <Button appearance="subtle" icon={<FolderOpenRegular />} disabled={busy} onClick={open}>
        {words.open}
      </Button>
      {field}
    </>
  );
}

function FileName({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const words = useWords();
  if (state.start && state.fileName === undefined && !state.changed)
    return <Text className={styles.quiet}>{words.subtitle}</Text>;
  return (
    <>
      <Text weight="semibold">{state.fileName ?? words.noFile}</Text>
      {state.changed && <Text className={styles.quiet}> – {words.unsaved}</Text>}
    </>
  );
}

/** Good news goes away by itself; it stays in the file's name and in the pane. */
const GOOD_NEWS_MS = 12_000;

function Notice({ state, dismiss }: { readonly state: SessionState; readonly dismiss: () => void }) {
  const words = useWords();
  const { notice } = state;
  useEffect(() => {
    if (notice?.intent !== 'success') return undefined;
    const timer = setTimeout(dismiss, GOOD_NEWS_MS);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  if (state.working !== undefined) {
    return (
      <MessageBar intent="info" icon={<Spinner size="extra-tiny" />}>
        <MessageBarBody>{state.working}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!notice) return null;
  return (
    <MessageBar intent={notice.intent}>
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={words.close} icon={<DismissRegular />} onClick={dismiss} />
        }
      />
    </MessageBar>
  );
}
