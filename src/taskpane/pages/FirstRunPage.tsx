import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { PageFrame } from '../components/PageFrame';
import { TryOutButton } from '../components/TryOutButton';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  steps: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  actions: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Shown once: what the four pages do, and a way to see them at work. */
export default function FirstRunPage() {
  const { strings, closeFirstRun } = usePane();
  const styles = useStyles();
  return (
    <PageFrame title={strings.firstRun.title}>
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
    </PageFrame>
  );
}
