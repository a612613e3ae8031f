import type { FolderHead } from '../../actions/folderHead';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';
import { QuestionDialog } from '../QuestionDialog';

export interface RemoveDialogProps {
  readonly head: FolderHead;
  readonly decisions: number;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** A folder is gone for good: what goes with it is said first. */
export function RemoveDialog({ head: { of, unitName, files }, decisions, onRemove, onClose }: RemoveDialogProps) {
  const { language } = usePane();
  const words = boardWords[language].folder;
  return (
    <QuestionDialog
      title={words.deleteTitle}
      onClose={onClose}
      answers={[
        { label: words.deleteGo, onChoose: onRemove },
        { label: words.stay, onChoose: onClose },
      ]}
    >
      {words.deleteText(words.name(unitName, of.year), files.length, decisions)}
    </QuestionDialog>
  );
}
