import { Button } from '@fluentui/react-components';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { useOrigin } from '../hooks/useOrigin';
import OriginPanel from './OriginPanel';
import { TaskProgress } from './TaskProgress';

/** The key that asks, together with Alt (in Firefox Alt and Shift). */
const KEY = 'n';

/** Asks where the figure of the selected cell of a summary comes from, rolled up here or opened from a file. */
export default function OriginOfCell({ catalogue }: { readonly catalogue: Catalogue }) {
  const { words, task, parts, ofSelected, onOpen, close } = useOrigin();
  const busy = task.doing !== undefined;
  return (
    <>
      <Button accessKey={KEY} title="Alt+N" disabledFocusable={busy} onClick={() => void ofSelected()}>
        {words.ofCell}
      </Button>
      <TaskProgress task={task} />
      {parts && <OriginPanel parts={parts} catalogue={catalogue} disabled={busy} onOpen={onOpen} onClose={close} />}
    </>
  );
}
