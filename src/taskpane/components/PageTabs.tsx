import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import { PAGES, type TabId } from '../paneServices';

const useStyles = makeStyles({
  tabs: { padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, containerType: 'inline-size' },
  // 320 px hold four tabs and two counts, a scroll bar included. It is the pane's width that counts, not the page's.
  tab: {
    flexShrink: 0,
    paddingLeft: '4px',
    paddingRight: '4px',
    '@container (max-width: 359px)': {
      paddingLeft: '2px',
      paddingRight: '2px',
      '& > span': { fontSize: tokens.fontSizeBase200 },
    },
  },
  badge: {
    display: 'inline-block',
    marginLeft: '3px',
    padding: '0 4px',
    borderRadius: '8px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  warning: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorPaletteYellowForeground2 },
});

export interface PageTabsProps {
  readonly page: TabId | undefined;
  readonly errors: number;
  readonly warnings: number;
}

/** The four pages; the check page carries its counts. */
export function PageTabs({ page, errors, warnings }: PageTabsProps) {
  const { strings, goTo } = usePane();
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={page ?? null}
      onTabSelect={(_, { value }) => {
        const wanted = PAGES.find((id) => id === value);
        if (wanted) goTo(wanted);
      }}
    >
      {PAGES.map((id) => (
        <Tab key={id} value={id} className={styles.tab}>
          {strings.pages[id]}
          {id === 'check' && errors > 0 && (
            <span className={`${styles.badge} ${styles.error}`} title={strings.check.errors(errors)}>
              {shortCount(errors)}
            </span>
          )}
          {id === 'check' && warnings > 0 && (
            <span className={`${styles.badge} ${styles.warning}`} title={strings.check.warnings(warnings)}>
              {shortCount(warnings)}
            </span>
          )}
        </Tab>
      ))}
    </TabList>
  );
}

/** Three letters at most, so that the tabs stay on one line; the badge's title has the number. */
function shortCount(count: number): string {
  return count > 99 ? '99+' : String(count);
}
