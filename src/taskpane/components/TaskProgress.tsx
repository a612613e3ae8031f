import { Button, Field, makeStyles, ProgressBar, Text } from '@fluentui/react-components';
import type { Task } from '../hooks/useTask';
import { useEffect, useState } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '32px' },
  file: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Excel holds everything back while a cell is being edited; a job without a count says so after a while, milliseconds. */
const LONG = 4_000;

/** Bar, count, name of the file in hand, and a way to stop; nothing when nothing is under way. */
export function TaskProgress({ task, onStop }: { readonly task: Task; readonly onStop?: () => void }) {
  const { strings, services } = usePane();
  const styles = useStyles();
  const { doing, progress } = task;
  const isLong = useLong(doing !== undefined);
  if (doing === undefined) return null;
  const part = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  return (
    <div>
      <Field
        validationMessage={progress ? strings.rollUp.reading(progress.done, progress.total) : doing}
        validationState="none"
      >
        <ProgressBar value={part} aria-label={doing} />
      </Field>
      <div className={styles.row}>
        <Text size={200} className={styles.file} title={progress?.file}>
          {progress?.file ?? (isLong && services.environment.host === 'excel' ? strings.app.endEditing : '')}
        </Text>
        {onStop && (
          <Button size="small" onClick={onStop}>
            {strings.rollUp.stop}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Whether something has been under way for long. */
function useLong(underWay: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!underWay) return undefined;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [underWay]);
  return isLong;
}
