import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { WORDS } from '../strings/words';
import type { SessionState } from '../session/sessionState';
import type { PageActions } from './actions';
import { DocumentBar } from './DocumentBar';
import { DraftDialog, LeaveDialog, LossDialog, MarkDialog } from './Dialogs';
import { PageWords } from './pageWords';
import { DropZone } from './DropZone';
import { FOLD_BUTTON, PaneStrip } from './PaneStrip';
import { isNowhere } from './asking';
import { Splitter } from './Splitter';
import { StartPage } from './StartPage';

const PANE = { narrow: 320, usual: 400, wide: 640, strip: 41, splitter: 6 } as const;
/** On a narrower page the pane begins as narrow as it can be: the figures come first. */
const NARROW_PAGE = '(max-width: 1280px)';

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
  body: { flexGrow: 1, minHeight: 0, display: 'flex', position: 'relative' },
  // Isolated: what the grid lays over itself stays below the notices of the page.
  grid: {
    flexGrow: 1,
    minWidth: 0,
    position: 'relative',
    isolation: 'isolate',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: { visibility: 'hidden' },
  pane: { flexShrink: 0, overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
});

export interface WorkbenchProps {
  readonly actions: PageActions;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly paneRef: RefObject<HTMLDivElement | null>;
}

/** The whole page: a bar, the grid on the left, the add-in's pane on the right, the start page over the grid. */
export function Workbench({ actions, gridRef, paneRef }: WorkbenchProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(actions.subscribe, actions.current);
  const language = useSyncExternalStore(actions.language.subscribe, actions.language.language);
  const dark = useSyncExternalStore(actions.dark.subscribe, actions.dark.isDark);
  const words = WORDS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.page;
  }, [language, words]);
  const [dragged, setWidth] = useState<number>();
  const isNarrow = useSyncExternalStore(onNarrow, () => window.matchMedia(NARROW_PAGE).matches);
  const width = dragged ?? (isNarrow ? PANE.narrow : PANE.usual);
  const folded = useSyncExternalStore(actions.pane.subscribe, actions.pane.isFolded);
  useFoldKeyboard(folded);
  const [wantsDraft, askDraft] = useState(false);
  const { question } = state;
  // What waits from an earlier visit is decided first: there is one place for unsaved work.
  const guarded = question?.kind === 'draft' ? withDraft(actions, () => askDraft(true)) : actions;
  return (
    // The provider's own class goes to whatever floats over the page, which must not fill it.
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} lang={language}>
      <PageWords value={words}>
        <div className={styles.page}>
          <DocumentBar state={state} actions={guarded} paneWidth={folded ? PANE.strip : width + PANE.splitter} />
          <div className={styles.body}>
            <section aria-label={words.grid} className={styles.grid}>
              <div
                ref={gridRef}
                style={{ position: 'absolute', inset: 0 }}
                className={state.start ? styles.hidden : undefined}
              />
              {state.start && <StartPage state={state} actions={guarded} />}
            </section>
            {folded ? (
              <PaneStrip actions={actions} />
            ) : (
              <Splitter width={width} least={PANE.narrow} most={PANE.wide} onWidth={setWidth} />
            )}
            <aside
              aria-label={words.pane}
              ref={paneRef}
              className={styles.pane}
              style={folded ? { display: 'none' } : { width }}
            />
            <DropZone onFiles={guarded.take} />
          </div>
          <Question state={state} wantsDraft={wantsDraft} />
        </div>
      </PageWords>
    </FluentProvider>
  );
}

/** The button that folds the pane goes with its work, and the one that opens it again has the keyboard. */
function useFoldKeyboard(folded: boolean): void {
  const before = useRef(folded);
  useEffect(() => {
    if (before.current === folded) return;
    before.current = folded;
    if (isNowhere()) document.getElementById(FOLD_BUTTON)?.focus();
  }, [folded]);
}

/** What only the person can decide; a waiting draft stands on the start page until other work is begun. */
function Question({ state, wantsDraft }: { readonly state: SessionState; readonly wantsDraft: boolean }) {
  const { question, start } = state;
  switch (question?.kind) {
    case 'draft':
      return wantsDraft || !start ? <DraftDialog {...question} /> : null;
    case 'leave':
      return <LeaveDialog answer={question.answer} />;
    case 'marks':
      return <MarkDialog {...question} />;
    case 'losses':
      return <LossDialog losses={question.losses} answer={question.answer} />;
    case undefined:
      return null;
  }
}

function onNarrow(listener: () => void): () => void {
  const narrow = window.matchMedia(NARROW_PAGE);
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whatever would begin other work asks about the waiting draft instead. */
function withDraft(actions: PageActions, ask: () => void): PageActions {
  return { ...actions, take: ask, newForm: ask, trySample: ask };
}
