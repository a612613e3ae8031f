import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { requiredLeft } from '../../core/forms/entryProgress';
import { useEntered } from '../hooks/useEntered';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  box: { padding: '6px 16px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px' },
});

/** “Đã nhập 62/100 ô · còn 15 ô bắt buộc” and the way to the next blank cell; nothing where no form is in front. */
export default function EntryLine() {
  const { strings, work } = usePane();
  const styles = useStyles();
  const { goToNext } = useEntered();
  const { entered } = work;
  if (!entered) return null;
  const { progress } = strings;
  const words = `${progress.entered(entered.entered, entered.all)} · ${progress.required(requiredLeft(entered))}`;
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        <Text size={200}>{words}</Text>
        {entered.blanks.length > 0 && (
          <Button size="small" appearance="subtle" title={progress.nextHint} onClick={goToNext}>
            {progress.next}
          </Button>
        )}
      </div>
      <ProgressBar value={entered.all === 0 ? 0 : entered.entered / entered.all} aria-label={words} />
    </div>
  );
}
