import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { notExported, otherHeads, type FolderHead } from '../../actions/folderHead';
import type { BoardDesk } from '../../hooks/useBoard';
import { FilePicker } from '../FilePicker';
import { Folded } from '../Folded';
import { FolderList } from './FolderList';
import { RemoveDialog } from './RemoveDialog';
import { shownMoment } from './shownMoment';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start', paddingTop: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What must be said about where the folder lies: that there is none, that it was not kept, that it is time to export. */
export function FolderWarnings({ desk }: { readonly desk: BoardDesk }) {
  const { words, folder, board, isMadeUp, task } = desk;
  const [now] = useState(() => new Date());
  const busy = task.doing !== undefined;
  const due = folder && notExported(folder.head, folder.work.decided.length, now);
  if (isMadeUp) return <Bar text={words.folder.madeUp} />;
  if (!folder && board)
    return (
      <Bar text={words.folder.notYet}>
        <Button appearance="primary" size="small" disabledFocusable={busy} onClick={() => void desk.create()}>
          {words.folder.create}
        </Button>
      </Bar>
    );
  const isLost = folder !== undefined && folder.keeping !== 'kept';
  if (!folder || (!isLost && !due)) return null;
  return (
    <Bar intent="warning" text={isLost ? words.folder[folder.keeping] : words.folder.remind(due?.changes ?? 0)}>
      <Button size="small" disabledFocusable={busy} onClick={() => void desk.exportFolder()}>
        {words.folder.export}
      </Button>
    </Bar>
  );
}

interface BarProps {
  readonly text: string;
  readonly intent?: 'info' | 'warning';
  readonly children?: ReactNode;
}

function Bar({ text, intent = 'info', children }: BarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {text}
        {children !== undefined && <div className={styles.buttons}>{children}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The folder itself: exported, joined with another, removed, or left for another one. */
export function FolderBox({ desk }: { readonly desk: BoardDesk }) {
  const styles = useStyles();
  const { words, folder, heads = [], task } = desk;
  const [removing, askToRemove] = useState<FolderHead>();
  const busy = task.doing !== undefined;
  const others = otherHeads(heads, folder?.head.of);
  return (
    <Folded title={words.folder.title}>
      {() => (
        <div className={styles.box}>
          {folder && <FolderFacts head={folder.head} desk={desk} />}
          <div className={styles.buttons}>
            {folder && (
              <Button disabledFocusable={busy} onClick={() => void desk.exportFolder()}>
                {words.folder.export}
              </Button>
            )}
            <FilePicker label={words.folder.import} disabled={busy} onPick={(files) => void desk.importFolder(files)} />
            <Button disabledFocusable={busy} onClick={desk.leave}>
              {words.folder.other}
            </Button>
            {folder && (
              <Button disabledFocusable={busy} onClick={() => askToRemove(folder.head)}>
                {words.folder.delete}
              </Button>
            )}
          </div>
          <Text size={200} className={styles.quiet}>
            {words.folder.exportHint} {words.folder.importHint}
          </Text>
          {others.length > 0 && <FolderList heads={others} disabled={busy} onOpen={(of) => void desk.openFolder(of)} />}
          {removing && (
            <RemoveDialog
              head={removing}
              decisions={folder?.work.decided.length ?? 0}
              onRemove={() => {
                askToRemove(undefined);
                void desk.remove(removing.of);
              }}
              onClose={() => askToRemove(undefined)}
            />
          )}
        </div>
      )}
    </Folded>
  );
}

function FolderFacts({ head, desk: { words, folder } }: { readonly head: FolderHead; readonly desk: BoardDesk }) {
  const { exported, of, unitName } = head;
  const facts = [
    words.folder.files(folder?.files.length ?? 0),
    exported ? words.folder.exported(shownMoment(exported.on)) : words.folder.neverExported,
  ];
  return (
    <Text size={200}>
      <strong>{words.folder.name(unitName, of.year)}</strong> · {facts.join(' · ')}
    </Text>
  );
}
