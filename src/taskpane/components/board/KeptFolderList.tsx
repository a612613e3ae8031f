import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { decisionsOf, folderId, type FolderHead } from '../../actions/folderHead';
import { foldersOf } from '../../actions/foldersOf';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';
import { RemoveDialog } from './RemoveDialog';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
});

/** The folders of work this machine keeps, each to be removed by itself. */
export default function KeptFolderList() {
  const { services, language, work, keep, tell } = usePane();
  const styles = useStyles();
  const words = boardWords[language].folder;
  const [heads, setHeads] = useState<readonly FolderHead[]>([]);
  const [removing, ask] = useState<FolderHead>();
  useEffect(() => {
    void foldersOf(services)
      .then((folders) => folders.heads())
      .then(setHeads);
  }, [services]);
  const remove = async ({ of }: FolderHead): Promise<void> => {
    ask(undefined);
    const folders = await foldersOf(services);
    const gone = await folders.remove(of);
    setHeads(await folders.heads());
    if (gone && work.folder && folderId(work.folder.head.of) === folderId(of)) keep({ folder: undefined });
    tell(gone ? { intent: 'success', text: words.deleted } : { intent: 'error', text: words.notDeleted });
  };
  if (heads.length === 0) return null;
  return (
    <section aria-label={words.here(heads.length)}>
      <Text block weight="semibold">
        {words.here(heads.length)}
      </Text>
      <ul className={styles.list}>
        {heads.map((head) => (
          <li key={folderId(head.of)}>
            <Text>
              {words.name(head.unitName, head.of.year)} · {words.files(head.files.length)}
            </Text>{' '}
            <Button
              size="small"
              aria-label={words.deleteOf(words.name(head.unitName, head.of.year))}
              onClick={() => ask(head)}
            >
              {words.deleteGo}
            </Button>
          </li>
        ))}
      </ul>
      {removing && (
        <RemoveDialog
          head={removing}
          decisions={decisionCount(removing)}
          onRemove={() => void remove(removing)}
          onClose={() => ask(undefined)}
        />
      )}
    </section>
  );
}

function decisionCount(head: FolderHead): number {
  const work = decisionsOf(head);
  return work === 'later' ? 0 : work.decided.length;
}
