import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CheckOutcome } from '../actions/checkOpen';
import { rightCopy, takeOff, type RightCopy } from '../actions/rightCopy';
import { checkSetting } from '../actions/setting';
import { useTask } from '../hooks/useTask';
import { usePane, usePlans } from '../paneContext';
import { rightCopyWords } from '../strings/rightCopyWords';
import { useOfferBox } from './offerBox';
import { TaskProgress } from './TaskProgress';

/** A right copy, and whether its marks could be taken off. */
interface Found {
  readonly copy: RightCopy;
  readonly isBare: boolean;
}

/** After a check that found nothing: the marks of a returned copy go; its page goes when the person says so. */
export default function ReturnedCopy({ checked }: { readonly checked: CheckOutcome }) {
  const { services, language, tell } = usePane();
  const plans = usePlans();
  const { port, assets } = services;
  const styles = useOfferBox();
  const task = useTask();
  const words = rightCopyWords[language];
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isHere = true;
    const look = async (): Promise<void> => {
      const copy = await rightCopy(port, checked, checkSetting(plans, assets));
      const isBare = copy !== undefined && (await isTakenOff(() => takeOff(port, copy, false)));
      if (isHere) setFound(copy && { copy, isBare });
    };
    // What Excel refuses now, the next check asks again.
    void look().catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [port, checked, plans, assets]);
  if (!found) return null;
  const { copy, isBare } = found;
  const remove = async (): Promise<void> => {
    await takeOff(port, copy, true);
    setFound(undefined);
    tell({ intent: 'success', text: words.removed(copy.page) });
  };
  const done = port.capabilities.notes === 'note' ? words.bare : words.noNotes;
  return (
    <div className={styles.box}>
      <Text block>{words.right}</Text>
      {copy.marks.length > 0 && <Text block>{isBare ? done : words.kept}</Text>}
      <Text size={200}>{words.page(copy.page)}</Text>
      <Button
        size="small"
        disabledFocusable={task.doing !== undefined}
        onClick={() => void task.run(words.removing, remove)}
      >
        {words.remove(copy.page)}
      </Button>
      <TaskProgress task={task} />
    </div>
  );
}

async function isTakenOff(take: () => Promise<void>): Promise<boolean> {
  try {
    await take();
    return true;
  } catch {
    return false;
  }
}
