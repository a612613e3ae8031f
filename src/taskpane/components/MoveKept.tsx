import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane, type Notice } from '../paneContext';
import type { MovedHere, Moving } from '../paneServices';
import { MOVE_WORDS } from '../strings/moveWords';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' } });

/** “Chuyển sang máy khác, bản khác”: what this browser keeps as one file, and such a file joined to it. */
export function MoveKept({ moving }: { readonly moving: Moving }) {
  const { language, services, tell } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const words = MOVE_WORDS[language];
  const out = async (): Promise<void> => {
    const name = `${words.file}.json`;
    const handed = await services.handOut.file({ name, kind: 'document', bytes: moving.bytes });
    if (handed === 'cancelled') return;
    tell(
      handed === 'refused'
        ? { intent: 'error', text: words.notHanded }
        : { intent: 'success', text: words.handed(name) },
    );
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (input.current) input.current.value = '';
    if (file) tell(takenNotice(await moving.take(await file.text()), words));
  };
  return (
    <div>
      <Text block weight="semibold">
        {words.title}
      </Text>
      <Text size={200}>{words.text}</Text>
      <div className={styles.buttons}>
        <Button onClick={() => void out()}>{words.out}</Button>
        <Button onClick={() => input.current?.click()}>{words.take}</Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.take}
        accept=".json"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
    </div>
  );
}

function takenNotice(moved: MovedHere, words: (typeof MOVE_WORDS)['vi']): Notice {
  if (moved === 'notOurs' || moved === 'later') return { intent: 'warning', text: words[moved] };
  const { plans, folders, decisions, draft, clashing, isPart } = moved;
  const said = [
    words.taken(plans, folders, decisions),
    ...(draft === 'none' ? [] : [words.draft[draft]]),
    ...(clashing.length > 0 ? [words.clashing(clashing.join('; '))] : []),
    ...(isPart ? [words.part] : []),
  ];
  return { intent: said.length > 1 && draft !== 'taken' ? 'warning' : 'success', text: said.join(' ') };
}
