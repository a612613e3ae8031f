import { useTask } from './useTask';
import { usePane } from '../paneContext';

/** Takes the add-in's last change to the workbook back. */
export function useUndo(): () => Promise<void> {
  const { services, strings, tell, keep } = usePane();
  const task = useTask();
  return () =>
    task.run(strings.undo.button, async () => {
      const restored = await services.port.restore();
      keep({ checked: undefined });
      tell(restored ? { intent: 'success', text: strings.undo.done } : { intent: 'info', text: strings.undo.nothing });
    });
}
