import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { droppedFiles } from '../files/droppedFiles';
import { useWords } from './pageWords';

const useStyles = makeStyles({
  zone: {
    position: 'absolute',
    inset: '12px',
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: 'none',
  },
  words: {
    padding: '16px 24px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
});

export interface DropZoneProps {
  /** Dropped on the pane rather than on the grid or the start page. */
  readonly onFiles: (files: readonly File[], onPane: boolean) => void;
}

/** Takes files dropped anywhere on the page; says so while they hang over it. */
export function DropZone({ onFiles }: DropZoneProps) {
  const styles = useStyles();
  const words = useWords();
  const over = useFileDrop(onFiles);
  if (!over) return null;
  return (
    <div className={styles.zone}>
      <Text size={500} weight="semibold" className={styles.words}>
        {words.drop}
      </Text>
    </div>
  );
}

function useFileDrop(onFiles: DropZoneProps['onFiles']): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      // The grid has its own idea of dropped files.
      event.stopPropagation();
      setOver(false);
      const onPane = event.target instanceof Element && event.target.closest('aside') !== null;
      void droppedFiles(event.dataTransfer).then((files) => onFiles(files, onPane));
    };
    const options = { capture: true };
    window.addEventListener('dragover', drag, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragover', drag, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, [onFiles]);
  return over;
}
