import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { PageFrame } from '../components/PageFrame';
import { TryOutButton } from '../components/TryOutButton';
import { chapterOf } from '../manual/chapters';
import { ManualView } from '../manual/ManualView';
import { manualWords } from '../manual/manualWords';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  quiet: { color: tokens.colorNeutralForeground3 },
  close: { alignSelf: 'flex-start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** Shown once by itself: what the four pages do, and a way to see them at work. Later the manual stands before it. */
export default function FirstRunPage() {
  const { strings, language, page, services, closeFirstRun } = usePane();
  const styles = useStyles();
  const words = manualWords[language];
  if (services.preferences.read('introduced') === undefined)
    return (
      <PageFrame title={strings.firstRun.title}>
        <Introduction />
      </PageFrame>
    );
  return (
    <PageFrame title={words.title}>
      <Button className={styles.close} onClick={closeFirstRun}>
        {words.close}
      </Button>
      <ManualView first={chapterOf(page)} />
      <h3 className={styles.title}>{strings.firstRun.title}</h3>
      <Introduction />
    </PageFrame>
  );
}

function Introduction() {
  const { strings, closeFirstRun } = usePane();
  const styles = useStyles();
  return (
    <>
      <ol className={styles.steps}>
        {strings.firstRun.steps.map((step) => (
          <li key={step}>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
      <Text size={200} className={styles.quiet}>
        {strings.firstRun.privacy}
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={closeFirstRun}>
          {strings.firstRun.start}
        </Button>
        <TryOutButton />
      </div>
    </>
  );
}
