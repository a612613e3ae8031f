import { Text } from '@fluentui/react-components';
import { usePane } from '../paneContext';

/** What an insert costs in Excel, before it is made (docs/excel.md, “Protection”); the grid's own undo takes it in. */
export function UndoLost() {
  const { services, strings } = usePane();
  return services.environment.host === 'excel' ? <Text size={200}>{strings.preview.undoLost}</Text> : null;
}
