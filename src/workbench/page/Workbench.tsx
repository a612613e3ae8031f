import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { WORDS } from '../strings/words';
import type { PageActions } from './actions';
import { DocumentBar } from './DocumentBar';
import { DraftDialog, LeaveDialog, LossDialog, MarkDialog } from './Dialogs';
import { PageWords } from './pageWords';
import { DropZone } from './DropZone';
import { Splitter } from './Splitter';
import { StartPage } from './StartPage';

const PANE = { narrow: 320, usual: 400, wide: 640 } as const;

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
  body: { flexGrow: 1, minHeight: 0, display: 'flex', position: 'relative' },
  grid: { flexGrow: 1, minWidth: 0, position: 'relative', backgroundColor: tokens.colorNeutralBackground1 },
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
  const [width, setWidth] = useState<number>(PANE.usual);
  const { question } = state;
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.page} lang={language}>
      <PageWords value={words}>
        <DocumentBar state={state} actions={actions} />
        <div className={styles.body}>
          <section aria-label={words.grid} className={styles.grid}>
            <div
              ref={gridRef}
              style={{ position: 'absolute', inset: 0 }}
              className={state.start ? styles.hidden : undefined}
            />
            {state.start && <StartPage state={state} actions={actions} />}
          </section>
          <Splitter width={width} least={PANE.narrow} most={PANE.wide} onWidth={setWidth} />
          <aside aria-label={words.pane} ref={paneRef} className={styles.pane} style={{ width }} />
          <DropZone onFiles={actions.take} />
        </div>
        {question?.kind === 'draft' && <DraftDialog {...question} />}
        {question?.kind === 'leave' && <LeaveDialog answer={question.answer} />}
        {question?.kind === 'marks' && <MarkDialog {...question} />}
        {question?.kind === 'losses' && <LossDialog losses={question.losses} answer={question.answer} />}
      </PageWords>
    </FluentProvider>
  );
}
