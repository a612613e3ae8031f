import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  ClipboardTaskListLtrRegular,
  DataBarVerticalRegular,
  DataTrendingRegular,
  DocumentAddRegular,
  DocumentMultipleRegular,
  PanelRightExpandRegular,
  PeopleListRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { PAGES, type PageId } from '../../taskpane/paneServices';
import type { PageActions } from './actions';
import { useWords } from './pageWords';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    width: '40px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '4px',
    paddingTop: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const ICONS: Readonly<Record<PageId, ReactElement>> = {
  forms: <DocumentAddRegular />,
  check: <CheckmarkCircleRegular />,
  rollUp: <DocumentMultipleRegular />,
  results: <DataBarVerticalRegular />,
  plans: <ClipboardTaskListLtrRegular />,
  series: <DataTrendingRegular />,
  board: <PeopleListRegular />,
};

/** Pages without a tab. */
const ELSEWHERE = ['plans', 'series', 'board'] as const;

/** The one button that folds the pane or opens it, wherever it stands. */
export const FOLD_BUTTON = 'pane-fold';

/** What is left of the pane when it is folded: a way to open it, and one to each of its pages. */
export function PaneStrip({ actions }: { readonly actions: PageActions }) {
  const styles = useStyles();
  const { strip } = useWords();
  return (
    <nav aria-label={strip.label} className={styles.strip}>
      <Button
        id={FOLD_BUTTON}
        appearance="subtle"
        icon={<PanelRightExpandRegular />}
        aria-label={strip.open}
        title={strip.open}
        aria-expanded={false}
        onClick={() => actions.pane.fold(false)}
      />
      {[...PAGES, ...ELSEWHERE].map((page) => (
        <Button
          key={page}
          appearance="subtle"
          icon={ICONS[page]}
          aria-label={strip.pages[page]}
          title={strip.pages[page]}
          onClick={() => actions.openPane(page)}
        />
      ))}
    </nav>
  );
}
