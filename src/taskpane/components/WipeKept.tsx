import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../paneContext';
import type { KeptHere, KeptKind } from '../paneServices';
import { QuestionDialog } from './QuestionDialog';

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start' },
  kinds: { display: 'flex', flexDirection: 'column' },
});

/** “Xóa mọi dữ liệu trên máy này”: what stays in this browser, kind by kind, all of it chosen. */
export function WipeKept({ kept }: { readonly kept: KeptHere }) {
  const { strings, keep, tell } = usePane();
  const styles = useStyles();
  const [asking, ask] = useState(false);
  const wipe = async (kinds: readonly KeptKind[]): Promise<void> => {
    ask(false);
    // What is open would be kept again with the next decision.
    if (kinds.includes('decisions')) keep({ folder: undefined });
    const left = await kept.wipe(kinds);
    tell(
      left.length === 0
        ? { intent: 'success', text: strings.wipe.done }
        : { intent: 'warning', text: strings.wipe.left(left.map((kind) => strings.wipe.kinds[kind]).join('; ')) },
    );
  };
  return (
    <>
      <Button className={styles.start} onClick={() => ask(true)}>
        {strings.wipe.button}
      </Button>
      {asking && <WipeDialog kinds={kept.kinds} onWipe={(kinds) => void wipe(kinds)} onClose={() => ask(false)} />}
    </>
  );
}

interface WipeDialogProps {
  readonly kinds: readonly KeptKind[];
  readonly onWipe: (kinds: readonly KeptKind[]) => void;
  readonly onClose: () => void;
}

function WipeDialog({ kinds, onWipe, onClose }: WipeDialogProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const [chosen, choose] = useState(kinds);
  const toggle = (kind: KeptKind): void =>
    choose(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]);
  return (
    <QuestionDialog
      title={strings.wipe.title}
      onClose={onClose}
      answers={[
        { label: strings.wipe.go, onChoose: () => onWipe(chosen), disabled: chosen.length === 0 },
        { label: strings.wipe.stay, onChoose: onClose },
      ]}
    >
      {strings.wipe.text}
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={chosen.includes(kind)}
            label={strings.wipe.kinds[kind]}
            onChange={() => toggle(kind)}
          />
        ))}
      </div>
    </QuestionDialog>
  );
}
