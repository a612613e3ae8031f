import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useUndo } from '../hooks/useUndo';
import { usePane } from '../paneContext';

const useStyles = makeStyles({ bar: { padding: '8px 16px 0' } });

/** What just happened, with a way back; read out by screen readers as it changes. */
export function NoticeBar() {
  const { strings, notice, tell } = usePane();
  const styles = useStyles();
  const undo = useUndo();
  // The region stands before its text comes, or screen readers say nothing.
  return (
    <div role="status" aria-live={notice?.intent === 'error' ? 'assertive' : 'polite'}>
      {notice && (
        <div className={styles.bar}>
          <MessageBar intent={notice.intent} layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={strings.app.close}
                  icon={<DismissRegular />}
                  onClick={() => tell(undefined)}
                />
              }
            >
              {notice.undo === true ? <Button onClick={() => void undo()}>{strings.undo.button}</Button> : undefined}
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
    </div>
  );
}
