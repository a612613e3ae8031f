import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { folderId, type FolderHead, type FolderOf } from '../../actions/folderHead';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';
import { shownMoment } from './shownMoment';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FolderListProps {
  readonly heads: readonly FolderHead[];
  readonly disabled: boolean;
  readonly onOpen: (of: FolderOf) => void;
}

/** Folders of work of this machine, each one click from its board. */
export function FolderList({ heads, disabled, onOpen }: FolderListProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = boardWords[language].folder;
  return (
    <ul className={styles.list}>
      {heads.map(({ of, unitName, seen, changed }) => (
        <li key={folderId(of)}>
          <Button disabledFocusable={disabled} onClick={() => onOpen(of)}>
            {words.name(unitName, of.year)}
            {seen && ` · ${words.seen(seen.received, seen.expected)}`}
          </Button>{' '}
          <Text size={200} className={styles.quiet}>
            {words.changed(shownMoment(changed))}
          </Text>
        </li>
      ))}
    </ul>
  );
}
