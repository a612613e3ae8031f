import { Button, Text } from '@fluentui/react-components';
import { fillText } from '../../domain/texts/sentence';
import { templateWords as words } from '../../usecases/templates/templateWords';
import { useOwnTable } from '../hooks/useOwnTable';
import type { Renewing } from '../hooks/useRenew';
import { usePane } from '../paneContext';
import { FilePicker } from './FilePicker';
import { LongList } from './LongList';
import { useOfferBox } from './offerBox';
import { TaskProgress } from './TaskProgress';

/** Where a workbook has no form of ours: its table mapped to indicators, and carried over by a map. */
export default function OwnTable({ renewing }: { readonly renewing: Renewing }) {
  const { strings, language } = usePane();
  const styles = useOfferBox();
  const { hasPlan, propose, carry, faults, task } = useOwnTable(renewing);
  const busy = task.doing !== undefined;
  return (
    <div className={styles.box}>
      <Text>{words.offer[language]}</Text>
      {hasPlan ? (
        <>
          <Button disabledFocusable={busy} onClick={() => void propose()}>
            {words.propose[language]}
          </Button>
          <FilePicker label={words.carry[language]} disabled={busy} onPick={(files) => void carry(files)} />
        </>
      ) : (
        <Text size={200}>{words.noPlan[language]}</Text>
      )}
      <TaskProgress task={task} />
      {faults.length > 0 && (
        <>
          <Text>{fillText(words.faults, { n: faults.length }, language)}</Text>
          <LongList entries={[...faults.entries()]} words={strings.list}>
            {([at, fault]) => <li key={at}>{fault}</li>}
          </LongList>
        </>
      )}
    </div>
  );
}
