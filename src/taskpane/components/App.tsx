import { FluentProvider, makeStyles, Spinner, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { severityCounts } from '../actions/severityCounts';
import { errorDetail } from '../errorText';
import { usePaneState } from '../hooks/usePaneState';
import { PaneReact } from '../paneContext';
import { PAGES, type PageId, type PaneServices } from '../paneServices';
import { Header } from './Header';
import { NoticeBar } from './NoticeBar';
import { PageBoundary } from './PageBoundary';
import { PageTabs } from './PageTabs';
import { WithPlans } from './WithPlans';

type Shown = PageId | 'settings' | 'firstRun';

const VIEWS: Readonly<Record<Shown, ComponentType>> = {
  forms: lazy(() => import('../pages/FormsPage')),
  check: lazy(() => import('../pages/CheckPage')),
  rollUp: lazy(() => import('../pages/RollUpPage')),
  results: lazy(() => import('../pages/ResultsPage')),
  plans: lazy(() => import('../pages/PlansPage')),
  series: lazy(() => import('../pages/SeriesPage')),
  board: lazy(() => import('../pages/BoardPage')),
  settings: lazy(() => import('../pages/SettingsPage')),
  firstRun: lazy(() => import('../pages/FirstRunPage')),
};

/** What follows the open workbook, once the page stands. */
const EntryLine = lazy(() => import('./EntryLine'));
const KeptKeyboard = lazy(() => import('./KeptKeyboard'));
const OpenedFile = lazy(() => import('./OpenedFile'));

const useStyles = makeStyles({
  loading: { padding: '24px' },
});

// As a style, not a class: Fluent puts the provider's classes on dialogs and lists too, and they would cover the pane.
const FULL = { minHeight: '100%' };

/** The pane: header, tabs, what just happened, and one page at a time. */
export function App({ services }: { readonly services: PaneServices }) {
  const { pane, dark, settings, showSettings } = usePaneState(services);
  const { page } = pane;
  const styles = useStyles();
  useEffect(() => {
    // Lists and dialogs stand outside the pane's own element; in Excel the whole page is ours.
    if (services.environment.host === 'excel') document.documentElement.lang = pane.language;
  }, [services, pane.language]);
  const shown: Shown = settings ? 'settings' : pane.firstRun ? 'firstRun' : page;
  const View = VIEWS[shown];
  const counts = severityCounts(pane.work.checked?.forms ?? []);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={FULL}>
      <PaneReact value={pane}>
        <div lang={pane.language}>
          <Header settingsOpen={settings} onSettings={() => showSettings(!settings)} />
          <nav aria-label={pane.strings.app.name}>
            <PageTabs page={PAGES.find((id) => id === shown)} errors={counts.error} warnings={counts.warning} />
          </nav>
          <main>
            <NoticeBar />
            <WithPlans>
              <Suspense fallback={null}>
                <OpenedFile />
                <EntryLine />
                <KeptKeyboard />
              </Suspense>
              <PageBoundary
                key={shown === 'check' ? `check ${pane.work.workbook}` : shown}
                text={pane.strings.unexpected}
                again={pane.strings.app.back}
                onFault={(error) => pane.noteFault(errorDetail(error))}
              >
                <Suspense fallback={<Spinner className={styles.loading} label={pane.strings.app.loading} />}>
                  <View />
                </Suspense>
              </PageBoundary>
            </WithPlans>
          </main>
        </div>
      </PaneReact>
    </FluentProvider>
  );
}
