import { Button } from '@fluentui/react-components';
import { useTryOut } from '../hooks/useTryOut';
import { usePane } from '../paneContext';
import { ReplaceDialog } from './ReplaceDialog';
import { TaskProgress } from './TaskProgress';

/** One button to try everything on illustrative figures. */
export function TryOutButton({ primary = false }: { readonly primary?: boolean }) {
  const { strings } = usePane();
  const { tryOut, task, question } = useTryOut();
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={task.doing !== undefined}
        onClick={() => void tryOut()}
      >
        {strings.sample.button}
      </Button>
      <TaskProgress task={task} />
      <ReplaceDialog question={question} />
    </>
  );
}
