import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircle20Regular, Settings20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import { usePane } from '../paneContext';

/** Doors come after what a pane loads first, with their pictures. */
const HeadDoors = lazy(() => import('./HeadDoors'));

const useStyles = makeStyles({
  // Excel lays its own menu over the top right 34 × 32 px of a pane.
  header: { display: 'flex', alignItems: 'center', columnGap: '4px', padding: '6px 40px 0 16px' },
  name: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});

export interface HeaderProps {
  readonly settingsOpen: boolean;
  readonly onSettings: () => void;
}

/** Name of the product, settings, manual. */
export function Header({ settingsOpen, onSettings }: HeaderProps) {
  const { strings, openFirstRun } = usePane();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{strings.app.name}</h1>
      <Suspense>
        <HeadDoors />
      </Suspense>
      <Button
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label={strings.app.help}
        title={strings.app.help}
        onClick={openFirstRun}
      />
      <Button
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={strings.app.settings}
        title={strings.app.settings}
        aria-pressed={settingsOpen}
        onClick={onSettings}
      />
    </header>
  );
}
