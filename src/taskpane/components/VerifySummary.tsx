import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { accountOfSummary } from '../../core/reports/replay/accountOfSummary';
import { reasonText } from '../../usecases/reasonText';
import type { Verification } from '../../usecases/verifySummary';
import { differenceText, uncheckedText, verificationText } from '../../usecases/verifyWords';
import { catalogueOfPlan, checkSetting, programmeOf } from '../actions/setting';
import { verifyPicked } from '../actions/verifyPicked';
import { useTask } from '../hooks/useTask';
import { usePane, usePlans } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { closeWords } from '../strings/closeWords';
import { FilePicker } from './FilePicker';
import { LongList } from './LongList';
import { TaskProgress } from './TaskProgress';

const useStyles = makeStyles({
  panel: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    alignItems: 'flex-start',
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: '18px' },
});

interface Verified {
  readonly file: string;
  readonly found: Verification;
}

/** Kiểm chứng: whether the files that were rolled up here still give a summary somebody made, signed or not. */
export default function VerifySummary() {
  const { services, language, work, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const [verified, setVerified] = useState<Verified>();
  const words = closeWords[language].verify;
  const { readFile } = services;
  if (!readFile) return null;

  const verify = (picked: PickedFile): Promise<void> =>
    task.run(words.doing, async (signal) => {
      setVerified(undefined);
      if (!work.rolled) return tell({ intent: 'warning', text: words.noFiles });
      const workbook = await readFile(picked);
      if ('code' in workbook) return tell({ intent: 'error', text: reasonText(workbook, language) });
      const account = accountOfSummary(workbook);
      if (!account) return tell({ intent: 'warning', text: words.noSummary(picked.name) });
      const setting = checkSetting(plans, services.assets);
      const found = await verifyPicked({ workbook, account }, work.rolled, { plans, setting, language, signal });
      if (!found) return tell({ intent: 'warning', text: words.noPlan });
      setVerified({ file: picked.name, found });
    });

  return (
    <>
      <FilePicker
        label={words.pick}
        disabled={task.doing !== undefined}
        onPick={([file]) => void (file && verify(file))}
      />
      <TaskProgress task={task} />
      {verified && <Shown {...verified} onClose={() => setVerified(undefined)} />}
    </>
  );
}

function Shown({ file, found, onClose }: Verified & { readonly onClose: () => void }) {
  const { language, strings } = usePane();
  const plans = usePlans();
  const styles = useStyles();
  const words = closeWords[language].verify;
  const { account, program, differences, unchecked } = found;
  const names = {
    programme: programmeOf(plans, account.programme),
    catalogue: catalogueOfPlan(plans, account.programme),
  };
  return (
    <section className={styles.panel} aria-label={words.title(file)}>
      <h3 className={styles.title}>{words.title(file)}</h3>
      <Text>
        {differences.length === 0 ? '✓' : '✗'} {verificationText(found)[language]}
      </Text>
      <LongList entries={differences} words={strings.list} className={styles.list}>
        {(difference, at) => <li key={at}>{differenceText(difference, names)[language]}</li>}
      </LongList>
      {unchecked.map((what) => (
        <Text key={what} size={200}>
          {uncheckedText(what)[language]}
        </Text>
      ))}
      {account.program !== undefined && account.program !== program && (
        <Text size={200}>{words.programs(account.program, program)}</Text>
      )}
      <Button size="small" onClick={onClose}>
        {words.close}
      </Button>
    </section>
  );
}
