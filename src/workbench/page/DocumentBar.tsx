import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import {
  DismissRegular,
  FolderOpenRegular,
  HomeRegular,
  PanelRightContractRegular,
  PrintRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { useEffect, useSyncExternalStore } from 'react';
import { requiredLeft } from '../../core/forms/entryProgress';
import type { SessionState } from '../session/sessionState';
import type { PageActions } from './actions';
import { useWords } from './pageWords';
import { FOLD_BUTTON } from './PaneStrip';
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
  header: { position: 'relative', zIndex: 3 },
  // Over the grid's tools, not over its rows: it never pushes what a person is typing into.
  notice: { position: 'absolute', top: '100%', left: 0, padding: '2px 4px', boxSizing: 'border-box' },
  firm: { flexShrink: 0, whiteSpace: 'nowrap', minWidth: 'auto' },
  word: { '@media (max-width: 1180px)': { display: 'none' } },
  entered: { display: 'flex', alignItems: 'center', columnGap: '4px', flexShrink: 0, whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  title: {
    color: tokens.colorBrandForeground1,
    margin: 0,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface DocumentBarProps {
  readonly state: SessionState;
  readonly actions: PageActions;
  /** What just happened lies over the grid and never over the pane. */
  readonly paneWidth: number;
}

/** Title, file, and what can be done with it; below, over the grid, what just happened. */
export function DocumentBar({ state, actions, paneWidth }: DocumentBarProps) {
  const styles = useStyles();
  const words = useWords();
  const busy = state.working !== undefined || state.phase !== 'ready';
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <h1 className={styles.title}>{words.title}</h1>
        <Button
          appearance="subtle"
          icon={<HomeRegular />}
          aria-label={words.home}
          title={words.home}
          disabled={busy}
          onClick={() => actions.showStart(true)}
          className={styles.firm}
        >
          <span className={styles.word}>{words.home}</span>
        </Button>
        <OpenButton busy={busy} take={actions.take} />
        <div className={styles.name}>
          <FileName state={state} />
        </div>
        {!state.start && <Entered actions={actions} />}
        <Button
          appearance={state.changed ? 'primary' : 'secondary'}
          icon={<SaveRegular />}
          disabled={state.start}
          disabledFocusable={busy}
          onClick={actions.save}
          className={styles.firm}
        >
          {words.save}
        </Button>
        <PrintButton busy={busy || state.start} print={actions.print} />
        <FoldButton actions={actions} />
      </div>
      <div aria-live="polite" className={styles.notice} style={{ right: paneWidth }}>
        <Notice state={state} dismiss={actions.dismiss} />
      </div>
    </header>
  );
}

function OpenButton({ busy, take }: { readonly busy: boolean; readonly take: PageActions['take'] }) {
  const words = useWords();
  const styles = useStyles();
  const { field, open } = useFilePicker(words.open, take);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        aria-label={words.open}
        title={words.open}
        disabled={busy}
        onClick={open}
        className={styles.firm}
      >
        <span className={styles.word}>{words.open}</span>
      </Button>
      {field}
    </>
  );
}

function PrintButton({ busy, print }: { readonly busy: boolean; readonly print: PageActions['print'] }) {
  const { print: words } = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<PrintRegular />}
          aria-label={words.button}
          title={words.hint}
          disabled={busy}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => print('sheet')}>{words.sheet}</MenuItem>
          <MenuItem onClick={() => print('book')}>{words.book}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** “Đã nhập 62/100 ô · còn 15 ô bắt buộc”, always in sight, and the way to the next blank cell. */
function Entered({ actions }: { readonly actions: PageActions }) {
  const styles = useStyles();
  const { entered: words } = useWords();
  const entered = useSyncExternalStore(actions.entered.subscribe, actions.entered.current);
  if (!entered) return null;
  return (
    <div className={styles.entered}>
      <Text size={200}>
        {words.cells(entered.entered, entered.all)} · {words.required(requiredLeft(entered))}
      </Text>
      {entered.blanks.length > 0 && (
        <Button size="small" appearance="subtle" title={words.nextHint} onClick={actions.nextBlank}>
          {words.next}
        </Button>
      )}
    </div>
  );
}

function FoldButton({ actions: { pane } }: { readonly actions: PageActions }) {
  const { strip } = useWords();
  const folded = useSyncExternalStore(pane.subscribe, pane.isFolded);
  if (folded) return null;
  return (
    <Button
      id={FOLD_BUTTON}
      appearance="subtle"
      icon={<PanelRightContractRegular />}
      aria-label={strip.fold}
      title={strip.fold}
      aria-expanded
      onClick={() => pane.fold(true)}
    />
  );
}

function FileName({ state }: { readonly state: SessionState }) {
  const styles = useStyles();
  const words = useWords();
  if (state.start && state.fileName === undefined && !state.changed)
    return <Text className={styles.quiet}>{words.subtitle}</Text>;
  return (
    <>
      <Text weight="semibold" wrap={false}>
        {state.fileName ?? words.noFile}
      </Text>
      {state.changed && (
        <Text className={styles.quiet} wrap={false}>
          {' '}
          – {words.unsaved}
        </Text>
      )}
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
        <MessageBarBody>{state.working(words)}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!notice) return null;
  return (
    <MessageBar intent={notice.intent}>
      <MessageBarBody>{notice.text(words)}</MessageBarBody>
      <MessageBarActions
        {...(notice.action
          ? {
              children: (
                <Button size="small" onClick={notice.action.run}>
                  {notice.action.label(words)}
                </Button>
              ),
            }
          : {})}
        containerAction={
          <Button appearance="transparent" aria-label={words.close} icon={<DismissRegular />} onClick={dismiss} />
        }
      />
    </MessageBar>
  );
}
